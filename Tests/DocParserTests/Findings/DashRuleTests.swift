import Testing

@testable import DocParser

@Suite struct DashRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "，做到专款专用", "--做到专款专用", at: "--")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.dash) }
}
