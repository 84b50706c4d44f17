import Testing

@testable import DocParser

@Suite struct AddresseePersonRuleTests {
    @Test(arguments: [
        FaultyDraft(.request, "市财政局：", "王建华局长：", at: "王建华局长"),
        FaultyDraft(.report, "市财政局：", "市财政局王建华局长：", at: "王建华局长"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.addresseePerson) }

    @Test(arguments: ["市财政局、市发展改革委：", "各区档案局局长："])
    func `organs, and what is addressed to all of an office, are none`(_ words: String) {
        let text = CleanDraft.request.text.replacing("市财政局：", with: words)
        #expect(text != CleanDraft.request.text)
        let codes = Document(parsing: text).findings(profile: .draft, today: CleanDraft.today).map(\.code)
        #expect(!codes.contains(.addresseePerson))
    }
}
