import DocParser
import Testing

/// Acts that are named by a number, by a version or by a short name, with the places in them.
@Suite("Numbered acts")
struct NumberedActTests {
    private static func rows(_ words: String) -> [String] {
        let text =
            "石渡县水务局关于供水管理的意见\n\n石水发〔2021〕8号\n\n各乡镇水务站：\n\n一、加强供水管理。\n\n二、\(words)\n\n石渡县水务局\n2021年5月6日\n"
        return Document(parsing: text).references.map { "\($0.kind) \($0.relation) \($0.text)" }
    }

    @Test(arguments: [
        ("按省政府令第88号第十二条第二款执行。", "law cites 省政府令第88号第十二条第二款"),
        ("石农发〔2019〕31号文件第三部分继续执行。", "document cites 石农发〔2019〕31号文件第三部分"),
        ("依照财政部、税务总局公告2022年第11号第一条、第三条办理。", "document cites 财政部、税务总局公告2022年第11号第一条、第三条"),
        ("对照县委办发〔2020〕5号文第二条第（三）项，逐项整改。", "document cites 县委办发〔2020〕5号文第二条第（三）项"),
        ("水利部令第52号第七条至第九条所列工程，从其规定。", "law cites 水利部令第52号第七条至第九条"),
        ("石农发〔2019〕31号文件继续执行。", "document cites 石农发〔2019〕31号"),
    ])
    func `a number with a place is one`(words: String, row: String) {
        #expect(Self.rows(words) == [row])
    }

    /// What an order has published is one with its number, what it has changed is another.
    @Test(arguments: [
        (
            "1999年3月1日原国家电力公司令第7号发布的《供电区划分办法》、2003年6月2日水利部令第18号公布的《水库调度规定》同时废止。",
            ["law repeals 《供电区划分办法》", "law repeals 《水库调度规定》"]
        ),
        ("执行石政办发〔2018〕4号印发的《石渡县公厕管护办法》。", ["document cites 《石渡县公厕管护办法》"]),
        (
            "适用国务院令第700号修订的《中华人民共和国取水条例》第五条；其他情形适用该条例第八条。",
            ["law cites 国务院令第700号", "law cites 《中华人民共和国取水条例》第五条", "law cites 该条例第八条"]
        ),
        ("按照石政办发〔2020〕9号转发的《县水务局关于节水的意见》办理。", ["document cites 石政办发〔2020〕9号", "document forwards 《县水务局关于节水的意见》"]),
    ])
    func `what a number has brought`(words: String, rows: [String]) {
        #expect(Self.rows(words) == rows)
    }

    @Test(arguments: [
        ("适用《中华人民共和国水法》（2016年7月修订）。", "law cites 《中华人民共和国水法》"),
        ("遵守《中华人民共和国渔业法》(2013年修正)和节约原则。", "law cites 《中华人民共和国渔业法》"),
        ("依照《中华人民共和国渔业法》（2013年修正）第六条处理。", "law cites 《中华人民共和国渔业法》（2013年修正）第六条"),
        ("按照《石渡县水价办法》（试行）办理。", "document cites 《石渡县水价办法》（试行）"),
        ("按照《石渡县水价办法》（2019年修订）（石政发〔2019〕2号）办理。", "document cites 《石渡县水价办法》（2019年修订）（石政发〔2019〕2号）"),
    ])
    func `which version is meant is no part of a name`(words: String, row: String) {
        #expect(Self.rows(words) == [row])
    }

    @Test func `old and new rules are named with their places alone`() {
        let words =
            "对《石渡交易所上市规则（2021年修订）》（以下简称旧规则）作了修订，形成《石渡交易所上市规则（2023年修订）》（以下简称新规则）。新规则第4.2.3条规定的条件自新规则发布之日起施行，旧规则第4.2.3条第二款不再适用。"
        #expect(
            Self.rows(words) == [
                "document amends 《石渡交易所上市规则（2021年修订）》", "document cites 《石渡交易所上市规则（2023年修订）》",
                "document cites 新规则第4.2.3条", "document cites 旧规则第4.2.3条第二款",
            ])
    }

    @Test func `articles with decimal numbers are found by them`() {
        let text =
            "石渡交易所上市规则\n\n第一章 总则\n\n1.1 为了规范，制定本规则。\n\n1.2 上市公司应当守信。\n\n1.2.1 上市公司应当公告。\n\n1.3 违反本规则第1.2.1条、第1.2条规定的，予以处分；违反本规则第1.9条的，警告。\n"
        let rows = Document(parsing: text).references
        #expect(rows.map(\.place) == ["第1.2.1条、第1.2条", "第1.9条"])
        #expect(rows.map { $0.targets.map(\.id) } == [["第一章.2.1", "第一章.2"], []])
        #expect(rows.map(\.isResolved) == [true, false])
    }

    /// No other law has a longer name that ends in theirs.
    @Test(arguments: [
        ("就已经履行民法典第四百九十六条的义务举证。", "民法典第四百九十六条"),
        ("对明显规避劳动合同法第十四条的行为，予以纠正。", "劳动合同法第十四条"),
        ("认定刑法第二百二十四条规定的数额。", "刑法第二百二十四条"),
        ("经营者未尽消费者权益保护法第八条规定的义务。", "消费者权益保护法第八条"),
        ("不属于中华人民共和国专利法第十一条的情形。", "中华人民共和国专利法第十一条"),
    ])
    func `codes end where they begin`(words: String, text: String) {
        #expect(Self.rows(words) == ["law cites \(text)"])
    }

    @Test func `a short name that is a number stands anywhere`() {
        let words = "现执行《石渡县财政局关于水费的通知》（石财发〔2022〕107号，以下简称107号文）。以107号文为准，107号文第三条停止执行。"
        #expect(
            Self.rows(words) == [
                "document cites 《石渡县财政局关于水费的通知》（石财发〔2022〕107号，以下简称107号文）",
                "document cites 107号文", "document suspends 107号文第三条",
            ])
    }
}
