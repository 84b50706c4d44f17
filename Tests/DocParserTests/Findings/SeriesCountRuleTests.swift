import Testing

@testable import DocParser

@Suite struct SeriesCountRuleTests {
    @Test(arguments: [
        ("做到三点：一是专款专用；二是按月核对。", "三点"), ("解决两个方面的问题：一是漏水，二是断电，三是缺人。", "两个方面"),
        ("强调4项要求：第一，专款专用；第二，按月核对；第三，定期通报。", "4项"), ("做到四点：\n\n一是专款专用。\n\n二是按月核对。", "四点"),
    ])
    func tells(_ words: String, _ count: String) {
        FaultyDraft(.notice, "做到专款专用。", words, at: count).expect(.seriesCount)
    }

    @Test(arguments: [
        "做到三点：一是专款专用；二是按月核对；三是定期通报。", "一是专款专用；二是按月核对。", "按第三类标准：一是专款专用，二是按月核对。",
        "三个乡镇要专款专用：一是管好，二是用好。", "落实中央八项规定精神：一是管好，二是用好。", "在2个月内完成：一是管好；二是用好；三是管长远。",
        "根据条例第十九条规定：一是管好，二是用好。", "提出三点要求：一是管好；二是用好；三要管长远。",
        "抓好十二项工作：一是甲；二是乙；三是丙；四是丁；五是戊；六是己；七是庚；八是辛；九是壬；十是癸；十一是子；十二是丑。", "做到两点：\n\n一是专款专用。\n\n二是按月核对。",
    ])
    func `as many as announced, and numbers of other things, are none`(_ words: String) {
        CleanDraft.notice.expectNone(.seriesCount, with: words, for: "做到专款专用。")
    }
}
