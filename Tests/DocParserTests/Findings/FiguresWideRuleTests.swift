import Testing

@testable import DocParser

@Suite struct FiguresWideRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "自２０２２年５月起专款专用。", at: "２０２２"),
        FaultyDraft(.notice, "做到专款专用。", "配备２人。", at: "２"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.figuresWide) }

    @Test(arguments: ["自2022年5月起专款专用。"])
    func `figures of half width are none`(_ words: String) {
        CleanDraft.notice.expectNone(.figuresWide, with: words, for: "做到专款专用。")
    }
}
