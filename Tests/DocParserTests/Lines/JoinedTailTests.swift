import DocParser
import Testing

/// What stands behind the text of a document on its last, long line.
@Suite("Joined tails")
struct JoinedTailTests {
    private static let text =
        "各镇人民政府：为进一步规范农村供水工程的运行和管护，保障群众饮水安全，县水利局制定了《青河县农村供水管护办法》，现印发给你们，请认真贯彻执行。"
        + "各镇要落实属地责任，配齐管护人员，健全巡查、维修、收费等制度，及时发现和处置供水中的问题，确保工程长期发挥效益。"
        + "县水利局将对各镇管护情况开展督查，督查结果纳入年度考核，对工作不力的予以通报，并在下一年度维修资金安排中予以扣减。"
        + "请各镇于每季度末将管护台账、水质检测报告和维修资金使用情况报县水利局备案，逾期不报的视为未开展管护工作。"
        + "县财政局按照管护人口和工程规模安排补助资金，专款专用，任何单位和个人不得截留、挤占、挪用。"

    @Test func `signature, date and the title of what is carried`() {
        let text = Self.text + " 青河县水利局 2021年6月9日 青河县农村供水管护办法 一、总则 本办法所称管护，是指日常巡查和维修。 二、责任 镇人民政府负责。"
        let document = Document(parsing: "青河县水利局关于印发农村供水管护办法的通知\n青水发〔2021〕8号\n" + text + "\n")
        #expect(document.metadata.issuers == ["青河县水利局"])
        #expect(document.metadata.dateSigned == CalendarDay(year: 2021, month: 6, day: 9))
        #expect(document.body.last?.kind == .attachment)
        #expect(document.body.last?.title == "青河县农村供水管护办法")
    }

    @Test func `who signs stands right behind a sentence or a bracket`() {
        let document = Document(
            parsing: "青河县水利局关于加强管护的通知\n" + Self.text + "附件：管护台账（2021年版）青河县水利局2021年6月9日\n")
        #expect(document.metadata.issuers == ["青河县水利局"])
        #expect(document.metadata.attachments.map(\.title) == ["管护台账（2021年版）"])
    }

    /// As data sets keep the text of a page, without its title.
    @Test(arguments: [
        ("各镇人民政府：", "青河县水利局2021年6月9日"),
        ("各镇人民政府：", "特此通知。 青河县水利局 2021年6月9日 （此件公开发布）"),
        ("青水发〔2021〕8号青龙镇人民政府：", "青河县水利局2021年6月9日（此件公开发布）管护台账填写说明一、填写要求。按月填写。"),
        ("（青水发〔2021〕8号）各镇人民政府：", "附件：管护台账填写说明青河县水利局2021年6月9日附件管护台账填写说明一、填写要求。按月填写。"),
        ("青龙镇人民政府：", "青河县水利局2021年6月9日分享到：【打印】 主办：青河县水利局"),
    ])
    func `head and tail of a text on one line`(head: String, tail: String) {
        let document = Document(parsing: head + "你镇要落实属地责任，配齐管护人员，健全巡查、维修、收费等制度。" + tail)
        #expect(document.metadata.addressees == [head.contains("青龙") ? "青龙镇人民政府" : "各镇人民政府"])
        #expect(document.metadata.documentNumber == (head.contains("号") ? "青水发〔2021〕8号" : nil))
        #expect(document.metadata.issuers == ["青河县水利局"])
        #expect(document.metadata.dateSigned == CalendarDay(year: 2021, month: 6, day: 9))
        #expect(document.metadata.note == (tail.contains("此件") ? "此件公开发布" : nil))
        #expect(document.metadata.attachments.map(\.title) == (tail.contains("附件：") ? ["管护台账填写说明"] : []))
    }

    /// Sentences name organs and days as well.
    @Test func `a day in a sentence signs nothing`() {
        let text = Self.text + "青河县水利局2021年6月9日印发的通知同时废止。"
        let document = Document(parsing: "青河县水利局关于加强管护的通知\n" + text + "\n青河县水利局\n2022年1月5日\n")
        #expect(document.metadata.dateSigned == CalendarDay(year: 2022, month: 1, day: 5))
        #expect(document.body.last?.text?.hasSuffix("同时废止。") == true)
    }

    /// Two prints of a title may have brackets of two widths.
    @Test func `what is carried is told by its name, whatever its brackets`() {
        let text = "县科协：《青河县加强抵（质）押登记管理办法》已经县政府同意，现印发给你们，请认真执行。"
        let document = Document(parsing: text + "青河县人民政府2021年6月9日青河县加强抵(质)押登记管理办法为防范风险，制定本办法。")
        #expect(document.metadata.addressees == ["县科协"])
        #expect(document.metadata.issuers == ["青河县人民政府"])
        #expect(document.body.last?.title == "青河县加强抵(质)押登记管理办法")
    }

    @Test func `the file that a note names ends there`() {
        let document = Document(
            parsing: "关于举办迎新活动的通知\n各分会：\n请认真组织。\n附件：活动报名表.docx校工会\n2021年9月8日\n")
        #expect(document.metadata.attachments.map(\.title) == ["活动报名表.docx"])
        #expect(document.metadata.issuers == ["校工会"])
    }
}
