import Testing

@testable import DocParser

@Suite struct TitleTypesRuleTests {
    @Test(arguments: [
        FaultyDraft(.request, "库房的请示", "库房的请示报告", at: "请示报告"),
        FaultyDraft(.notice, "管护的通知", "管护的通知的通知", at: "的通知的通知"),
        FaultyDraft(.request, "关于修缮", "关于请求修缮", at: "关于请求"),
        FaultyDraft(.notice, "管护的通知", "管护的决定通报", at: "决定通报"),
        FaultyDraft(.request, "关于修缮", "关于恳请修缮", at: "关于恳请"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.titleTypes) }

    @Test func `what is applied for is the matter of a request`() {
        CleanDraft.request.expectNone(.titleTypes, with: "关于申请修缮", for: "关于修缮")
        CleanDraft.notice.expectNone(.titleTypes, with: "管护的情况通报", for: "管护的通知")
    }
}
