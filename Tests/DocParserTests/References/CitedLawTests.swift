import DocParser
import Testing

/// Names of laws that no 《》 stand around, versions and places that are said beside a name.
@Suite("Cited laws")
struct CitedLawTests {
    private static func texts(_ words: String) -> [String] { references(words).map(\.text) }

    private static func references(_ words: String) -> [Reference] {
        let text = "石渡县水务局关于法律适用的意见\n\n石水发〔2021〕8号\n\n各乡镇水务站：\n\n\(words)\n\n石渡县水务局\n2021年5月6日\n"
        return Document(parsing: text).references
    }

    @Test(arguments: [
        ("情节严重的，应当认定为水法第七十二条规定的行为。", ["水法第七十二条"]),
        ("水务部门应当遵守行政处罚法第二十九条的规定。", ["行政处罚法第二十九条"]),
        ("不得适用新水污染防治法第八十一条。", ["水污染防治法第八十一条"]),
        ("依照新闻法第三条办理。", ["新闻法第三条"]),
        ("同时构成刑法第三百八十九条行贿罪、第三百九十三条单位行贿罪的，依法处罚。", ["刑法第三百八十九条", "第三百九十三条"]),
        ("中介组织犯刑法第二百二十九条规定之罪的，判处罚金。", ["刑法第二百二十九条"]),
        ("依照水法（自2002年10月1日起施行）第六十五条第二款处罚。", ["水法（自2002年10月1日起施行）第六十五条第二款"]),
        ("违反水法规定的，依照刑法追究刑事责任。", ["水法", "刑法"]),
        ("应当遵守宪法和法律，依照行政许可法、行政处罚法和水污染防治法的有关规定办理。", ["宪法", "行政许可法", "行政处罚法", "水污染防治法"]),
        ("按照成本法核算，适用权益法；依法规定水价，按照下列方法规定的程序，违反上位法规定、公正司法和严格执法的要求的，予以纠正。", []),
    ])
    func `without quotes`(words: String, expected: [String]) {
        #expect(Self.texts(words) == expected)
    }

    @Test(arguments: [
        ("石渡县人民政府关于废止石渡县水价管理办法的决定", "石渡县水价管理办法", Reference.Relation.repeals),
        // What they issue and forward has its name in the text.
        ("石渡县人民政府关于印发石渡县供水应急预案的通知", "", .cites),
        ("石渡县人民政府转发县水务局关于加强供水管理意见的通知", "", .cites),
        ("石渡县人民政府关于公布第一批水厂名单的通知", "", .cites),
        ("石渡县人民政府关于执行供水办法有关问题的通知", "", .cites),
    ])
    func `what a title names without quotes`(title: String, name: String, relation: Reference.Relation) {
        let text = "\(title)\n\n各乡镇：\n\n请认真执行。\n\n石渡县人民政府\n2021年5月6日\n"
        let row = Document(parsing: text).references.first
        #expect(row?.text ?? "" == name)
        #expect(row?.relation ?? .cites == relation)
    }

    @Test func `a short name that was defined without quotes is one wherever it stands, but for common words`() {
        let texts = Self.texts(
            "现印发《石渡县供水数据接口规范（试行）》（以下简称接口规范）和《石渡县供水工作方案》（以下简称工作方案）。各站应按接口规范报送，并制定本站的工作方案。")
        #expect(texts == ["《石渡县供水数据接口规范（试行）》", "《石渡县供水工作方案》", "接口规范"])
    }

    @Test func `one attachment alone has no number, and tables that are appended are no attachments`() {
        let text =
            "石渡县水务局关于报送情况的通知\n\n各站：\n\n请填写报表（附件1）和附表2，见附图1。\n\n附件：供水情况报表\n\n石渡县水务局\n2021年5月6日\n\n附件\n\n供水情况报表\n\n请按月填写。\n"
        let rows = Document(parsing: text).references
        #expect(rows.map(\.text) == ["附件1", "附表2", "附图1"])
        #expect(rows.map { $0.targets.map(\.id) } == [["附件"], [], []])
    }

    @Test func `what is punished by a place rests on nothing, in the first article too`() {
        let text =
            "石渡县关于办理毁坏管道案件的解释\n\n为了依法惩治犯罪，根据《中华人民共和国刑法》第二百七十五条的规定，制定本解释。\n\n第一条　毁坏供水管道的，依照刑法第二百七十五条从重处罚。\n"
        #expect(Document(parsing: text).references.map(\.relation) == [.basis, .cites])
    }

    @Test func `items that the clause before lists, laws on laws`() {
        let text =
            "石渡县供水办法\n\n第一条　有下列情形之一的，处以警告：\n\n（一）偷水；\n\n（二）毁坏管道。\n\n有前款所列第（一）、（二）项情形的，可以从重。\n"
        let row = Document(parsing: text).references.first
        #expect(row?.text == "前款所列第（一）、（二）项")
        #expect(row?.targets.count == 2)
        let kinds = Self.references("依照《石渡市实施〈中华人民共和国水法〉办法》和《国务院关于修改部分行政法规的决定》办理。").map(\.kind)
        #expect(kinds.filter { $0 != .law }.isEmpty)
    }

    @Test func `the number of a standard belongs to its name`() {
        let texts = Self.texts("新建泵站应当符合《泵站设计标准》（GB 50265-2022）和《村镇供水工程规范》（水标144-2010）的要求。")
        #expect(texts == ["《泵站设计标准》（GB 50265-2022）", "《村镇供水工程规范》（水标144-2010）"])
    }

    @Test func `of what day a document is may stand between two that are repealed`() {
        let text = "石渡县供水规定\n\n第一条　为了规范供水，制定本规定。\n\n第二条　1981年1月13日《石渡县供水办法》和1983年5月3日《石渡县水价办法》同时废止。\n"
        #expect(Document(parsing: text).references.map(\.relation) == [.repeals, .repeals])
    }

    @Test func `new words in quotes of ASCII cite, and what is made 第二款 of an article is a new number`() {
        let act =
            "石渡县水务局关于修改《石渡县供水办法》的决定\n\n县水务局决定对《石渡县供水办法》作如下修改：\n\n一、第九条修改为：\"符合第十二条规定条件的，予以供水。\"\n\n二、第十三条增加一款作为该条第二款，即：\"供水单位应当公布水质。\"\n"
        let references = Document(parsing: act).references
        #expect(references.first { $0.text == "第十二条" }?.relation == .cites)
        #expect(references.first { $0.text == "第十三条" }?.relation == .amends)
        #expect(!references.contains { $0.text == "第二款" })
    }

    @Test func `a former place is one, and so is the new number that is printed with the name`() {
        let act =
            "石渡县水务局关于修改《石渡县供水办法》的决定\n\n县水务局决定对《石渡县供水办法》（以下简称《办法》）作如下修改：\n\n一、将《办法》原第六条改为修改后的《办法》第八条。\n\n二、增加一条，作为《办法》第九条。\n"
        let rows = Document(parsing: act).references.suffix(3)
        #expect(rows.map(\.text) == ["《办法》原第六条", "《办法》第八条", "《办法》第九条"])
        #expect(rows.allSatisfy { $0.relation == .amends })
    }

    @Test func `who acts is a name, not what is done`() {
        let text =
            "石渡县供水办法\n\n第一条　为了规范供水，制定本办法。\n\n第二条　泄露或者非法提供用户信息的，应当依法处理。\n\n第三条　使用县级供水平台的，可以在线缴费。\n\n第四条　供水单位应当公布水质。\n"
        let names = Document(parsing: text).duties.flatMap(\.actors).map(\.name)
        #expect(names == ["供水单位"])
    }
}
