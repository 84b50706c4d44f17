import Testing

@testable import DocParser

@Suite struct ApproximateRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "仍有10几座泵站。", at: "10几"),
        FaultyDraft(.notice, "做到专款专用。", "工期长达三、四十天。", at: "三、四十"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.approximate) }

    @Test(arguments: ["仍有十几座泵站。", "按第三、四十条执行。", "工期三四十天。", "一、二、三十座。"])
    func `what lists or counts is none`(_ words: String) {
        let text = CleanDraft.notice.text.replacing("做到专款专用。", with: words)
        let codes = Document(parsing: text).findings(profile: .draft, today: CleanDraft.today).map(\.code)
        #expect(!codes.contains(.approximate))
    }
}
