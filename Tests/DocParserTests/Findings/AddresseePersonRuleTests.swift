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
        CleanDraft.request.expectNone(.addresseePerson, with: words, for: "市财政局：")
    }
}
