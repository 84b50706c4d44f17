import Testing

@testable import DocParser

@Suite struct FiguresLetterRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "2O22年专款专用。", at: "2O22"),
        FaultyDraft(.notice, "做到专款专用。", "自2o2l年起专款专用。", at: "2o2l"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.figuresLetter) }

    @Test(arguments: ["2022年专款专用。", "型号为B2O22年款。"])
    func `figures, and names of models, are none`(_ words: String) {
        CleanDraft.notice.expectNone(.figuresLetter, with: words, for: "做到专款专用。")
    }
}
