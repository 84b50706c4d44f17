import Testing

@testable import DocParser

/// Dates and signatures as law collections and pages print them.
@Suite struct DatelineTests {
    @Test(arguments: ["(2018年8月7日)", "（2018年8月7日）", "2018年8月7日，青岚市财政局", "2018年8月7日,青岚市财政局"])
    func aDayUnderTheTitleIsThatOfSigning(line: String) {
        let document = Document(parsing: "关于加强教师队伍建设的实施意见\n\n\(line)\n\n为加强教师队伍建设，现提出如下意见。\n一、明确目标\n二、落实责任\n")
        #expect(document.metadata.dateSigned?.description == "2018-08-07")
    }

    @Test func aDayBeforeALabelOfThePageIsThatOfPublishing() {
        let document = Document(
            parsing: "当前位置:首页 > 新闻\n\n关于加强教师队伍建设的实施意见\n\n2018-08-09 来源:市教育局教师科\n\n为加强教师队伍建设，现提出如下意见。\n一、明确目标\n二、落实责任\n")
        #expect(document.metadata.datePublished?.description == "2018-08-09")
        #expect(document.metadata.publisher == "市教育局教师科")
    }

    @Test func aLabelledDayMayLackItsLastCharacter() {
        let document = Document(
            parsing: "发文机关:青岚市人民政府\n发布日期:2018年03月27\n生效日期:2018年04月01\n关于加强教师队伍建设的通知\n各县人民政府：\n请遵照执行。\n")
        #expect(document.metadata.datePublished?.description == "2018-03-27")
        #expect(document.metadata.dateEffective?.description == "2018-04-01")
    }

    @Test(arguments: ["中华人民共和国主席　何敬之", "中华人民共和国主席 何敬之", "中华人民共和国主席何敬之"])
    func thePresidentSigns(line: String) {
        let document = Document(
            parsing: """
                中华人民共和国主席令
                第八号
                《中华人民共和国照明法》已由全国人民代表大会常务委员会于2020年10月17日通过，现予公布，自2021年1月1日起施行。
                \(line)
                2020年10月17日

                中华人民共和国照明法
                第一条　为了规范照明，制定本法。
                第二条　本法自2021年1月1日起施行。
                """)
        #expect(document.metadata.signatories == ["何敬之"])
        #expect(document.metadata.dateSigned?.description == "2020-10-17")
    }

    /// The offices of the party publish their documents through the agency, with its line before them.
    @Test(arguments: [("全文如下。", ["中共石渡省委办公厅", "石渡省人民政府办公厅"]), ("有关负责人作了说明。", [])])
    func `news with the whole text of a document are that document`(words: String, issuers: [String]) {
        let document = Document(
            parsing: """
                中共石渡省委办公厅 石渡省人民政府办公厅印发《关于加强供水工作的意见》
                　　新华社石渡1月3日电 近日，中共石渡省委办公厅、石渡省人民政府办公厅印发《关于加强供水工作的意见》，\(words)
                　　供水是民生的根本。
                　　一、总体要求
                　　保障供水安全。
                """)
        #expect(document.metadata.issuers == issuers)
        #expect(document.metadata.documentType == (issuers.isEmpty ? nil : "意见"))
    }
}
