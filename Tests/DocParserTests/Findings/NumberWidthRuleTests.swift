import Testing

@testable import DocParser

@Suite struct NumberWidthRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "〔2022〕31号", "〔２０２２〕３１号"),
        FaultyDraft(.notice, "〔2022〕31号", "〔 2022 〕31 号"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.numberWidth) }
}
