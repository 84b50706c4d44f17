import DocParser
import Testing

/// Who signs, told by place and company.
@Suite("Signature blocks")
struct SignatureBlockTests {
    private func notice(_ tail: String) -> Document {
        Document(parsing: "关于加强校车管理的通知\n柳教联〔2024〕7号\n各乡镇人民政府：\n请加强校车管理，确保学生安全。\n\(tail)\n")
    }

    @Test(arguments: [
        "柳河县校车安全管理厅际联席会议", "柳河县疫情联防联控机制", "柳河县营商环境优化专班", "柳河县校车安全管理联席会议（代章）",
    ])
    func `what stands above the date signs`(name: String) {
        let document = notice("\(name)\n2024年3月5日")
        #expect(document.metadata.issuers == [String(name.prefix { $0 != "（" })])
        #expect(document.body.count == 1)
    }

    @Test func `several organs sign`() {
        let document = notice("附件：校车名单\n柳河县教育局\n柳河县公安局\n柳河县交通运输局\n2024年3月5日\n（此件公开发布）")
        #expect(document.metadata.issuers == ["柳河县教育局", "柳河县公安局", "柳河县交通运输局"])
    }

    @Test func `who wrote news signs nothing`() {
        let document = Document(parsing: "柳河县校车安全检查侧记\n检查组昨日走访了三所学校。\n柳河融媒记者周敏\n2024年3月5日\n")
        #expect(document.metadata.issuers.isEmpty)
    }

    @Test func `a formula joined to the last division closes the document`() {
        let document = Document(
            parsing:
                "柳河县水务局关于加强供水管理的通知柳水〔2024〕7号各乡镇人民政府：现就有关事项通知如下：一、加强巡查。各水厂每日巡查。二、保障水质。每月检测。特此通知。柳河县水务局2024年3月5日\n"
        )
        #expect(document["2"]?.children.map(\.text) == ["每月检测。"])
        #expect(document.body.last?.text == "特此通知。")
        #expect(document.body.last?.role == .closing)
    }

    @Test func `the head of a law library names who issued the text`() {
        let document = Document(
            parsing:
                "【发布单位】中共柳河县委\n【发布日期】2017-04-12\n【生效日期】2017-03-01\n【文件来源】柳河网\n柳河县党工委工作条例（试行）\n第一章　总则\n第一条　为了加强工作，制定本条例。\n第二条　本条例自2017年3月1日起施行。\n"
        )
        #expect(document.metadata.issuers == ["中共柳河县委"])
        #expect(document.metadata.publisher == "柳河网")
    }

    /// A name that is broken over two lines, also where another office seals for it.
    @Test(arguments: ["", "（县卫生健康局代章）\n"])
    func `a broken name is put together, whoever seals for it`(seal: String) {
        let document = Document(
            parsing: "石渡县疫情防控指挥部关于加强值守的通知\n各乡镇人民政府：\n请各乡镇加强值班值守，遇有情况及时报告。\n石渡县应对新型肺炎疫情联防\n联控工作领导小组\n"
                + seal + "2022年12月26日\n")
        #expect(document.metadata.issuers == ["石渡县应对新型肺炎疫情联防联控工作领导小组"])
        #expect(document.metadata.dateSigned == CalendarDay(year: 2022, month: 12, day: 26))
    }

    @Test func `below 附件 alone stands a name and then who signs`() {
        let document = Document(
            parsing: "云川县办公室关于开展整治的通知\n各乡镇：\n现将有关事项通知如下。请认真执行。\n附件：\n专项整治情况统计表\n云川县消防安全委员会办公室\n2024年2月25日\n")
        #expect(document.metadata.issuers == ["云川县消防安全委员会办公室"])
        #expect(document.metadata.attachments.map(\.title) == ["专项整治情况统计表"])
    }

    @Test func `附件 alone above a text heads it`() {
        let document = Document(
            parsing:
                "云川县人民政府关于印发办法的通知\n各乡镇：\n现将办法印发给你们，请遵照执行。\n\n云川县人民政府\n\n附件：\n云川县供水管理办法\n\n第一章　总则\n第一条　为加强供水管理，制定本办法。\n")
        #expect(document.body.last?.kind == .attachment)
        #expect(document.metadata.issuers == ["云川县人民政府"])
    }

    /// Copies have a blank line behind every line.
    @Test(arguments: ["\n", "\n\n"])
    func `a name that is broken above its day is one`(space: String) {
        let document = Document(
            parsing: [
                "柳河县水质调查意见", "专家组到现场作了调查，认为水质合格。", "建议继续加强监测。", "柳河县老渡口镇上游村", "水质调查专家组", "二〇〇四年九月二十三日",
            ].joined(separator: space) + "\n")
        #expect(!document.blocks.contains { $0.kind == .attachment })
        #expect(document.metadata.issuers == ["柳河县老渡口镇上游村水质调查专家组"])
    }

    /// Bulletins of figures name in brackets who counted, with no day.
    @Test(arguments: [("（柳河县统计局）", ["柳河县统计局"]), ("（注：本公报数据为初步统计数）", [])])
    func `an organ in brackets alone below the text`(line: String, issuers: [String]) {
        let document = Document(
            parsing:
                "柳河县2015年国民经济和社会发展统计公报\n2015年，全县经济平稳发展。\n一、综合\n全年生产总值80亿元，比上年增长9%。\n二、农业\n粮食产量稳中有升。\n\(line)\n"
        )
        #expect(document.metadata.issuers == issuers)
    }
}
