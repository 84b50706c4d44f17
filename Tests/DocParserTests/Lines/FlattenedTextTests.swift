import DocParser
import Testing

/// Whole texts on one line, with a blank where each break was.
@Suite("Flattened texts")
struct FlattenedTextTests {
    private static let lines = [
        "首页", "政务公开", "农业", "石渡县农业农村局 石渡县财政局关于印发2023年粮食生产奖补实施方案的通知", "石农发〔2023〕17 号", "各乡镇人民政府，县直有关单位：",
        "为稳定粮食播种面积，充分调动种粮农民积极性，现将《2023年粮食生产奖补实施方案》印发给你们，请认真组织实施。", "一、总体要求",
        "坚持稳字当头，把粮食生产摆在全县农业工作的首位，确保播种面积只增不减，确保补贴资金及时足额兑付到户。", "二、补贴对象", "（一）种粮大户。连片种植五十亩以上的农户。",
        "（二）合作社。统一供种、统一管理、统一销售的农民专业合作社。", "三、有关要求", "各乡镇要加强组织领导，明确专人负责，严格核实面积，公示无异议后上报。县财政局要加强资金监管，确保专款专用。",
        "石渡县农业农村局", "2023年4月 6日", "扫一扫在手机打开当前页",
    ]

    private let document = Document(parsing: lines.joined(separator: " "))

    @Test func `title, number, addressees and signature are read`() {
        let metadata = document.metadata
        #expect(metadata.title == "石渡县农业农村局 石渡县财政局关于印发2023年粮食生产奖补实施方案的通知")
        #expect(metadata.documentNumber == "石农发〔2023〕17号")
        #expect(metadata.addressees == ["各乡镇人民政府", "县直有关单位"])
        #expect(metadata.issuers == ["石渡县农业农村局"])
        #expect(metadata.dateSigned == CalendarDay(year: 2023, month: 4, day: 6))
    }

    @Test func `headings stand above their texts`() {
        #expect(document["1"]?.title == "总体要求")
        #expect(document["2.2"]?.title == "合作社")
        #expect(document["3"]?.children.first?.text?.hasPrefix("各乡镇要加强") == true)
    }

    /// Blanks in a sentence part words, not lines.
    @Test func `a blank inside of a sentence is no break`() {
        let text = Self.lines.joined(separator: " ").replacing("确保补贴资金", with: "确保 2023 年补贴资金")
        let paragraph = Document(parsing: text)["1"]?.children.first?.text
        #expect(paragraph?.contains("确保 2023 年补贴资金及时足额") == true)
    }

    /// The same text on lines of its own is read alike; words of the page on the line of a text can't be left out.
    @Test func `as on lines of their own`() {
        let own = Document(parsing: Self.lines.joined(separator: "\n"))
        #expect(own.metadata.title == document.metadata.title)
        func sections(_ document: Document) -> [String] {
            document.body.filter { $0.kind == .section }.flatMap { [$0.id] + $0.children.map(\.id) }
        }
        #expect(sections(own) == sections(document))
    }

    /// Note, attachment and imprint stand behind the day, in the middle of a text that goes on with what it carries.
    @Test func `note, title of what is carried and imprint are parts of their own`() {
        let lines = [
            "石渡县人民政府办公室关于印发石渡县供水应急预案的通知", "石政办发〔2021〕5号", "各乡镇人民政府：", "现将预案印发给你们，请认真组织实施。", "石渡县人民政府办公室", "2021年5月6日",
            "（此件公开发布）", "石渡县供水应急预案", "一、总则", "为了保障供水安全，及时处置各类供水突发事件，根据有关法律法规，结合我县供水工作的实际，制定本预案。", "二、职责",
            "县水务局负责供水突发事件的监测、预警和应急处置，各供水厂负责本厂设施的抢修，并及时向县水务局报告有关情况。", "三、保障",
            "县财政局安排应急资金，各供水厂储备抢修物资，并按照规定组织演练，确保供水突发事件发生时能够及时、有效处置。", "主题词：供水 应急 预案 通知", "抄送：县委办公室。",
            "石渡县人民政府办公室 2021 年 5 月 7 日印发",
        ]
        let document = Document(parsing: lines.joined(separator: " "))
        #expect(document.metadata.note == "此件公开发布")
        #expect(document["附件"]?.title == "石渡县供水应急预案")
        #expect(document.metadata.copiesTo == ["县委办公室"])
        #expect(document.metadata.datePrinted == CalendarDay(year: 2021, month: 5, day: 7))
    }

    /// A number in brackets with a blank in it, names of attachments behind their numbers, a title that is set wide.
    @Test func `blanks inside of numbers, entries and wide titles are no breaks`() {
        let lines = [
            "（石政发〔2021〕5 号）", "各乡镇人民政府：", "《石渡县供水规则》已经县政府同意，现印发给你们，请认真执行。",
            "附件：1. 供水台账", "2. 检修记录", "石渡县人民政府", "2021年5月6日", "石 渡 县 供 水 规 则",
            "一、县水务局负责供水设施的监测和检修，各供水厂负责本厂设施的抢修，并及时向县水务局报告有关情况，重大事项随时报告。",
            "二、县财政局安排检修资金，各供水厂储备物资，并按照规定组织演练，确保供水设施发生故障时能够及时、有效处置。",
            "三、各乡镇人民政府配合做好管网保护，发现损毁、占压管网的行为及时制止，并向县水务局和供水厂报告，不得隐瞒。",
            "四、供水厂应当公布检修计划，确需停水的，提前二十四小时通知用户，并采取临时供水措施，保障群众基本用水。",
        ]
        let metadata = Document(parsing: lines.joined(separator: " ")).metadata
        #expect(metadata.documentNumber == "石政发〔2021〕5号")
        #expect(metadata.attachments.map(\.title) == ["供水台账", "检修记录"])
        #expect(metadata.issuers == ["石渡县人民政府"])
        #expect(metadata.dateSigned == CalendarDay(year: 2021, month: 5, day: 6))
    }

    @Test func `a short text with a signature behind blanks`() {
        let metadata = Document(
            parsing: "石渡县供水中心关于印发检修规程的通知 各供水站： 现将检修规程印发给你们。请按照规程检修泵站和管网，认真填写记录，"
                + "每月末报送县供水中心。 附件：1.检修规程 2.检修记录    石渡县供水中心       2021年5月6日   （联系人：周敏）"
        ).metadata
        #expect(metadata.issuers == ["石渡县供水中心"])
        #expect(metadata.attachments.map(\.title) == ["检修规程", "检修记录"])
        #expect(metadata.dateSigned == CalendarDay(year: 2021, month: 5, day: 6))
        #expect(metadata.note == "联系人：周敏")
    }
}
