import Testing

@testable import DocParser

/// Texts whose line breaks are lost, as data sets and stripped pages give them.
@Suite struct JoinedArticlesTests {
    private static let articles = """
        第一章总则第一条为了加强城市照明设施的管理，保障设施完好，根据有关规定，结合本市实际，制定本办法。\
        第二条本市行政区域内城市照明设施的规划、建设、养护和监督管理，适用本办法。依照第一条规定应当报送的，从其规定。\
        第三条市城市管理部门负责城市照明设施的监督管理，其他有关部门按照各自职责做好相关工作。\
        第二章养护第四条养护单位应当按照技术规范养护照明设施，发现损坏的，应当及时修复，并做好记录。\
        第五条任何单位和个人不得损毁、侵占城市照明设施；损坏照明设施的，依法承担赔偿责任。
        """

    @Test func aTextOnOneLineHasItsArticles() throws {
        let document = Document(parsing: "青岚市城市照明设施管理办法" + Self.articles)
        #expect(document.metadata.title == "青岚市城市照明设施管理办法")
        #expect(document.body.map(\.id) == ["第一章", "第二章"])
        #expect(document["第一章"]?.title == "总则")
        #expect(document["第三条"]?.children.first?.text?.hasPrefix("市城市管理部门负责") == true)
        #expect(document["第二条"]?.children.first?.text?.hasSuffix("从其规定。") == true)
        #expect(document["第五条"] != nil)
    }

    @Test func whatCarriesTheTextIsReadAsWell() throws {
        let document = Document(
            parsing: "青岚市人民政府关于印发青岚市城市照明设施管理办法的通知青政发〔2021〕8号各县（区）人民政府，市政府各部门："
                + "现将《青岚市城市照明设施管理办法》印发给你们，请遵照执行。青岚市人民政府2021年5月6日（此件公开发布）"
                + "青岚市城市照明设施管理办法" + Self.articles)
        #expect(document.metadata.title == "青岚市人民政府关于印发青岚市城市照明设施管理办法的通知")
        #expect(document.metadata.documentNumber == "青政发〔2021〕8号")
        #expect(document.metadata.addressees == ["各县（区）人民政府", "市政府各部门"])
        #expect(document.metadata.dateSigned?.description == "2021-05-06")
        #expect(document.metadata.note == "此件公开发布")
        #expect(document["附件"]?.title == "青岚市城市照明设施管理办法")
        #expect(document["附件/第四条"] != nil)
    }

    @Test func citationsCountNoArticles() {
        let sentence = "依照《条例》第一条、第二条的规定处理。第三条规定的期限届满后，由市城市管理部门收回。"
        let document = Document(parsing: String(repeating: sentence, count: 12))
        #expect(document.body.map(\.kind) == [.paragraph])
    }

    @Test func `sections and inserted articles are found as well`() {
        let document = Document(
            parsing: """
                青岚市供热办法
                第一章　总则第一条　为了规范供热，制定本办法。第二条　本办法适用于本市。第二条之一　供热应当节能。第三条　市供热部门负责供热工作。\
                第二章　管理第一节　规划第四条　市供热部门编制规划。第五条　规划不得擅自修改。第二节　实施第六条　规划由供热部门实施。\
                第三章　附则第七条　本办法由市供热部门负责解释，自2024年1月1日起施行。
                """)
        #expect(document["第二章"]?.title == "管理")
        #expect(document["第二章第一节"]?.children.map(\.id) == ["第四条", "第五条"])
        #expect(document["第二章第二节"]?.title == "实施")
        #expect(document["第一章"]?.children.map(\.id) == ["第一条", "第二条", "第二条之一", "第三条"])
        #expect(document["第三章"]?.children.map(\.id) == ["第七条"])
    }

    @Test func `an inserted article is found inside a line`() {
        let document = Document(
            parsing: "青岚市供热办法\n第一条　为了规范供热，制定本办法。\n第二条　本办法适用于本市。第二条之一　供热应当节能，具体办法另行制定。\n第三条　供热费按年缴纳。\n")
        #expect(document["第二条之一"]?.children.first?.text == "供热应当节能，具体办法另行制定。")
    }
}
