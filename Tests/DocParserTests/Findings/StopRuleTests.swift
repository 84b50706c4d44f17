import Testing

@testable import DocParser

@Suite struct StopRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "每周巡查一次。", "每周巡查一次.", at: "."),
        FaultyDraft(.notice, "每周巡查一次。", "每周巡查一次．", at: "．"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.stop) }
}
