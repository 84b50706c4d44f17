import DocParser
import Testing

/// What a document does with what it names: from the sentence, from the line above a list, from the section it stands in.
@Suite("Relations")
struct RelationTests {
    private static func rows(_ text: String) -> [String] {
        Document(parsing: text).references.filter { $0.kind != .internal }.map { "\($0.relation) \($0.text)" }
    }

    private static func notice(_ words: String, title: String = "石渡省水利厅关于供水管理的通知") -> [String] {
        rows("\(title)\n\n石水发〔2022〕9号\n\n各市：\n\n\(words)\n\n石渡省水利厅\n2022年1月5日\n")
    }

    @Test(arguments: [
        ("在临港新区暂停实施下列规章规定：", "suspends"), ("下列文件停止执行：", "suspends"), ("暂时调整适用下列行政法规的规定：", "suspends"),
        ("对下列文件的部分条款予以修改：", "amends"), ("下列文件自即日起废止：", "repeals"), ("本通知依据以下文件：", "basis"),
        ("请学习下列文件：", "cites"), ("《水表规定》（石水发〔2001〕2号）停止执行，另行学习下列文件：", "cites"),
    ])
    func `the line above a list`(lead: String, relation: String) {
        let rows = Self.notice("一、\(lead)\n\n（一）《石渡省航道办法》（省政府令第77号）第八条；\n\n（二）石水发〔2011〕3号文件第二条。")
        #expect(
            rows.suffix(2) == [
                "\(relation) 《石渡省航道办法》（省政府令第77号）第八条", "\(relation) 石水发〔2011〕3号文件第二条",
            ])
    }

    @Test func `an attached list of what is suspended`() {
        let rows = Self.notice(
            "现公布暂停施行的规定。\n\n附件：暂停施行的规定及分工\n\n石渡省水利厅\n2022年1月5日\n\n附件\n\n暂停施行的规定及分工\n\n1.《石渡省航道条例》第八条：由水利厅负责。\n\n2.石渡省人民政府令第9号第五条：由水利厅负责，办法参照《石渡省渔港条例》制定。"
        )
        #expect(rows.prefix(3) == ["suspends 《石渡省航道条例》第八条", "suspends 石渡省人民政府令第9号第五条", "cites 《石渡省渔港条例》"])
    }

    @Test(arguments: [
        ("《水价通知》（石发〔2020〕1号）中与本通知第一条不一致的内容，在试点地区停止执行。", ["suspends 《水价通知》（石发〔2020〕1号）"]),
        ("《水路运输条例》第五条关于许可的规定，在试点地区暂停执行。", ["suspends 《水路运输条例》第五条"]),
        ("原《水表规定》已废止。", ["cites 《水表规定》"]),
        ("石政发〔2011〕3号文第六条废止，第七条中的“三年”修改为“五年”。", ["repeals 石政发〔2011〕3号文第六条", "amends 第七条"]),
        ("废止《甲县水价通知》；《乙县节水通知》；《丙县用水通知》。", ["repeals 《甲县水价通知》", "repeals 《乙县节水通知》", "repeals 《丙县用水通知》"]),
        ("废止《甲县水价通知》；《乙县节水通知》继续有效。", ["repeals 《甲县水价通知》", "cites 《乙县节水通知》"]),
        ("对《甲县水价通知》和《乙县节水通知》的部分条款进行了修订。", ["amends 《甲县水价通知》", "amends 《乙县节水通知》"]),
        ("根据《甲县水价通知》进行修改。", ["cites 《甲县水价通知》"]),
        (
            "将石水发〔2001〕2号文第三条中的“《水表条例》第五条”修改为“《供水条例》第六条”。",
            ["amends 石水发〔2001〕2号文第三条", "cites 《水表条例》第五条", "cites 《供水条例》第六条"]
        ),
    ])
    func `a sentence`(words: String, rows: [String]) {
        #expect(Self.notice("一、加强管理。\n\n二、\(words)") == rows)
    }

    @Test(arguments: [
        "江口市水务局《关于调整水价的请示》（江水发〔2022〕1号）、江口市财政局《关于水费收支的报告》均悉。",
        "你局《关于调整水价的请示》（江水发〔2022〕1号）和市财政局《关于水费收支的报告》收悉。",
    ])
    func `whose papers came in stands before each`(words: String) {
        let rows = Self.notice(words, title: "石渡省水利厅关于水价的批复")
        #expect(rows == ["replies 《关于调整水价的请示》（江水发〔2022〕1号）", "replies 《关于水费收支的报告》"])
    }

    @Test(arguments: ["编制依据", "法律法规依据", "主要依据"])
    func `a section of what a plan rests on`(heading: String) {
        let text =
            "石渡县供水规划\n\n一、\(heading)\n\n1.《中华人民共和国水法》；\n\n2.《城市供水条例》（国务院令第158号）；\n\n3.《石渡县国土空间总体规划》。\n\n二、供水现状\n\n按照《石渡县水价方案》执行。\n"
        #expect(
            Self.rows(text) == [
                "basis 《中华人民共和国水法》", "basis 《城市供水条例》（国务院令第158号）", "basis 《石渡县国土空间总体规划》", "cites 《石渡县水价方案》",
            ])
    }

    @Test func `a first article that rules rests on nothing, and an instruction is no document`() {
        let text =
            "石渡省水事规定\n\n第一条　用户依照《供水条例》第二条用水产生的争议，不适用本规定。\n\n第二条　本规定自公布之日起施行。\n"
        #expect(Self.rows(text) == ["cites 《供水条例》第二条"])
        #expect(Self.notice("为落实省长对《关于节水的报告》的批示，现通知如下。") == ["cites 《关于节水的报告》"])
        let made = "第一条　为了节水，根据《供水条例》第二条、省政府令第8号和市委《关于节水的意见》精神，制定本规定。\n\n第二条　节约用水。\n"
        #expect(
            Self.rows("石渡市节水规定\n\n\(made)") == [
                "basis 《供水条例》第二条", "basis 省政府令第8号", "basis 《关于节水的意见》",
            ])
    }

    @Test func `what is made is issued beside what is forwarded, also a sentence later`() {
        #expect(
            Self.notice("现将《云州市水价通知》（云水发〔2021〕3号）转发给你们，并制定了《石渡省水价办法》，一并印发。") == [
                "forwards 《云州市水价通知》（云水发〔2021〕3号）", "issues 《石渡省水价办法》",
            ])
        #expect(Self.notice("省水利厅起草形成《石渡省水价办法》。经省政府同意，现予以印发。") == ["issues 《石渡省水价办法》"])
    }

    @Test func `rows of a list that was a table`() {
        let rows = Self.notice(
            "下列文件予以废止：\n\n1 关于加强护林工作的通知  石政发〔2000〕65号\n\n2 关于印发水价方案的通知  石政办发〔2001〕3号\n\n3 关于水表检定的意见\n\n4 关于灯光管理的意见（石政发〔1999〕4号）"
        )
        #expect(
            rows == [
                "repeals 关于加强护林工作的通知  石政发〔2000〕65号", "repeals 关于印发水价方案的通知  石政办发〔2001〕3号",
                "repeals 关于水表检定的意见", "repeals 关于灯光管理的意见（石政发〔1999〕4号）",
            ])
    }

    @Test func `a name and its number in two cells are one`() {
        let text =
            "石渡县人民政府关于废止部分文件的决定\n\n县政府决定废止下列文件。\n\n石渡县人民政府\n2022年1月5日\n\n附件\n\n废止的文件目录\n\n| 序号 | 文件名称 | 文号 |\n| --- | --- | --- |\n| 1 | 石渡县人民政府关于加强护林的通知 | 石政发〔2001〕3号 |\n| 2 | 《石渡县公厕办法》 | 石政办发〔2003〕12号 |\n| 3 | 县政府令第8号 | 石渡县公园办法 |\n"
        let rows = Document(parsing: text).references
        #expect(
            rows.map(\.text) == ["石渡县人民政府关于加强护林的通知", "《石渡县公厕办法》", "石渡县公园办法"])
        #expect(rows.map(\.number) == ["石政发〔2001〕3号", "石政办发〔2003〕12号", "县政府令第8号"])
        #expect(rows.allSatisfy { $0.relation == .repeals })
        #expect(rows.map(\.kind) == [.document, .document, .law])
    }

    @Test func `what tells of the past or of what expires ends nothing`() {
        #expect(
            Self.notice("一、《取水许可证》有效期五年，逾期自行失效。") == ["cites 《取水许可证》"])
        #expect(Self.notice("一、废止《取水许可证》。") == ["repeals 《取水许可证》"])
        #expect(Self.notice("省水利厅制定了《石渡省水价办法》，请认真遵照执行。") == ["issues 《石渡省水价办法》"])
        #expect(Self.notice("《石渡省水价办法》（石水发〔2020〕3号）施行已久，请认真遵照执行。") == ["cites 《石渡省水价办法》（石水发〔2020〕3号）"])
    }
}
