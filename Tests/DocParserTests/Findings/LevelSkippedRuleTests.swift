import Testing

@testable import DocParser

@Suite struct LevelSkippedRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "县水务局按标准拨付管护经费，做到专款专用。", "1.落实经费。县水务局拨付经费。\n\n2.加强监管。县水务局检查用途。", at: "1.")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.levelSkipped) }
}
