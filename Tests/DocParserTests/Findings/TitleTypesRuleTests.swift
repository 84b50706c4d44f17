import Testing

@testable import DocParser

@Suite struct TitleTypesRuleTests {
    @Test(arguments: [
        FaultyDraft(.request, "库房的请示", "库房的请示报告", at: "请示报告"),
        FaultyDraft(.notice, "管护的通知", "管护的通知的通知", at: "的通知的通知"),
        FaultyDraft(.request, "关于修缮", "关于请求修缮", at: "关于请求"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.titleTypes) }
}
