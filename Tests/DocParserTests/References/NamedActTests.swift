import DocParser
import Testing

/// What replies answer, acts change and lists end, and which names are those of standards.
@Suite("Named acts")
struct NamedActTests {
    private static func rows(_ text: String) -> [String] {
        Document(parsing: text).references.map { "\($0.kind) \($0.relation) \($0.text)" }
    }

    private static func sentence(_ words: String) -> [String] {
        rows("石渡县水务局关于供水管理的意见\n\n石水发〔2021〕8号\n\n各乡镇水务站：\n\n一、加强供水管理。\n\n二、\(words)\n\n石渡县水务局\n2021年5月6日\n")
    }

    @Test(arguments: [
        ("关于执行《云川省水价办法》有关问题的复函", "document cites 《云川省水价办法》"),
        ("关于《云川省水价办法》第十条适用问题的批复", "law cites 《云川省水价办法》第十条"),
        ("关于对《石渡市关于调整水价的请示》的批复", "document replies 《石渡市关于调整水价的请示》"),
        ("关于《关于报送水价情况的报告》的复函", "document replies 《关于报送水价情况的报告》"),
        ("对《关于加强供水管理的建议》的答复", "document replies 《关于加强供水管理的建议》"),
        ("关于《关于水价问题的来函》的复函", "document replies 《关于水价问题的来函》"),
        ("关于同意印发《石渡市水价方案》的批复", "other cites 《石渡市水价方案》"),
        ("关于执行石水发〔2019〕3号文有关问题的复函", "document cites 石水发〔2019〕3号文"),
        ("关于石水发〔2019〕3号请示的批复", "document replies 石水发〔2019〕3号"),
    ])
    func `the title of a reply`(title: String, row: String) {
        #expect(Self.rows("云川省水利厅\(title)\n\n石渡市水务局：\n\n请照此办理。\n\n云川省水利厅\n2023年6月20日\n") == [row])
    }

    /// Names without 《》 are the entries of a list whose title or lead says what becomes of them.
    @Test func `lists of documents`() {
        let text = """
            石渡县人民政府关于规章清理结果的决定

            附件1
            废止的规章目录
            （共3件）
            一、石渡县水价规定（石政发〔1997〕163号文印发）
            二、关于执行《云川省水价办法》的若干规定（试行）（石政发〔1998〕7号）
            三、供水业务范围界定（石渡县人民政府令第5号发布）
            附件2
            现行有效的规章目录
            一、石渡县供水办法（石渡县人民政府令第6号发布）

            """
        #expect(
            Self.rows(text) == [
                "document repeals 石渡县水价规定（石政发〔1997〕163号文印发）",
                "document repeals 关于执行《云川省水价办法》的若干规定（试行）（石政发〔1998〕7号）",
                "law repeals 供水业务范围界定（石渡县人民政府令第5号发布）",
                "law cites 石渡县供水办法（石渡县人民政府令第6号发布）",
            ])
    }

    @Test(arguments: [
        ("违反本办法第三条，第五条第一项和第六条的，由水务局处罚。", ["internal cites 本办法第三条，第五条第一项和第六条"])
    ])
    func `places in a row`(words: String, rows: [String]) {
        #expect(Self.sentence(words) == rows)
    }

    @Test(arguments: [
        ("你局《关于水价的请示》（石水发〔2023〕1号）收悉。", ["document replies 《关于水价的请示》（石水发〔2023〕1号）"]),
        ("你局关于执行《云川省水价办法》有关问题的请示收悉。", ["document cites 《云川省水价办法》"]),
        ("你局石水发〔2023〕1号文收悉。", ["document replies 石水发〔2023〕1号文"]),
        ("《情况说明》和《关于退费的报告》均收悉。", ["other replies 《情况说明》", "document replies 《关于退费的报告》"]),
        ("你局《关于水价问题》的请示（石水发〔2023〕9号）收悉。", ["document replies 《关于水价问题》", "document replies 石水发〔2023〕9号"]),
    ])
    func `what came in`(words: String, rows: [String]) {
        #expect(Self.sentence(words) == rows)
    }

    @Test(arguments: [
        ("《甲县水价办法》、《乙县节水办法》和《丙县用水规定》根据本决定作相应修改，重新公布。", 3),
        ("《甲县水价办法》《乙县节水办法》，根据本决定作相应修改，重新公布。", 2),
        ("《甲县水价条例》依照本决定修改后重新公布。", 1),
        ("《甲县水价规定》按照本决定作相应修正，并对条文顺序作相应调整。", 1),
        ("根据本决定对《甲县水价办法》作相应修改。", 1),
        ("《甲县水价办法》与本决定不一致的，以本决定为准。", 0),
        ("县水价方案中与《云川省水价条例》第十条不一致的内容应予删除。", 0),
    ])
    func `what an amending act says last`(words: String, count: Int) {
        let act = "石渡县人民政府关于修改部分规章的决定\n\n一、加强规章管理。\n\n\(words)\n"
        #expect(Document(parsing: act).references.filter { $0.relation == .amends }.count == count)
    }

    @Test(arguments: [
        ("符合《泵站设计通用规范》（GB 55019-2021）的要求。", ["other cites 《泵站设计通用规范》（GB 55019-2021）"]),
        ("按照《渠道施工规程》JTG/T 3610—2019施工。", ["other cites 《渠道施工规程》JTG/T 3610—2019"]),
        ("执行DB32/T 4077.1-2021《管网养护标准》。", ["other cites 《管网养护标准》"]),
        (
            "符合《水厂防火规范 GB 50016-2014》和《水质标准》（GB 5749-2022，2023年修订）。",
            ["other cites 《水厂防火规范 GB 50016-2014》", "other cites 《水质标准》（GB 5749-2022，2023年修订）"]
        ),
        (
            "符合《用水通则》（中华人民共和国国家标准GB/T 51353-2019），依照《用水通则》第三条验收。",
            ["other cites 《用水通则》（中华人民共和国国家标准GB/T 51353-2019）", "other cites 《用水通则》第三条"]
        ),
        ("落实《关于加强供水规范的意见》（2016-2020）。", ["document cites 《关于加强供水规范的意见》"]),
        ("执行《云川省供水规范》（云水发〔2016〕20号）。", ["document cites 《云川省供水规范》（云水发〔2016〕20号）"]),
    ])
    func `standards are no documents`(words: String, rows: [String]) {
        #expect(Self.sentence(words) == rows)
    }

    @Test(arguments: [
        ("依照《石渡市实施〈中华人民共和国水法〉办法》办理。", ["law cites 《石渡市实施〈中华人民共和国水法〉办法》"]),
        ("执行《关于印发〈云川省水价办法〉的通知》。", ["document cites 《关于印发〈云川省水价办法〉的通知》", "document issues 〈云川省水价办法〉"]),
        (
            "执行《关于印发修订后的〈云川省水价办法〉的通知》。",
            ["document cites 《关于印发修订后的〈云川省水价办法〉的通知》", "document issues 〈云川省水价办法〉"]
        ),
        ("执行《关于贯彻〈云川省水价条例〉的意见》。", ["document cites 《关于贯彻〈云川省水价条例〉的意见》", "law cites 〈云川省水价条例〉"]),
        (
            "执行《云川省水利厅对石渡市〈关于水价的请示〉的批复》。",
            ["document cites 《云川省水利厅对石渡市〈关于水价的请示〉的批复》", "document replies 〈关于水价的请示〉"]
        ),
        ("执行《关于修改〈云川省水价办法〉的决定》。", ["law cites 《关于修改〈云川省水价办法〉的决定》", "law amends 〈云川省水价办法〉"]),
        (
            "执行《关于修改〈云川省水价办法〉的决定》（云水发〔2020〕1号）。",
            ["document cites 《关于修改〈云川省水价办法〉的决定》（云水发〔2020〕1号）", "document amends 〈云川省水价办法〉"]
        ),
        ("执行《关于废止＜云川省水价办法＞的决定》。", ["law cites 《关于废止＜云川省水价办法＞的决定》", "law repeals ＜云川省水价办法＞"]),
        ("执行《关于暂停执行<云川省水价办法>的通知》。", ["document cites 《关于暂停执行<云川省水价办法>的通知》", "document suspends <云川省水价办法>"]),
    ])
    func `a name within a name`(words: String, rows: [String]) {
        #expect(Self.sentence(words) == rows)
    }

    @Test func `a list of what is repealed, without quotes`() {
        let act = """
            石渡县人民政府关于废止部分规章的决定

            县人民政府决定废止以下规章：

            一、石渡县信访规定（县政府令第114号）

            二、石渡县水价管理办法（试行）（1998年3月2日县政府令第12号公布，2004年5月1日县政府令第40号修正）；

            三、石渡县人民政府关于加强用水管理的通知

            四、《石渡县矿泉水办法》（县政府令第9号）；

            五、石渡县节水规定（石政发〔1997〕163号文印发）。

            有下列情形之一的，用水证失效：

            （一）违反本规定；

            （二）不符合用水规定（包括计划用水）。
            """
        #expect(
            Self.rows(act) == [
                "law repeals 石渡县信访规定（县政府令第114号）",
                "law repeals 石渡县水价管理办法（试行）（1998年3月2日县政府令第12号公布，2004年5月1日县政府令第40号修正）",
                "document repeals 石渡县人民政府关于加强用水管理的通知", "law repeals 《石渡县矿泉水办法》（县政府令第9号）",
                "document repeals 石渡县节水规定（石政发〔1997〕163号文印发）",
            ])
    }
}
