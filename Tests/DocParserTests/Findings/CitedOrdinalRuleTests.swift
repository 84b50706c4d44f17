import Testing

@testable import DocParser

@Suite struct CitedOrdinalRuleTests {
    @Test(arguments: [
        "根据《滨海省水利厅关于节水的通知》（滨水发〔2021〕第18号），做到专款专用。",
        "根据《滨海省财政厅关于预算的意见》（滨财预〔2020〕第7号），做到专款专用。",
        "按照滨政办函〔2019〕第112号文件，做到专款专用。",
    ])
    func tells(_ words: String) {
        let start = words.firstIndex(of: "〔") ?? words.startIndex
        let end = words.firstIndex(of: "号") ?? words.startIndex
        FaultyDraft(.notice, "做到专款专用。", words, at: String(words[start...end])).expect(.citedOrdinal)
    }

    @Test(arguments: [
        "根据《滨海省水利厅关于节水的通知》（滨水发〔2021〕18号），做到专款专用。",
        "根据《支付办法》（滨海银行令〔2018〕第2号），做到专款专用。",
        "根据《关于换版的公告》（滨海海关公告〔2019〕第5号），做到专款专用。",
        "持有滨海国用〔2015〕第31号土地使用证，做到专款专用。",
    ])
    func `orders, announcements and certificates are counted with it`(_ words: String) {
        CleanDraft.notice.expectNone(.citedOrdinal, with: words, for: "做到专款专用。")
    }
}
