import Testing

@testable import DocParser

@Suite struct TitleEndRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "管护的通知", "管护的通知。", at: "。"),
        FaultyDraft(.request, "库房的请示", "库房的请示：", at: "："),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.titleEnd) }

    /// A stop behind the title of what is issued, right above its first article.
    @Test func `tells of the carried title`() throws {
        let draft = """
            云川县水务局关于印发《云川县泵站管护办法》的通知

            各乡镇人民政府：

            　　现将《云川县泵站管护办法》印发给你们，请遵照执行。

            　　　　云川县水务局
            　　　　2022年4月6日

            云川县泵站管护办法。

            　　第一条　为加强泵站管护，制定本办法。
            　　第二条　本办法自2022年5月1日起施行。
            """
        let document = Document(parsing: draft)
        let finding = try #require(document.findings(profile: .draft).first { $0.code == .titleEnd })
        #expect(finding.mends.map(\.replacement) == [""])
        #expect(document.tree.nodes.contains { $0.kind == .attachment && !$0.title.isEmpty })
    }
}
