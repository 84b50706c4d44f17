import Testing

@testable import DocParser

@Suite struct TitleAboutRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "云川县水务局关于加强", "云川县水务局加强", at: "云川县水务局"),
        FaultyDraft(.public, "临河区人民政府关于春季", "临河区人民政府春季", at: "临河区人民政府"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.titleAbout) }

    @Test(arguments: ["云川县水务局转发加强农村供水管护的通知", "云川县水务局办公室关于加强农村供水管护的通知"])
    func `a title that needs no 关于, or has it, is none`(_ title: String) {
        let text = CleanDraft.notice.text.replacing("云川县水务局关于加强农村供水管护的通知", with: title)
        let codes = Document(parsing: text).findings(profile: .draft, today: CleanDraft.today).map(\.code)
        #expect(!codes.contains(.titleAbout))
    }
}
