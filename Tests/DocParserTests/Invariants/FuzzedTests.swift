import Testing

@testable import DocParser

/// What fuzzing found (`Tests/Fuzz/run`), each cause in a text of our own.
@Suite struct FuzzedTests {
    private func document(_ text: String) -> Document {
        let document = Document(parsing: text)
        #expect(Invariants.violations(of: document).isEmpty)
        return document
    }

    @Test func `values without a letter or figure are none, and their label stays in the document`() {
        let document = document(
            """
            青岚市水务局关于汛前检查的通知

            各区水务局：

            请于4月底前完成检查。

            青岚市水务局
            2021年4月6日

            主题词：——
            抄送：市应急局，——，市气象局。
            """)
        #expect(document.metadata.subjects.isEmpty)
        #expect(document.metadata.copiesTo == ["市应急局", "市气象局"])
        #expect(document.plainText.contains("主题词"))
    }

    @Test func `another day above the last one of a signature is no evidence for it`() {
        let document = document(
            """
            青岚市人民政府令

            第12号

            《青岚市河道管理办法》已经2020年4月1日市政府第3次常务会议通过，现予公布，自2021年5月1日起施行。

            市长　李某

            2019年4月6日

            市长　李某

            2021年4月7日
            """)
        let places = document.metadata.evidence[.dateSigned] ?? []
        #expect(document.metadata.dateSigned?.description == "2021-04-07")
        #expect(places.map { document.text.string(in: $0.range) } == ["2021年4月7日"])
    }

    @Test func `another day in a second line of printing is no evidence for the first`() {
        let document = document(
            """
            青岚市水务局关于公布示范河段名单的通知

            各区水务局：

            现将示范河段名单予以公布。

            青岚市水务局

            2021年5月6日

            青岚市水务局办公室　　2021年5月7日印发

            青岚市水务局办公室　　2021年6月8日印发
            """)
        let places = document.metadata.evidence[.datePrinted] ?? []
        #expect(document.metadata.datePrinted?.description == "2021-05-07")
        #expect(places.map { document.text.string(in: $0.range) } == ["2021年5月7日"])
        #expect(Invariants.violations(of: document) == [])
    }

    @Test func `a title ends with the name of the site`() {
        let document = document(
            """
            关于公布示范河段名单的通知_青岚市水务局
            首页 > 政务公开 > 通知公告
            各区水务局：
            现将示范河段名单予以公布。
            青岚市水务局
            2021年5月6日
            """)
        #expect(document.metadata.title == "关于公布示范河段名单的通知")
    }

    @Test func `a number with a zero before it is the same number`() {
        let document = document("青岚市人民政府令\n\n第02号\n\n现公布《青岚市河道管理办法》，自2021年5月1日起施行。\n")
        #expect(document.metadata.documentNumber == "青岚市人民政府令第02号")
        #expect(document.metadata.documentNumberParts?.serial == 2)
        let again = self.document(
            "文号：青教发〔2021〕7号\n\n青岚市教育局关于开学的通知\n青教发〔2021〕07号\n\n各学校：\n请做好准备。\n青岚市教育局\n2021年8月9日\n")
        #expect(again.metadata.documentNumber == "青教发〔2021〕07号")
        #expect(again.metadata.otherNumbers == [])
    }

    @Test func `Markdown writes the heading of an item that stands below a clause`() {
        let document = document(
            """
            青岚市河道管理办法
            （一）干流治理
            由市水务局负责。
            第一条　为了加强河道管理，制定本办法。
            第二条　本办法适用于下列河道：
            溪流。
            （二）支流治理
            由市水务局解释。
            """)
        #expect(document["第二条第二款第（二）项"]?.title == "支流治理")
        #expect(document.markdown().contains("- （二）支流治理"))
    }

    @Test func `a broken character is no value of a field`() {
        let document = document(
            """
            紧急程度：\u{FFFD}

            青岚市水务局关于汛前检查的通知

            信息来源：\u{FFFD}    发布时间：2021-04-06

            各区水务局：

            请于4月底前完成检查。

            附件：\u{FFFD}

            青岚市水务局
            2021年4月6日
            """)
        let metadata = document.metadata
        #expect(metadata.urgency == nil)
        #expect(metadata.publisher == nil)
        #expect(metadata.attachments.isEmpty)
        #expect(metadata.title == "青岚市水务局关于汛前检查的通知")
        let page = self.document("关于检查的通知\n信息来源：\u{FFFD}　　　2018年6月21日\n各区水务局：\n请认真检查。\n")
        #expect(page.metadata.publisher == nil)
        let below = self.document("关于检查的通知\n文　　号：\t青交发〔2024〕27号\t有 效 性：\n\u{FFFD}\n各区水务局：\n请认真检查。\n")
        #expect(below.metadata.validity == nil)
    }

    @Test func `the name of an attachment begins with no mark that closes something`() {
        let document = document(
            """
            云川省水利厅关于征求意见的函

            各市（州）水利局：
            　　请于7月15日前反馈。

            　　附件：》，
            \u{FFFD}云川省河道采砂管理办法（草案）.docx

            　　　　　　　　　　　　　　云川省水利厅
            　　　　　　　　　　　　　　2020年6月24日
            """)
        #expect(document.plainText.contains("附件") || document.metadata.attachments.isEmpty == false)
    }

    @Test func `an order takes no broken character of what it carries for its title`() {
        let document = document(
            """
            青岚市水务局
            令
            2019年第3号

            　　现公布河道管理的有关规定，自2019年8月1日起施行。

            　　　　　　　　　　　　　　局长　江一帆
            　　　　　　　　　\u{FFFD}
            一是河道。
            """)
        #expect(document.metadata.title != "\u{FFFD}")
    }

    @Test func `lines of a title keep the word 附 between them`() {
        let document = document(
            """
            石渡县人民政府办公室关于开展　　　　　　　2020年4月24日

            附
            农村饮水安全排查的通知

            各乡（镇）人民政府，县直有关单位：
            　　为掌握全县农村饮水安全情况，决定开展农村饮水安全排查。
            """)
        #expect(document.metadata.title?.contains("附") == true || document.plainText.contains("附"))
    }

    @Test func `of lines read as one each keeps its words where only the last holds a value`() {
        let document = document(
            """
            青岚市水务局关于汛前检查的通知

            各区水务局：

            请于4月底前完成检查。

            青岚市水务局
            2021年4月6日

            抄送：市政府办公室，市应急局。
            青岚市水务局办公室　　202
            年4月9日印发
            """)
        #expect(document.metadata.datePrinted == nil)
        #expect(document.plainText.contains("年4月9日印发"))
    }

    @Test func `broken characters are no organ and no value of another label`() {
        let minutes = document(
            "\u{FFFD}\u{FFFD}，青岚市人民政府办公室会议纪要\n青政办纪〔2019〕22号\n\n关于澜溪河整治的会议纪要\n\n　　会议研究了整治方案。\n")
        #expect(minutes.metadata.issuers == ["青岚市人民政府办公室"])
        let telegram = document(
            "青岚市人民政府办公室发电\n\n等级：特急·明电　　　附件：\u{FFFD}　青政办发电〔2021〕9号\n\n青岚市人民政府办公室\n关于防范强寒潮的通知\n\n各县（市、区）人民政府：\n　　请做好防范。\n"
        )
        #expect(telegram.metadata.other.isEmpty)
    }

    @Test func `an item of an article that has a decimal number is found by its id`() {
        let document = document(
            "青岚市河道管理条例\n\n第一条　为了加强河道管理，制定本条例。\n第二条　本条例适用于下列河道。\n南门街道社会工作站\n4.5禾公益服务中心\n6\n")
        for block in document.blocks { #expect((try? document.query(block.id))?.map(\.id) == [block.id]) }
    }

    @Test func `a contents list between the rows of a table is not of the table`() {
        let document = document(
            """
            石渡县发展和改革局关于下达2022年改造计划的通知
            石发改投资〔2022〕33号
            县住房和城乡建设局：
            　　现将改造计划下达给你们（见下表），请组织实施。

            序号 | 小区名称 | 户数
            1 | 粮食局家属院 | 96
            2 | 纺织厂宿舍的修正）

            目　　录

            第一编　通则
            　　第一章　总则
            　　第二章　认定
            第二编　保护
            　　第三章　养护

            第一编　通　则

            第一章　总　则

            　　第一条　为了保护古树名木，制定本条例。
            """)
        #expect(document.excluded.contains { $0.kind == .contents })
        #expect(document.blocks.allSatisfy { $0.text?.contains("第二章") != true })
    }

    @Test func `a line of the page that was joined from two is cut before its label on the first`() {
        let document = document(
            """
            我市首条共享单车专用道建成通车
            发布时间：2022-06-18 09:15　来源：青岚日报
            　　“以前上班要和汽车抢道，现在15分钟就能骑到单位。2022-06-18 09:15　来源：青岚日探访
            南门街道社会工作站
            4.5
            2
            流动儿童假期课堂
            """)
        #expect(document.excluded.allSatisfy { $0.lines.upperBound <= 7 })
    }

    @Test func `a broken character alone is no title in 《》, and no word of a value's last line`() {
        let order = document("青岚市人民政府令\n\n第7号\n\n　　《\u{FFFD}》已经市人民政府审议通过，现予公布。\n\n市长　周正明\n2020年10月12日\n")
        #expect(order.metadata.title == "青岚市人民政府令")
        let page = document(
            "云川省人民政府办公厅关于\n加快冷链物流发展的意见\n\n各市（州）人民加快全省冷链物32　来源：市交通\u{FFFD}局，省直各部\n门、各\u{FFFD}\n\u{FFFD}属机构：\n　　冷链物流关系农产品流通。\n"
        )
        #expect(page.excluded.contains { $0.lines.upperBound == 6 } || page.plainText.contains("属机构"))
    }

    @Test func `Markdown writes words whose bytes are those of marks`() {
        // 㼚 is E3 BC 9A: bytes of 、 and ：.
        let document = document("一、工作目标\n查清隐患。\n㼚\n二、组织领导\n落实责任。\n")
        #expect(document.markdown().contains("㼚"))
    }
}

extension Document {
    fileprivate var plainText: String { body.map(\.plainText).joined(separator: "\n") }
}
