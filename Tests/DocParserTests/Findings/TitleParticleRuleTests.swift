import Testing

@testable import DocParser

@Suite struct TitleParticleRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "关于加强农村供水管护的通知", "关于加强农村供水管护通知", at: "通知"),
        FaultyDraft(.request, "关于修缮档案库房的请示", "关于修缮档案库房请示", at: "请示"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.titleParticle) }

    @Test(arguments: ["关于加强农村供水管护的补充通知", "关于印发《农村供水管护办法》通知", "关于转发省水利厅《供水通知》的通知"])
    func `what 的 or 》 stands before is none`(_ words: String) {
        CleanDraft.notice.expectNone(.titleParticle, with: words, for: "关于加强农村供水管护的通知")
    }
}
