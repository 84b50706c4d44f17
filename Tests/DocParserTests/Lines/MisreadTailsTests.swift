import DocParser
import Testing

/// Lines that look like signature, date or imprint, and are parts of the text.
struct MisreadTailsTests {
    @Test(arguments: ["命名下列单位：", "一、先进单位"])
    func `organs in a list are no signatures`(lead: String) {
        let document = Document(
            parsing: "石渡县教育局关于公布名单的通知\n各学校：\n\(lead)\n石渡县第一中学\n石渡县水务局\n石渡县教育局\n2023年9月8日\n")
        #expect(document.metadata.issuers == ["石渡县教育局"])
        #expect(document.blocks.contains { $0.text == "石渡县第一中学" })
        #expect(document.blocks.contains { $0.text == "石渡县水务局" })
    }

    /// A signature stands above its date and not above a sentence.
    @Test func `organs between the sentences of a text are no signatures`() {
        let document = Document(
            parsing: """
                石渡县教育局关于通报表彰的决定
                各学校：
                对下列单位予以表彰：
                石渡县第一中学
                石渡县水务局
                石渡县图书社
                石渡县气象局
                望再接再厉。
                石渡县教育局
                2023年9月8日
                """)
        #expect(document.metadata.issuers == ["石渡县教育局"])
        #expect(document.body.count == 6)
    }

    @Test(arguments: [
        ("附件\n先进集体名单\n", ""), ("附件\n先进集体名单\n（7个）\n", ""), ("附件\n先进集体名单\n", "2023年9月1日\n"), ("\n先进集体名单\n", ""),
    ])
    func `organs of an attached list are its paragraphs`(head: String, date: String) {
        let units = ["一", "二", "三", "四", "五", "六", "七"].map { "石渡县第\($0)管理处\n" }.joined()
        let document = Document(
            parsing: "石渡县教育局关于通报表彰的决定\n各学校：\n决定予以表彰。\n石渡县教育局\n2023年9月8日\n\(head)\(units)\(date)")
        #expect(document.metadata.issuers == ["石渡县教育局"])
        #expect(document.metadata.dateSigned == CalendarDay(year: 2023, month: 9, day: 8))
        #expect(document.body.map(\.kind) == [.paragraph, .attachment])
    }

    @Test func `several organs sign a text without a date`() {
        let document = Document(
            parsing: "关于做好防汛工作的通知\n各乡镇：\n防汛必须抓紧。\n石渡县水务局\n石渡县民政局\n石渡县气象局\n")
        #expect(document.metadata.issuers == ["石渡县水务局", "石渡县民政局", "石渡县气象局"])
    }

    @Test func `the hour of a meeting is no day of signing and no line of a page`() {
        let document = Document(
            parsing: "石渡县水务局关于召开会议的通知\n各乡镇：\n现将会议有关事项通知如下：\n时间：\n2023年6月3日9时\n地点：\n石渡县水务局\n请准时参加。\n")
        #expect(document.metadata.addressees == ["各乡镇"])
        #expect(document.metadata.dateSigned == nil)
        #expect(document.metadata.datePublished == nil)
        #expect(document.excluded.isEmpty)
    }

    @Test func `steps of work are no copies`() {
        let document = Document(
            parsing: "石渡县水务局关于报送流程的通知\n各乡镇：\n流程如下：\n报：水务局审核。\n送：办公室备案。\n请遵照执行。\n石渡县水务局\n2020年6月1日\n")
        #expect(document.metadata.copiesTo == [])
        #expect(document.blocks.contains { $0.text == "报：水务局审核。" })
    }

    @Test func `copies stand above the printing line also without a date`() {
        let document = Document(
            parsing: "石渡县水务局关于报送流程的通知\n各乡镇：\n请遵照执行。\n送：县财政局\n县教育局\n石渡县水务局办公室　2020年6月1日印\n")
        #expect(document.metadata.copiesTo == ["县财政局", "县教育局"])
    }

    /// The figures of the next line go on the year, but are not its own.
    @Test func `a year alone is no date`() {
        let document = Document(parsing: "石渡县大事记\n2020年\n1月3日，县水务局成立。\n2021年\n3月5日，水库开工。\n")
        #expect(document.excluded.isEmpty)
        #expect(document.blocks.contains { $0.text == "2020年" })
    }

    /// Only what stands above tells them from a telephone number.
    @Test func `eight figures below the organ that signs are the day`() {
        func metadata(_ figures: String, below line: String) -> Metadata {
            Document(parsing: "石渡县水务局关于检查的通知\n各乡镇：\n请做好检查。\n\(line)\n\(figures)\n").metadata
        }
        #expect(metadata("20230601", below: "石渡县水务局").dateSigned == CalendarDay(year: 2023, month: 6, day: 1))
        #expect(metadata("20230601", below: "石渡县水务局").issuers == ["石渡县水务局"])
        #expect(metadata("20231301", below: "石渡县水务局").dateSigned == nil)
        #expect(metadata("20230601", below: "请按下列号码联系：").dateSigned == nil)
    }

    /// Whom to ask belongs to the section that says it; below the last sentence it is of the whole document.
    @Test(arguments: [
        ("请于3月1日前报名。\n", "二、其他\n食宿自理。\n", true), ("请于3月1日前报名。\n", "逾期不再受理。\n", true),
        ("报名方式：\n", "", true), ("请于3月1日前报名。\n", "", false),
    ])
    func `whom to ask may be said in the text`(above: String, below: String, isText: Bool) {
        let document = Document(
            parsing: "石渡县教育局关于培训的通知\n各学校：\n一、报名\n\(above)联系人：方志远\n联系电话：5550188\n\(below)石渡县教育局\n2023年2月8日\n")
        #expect(document.metadata.other.isEmpty == isText)
        #expect(document["1"]?.children.contains { $0.text == "联系电话：5550188" } == isText)
    }
}
