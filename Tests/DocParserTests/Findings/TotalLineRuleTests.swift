import Testing

@testable import DocParser

@Suite struct TotalLineRuleTests {
    @Test(arguments: [
        ("东岭站：水泵46台，软管80套\n西岭站：水泵38台，软管65套\n合计：水泵94台，软管145套", "94台"),
        ("单位　预算　调整数\n东岭站　1200　300\n西岭站　800　150\n合计　2000　460", "460"),
        ("东岭站　320万元\n西岭站　180万元\n北岭站　50万元\n总计　540万元", "540万元"),
    ])
    func tells(_ words: String, _ sum: String) {
        FaultyDraft(.notice, "做到专款专用。", words, at: sum).expect(.totalLine)
    }

    @Test(arguments: [
        "单位　预算　调整数\n东岭站　1200　300\n西岭站　800　150\n合计　2000　450", "1　东岭站　1200\n2　西岭站　—\n合计　1200",
        "东岭站：水泵46台，软管80套\n西岭站：水泵38台，软管65套\n合计：水泵84台，软管145套", "东岭站：水泵46台\n合计：水泵94台",
        "东岭站：水泵46台\n西岭站：软管38套\n合计：水泵94台", "东岭站　32.25万元\n西岭站　18.15万元\n合计　50.4万元",
    ])
    func `right sums, and those of other things, are none`(_ words: String) {
        CleanDraft.notice.expectNone(.totalLine, with: words, for: "做到专款专用。")
    }
}
