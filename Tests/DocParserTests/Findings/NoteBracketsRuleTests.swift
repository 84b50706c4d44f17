import Testing

@testable import DocParser

@Suite struct NoteBracketsRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "（此件主动公开）", "此件主动公开", at: "此件主动公开"),
        FaultyDraft(.club, "2023年2月15日", "2023年2月15日\n\n此件公开发布", at: "此件公开发布"),
        FaultyDraft(.club, "2023年2月15日", "2023年2月15日\n\n联系人：王安，电话：82310000", at: "联系人"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.noteBrackets) }
}
