import Testing

@testable import DocParser

@Suite struct LevelBracketsRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "（一）落实", "(一)落实", at: "(一)"),
        FaultyDraft(.order, "（二）损坏水表；", "(二)损坏水表；", at: "(二)"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.levelBrackets) }
}
