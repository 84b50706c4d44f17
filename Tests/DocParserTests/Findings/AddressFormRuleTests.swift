import Testing

@testable import DocParser

@Suite struct AddressFormRuleTests {
    @Test(arguments: [("市财政局：", "你县"), ("市财政局：", "你委"), ("平湖市人民政府：", "你局"), ("省水利厅：", "你局"), ("南湖区人民政府：", "你市")])
    func tells(_ addressee: String, _ form: String) {
        #expect(told(addressee, "拟请\(form)予以支持。") == [form])
    }

    @Test(arguments: [
        ("市财政局：", "拟请你局予以支持。"), ("市财政局：", "拟请你单位予以支持。"), ("市财政局：", "你局要会同你市有关单位办理。"),
        ("平湖市人民政府、南湖区人民政府：", "拟请你县予以支持。"), ("各县人民政府：", "拟请你局予以支持。"),
        ("临江大学：", "拟请你校予以支持。"), ("省发展改革委：", "拟请你委予以支持。"), ("市财政局：", "称“你县”有误。"),
    ])
    func `what is in the name is no fault, nor are several organs`(_ addressee: String, _ words: String) {
        #expect(told(addressee, words).isEmpty)
    }

    private func told(_ addressee: String, _ words: String) -> [String] {
        let text = CleanDraft.request.text.replacing("市财政局：", with: addressee).replacing("需要修缮。", with: "需要修缮。" + words)
        let document = Document(parsing: text)
        return document.findings(profile: .draft, today: CleanDraft.today).filter { $0.code == .addressForm }
            .map { document.text.string(in: $0.range) }
    }
}
