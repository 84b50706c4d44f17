import DocParser
import Testing

/// Series of items that a line break cuts, and words that only look like a document's parts.
struct CutSeriesTests {
    @Test func `a series inside a sentence goes on below`() {
        let document = Document(
            parsing: """
                关于渡口工作的意见
                各乡镇人民政府：
                现提出以下意见。
                一、优化登记业务的处理。一是落实责任；二是加强巡查；
                三是做好登记。
                二、请做好工作；
                """)
        #expect(document["1"]?.title == "优化登记业务的处理")
        #expect(document["1"]?.items.map(\.text) == ["落实责任；", "加强巡查；", "做好登记。"])
    }

    @Test func `items on lines of their own stay paragraphs`() {
        let document = Document(
            parsing: "关于渡口工作的意见\n各乡镇人民政府：\n现提出以下意见。\n一、加强管理\n一是落实责任；\n二是加强巡查；\n三是做好登记。\n")
        #expect(document["1"]?.children.count == 3)
    }

    @Test func `a name alone on its line is no attachment`() {
        let document = Document(
            parsing: "根据\n《河源县渡口管理条例》\n和有关规定，制定了\n《河源县渡口登记办法》\n，现予发布施行。\n河源县人民政府\n2000年3月24日\n")
        #expect(!document.body.contains { $0.kind == .attachment })
    }

    @Test func `a guide has no document type, rules with articles have one`() {
        #expect(Document(parsing: "公告写作规范\n\n一、标题\n标题应当简明。\n二、正文\n正文应当清楚。\n").metadata.documentType == nil)
        #expect(
            Document(parsing: "渡口服务规范\n第一条 为规范服务，制定本规范。\n第二条 服务应当文明。\n").metadata.documentType == "规范")
    }

    @Test func `a President's order has its number in brackets behind it`() {
        let metadata = Document(
            parsing:
                "中华人民共和国主席令（十届第91号）\n《中华人民共和国渡口法》已由第十届全国人民代表大会常务委员会第十八次会议通过，现予公布。\n中华人民共和国主席　王大江\n2005年10月25日\n第一条　为了安全，制定本法。\n第二条　渡口应当登记。\n"
        ).metadata
        #expect(metadata.title == "中华人民共和国渡口法")
        #expect(metadata.issuers == ["中华人民共和国主席"])
    }

    @Test func `no line begins with a comma`() {
        let document = Document(
            parsing: "关于渡口工作的意见\n各乡镇人民政府：\n根据\n《河源县渡口条例》\n、\n《河源县船舶条例》\n，现提出意见。\n一、加强管理\n落实责任。\n")
        #expect(document.body.first?.text == "根据《河源县渡口条例》、《河源县船舶条例》，现提出意见。")
    }
}
