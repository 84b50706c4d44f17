import Testing

@testable import DocParser

@Suite struct TitleNamingRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "关于加强农村供水管护", "关于开展《清泉》行动", at: "《清泉》"),
        FaultyDraft(.notice, "加强农村供水管护的", "《加强农村供水管护工作》的", at: "《加强农村供水管护工作》"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.titleNaming) }
}
