import Testing

@testable import DocParser

@Suite struct SealWordRuleTests {
    @Test(arguments: ["（公章）", "（盖章）", "(盖章)", "（印章）", "　（加盖公章）"])
    func tells(_ word: String) {
        FaultyDraft(.club, "云川市餐饮行业协会\n\n2023", "云川市餐饮行业协会\(word)\n\n2023", at: "云川市餐饮行业协会\(word)").expect(.sealWord)
        FaultyDraft(.request, "临江市档案馆\n\n2023", "临江市档案馆\(word)\n\n2023", at: "临江市档案馆\(word)").expect(.sealWord)
    }

    @Test func `of a form that is attached it is no fault, nor is who signs for another`() {
        CleanDraft.notice.expectNone(.sealWord, with: "二、西河泵站（盖章）", for: "二、西河泵站，管护人员两名。")
        CleanDraft.club.expectNone(.sealWord, with: "云川市餐饮行业协会（代章）\n\n2023", for: "云川市餐饮行业协会\n\n2023")
    }
}
