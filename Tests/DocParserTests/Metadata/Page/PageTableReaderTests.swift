import DocParser
import Testing

/// Pairs of label and value that pages print on one line.
struct PageTableReaderTests {
    private static func document(_ line: String) -> Document {
        Document(parsing: "石渡县水务局关于停水的通知\n\(line)\n各用户：\n因检修，定于1月8日停水。\n石渡县水务局\n2024年1月4日\n")
    }

    /// Pages keep their fields apart by their style, so that no blank is left between them.
    @Test(arguments: [
        "来源：供水股作者：张三日期：2024-01-05点击：128", "信息来源：供水股浏览次数：12发布日期：2024-01-05字号：大中小",
        "2024-01-05来源：供水股访问次数：12[字体：大 中 小]", "时间：2024-01-05 10:30来源：供水股【字体：大 中 小】",
        "2024-01-05 10:30来源：供水股作者：张三", "发布时间：2024年1月5日文章来源：供水股录入：李四责任编辑：王五",
    ])
    func `a label with a colon begins a new field right behind a value`(line: String) {
        let document = Self.document(line)
        #expect(document.metadata.publisher == "供水股")
        #expect(document.metadata.datePublished == CalendarDay(year: 2024, month: 1, day: 5))
        #expect(document.metadata.addressees == ["各用户"])
    }

    /// Labels that no page is known for end the name as well; what they say is kept.
    @Test(arguments: [("来源：供水股 复核：李四", ["李四"]), ("发布时间：2024-01-05 来源：供水股 （ 2024年1月5日 02版）", [])])
    func `the publisher ends at the next label or bracket`(line: String, other: [String]) {
        let document = Self.document(line)
        #expect(document.metadata.publisher == "供水股")
        #expect(document.metadata.other.map(\.value) == other)
        #expect(Invariants.violations(of: document) == [])
    }

    /// What a document is called is written freely.
    @Test func `words in a name are no labels`() {
        let document = Self.document("索引号：008-2024名称：石渡县水务局关于停水时间：安排的通知 发布时间：2024-01-05")
        #expect(document.metadata.indexNumber == "008-2024")
        #expect(document.metadata.datePublished == CalendarDay(year: 2024, month: 1, day: 5))
    }

    @Test func `what a draft leaves open is no label`() {
        #expect(Self.document("来源：[来源]").metadata.publisher == "[来源]")
    }

    /// Whom to ask below a document is its own; below the page's owner it is the page's.
    @Test func `a telephone in the footer is the page's`() {
        let text = "石渡县水务局关于停水的通知\n各用户：\n明日停水。\n石渡县水务局\n2024年1月4日\n"
        let document = Document(parsing: text + "主办：石渡县人民政府　ICP备12345678号\n联系电话：5550188\n")
        #expect(document.metadata.other.isEmpty)
        #expect(document.excluded.last?.kind == .footer)
        #expect(Document(parsing: text + "联系电话：5550188\n").metadata.other.map(\.value) == ["5550188"])
    }

    /// Label and value are two elements of a page, with nothing between them in its text.
    @Test func `a day stands right behind its label`() {
        let document = Document(
            parsing: "索引号　123/2022\n发布时间2022-08-04\n云川县水务局关于停水的通告\n因检修，县城停水。请储水备用。\n云川县水务局\n2022年8月1日\n")
        #expect(document.metadata.datePublished?.description == "2022-08-04")
    }
}
