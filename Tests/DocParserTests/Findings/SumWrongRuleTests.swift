import Testing

@testable import DocParser

@Suite struct SumWrongRuleTests {
    @Test(arguments: [
        ("资金共计500万元，其中东岭县200万元、西岭县180万元、北岭县150万元。", "500万元"),
        ("新建校舍12所，其中城关镇5所、清河镇8所。", "12所"), ("登记古桥62座，其中一级9座、二级47座、三级16座。", "62座"),
        ("县级配套300万元，乡级配套150万元，合计480万元。", "480万元"), ("经费总计1.2亿元，其中省级0.8亿元、市级0.6亿元。", "1.2亿元"),
        ("下达资金300万元，配套资金150万元，共计350万元。", "350万元"),
    ])
    func tells(_ words: String, _ sum: String) {
        FaultyDraft(.notice, "做到专款专用。", words, at: sum).expect(.sumWrong)
    }

    @Test(arguments: [
        "资金共计530万元，其中东岭县200万元、西岭县180万元、北岭县150万元。", "资金共计530万元，其中东岭县200万元。", "共有50人，其中党员30人、女性25人。",
        "县级配套300万元，乡级配套150万元，合计450万元。", "去年投入300万元，比上年增加50万元，今年投入200万元，合计500万元。",
        "新建泵站3座，投资500万元，改造管网12公里，投资300万元，共计800万元。", "经费总计1.3亿元，其中省级0.8亿元、市级0.55亿元。",
        "每亩补助500元，1000亩共计50万元。", "前期投入100万元，县级配套300万元，乡级配套150万元，合计450万元。",
    ])
    func `sums that are right, of some parts, rounded, or of other things are none`(_ words: String) {
        CleanDraft.notice.expectNone(.sumWrong, with: words, for: "做到专款专用。")
    }
}
