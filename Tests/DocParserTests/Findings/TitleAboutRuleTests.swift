import Testing

@testable import DocParser

@Suite struct TitleAboutRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "云川县水务局关于加强", "云川县水务局加强", at: "云川县水务局"),
        FaultyDraft(.public, "临河区人民政府关于春季", "临河区人民政府春季", at: "临河区人民政府"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.titleAbout) }
}
