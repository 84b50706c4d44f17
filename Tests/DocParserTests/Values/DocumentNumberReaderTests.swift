import DocParser
import Testing

@Suite("Document numbers")
struct DocumentNumberReaderTests {
    private static let rest = "各乡镇人民政府：\n　　请加强供水管理。\n石渡县水务局\n1986年1月8日\n"

    private func number(_ line: String, isFirst: Bool = false) -> DocumentNumber? {
        let title = "石渡县水务局关于加强供水管理的通知"
        let head = isFirst ? [line, title] : [title, line]
        let metadata = Document(parsing: head.joined(separator: "\n") + "\n" + Self.rest).metadata
        #expect(metadata.title == title)
        #expect(metadata.addressees == ["各乡镇人民政府"])
        return metadata.documentNumberParts
    }

    /// Before 1987 every organ had its own form: the year before the code, a second code behind it, or none.
    @Test(arguments: [
        ("(86)石水字第12号", "〔86〕石水字第12号"), ("〔1986〕石水字12号", "〔1986〕石水字12号"),
        ("［86］石水字第12号", "〔86〕石水字第12号"), ("石水[1986]管12号", "石水〔1986〕管12号"),
        ("石水字第十二号", "石水字第12号"), ("石水字第二一二号", "石水字第212号"), ("石水(管)发〔1986〕12号", "石水(管)发〔1986〕12号"),
        ("石水规〔1986〕12号-2", "石水规〔1986〕12号-2"), ("石水规〔1986〕12-2号", "石水规〔1986〕12-2号"),
    ])
    func `older numbers, above the title and below`(line: String, text: String) {
        for isFirst in [true, false] {
            #expect(number(line, isFirst: isFirst)?.text == text)
            #expect(number(line, isFirst: isFirst)?.serial == (text.contains("212") ? 212 : 12))
        }
    }

    @Test(arguments: ["「」", "｛｝", "{}", "〈〉", "<>", "„‟", "〖〗", "[）"])
    func `brackets that copies have for those of the year`(pair: String) {
        let number = number("石水发\(pair.prefix(1))1986\(pair.suffix(1))12号")
        #expect(number?.text == "石水发〔1986〕12号")
    }

    /// The year in brackets is a number's only where 号 comes: these are an item and the number of a case.
    @Test(arguments: ["（86）加强供水管理。", "（1986）石民终字一案"])
    func `a year before other words is no number`(line: String) {
        #expect(Document(parsing: "石渡县水务局关于加强供水管理的通知\n\(line)\n" + Self.rest).metadata.documentNumber == nil)
    }

    /// Announcements are numbered by year without a code; organ and word are those of the title.
    @Test(arguments: [
        "石渡县水务局关于停止供水的公告（2023年第28号）", "石渡县水务局关于停止供水的公告\n（2023年第28号）", "石渡县水务局公告2023年第28号\n关于停止供水的公告",
        "石渡县水务局公告2023年第28号　关于停止二号水厂供水的公告",
    ])
    func `the number of an announcement names organ and word`(head: String) {
        let metadata = Document(parsing: head + "\n因检修，停止供水。\n特此公告。\n石渡县水务局\n2023年2月28日\n").metadata
        #expect(metadata.documentNumber == "石渡县水务局公告2023年第28号")
        #expect(metadata.documentNumberParts?.code == "石渡县水务局公告")
        #expect(metadata.documentType == "公告")
        // On the title's line it is printed with it, without a code that would be an organ's.
        let end = head.hasSuffix("公告（2023年第28号）") ? "供水的公告（2023年第28号）" : "供水的公告"
        #expect(metadata.title?.hasSuffix(end) == true)
    }

    @Test func `a title that is a masthead has its number in brackets`() {
        let metadata = Document(
            parsing: "石渡县水务局公告（第7号）\n因检修，停止供水，现就有关事项公告如下：\n一、停水时间。1月8日。\n二、停水范围。城区。\n石渡县水务局\n2023年1月5日\n"
        ).metadata
        #expect(metadata.documentNumber == "石渡县水务局公告第7号")
        #expect(metadata.title == "石渡县水务局公告")
    }

    @Test func `the word may stand behind the number`() {
        let metadata = Document(
            parsing: "石渡县水务局 2023年第28号公告\n\n关于停止供水的公告\n\n因检修，停止供水。\n特此公告。\n\n石渡县水务局\n2023年2月28日\n"
        ).metadata
        #expect(metadata.documentNumber == "石渡县水务局2023年第28号公告")
        #expect(metadata.documentNumberParts?.code == "石渡县水务局公告")
        #expect(metadata.title == "关于停止供水的公告")
        #expect(metadata.issuers == ["石渡县水务局"])
    }

    @Test func `an order's number stands in brackets under its masthead`() {
        let metadata = Document(
            parsing: """
                石渡县人民政府令
                （第7号）
                《石渡县供水管理规定》已经县人民政府常务会议通过，现予发布，自一九八八年九月一日起施行。
                县长　李明
                一九八八年七月二十一日
                石渡县供水管理规定
                第一条　为加强供水管理，制定本规定。
                第二条　本规定自一九八八年九月一日起施行。
                """
        ).metadata
        #expect(metadata.documentNumber == "石渡县人民政府令第7号")
        #expect(metadata.issuers == ["石渡县人民政府"])
        #expect(metadata.title == "石渡县供水管理规定")
    }

    /// Copies of justified lines have blanks between the figures.
    @Test(arguments: [
        ("石水发〔2 0 2 1〕3 3 号", "石水发〔2021〕33号"), ("石 水 发 〔 2 0 2 1 〕 第 3 3 号", "石水发〔2021〕第33号"),
        ("石水发［２０ ２１］３ ３号", "石水发〔2021〕33号"), ("石渡县水务局公告2 0 2 1 年第 3 3 号", "石渡县水务局公告2021年第33号"),
    ])
    func `blanks between figures are no part of a number`(line: String, text: String) {
        for isFirst in [true, false] {
            #expect(number(line, isFirst: isFirst)?.text == text)
            #expect(number(line, isFirst: isFirst)?.year == 2021)
        }
    }

    private func order(_ head: String) -> Metadata {
        Document(
            parsing: head + "\n《石渡县供水管理规定》已经县人民政府常务会议通过，现予发布，自1988年9月1日起施行。\n县长　李明\n1988年7月21日\n"
        ).metadata
    }

    /// The President's orders are numbered anew with each congress.
    @Test(arguments: [
        "中华人民共和国主席令（九届第37号）", "中华人民共和国主席令(九届第三十七号)", "中华人民共和国主席令\n（九届第三十七号）",
    ])
    func `the number of a President's order names the congress`(head: String) {
        let metadata = order(head)
        #expect(metadata.documentNumber == "中华人民共和国主席令（九届第37号）")
        #expect(metadata.documentNumberParts?.code == "中华人民共和国主席令")
        #expect(metadata.documentNumberParts?.serial == 37)
        #expect(metadata.issuers == ["中华人民共和国主席"])
        #expect(metadata.title == "石渡县供水管理规定")
    }

    @Test(arguments: ["石渡县人民政府令（第7号）", "石渡县人民政府令 (第七号)"])
    func `the number in brackets behind a masthead has its organ and word`(head: String) {
        #expect(order(head).documentNumber == "石渡县人民政府令第7号")
        #expect(order("首页 > 政务公开 > 公告\n" + head).title == "石渡县供水管理规定")
    }

    /// Announcements of a standing committee are numbered by the term of its congress.
    @Test(arguments: ["〔十五届〕第12号", "[十五届]第12号", "〔十五届〕第十二号"])
    func `a term of the congress may stand in brackets like a year`(number: String) {
        for gap in ["\n", " ", ""] {
            let metadata = order("青岚市人民代表大会常务委员会公告" + gap + number)
            #expect(metadata.documentNumber == "青岚市人民代表大会常务委员会公告〔十五届〕第12号")
            #expect(metadata.documentNumberParts?.year == nil)
            #expect(metadata.documentNumberParts?.serial == 12)
        }
    }
}
