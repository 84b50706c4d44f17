import Testing

@testable import DocParser

@Suite struct EllipsisRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "水位和水质。", "水位、水质...", at: "...")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.ellipsis) }
}
