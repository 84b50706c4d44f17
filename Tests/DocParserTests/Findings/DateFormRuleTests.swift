import Testing

@testable import DocParser

@Suite struct DateFormRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "2022年4月6日", "2022.4.6"),
        FaultyDraft(.request, "2023年9月12日", "2023-09-12"),
        FaultyDraft(.letter, "2021年3月15日", "2021年3月15", at: "2021年3月15"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.dateForm) }

    @Test func `what stands behind the date is kept`() {
        let text = CleanDraft.notice.text.replacing("2022年4月7日印发", with: "2022 年 4 月 7 日印发")
        let document = Document(parsing: text)
        let mended = document.mended(document.findings(profile: .draft, today: CleanDraft.today))
        #expect(mended == CleanDraft.notice.text)
    }
}
