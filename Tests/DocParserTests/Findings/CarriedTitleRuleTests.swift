import Testing

@testable import DocParser

@Suite struct CarriedTitleRuleTests {
    @Test(arguments: [
        FaultyDraft(.order, "《云川市城市供水办法》", "《云川市城市供水条例》", at: "《云川市城市供水条例》"),
        FaultyDraft(.order, "《云川市城市供水办法》", "《云川市城市管道供水办法》", at: "《云川市城市管道供水办法》"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.carriedTitle) }
}
