import Testing

@testable import DocParser

@Suite struct TotalLineRuleTests {
    @Test(arguments: [
        ("东岭站：水泵46台，软管80套\n西岭站：水泵38台，软管65套\n合计：水泵94台，软管145套", "94台"),
        ("单位　预算　调整数\n东岭站　1200　300\n西岭站　800　150\n合计　2000　460", "460"),
        ("单位\t2019\t2020\n东岭站\t1200.5\t300\n西岭站\t800\t150\n合计\t2000.5\t460", "460"),
    ])
    func tells(_ words: String, _ sum: String) {
        FaultyDraft(.notice, "做到专款专用。", words, at: sum).expect(.totalLine)
    }

    @Test(arguments: [
        "单位　预算　调整数\n东岭站　1200　300\n西岭站　800　150\n合计　2000　450", "1　东岭站　1200\n2　西岭站　—\n合计　1200",
        "东岭站：水泵46台，软管80套\n西岭站：水泵38台，软管65套\n合计：水泵84台，软管145套", "东岭站：水泵46台\n合计：水泵94台",
        "东岭站：水泵46台\n西岭站：软管38套\n合计：水泵94台", "东岭站　32.25万元\n西岭站　18.15万元\n合计　50.4万元",
        // What no other sum of the line proves, sums of sums, and means.
        "东岭站　320万元\n西岭站　180万元\n合计　540万元", "东岭站　12　3\n西岭站　8　4\n小计　20　7\n南岭站　5　2\n合计　25　9",
        "东岭站　1200　4.5\n西岭站　800　5.1\n合计　2000　4.75", "东岭站　1200　300\n西岭站　800　—\n合计　2000　300",
    ])
    func `right sums, and what is none, are none`(_ words: String) {
        CleanDraft.notice.expectNone(.totalLine, with: words, for: "做到专款专用。")
    }
}
