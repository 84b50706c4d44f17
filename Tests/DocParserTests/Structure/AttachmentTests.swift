import DocParser
import Testing

@Suite("Attached texts")
struct AttachmentTests {
    private func document(_ note: String = "", behind tail: String) -> Document {
        Document(
            parsing: """
                石渡县教育局关于举办竞赛的通知
                石教发〔2023〕3号
                各学校：
                　　现就竞赛有关事项通知如下，请认真组织。
                \(note)
                石渡县教育局
                2023年1月2日
                \(tail)
                """)
    }

    /// Rows of short cells look like links of a page, but there is no page around them.
    @Test func `a table behind the date is no foot of a page`() {
        let table = document(behind: "名额分配表\n学校\t男\t女\n一中\t3\t4\n二中\t5\t6\n")
        #expect(table["附件"]?.title == "名额分配表")
        #expect(table["附件"]?.children.first?.rows?.count == 3)
        #expect(table.excluded.isEmpty)
        let bare = document(behind: "学校  男  女\n一中  3  4\n二中  5  6\n")
        #expect(bare["附件"]?.children.map(\.kind) == [.table])
        let page = document(behind: "首页  互动  服务\n网站地图  关于我们  隐私声明\n版权所有：石渡县教育局\n")
        #expect(page.excluded.map(\.kind) == [.footer])
    }

    @Test func `the short form 附1 heads an attachment`() {
        let document = document(
            "　　附：1.报名表\n　　　　2.评分标准", behind: "附1：\n报名表\n学校  姓名  性别\n附2\n评分标准\n一、内容\n四十分。\n二、表达\n六十分。\n")
        #expect(document.metadata.issuers == ["石渡县教育局"])
        #expect(document.metadata.attachments.map(\.title) == ["报名表", "评分标准"])
        #expect(document["附件1"]?.title == "报名表")
        #expect(document["附件2/2"]?.title == "表达")
        #expect(document.diagnostics.isEmpty)
    }

    @Test func `附 alone on its line heads an attachment`() {
        let document = document("　　附：报名表", behind: "附\n报名表\n（每校一份）\n一、姓名\n张某\n二、年级\n三年级\n")
        #expect(document["附件"]?.marker == "附")
        #expect(document["附件"]?.title == "报名表")
        #expect(document["附件/2"]?.title == "年级")
    }

    @Test func `a line in brackets under an attached title belongs to it`() {
        let document = document(
            behind: "附件\n石渡县学校体育三年行动方案\n（2022—2024年）\n为发展学校体育，制定本方案。\n一、总体要求\n坚持发展。\n二、重点任务\n抓好落实。\n")
        #expect(document["附件"]?.title == "石渡县学校体育三年行动方案（2022—2024年）")
        #expect(document["附件/2"]?.title == "重点任务")
    }

    /// The list has a fault of its own; it is a list all the same.
    @Test func `a number may be missing in an attachment note`() {
        let document = document("　　附件：1.报名表\n　　　　　2.名额表\n　　　　　4.评分标准", behind: "")
        #expect(document.metadata.attachments.map(\.number) == [1, 2, 4])
        #expect(document["4"] == nil)
        #expect(document.diagnostics.map(\.message) == ["number 4 stands where 3 was expected"])
    }

    @Test func `numbers before the titles are those of the attachments`() {
        let document = document("　　附件1：报名表\n　　附件2：评分标准", behind: "")
        #expect(document.metadata.attachments.map(\.number) == [1, 2])
    }

    @Test func `the rule under the head of a table is no row`() {
        let document = document(behind: "附件\n分配表\n| 学校 | 名额 |\n| --- | --- |\n| 一中 | 3 |\n| 二中 | - |\n")
        #expect(document["附件"]?.children.first?.rows == [["学校", "名额"], ["一中", "3"], ["二中", "-"]])
    }

    /// GB/T 9704 sets 附件1 alone; copies put the title behind it, where it looks like the note.
    @Test(arguments: ["附件1　", "附件1：", "附件1 "])
    func `an attachment's head may have its title behind it`(head: String) {
        let text = "\(head)报名办法\n一、报名时间\n三月。\n二、报名方式\n到校报名。\n"
        for note in ["　　附件：1.报名办法\n　　　　　2.评分标准", ""] {
            let document = document(
                note, behind: text + text.replacing("附件1", with: "附件2").replacing("报名办法", with: "评分标准"))
            #expect(document.metadata.attachments.map(\.title) == (note.isEmpty ? [] : ["报名办法", "评分标准"]))
            #expect(document["附件1"]?.title == "报名办法")
            #expect(document["附件2"]?.title == "评分标准")
            #expect(document["附件2/2"]?.title == "报名方式")
            #expect(document.diagnostics.isEmpty)
        }
    }

    /// What stands below the date without a text is a note or a list of files.
    @Test(arguments: ["附件1：报名办法\n附件2：评分标准\n", "附件：1.报名办法\n2.评分标准\n"])
    func `a note below the date heads no attachment`(note: String) {
        let document = document(behind: note)
        #expect(document.metadata.attachments.map(\.title) == ["报名办法", "评分标准"])
        #expect(document["附件1"] == nil)
        let titled = self.document(behind: "附件：报名办法\n报名办法\n一、报名时间\n三月。\n二、报名方式\n到校报名。\n")
        #expect(titled.metadata.attachments.map(\.title) == ["报名办法"])
        #expect(titled["附件"]?.title == "报名办法")
    }

    private static let carried = """
        岚山省教育厅关于举办竞赛的通知
        岚教发〔2022〕40号
        各市、县教育局：
        　　现将竞赛安排通知如下。
        　　一、比赛项目为三项。
        　　二、比赛地点另行通知。
        岚山省教育厅
        2022年12月1日
        """

    /// The signature of a text that is passed on looks like the date of a page's foot.
    @Test func `a carried text keeps its number, addressees and date`() {
        let document = document(behind: Self.carried)
        #expect(document.excluded.isEmpty)
        #expect(document.metadata.dateSigned?.description == "2023-01-02")
        #expect(document["附件"]?.title == "岚山省教育厅关于举办竞赛的通知")
        #expect(document["附件"]?.children.prefix(2).map(\.text) == ["岚教发〔2022〕40号", "各市、县教育局："])
        #expect(document["附件"]?.children.map(\.role).suffix(2) == [.signature, .signature])
    }

    @Test func `a second document below the signature is no foot of a page`() {
        let document = document(behind: "\n石渡县教育局关于举办运动会的通知\n石教发〔2023〕9号\n各学校：\n　　请做好准备。\n石渡县教育局\n2023年2月6日\n")
        #expect(document.excluded.isEmpty)
        #expect(document.metadata.documentNumber == "石教发〔2023〕3号")
        #expect(document["附件"]?.title == "石渡县教育局关于举办运动会的通知")
    }

    /// Nothing in the carried text is evidence for the carrier (contract, section 2).
    @Test func `a carrier without signature has neither organ nor date of what it carries`() {
        let document = Document(parsing: "石渡县教育局转发省教育厅关于举办竞赛的通知\n各学校：\n　　现将《通知》转发给你们，请认真组织。\n\n" + Self.carried)
        #expect(document.metadata.issuers == ["石渡县教育局"])
        #expect(document.metadata.dateSigned == nil)
        #expect(document.metadata.addressees == ["各学校"])
        #expect(document["附件"]?.title == "岚山省教育厅关于举办竞赛的通知")
    }

    /// Lists of documents have a number below each title, and no addressees.
    @Test func `a list of titles and numbers holds no further documents`() {
        let list = (1...4).map { "石渡县教育局关于第\($0)届竞赛的通知\n石教发〔2010〕\($0)号\n" }.joined()
        let document = document(behind: "附件\n废止文件目录\n" + list)
        #expect(document.body.filter { $0.kind == .attachment }.map(\.title) == ["废止文件目录"])
    }

    /// What a carried text has attached is in a note of its own, above its own signature.
    @Test func `the note and signature of a carried text are not the carrier's`() {
        let tail = Self.carried.replacing("\n岚山省教育厅\n", with: "\n附件：1.报名表\n　　　2.评分表\n岚山省教育厅\n")
        for signature in ["石渡县教育局\n2023年1月2日\n\n", ""] {
            let document = Document(
                parsing: "石渡县教育局转发省教育厅关于举办竞赛的通知\n各学校：\n　　现将《通知》转发给你们，请认真组织。\n" + signature + tail
                    + "\n附件1\n报名表\n学校\t人数\n一中\t3\n")
            #expect(document.metadata.attachments.isEmpty)
            #expect(document.metadata.issuers == ["石渡县教育局"])
            #expect(document.metadata.dateSigned?.description == (signature.isEmpty ? nil : "2023-01-02"))
            #expect(document["附件1"]?.title == "报名表")
        }
    }

    /// Pages have the files below all else, one a line.
    @Test func `a list of files names the carrier's attachments`() {
        let list = "附件：石教发3号报名表.docx\n评分标准.pdf\n"
        let files = ["石教发3号报名表.docx", "评分标准.pdf"]
        #expect(document(behind: list).metadata.attachments.map(\.title) == files)
        #expect(document(behind: "\n竞赛办法\n　　一、三人一队。\n　　二、每队一题。\n" + list).metadata.attachments.map(\.title) == files)
    }

    @Test(arguments: ["附件1所列物资应当在6月1日前到位。", "附件1为汇总表，由各乡镇填写", "附件1填写说明\n每村一份。"])
    func `a line that begins with the word for attachments is no note`(line: String) {
        let document = Document(
            parsing: "石渡县水务局关于报送物资的通知\n各乡镇：\n一、物资\n\(line)\n二、时间\n6月1日前报送。\n石渡县水务局\n2024年5月20日\n")
        #expect(document.metadata.attachments.isEmpty)
        #expect(document["1"]?.children.compactMap(\.text) == line.split(separator: "\n").map(String.init))
        #expect(document.diagnostics.allSatisfy { $0.severity != .warning })
    }

    /// Nobody signs a report to an assembly; its list of terms stands right below the word for attachments.
    @Test func `a text whose numbers begin anew below the word is an attachment`() {
        let report = "石渡县渡口工作报告\n各位代表：\n一、工作回顾\n新建三处渡口。\n二、工作安排\n再建两处渡口。\n\n"
        let terms = "附件：名词解释\n1．渡口：指停靠渡船的地点。\n2．码头：指停靠客船的地点。\n"
        let document = Document(parsing: report + terms)
        #expect(document.body.last?.title == "名词解释")
        #expect(document["附件/2"]?.title == "码头")
        #expect(document["2"]?.children.map(\.text) == ["再建两处渡口。"])
        // Where the numbers above go on, the list stands inside.
        #expect(Document(parsing: report + terms + "三、工作要求\n请各位代表审议。\n")["附件"] == nil)
    }

    private func notice(on matter: String, tail: String) -> String {
        "石渡县教育局关于\(matter)工作的通知\n各学校：\n请做好\(matter)工作。\n\(tail)\n"
    }

    /// Only the date ends a text so that a further one may begin below it; it is the attached text's own.
    @Test(arguments: [
        "石渡县教育局\n2023年1月5日", "石渡县教育局\n石渡县公安局\n2023年1月5日", "局长：李建国\n2023年1月5日", "2023年1月5日",
    ])
    func `each of several documents keeps its signature`(signature: String) {
        let document = Document(
            parsing: notice(on: "防火", tail: "石渡县教育局\n2023年1月3日\n") + notice(on: "防汛", tail: signature + "\n")
                + notice(on: "防震", tail: "石渡县教育局\n2023年1月9日"))
        #expect(document.body.map(\.id) == ["p1", "附件", "附件~2"])
        let last = document["附件"]?.children.suffix(signature.split(separator: "\n").count)
        #expect(last?.compactMap(\.text).joined(separator: "\n") == signature)
        #expect(last?.allSatisfy { $0.role == .signature } == true)
        #expect(document.metadata.dateSigned == CalendarDay(year: 2023, month: 1, day: 3))
    }

    /// The note names what is attached to that text, not to the one that carries it (contract, section 2).
    @Test func `the attachment note of an attached text is a paragraph of it`() {
        let own = "附件：1.报名表\n2.评分标准\n石渡县体育局\n2022年12月20日\n（此件公开发布）\n附件1\n报名表\n姓名。\n"
        let document = document(behind: notice(on: "体检", tail: own))
        #expect(document.body.map(\.id) == ["p1", "附件", "附件1"])
        #expect(
            document["附件"]?.children.compactMap(\.text).suffix(5) == [
                "附件：1.报名表", "2.评分标准", "石渡县体育局", "2022年12月20日", "（此件公开发布）",
            ])
        #expect(document["附件"]?.children.map(\.role).suffix(3) == [.signature, .signature, nil])
        #expect(document.metadata.attachments.isEmpty)
    }

    private func mismatches(_ note: String, _ tail: String) -> Int {
        document(note, behind: tail).diagnostics.count { $0.code == .attachmentMismatch }
    }

    private static let rules = "石渡县竞赛办法\n第一条　为办好竞赛，制定本办法。\n第二条　按附表评分。\n"
    private static let tables = "附表1\n评分表\n项目\t分\n内容\t四十\n附表2\n扣分表\n项目\t分\n迟到\t五\n"

    @Test func `tables of an attached rule are none that the carrier's note names`() {
        #expect(mismatches("附件：石渡县竞赛办法", "附件\n" + Self.rules + Self.tables) == 0)
        #expect(mismatches("附件：1.石渡县竞赛办法\n2.名额表", "附件1\n" + Self.rules + Self.tables) == 1)
        #expect(mismatches("附表：1.评分表\n2.扣分表", Self.tables) == 0)
    }

    @Test func `attachments of an attached text are none that the carrier's note names`() {
        let inner = "附件1\n报名表\n姓名。\n附件2\n承诺书\n承诺。\n"
        let own = "附件：1.报名表\n2.承诺书\n石渡县体育局\n2022年12月20日\n"
        let passed = "附件1\n" + notice(on: "体检", tail: own) + "\n"
        let note = "附件：1.石渡县体育局关于做好体检工作的通知\n2.名额表"
        #expect(mismatches(note, passed + inner + "附件2\n名额表\n学校\t名额\n一中\t三\n") == 0)
        // They may not have been copied along.
        #expect(mismatches(note, passed + "附件2\n名额表\n学校\t名额\n一中\t三\n") == 0)
        #expect(mismatches(note, passed + inner) == 1)
        // Without a note of its own the numbers tell, as an only attachment has none.
        #expect(mismatches("附件：石渡县竞赛办法", "附件\n" + Self.rules + inner) == 0)
    }

    @Test func `what ends an attached document is not of its last division`() {
        let text = "石渡县体育局关于做好体检工作的通知\n各学校：\n现通知如下：\n一、三月体检。\n二、四月复检。\n特此通知。\n石渡县体育局\n2022年12月20日\n"
        let document = document("附件：石渡县体育局关于做好体检工作的通知", behind: "附件\n" + text)
        #expect(document["附件/2"]?.text == "四月复检。")
        #expect(document["附件"]?.children.compactMap(\.text).suffix(3) == ["特此通知。", "石渡县体育局", "2022年12月20日"])
        #expect(document["附件"]?.children.map(\.role).suffix(3) == [nil, .signature, .signature])
    }

    @Test func `masthead and number above an attached title are no words of it`() {
        let text = "石渡县体育局文件\n石体发〔2022〕11号\n石渡县体育局关于做好体检工作的通知\n各学校：\n请做好体检工作。\n"
        let document = document("附件：石渡县体育局关于做好体检工作的通知", behind: "附件\n" + text)
        #expect(document["附件"]?.title == "石渡县体育局关于做好体检工作的通知")
        #expect(
            document["附件"]?.children.map(\.text) == ["石渡县体育局文件", "石体发〔2022〕11号", "各学校：", "请做好体检工作。"])
    }

    /// What has no carrier is the document: its note is its own.
    @Test func `the note of a text without a carrier names attachments`() {
        let document = Document(parsing: "附件\n石渡县竞赛办法\n一、报名\n三月。\n二、评分\n百分制。\n附：1.报名表\n2.评分标准\n")
        #expect(document.metadata.attachments.map(\.title) == ["报名表", "评分标准"])
    }

    /// Nothing of the page's words is addressed, dated or passed on.
    @Test func `what a collection says above a document is none that carries it`() {
        let document = Document(
            parsing: "石渡中心校冬季防火工作通知\n时间：2019-05-12 02:23:14\n简介：本站收集了《防火工作通知》，供参考。\n第一篇：石渡中心校冬季防火工作通知\n"
                + "石渡中心校\n关于做好2014年冬季防火工作的通知\n各小学：\n请做好防火工作。\n石渡中心校\n2014年11月16日\n")
        #expect(document.metadata.title == "石渡中心校关于做好2014年冬季防火工作的通知")
        #expect(document.metadata.addressees == ["各小学"])
        #expect(document.metadata.dateSigned == CalendarDay(year: 2014, month: 11, day: 16))
        #expect(document.body.map(\.text) == ["请做好防火工作。"])
    }

    /// A bracket that was torn off from its line, below a date.
    @Test func `signs alone are no attachment`() {
        let document = Document(parsing: "石渡县教育局关于防火工作的通知\n各学校：\n请做好防火工作。\n石渡县教育局\n2023年1月3日\n（\n")
        #expect(document.body.map(\.kind) == [.paragraph])
        #expect(Invariants.violations(of: Document(parsing: "     3.\n          2019年9月23日\n  （\n")) == [])
    }
}
