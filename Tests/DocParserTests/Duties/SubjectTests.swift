import DocParser
import Testing

/// Who a sentence is about where the name does not stand right before the modal.
@Suite("Subjects of duties")
struct SubjectTests {
    private static func duties(_ articles: String...) -> [Duty] {
        let text = articles.enumerated().map { "第\(["一", "二", "三", "四"][$0.offset])条　\($0.element)\n\n" }.joined()
        return Document(parsing: "石渡县供水办法\n\n" + text).duties
    }

    /// Names, those that are inherited with ~ behind them.
    private static func names(_ duty: Duty?) -> [String] {
        duty?.actors.map { $0.name + ($0.isInherited ? "~" : "") } ?? []
    }

    @Test func `a name that the document has elsewhere before a modal begins a sentence`() {
        let duties = Self.duties(
            "供水单位应当公布水质。", "供水单位处理申请，应当出具回执。", "供水单位使用的药剂应当符合标准。")
        #expect(duties.map(Self.names) == [["供水单位"], ["供水单位"], []])
    }

    @Test func `a sentence without a subject goes on with the one before`() {
        let duties = Self.duties("供水单位应当公布水质。发现异常的，应当报告。检测报告应当归档。")
        #expect(duties.map(Self.names) == [["供水单位"], ["供水单位~"], []])
    }

    @Test func `an article states the office of an organ without a modal`() {
        let duties = Self.duties("县水务局对全县供水实施监督管理。国家鼓励节约用水。", "本办法所称供水单位，是指县水务局在册的单位。")
        #expect(duties.map(Self.names) == [["县水务局"]])
        #expect(duties.first?.modal == nil)
        #expect(duties.first?.action == "对全县供水实施监督管理")
    }

    /// The sentence is the duty; its items are none but where they name somebody or have a modal.
    @Test func `items of a sentence that tells duties`() {
        let duties = Self.duties(
            "供水单位不得有下列行为：\n\n（一）擅自停水；\n\n（二）虚报水量。",
            "水务局履行下列职责：\n\n（一）编制供水规划；\n\n（二）公布水质。",
            "申请人应当提交下列材料：\n\n（一）身份证明；\n\n（二）用水申请。",
            "用户应当遵守下列规定：\n\n（一）按时缴费；\n\n（二）未成年人不得下池；\n\n（三）由村委会查表。")
        #expect(duties.map(\.modal) == [.mustNot, nil, .must, .must, .mustNot, nil])
        #expect(duties.map(Self.names) == [["供水单位"], ["水务局"], ["申请人"], ["用户"], ["未成年人"], ["村委会"]])
    }

    @Test func `duties behind a clause of its own, and who takes part in all tasks from there on`() {
        let duties = Self.duties("供水委员会统一领导供水工作，依法履行下列职责：\n\n（一）编制规划；\n\n（二）公布水质。")
        #expect(duties.map(Self.names) == [["供水委员会"]])
        let plan =
            "石渡县供水工作方案\n\n一、保障供水。加强巡查。（责任单位：县水务局，以下均需各镇人民政府落实，不再列出）\n\n二、公布水质。每月公布。（责任单位：县卫健局）\n"
        let tasks = Document(parsing: plan).duties
        #expect(tasks.map(Self.names) == [["县水务局", "各镇人民政府"], ["县卫健局", "各镇人民政府~"]])
    }

    @Test(arguments: [
        ("市、县人民政府应当编制规划。", ["市、县人民政府"]),
        ("青岚、石渡市水务局应当编制规划。", ["青岚、石渡市水务局"]),
        ("市水务局、市财政局应当编制规划。", ["市水务局", "市财政局"]),
        ("供水单位或者用户可以申请检测。", ["供水单位", "用户"]),
        ("公民、法人和其他组织应当节约用水。", ["公民", "法人", "其他组织"]),
        ("镇人民政府（街道办事处）应当巡查管网。", ["镇人民政府（街道办事处）"]),
        ("总公司，各分公司、营业所，县水务局要巡查管网。", ["总公司", "各分公司", "营业所", "县水务局"]),
        ("管道应当由供水单位负责维修。", ["供水单位"]),
        ("县级以上水务部门应当巡查管网。", ["县级以上水务部门"]),
        ("设立专职部门，应当报告。", []),
        ("农业生产经营者应当改进施肥方式。", ["农业生产经营者"]),
        ("管道应当按照有关规定，由供水单位定期检验。", ["供水单位"]),
        ("其上级主管部门应当责令改正。", ["上级主管部门"]),
        ("用户需在收到通知后缴纳水费。", ["用户"]),
        ("用户有权查询水费。", ["用户"]),
        ("禁止供水单位的下列行为。", ["供水单位"]),
        ("政府设立的供水单位应当公布水质。", ["政府设立的供水单位"]),
        ("违法行为人应当恢复原状。", ["违法行为人"]),
    ])
    func `names and lists`(sentence: String, names: [String]) {
        let duties = Self.duties(sentence)
        #expect(duties.count == 1)
        #expect(Self.names(duties.first) == names)
    }

    @Test(arguments: ["本县推广可循环、易回收的管材。", "用户发送应答报文。", "有权机关处理的除外。"])
    func `words that only look like a modal`(sentence: String) {
        #expect(Self.duties(sentence).isEmpty)
    }

    /// What ends a name ends it in a list and before a modal alike, but for words that go on: 各省、自治区、直辖市人民政府.
    @Test(arguments: [
        ("各地区、各部门应当做好衔接。", ["各地区", "各部门"]), ("学生或者家长可以提出申请。", ["学生", "家长"]),
        ("系统管理岗和系统维护岗不得兼任。", ["系统管理岗", "系统维护岗"]), ("开发区应当节约用地。", ["开发区"]),
        ("各省、自治区、直辖市人民政府应当制定办法。", ["各省、自治区、直辖市人民政府"]),
        ("住房和城乡建设主管部门应当核发许可证。", ["住房和城乡建设主管部门"]),
    ])
    func `one list of words for who acts`(sentence: String, names: [String]) {
        #expect(Self.names(Self.duties(sentence).first) == names)
    }

    @Test func `terms that are told by their event or by their name`() {
        let duties = Self.duties(
            "供水单位应当在故障发生后2小时内报告。", "供水单位应当在规定的期限内修复。", "供水单位应当于每月初的5个工作日内报送报表。")
        #expect(duties.map(\.deadline) == ["故障发生后2小时内", "规定的期限内", "每月初的5个工作日内"])
        #expect(duties.map(\.deadlineDate) == ["PT2H", nil, "R/P1M"])
    }

    @Test func `circumstances before a modal are no subject, and anyone passes nothing on`() {
        let duties = Self.duties(
            "各供水单位要公布水质。对困难用户，要建立台账。", "任何单位和个人有权举报。对举报人，应当保密。",
            "贷款人应对供水贷款单独管理。每一位获奖者应有责任感。")
        #expect(
            duties.map(Self.names) == [
                ["各供水单位"], ["各供水单位~"], ["任何单位和个人"], [], ["贷款人"], ["每一位获奖者"],
            ])
    }

    @Test func `who acts is told by what ends the name, not by what it is in`() {
        let duties = Self.duties(
            "位于河谷的城市，应当编制规划。学校领导要亲自过问。", "评选办公室设在县水务局水资源科，负责评选工作。", "个人提出异议的，应在书面材料上签名。",
            "工程原则上由一家供水单位主办。")
        #expect(
            duties.map(Self.names) == [
                ["位于河谷的城市"], ["学校领导"], ["评选办公室"], ["个人"], ["一家供水单位"],
            ])
    }

    @Test func `the hour behind a day is of the deadline`() {
        let duties = Self.duties("供水单位应于2021年4月29日（周四）下午2：00前报送材料。")
        #expect(duties.first?.deadline == "2021年4月29日（周四）下午2：00前")
        #expect(duties.first?.deadlineDate == "2021-04-29")
    }

    @Test func `kinds, relative clauses and cells are told apart`() {
        let duties = Self.duties(
            "为老年人服务的机构应当公示价格。不符合要求的企业要整改。当事人对决定不服的，可以申请复议。", "政务服务、医疗机构、供水等服务单位应当设置窗口。",
            "停车场经营者应当公示收费。严禁动员老人参加扑救。")
        #expect(
            duties.map(Self.names) == [
                ["为老年人服务的机构"], ["不符合要求的企业"], ["当事人"], ["政务服务、医疗机构、供水等服务单位"], ["停车场经营者"], [],
            ])
    }

    /// Behind a task the names of organs alone say who does it.
    @Test func `a bracket of names behind a task`() {
        let document = Document(
            parsing: """
                云川县养老服务工作方案
                一、主要任务
                1.建立评估制度。（县民政局、县医保局、县残联，列第一位者为牵头单位，下同；2025年9月底前）
                2.开展助餐服务。（县商务局；长期坚持）
                3.发放补贴（含护理）。
                二、本方案2027年年底前完成，由县民政局负责解释。
                """)
        let brackets = document.duties.filter { !$0.actors.isEmpty }
        #expect(brackets.map { $0.actors.map(\.name) } == [["县民政局", "县医保局", "县残联"], ["县商务局"], ["县民政局"]])
        #expect(brackets.first?.actors.first?.role == .lead)
        #expect(brackets.map(\.deadline) == ["2025年9月底前", "长期坚持", "2027年年底前"])
        #expect(brackets.last?.deadlineDate == "2027-12-31")
    }

    @Test func `quoted questions, sources in brackets and nouns`() {
        let duties = Self.duties("各单位要围绕“我为群众做什么？”开展讨论。怎么办理？", "禁止组织和个人擅自占用。", "建设新型城市要坚持规划先行。")
        #expect(duties.map(Self.names) == [["各单位"], ["组织", "个人"], []])
        let source = Document(parsing: "云川县工作情况\n一、经济运行\n全县经济平稳运行。（新华社）\n二、名单\n名单已经公布。（云川县统计局）\n")
        #expect(source.duties.isEmpty)
    }
}
