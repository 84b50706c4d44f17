import DocParser
import Testing

/// Texts whose titles are kept elsewhere, as data sets do, and what is laid out around others.
@Suite("Documents without a title")
struct UntitledDocumentTests {
    private static let text = "当前，我县进入森林火险高危时段，防火形势严峻。为预防森林火灾，发布如下禁火令：\n一、禁火时间：3月20日至4月18日。\n二、禁火范围：全县林地。\n"

    @Test(arguments: ["海丰县人民政府", "石桥市自来水有限公司", "武岭县发展和改革局"])
    func `an organ above the day signs`(organ: String) {
        let document = Document(parsing: "\(Self.text)\(organ)\n2016年3月7日\n您访问的链接即将离开本网站\n")
        #expect(document.metadata.title == nil)
        #expect(document.metadata.issuers == [organ])
        #expect(document.metadata.dateSigned?.description == "2016-03-07")
    }

    @Test(arguments: ["各省、自治区、直辖市财政厅（局）", "各处（室）、系（院）", "各单位"])
    func `organs are addressed`(addressee: String) {
        let document = Document(parsing: "    \(addressee)：\n按照有关规定，现就分配下达资金的有关事宜通知如下：\n一、资金用于供水。\n二、资金及时拨付。\n")
        #expect(document.metadata.addressees == [addressee])
    }

    @Test(arguments: [
        "各位代表：\n　　现在，我代表县人民政府向大会报告工作，请予审议。\n　　一年来，我们抓好供水。\n",
        "各位会员：\n　　协会年会将于近期召开，欢迎参加。\n",
        "记者张某\n　　昨日，石桥镇举行龙舟赛，观众踊跃。\n　　石桥镇小学生说，比赛很精彩。\n2020年5月6日\n",
    ])
    func `people that are addressed, and days alone, make no document`(text: String) {
        let document = Document(parsing: text)
        #expect(document.metadata.addressees.isEmpty)
        #expect(document.metadata.issuers.isEmpty && document.metadata.dateSigned == nil)
    }

    @Test func `a closing without its stop is no part of who signs`() {
        let document = Document(
            parsing: "石桥市公安局关于临时交通管制的通告\n因活动需要，对周边道路实施管制，请自觉遵守，敬请谅解。 特此通告 石桥市公安局交通警察支队 2023年1月20日\n")
        #expect(document.metadata.issuers == ["石桥市公安局交通警察支队"])
    }

    /// What a page laid out as one cell is copied with a bar behind it.
    @Test func `a bar behind the words of a line is no row`() {
        let document = Document(
            parsing: "石桥市环境保护局文件 石环〔2017〕49号 |\n各县环境保护局：\n请做好监测工作。\n石桥市环境保护局\n2017年4月5日 |\n")
        #expect(document.metadata.documentNumber == "石环〔2017〕49号")
        #expect(document.metadata.dateSigned?.description == "2017-04-05")
        #expect(document.body.allSatisfy { $0.kind != .table })
    }

    @Test func `a title in brackets stands behind the number, above the text`() {
        let document = Document(
            parsing:
                "石桥海关公告2023年第199号（关于推进载货清单无纸化的公告）\n为方便往来，现就有关事项公告如下：企业无需提交纸质清单。特此公告。\n石桥海关\n2023年12月29日\n")
        #expect(document.metadata.title == "关于推进载货清单无纸化的公告")
        #expect(document.metadata.documentNumber == "石桥海关公告2023年第199号")
    }

    @Test func `the kind of a house alone is no organ`() {
        let document = Document(
            parsing:
                "医院公告\n\n2024年医院巡查公告\n\n发布时间:2024-08-01 16:12\n\n根据安排，对医院开展巡查，现公告如下：\n\n一、巡查对象\n\n本院。\n\n　　　　　　　　石桥市医院第一巡查组\n　　　　　　　　2024年7月29日\n"
        )
        #expect(document.metadata.issuers != ["医院"])
    }

    /// A page that prints its title as a picture begins with the first division.
    @Test func `the first of several divisions is no title`() {
        let document = Document(
            parsing:
                "一、实施骨干人才引进计划\n对引进的骨干人才给予最高五十万元的补贴，分三年发放。\n二、加强人才住房保障\n建设人才公寓，优先供应引进的人才。\n三、附则\n本措施自2023年1月1日起施行。\n")
        #expect(document.metadata.title == nil)
        #expect(document.body.map(\.address) == ["1", "2", "3"])
    }
}
