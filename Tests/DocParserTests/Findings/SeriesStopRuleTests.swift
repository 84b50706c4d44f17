import Testing

@testable import DocParser

@Suite struct SeriesStopRuleTests {
    @Test(arguments: [
        FaultyDraft(.public, "一、停水时间为2023年2月20日至21日。", "一、停水时间为2023年2月20日至21日。过时恢复；", at: "。")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.seriesStop) }

    @Test(arguments: ["一、停水时间（2月20日至21日。过时恢复）已定；", "一、停水时间为2023年2月20日至21日；"])
    func `what stands in brackets is none`(_ words: String) {
        CleanDraft.public.expectNone(.seriesStop, with: words, for: "一、停水时间为2023年2月20日至21日。")
    }
}
