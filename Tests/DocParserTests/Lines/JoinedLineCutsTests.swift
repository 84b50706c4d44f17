import DocParser
import Testing

@Suite("Lines joined to one")
struct JoinedLineCutsTests {
    /// Copies lose all line breaks and leave a blank in the place of each, or nothing.
    @Test(arguments: ["", " ", "　"])
    func `title and addressees end where their words show it, with or without a blank`(blank: String) {
        let document = Document(
            parsing: [
                "石渡县人民政府办公室关于加强供水管理的通知", "各乡镇人民政府，县政府各部门：", "为加强供水管理，现将有关事项通知如下，请认真贯彻执行。",
            ].joined(separator: blank))
        #expect(document.metadata.title == "石渡县人民政府办公室关于加强供水管理的通知")
        #expect(document.metadata.addressees == ["各乡镇人民政府", "县政府各部门"])
        #expect(document.body.map(\.text) == ["为加强供水管理，现将有关事项通知如下，请认真贯彻执行。"])
    }

    @Test func `a title that a sentence cites is not cut off`() {
        let document = Document(
            parsing: "石渡县供水情况\n县水务局关于加强供水管理的通知 要求各单位做好检修工作，保证全县居民用水，不得擅自停水。\n")
        #expect(document.metadata.addressees.isEmpty)
        #expect(document.blocks.contains { $0.text?.hasPrefix("县水务局") == true })
    }

    /// The first sentence of every reply (批复, 复函).
    @Test(arguments: ["你厅", "你局", "市水务局"])
    func `the request that a reply answers is not cut off`(organ: String) {
        let sentence = organ + "关于建立联席会议制度的请示收悉。现函复如下："
        let document = Document(parsing: "石渡县人民政府关于同意建立联席会议制度的批复\n县水务局：\n\(sentence)\n同意建立联席会议制度。\n")
        #expect(document.body.first?.text == sentence)
    }
}
