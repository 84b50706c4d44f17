import DocParser
import Testing

/// What a sentence gives to a row and what not: terms of a plan, marks, words with a modal's character, verbs before names,
/// days of several, and who of two goes on.
@Suite("Parts of duties")
struct PartsOfDutyTests {
    private static func duties(_ words: String) -> [Duty] {
        Document(parsing: "石渡县供水工作方案\n\n石政发〔2021〕8号\n\n一、供水\n\n\(words)\n\n石渡县人民政府\n2021年5月6日\n").duties
    }

    private static func rows(_ words: String) -> [String] {
        duties(words).map(\.row)
    }

    /// A term of years or months that counts from nothing but the plan is the deadline of the task.
    @Test(arguments: [
        ("3年内创建20个示范村。（牵头单位：县农业农村局，配合单位：县财政局）", "县农业农村局!|县财政局+ 3年内", "P3Y"),
        ("推进改造。两年内更换老旧管网50公里。（县水务局负责）", "县水务局 两年内", "P2Y"),
        ("力争5年内引进名医30名。（责任单位：县卫生健康局）", "县卫生健康局 5年内", "P5Y"),
        ("一个月内完成摸底排查，分类建档。（各镇人民政府牵头）", "各镇人民政府! 一个月内", "P1M"),
        ("未来三年内新增规上企业10家。（县商务局牵头）", "县商务局! 三年内", "P3Y"),
        ("自受理之日起5个工作日内办结。（县行政审批局负责）", "县行政审批局", nil),
        ("对毕业5年内的高校毕业生，2年内给予租金补贴。（县人力资源和社会保障局负责）", "县人力资源和社会保障局", nil),
        ("支持新企业，3年内未盈利的给予补贴。（县财政局负责）", "县财政局", nil),
        ("建成示范点，半年内完成首批遴选。（县水务局负责）", "县水务局 半年内", "P6M"),
        ("县级受理部门自受理之日起3个工作日内办结。（县行政审批局负责）", "县行政审批局", nil),
    ])
    func `terms of a plan`(task: String, row: String, date: String?) {
        #expect(Self.rows(task) == [row])
        #expect(Self.duties(task).first?.deadlineDate == date)
    }

    @Test(arguments: [
        ("县林业局负责造林;县水务局负责灌溉;县交通运输局负责道路。", ["县林业局", "县水务局", "县交通运输局"]),
        ("违反规定的,由县市场监督管理局责令改正;拒不改正的,由县公安局依法处理。", ["县市场监督管理局", "县公安局"]),
        ("用户应当节约用水;不得私接管道。", ["用户", "用户"]), ("县教育局:负责课后服务;负责教师培训。", ["县教育局"]),
        ("医院应当设置窗口;学校应当设置展板。", ["医院", "学校"]),
        ("供水单位应在9:30前报送,每次不少于1,000吨。", ["供水单位"]),
    ])
    func `half-width marks`(sentence: String, rows: [String]) {
        #expect(Self.rows(sentence) == rows)
    }

    @Test(arguments: [
        "可耕地和可采区已经划定。", "禁养区、限养区和可养区已经公布。", "对应缴额进行核对。", "逾期的加收应缴额3‰的滞纳金。", "许可期限为一个可采期。",
        "具有可操作性，做到应修必修。", "应缴未缴的水费已经追缴。", "扩大可降解塑料产品应用范围。", "不可移动文物受到保护。", "建立可燃物台账和应急预案。",
        "提出可行性报告，明确必要条件。", "顺应时代要求。", "这是供水不可分割的部分。", "查处要案一件。",
    ])
    func `words that hold a modal's character`(sentence: String) {
        #expect(Self.rows(sentence).isEmpty)
    }

    @Test(arguments: [
        ("农户可分期付款。", Duty.Modal.may), ("企业应定期检修。", .must), ("农户可足额领取补贴。", .may), ("居民应尽量节水。", .must),
        ("各单位要量力而行。", .must), ("用户可一次性缴纳水费。", .may), ("企业应分区管理。", .must),
    ])
    func `modals before words that look alike`(sentence: String, modal: Duty.Modal) {
        #expect(Self.duties(sentence).map(\.modal) == [modal])
    }

    @Test(arguments: [
        ("水价由县发展改革局会同财政主管部门核定。", "县发展改革局|财政主管部门+"), ("奖补办法由市财政主管部门会同农业农村主管部门制定。", "市财政主管部门|农业农村主管部门+"),
        ("罚没收入由县财政行政主管部门管理。", "县财政行政主管部门"), ("专项资金由省级财政主管部门下达。", "省级财政主管部门"),
        ("县财政主管部门应当公开预算。", "县财政主管部门"), ("自然资源主管部门应当公布规划。", "自然资源主管部门"), ("自治区人民政府应当制定办法。", "自治区人民政府"),
        ("经营者应当亮照。", "经营者"),
    ])
    func `names that go on or begin like something else`(sentence: String, names: String) {
        #expect(Self.rows(sentence) == [names])
    }

    @Test(arguments: [
        ("完善机制。（牵头单位：县政府办公室，配合单位：各任务牵头单位、各镇）", "县政府办公室!|各任务牵头单位+|各镇+"),
        ("开展评估。（各项目责任单位负责）", "各项目责任单位"), ("加强督查。（县委督查室牵头，各牵头单位、各配合单位参与）", "县委督查室!|各牵头单位+|各配合单位+"),
        ("报送总结。（各承办单位、各责任单位按职责分工负责）", "各承办单位|各责任单位"), ("各牵头单位要制定细则。", "各牵头单位"),
        ("开展体检。[牵头单位：县住建局；配合单位：县水务局]", "县住建局!|县水务局+"),
        ("改造小区。（县住建局牵头，县财政局、县通信办公室等部门按职责分工负责）", "县住建局!|县财政局|县通信办公室"),
    ])
    func `units that are named by their part`(task: String, names: String) {
        #expect(Self.rows(task) == [names])
    }

    @Test(arguments: [
        "组织开展巡回宣讲，3年内培训5000人次。", "培养一批乡村名师，每年6月底前完成遴选。", "引进50名高端专家，2021年底前到位。", "组织技术骨干下乡，9月底前完成指导。",
        "打造一支技术过硬的教练员队伍，12月底前组建到位。", "9月底前，组织专家评审。", "2021年12月底前，全面完成整治任务。", "2021年6月底前，县污水处理厂建成投运。",
    ])
    func `verbs before who is none`(sentence: String) {
        #expect(Self.rows(sentence).isEmpty)
    }

    @Test(arguments: [
        ("县总工会组织职工参赛，应当提前公示。", "县总工会"), ("各镇组成工作组巡查，要做好记录。", "各镇"), ("工会组织应当维护职工权益。", "工会组织"),
        ("组织专项检查的县水务局应当制定方案。", "组织专项检查的县水务局"), ("党的各级组织都要重视。", "党的各级组织"),
    ])
    func `who has others do something`(sentence: String, names: String) {
        #expect(Self.rows(sentence) == [names])
    }

    /// Who applies and the office that decides have each their own; where two acted, who goes on is not told.
    @Test(arguments: [
        ("用水户应当提出申请，由县水务局发放许可证。申请时应当提交取水方案。", ["用水户", "县水务局", ""]),
        ("县水务局应当核发许可证。从事取水经营的，还应取得登记。", ["县水务局", ""]),
        ("县民政局应当在10日内答复。申请时应当填写登记表。", ["县民政局 10日内", ""]),
        ("用户应当提交材料。符合条件的，应当核发证书。", ["用户", ""]),
        ("县商务局应当加强检查。鼓励商户自查，可以申报示范店。", ["县商务局", ""]),
        ("自产自销的农民可以在指定区域经营。", ["自产自销的农民"]),
    ])
    func `who asks and who decides`(sentences: String, rows: [String]) {
        #expect(Self.rows(sentences) == rows)
    }

    @Test(arguments: [
        ("请县财政局于6月20日前、各镇于6月30日前将台账报送县政府。", ["县财政局 6月20日前", "各镇 6月30日前"]),
        ("各村于7月底前、各镇于8月底前完成清查。", ["各村 7月底前", "各镇 8月底前"]),
        ("请各学校6月15日前、各幼儿园6月25日前上报名册。", ["各学校 6月15日前", "各幼儿园 6月25日前"]),
        ("市属企业应于9月底前、县属企业应于10月底前完成改制。", ["市属企业 9月底前", "县属企业 10月底前"]),
        ("由县林业局于6月底前、各乡镇于7月底前分别完成造林。", ["县林业局 6月底前", "各乡镇 7月底前"]),
    ])
    func `several with a day each`(sentence: String, rows: [String]) {
        #expect(Self.rows(sentence) == rows)
    }

    @Test func `what the last of several does all do`() {
        let duties = Self.duties("请县财政局于6月20日前、各镇于6月30日前将台账报送县政府。")
        #expect(duties.first?.action == "将台账报送县政府")
    }

    @Test(arguments: [
        ("县水务局建管科：牵头负责工程验收，提供技术指导。", "县水务局建管科!"), ("县应急局指挥中心：负责值班值守；负责信息报送。", "县应急局指挥中心"),
        ("县司法局法制室：负责合法性审核。", "县司法局法制室"), ("县公路站：牵头负责养护，配合路政执法。", "县公路站!"), ("农技推广所：负责技术培训。", "农技推广所"),
        ("街道办事处协助做好巡查工作。", "街道办事处+"),
    ])
    func `a name, a colon and its part`(sentence: String, row: String) {
        #expect(Self.rows(sentence) == [row])
    }

    @Test func `an office as a heading leads what stands below`() {
        let text = "石渡县供水分工\n\n（一）县水务局供水处\n\n牵头负责统筹协调。负责抢修。\n\n（二）县教育局考核、推荐\n\n要严格把关。\n"
        let duties = Document(parsing: text).duties
        #expect(duties.map { $0.actors.map(\.name) } == [["县水务局供水处"], ["县水务局供水处"], ["县教育局"]])
        #expect(duties.first?.actors.first?.role == .lead)
    }

    @Test(arguments: [
        ("各区（县级市）要制定方案。", "各区（县级市）"), ("各区、县级市应当建立台账。", "各区、县级市"), ("由各区（县级市）组织实施。", "各区（县级市）"),
        ("各有关区、县级市要按月报送进度。", "各有关区、县级市"), ("各县（区、县级市）应当落实。", "各县（区、县级市）"),
        ("2021年8月15日前，市水务局组织验收，并公布结果。", "市水务局 2021年8月15日前"), ("2021年7月底前，县教育局完成学区划分。", "县教育局 2021年7月底前"),
        ("10月20日前，各村民委员会公示名单。", "各村民委员会 10月20日前"), ("2021年9月30日前，县级管理员通过平台完成审核。", "县级管理员 2021年9月30日前"),
        ("6月底前各镇完成清淤。", "各镇 6月底前"), ("请各镇于每季度首月10日前报送进展。", "各镇 每季度首月10日前"), ("市财政每年安排资金，各区应按比例配套。", "各区"),
    ])
    func `cities of counties, and days before who acts`(sentence: String, row: String) {
        #expect(Self.rows(sentence) == [row])
    }

    @Test(arguments: [
        ("年度计划由主任会议决定。", "主任会议"), ("方案由村民会议或者村民代表会议讨论通过。", "村民会议|村民代表会议"), ("乡镇人民代表大会主席、副主席应当联系代表。", "乡镇人民代表大会主席|副主席"),
        ("推荐名额中，校长不得超过10%。", ""), ("村集体可出租厂房。", "村集体"), ("农村集体经济组织应当公开账目。", "农村集体经济组织"),
        ("未满十六周岁的人不得驾驶。", "未满十六周岁的人"), ("补贴方案由县水务局拟订。", "县水务局"),
    ])
    func `meetings, chairs and shares`(sentence: String, names: String) {
        #expect(Self.rows(sentence) == [names])
    }

    /// An organ's name ends where words follow that are none, whatever the verb.
    @Test(arguments: [
        ("县水务局应当会同县林业局合理划定取水口。", "县水务局|县林业局+"), ("请县城管局会同县公安局逐条摸排车位。", "县城管局|县公安局+"),
        ("县统计局要会同县政府督查室走访80户居民。", "县统计局|县政府督查室+"), ("县水务局应当会同县林业、农业等有关主管部门建立名录。", "县水务局|县林业、农业等有关主管部门+"),
        ("县教育局应当会同文化主管部门合理布局书屋。", "县教育局|文化主管部门+"), ("进展由县林业局归集后报县政府。", "县林业局"),
        ("对排名靠后的镇，由县政府分管领导会见主要负责人。", "县政府分管领导"), ("由县政府办公室抽选各镇台账。", "县政府办公室"),
        ("由县水务局抄录有关数据。", "县水务局"), ("由市公安局云桥县分局办理。", "市公安局云桥县分局"),
        ("由国家税务总局江西省税务局办理。", "国家税务总局江西省税务局"),
    ])
    func `an organ before any verb`(sentence: String, names: String) {
        #expect(Self.rows(sentence) == [names])
    }

    @Test(arguments: [
        ("由县水务局牵头、县财政局配合建设监测平台。", "县水务局!|县财政局+"), ("由县民政局牵头，县教育局、县卫生健康局协助开展摸底。", "县民政局!|县教育局+|县卫生健康局+"),
        ("由县商务局牵头、各镇参与编制目录。", "县商务局!|各镇+"), ("预算由县政府常务会议审定。", "县政府常务会议"), ("名单由市长办公会议研究确定。", "市长办公会议"),
        ("规划由县政府专题会议审议。", "县政府专题会议"), ("县、镇两级要各确定一名联络员。", "县、镇两级"), ("市、县两级应当设立专账。", "市、县两级"),
        ("市县两级要分担费用。", "市县两级"), ("受检查的单位和个人应当配合。", "受检查的单位和个人"), ("取用地下水的单位或者个人应当安装水表。", "取用地下水的单位或者个人"),
        ("排放废水的单位和个人不得偷排。", "排放废水的单位和个人"),
    ])
    func `helpers, sessions, levels and all whom something is told of`(sentence: String, names: String) {
        #expect(Self.rows(sentence) == [names])
    }

    @Test(arguments: [
        ("盘活旧仓。支持改建旧粮仓。（县粮食局）鼓励农户入股，收益按约定分配。（县农业农村局、县财政局按职责分工负责）", ["县粮食局", "县农业农村局|县财政局"]),
        ("更换水表。（县水务局）维修泵站。（县住建局牵头）", ["县水务局", "县住建局!"]),
        ("开展义诊。（县卫生健康局）组织助考。（县教育局负责）清理河道。（县水务局、各镇负责）", ["县卫生健康局", "县教育局", "县水务局|各镇"]),
        ("县水务局负责检测水样，检测结果应当于8月5日前公开。", ["县水务局", "县水务局 8月5日前"]),
        ("县交通运输局负责验收，验收报告应当于9月底前报送。", ["县交通运输局", "县交通运输局 9月底前"]),
        ("各镇要筹足资金，缺口由两县自行承担。", ["各镇", "两县"]),
    ])
    func `several tasks in one line`(line: String, rows: [String]) {
        #expect(Self.rows(line) == rows)
    }

    /// Who is spoken of before does not blame himself, and a ban is for all.
    @Test(arguments: [
        ("县水务局要逐项核对。严禁把旧项目包装成新项目。", ["县水务局", ""]), ("县统计局要严格审核。禁止把估计数当作实数上报。", ["县统计局", ""]),
        ("县政府办公室要组织督查。对进度滞后的，要及时约谈。", ["县政府办公室", ""]), ("县审计局要开展审计。对虚报数字的，要严肃问责。", ["县审计局", ""]),
        ("县财政局要核查账目。对弄虚作假的，应当依法处理。", ["县财政局", ""]), ("县民政局应当建立台账。对符合条件的，应当及时发放补贴。", ["县民政局", "县民政局~"]),
    ])
    func `the conduct of others`(sentences: String, rows: [String]) {
        #expect(Self.rows(sentences) == rows)
    }

    @Test(arguments: [
        ("供水单位应当在许可证有效期届满三十日前提出延续申请。", "供水单位 许可证有效期届满三十日前"),
        ("供水单位应当在合同期满十日前提交报告。", "供水单位 合同期满十日前"), ("用户应当在供暖期开始5日前提供材料。", "用户 供暖期开始5日前"),
        ("县水务局应当制定规程，并于印发之日起二十日内报县政府备案。", "县水务局 印发之日起二十日内"),
        ("供水单位应当于竣工后十日内报送图纸。", "供水单位 竣工后十日内"), ("各镇应当于收到通知之日起五日内答复。", "各镇 收到通知之日起五日内"),
        ("公示水质。（责任单位：县水务局；完成时限：每季度末）", "县水务局 每季度末"), ("报送总结。（责任单位：各镇；完成时限：每年底）", "各镇 每年底"),
        ("核对台账。（责任单位：县民政局；完成时限：每月末）", "县民政局 每月末"),
    ])
    func `days before an end and behind a beginning`(sentence: String, row: String) {
        #expect(Self.rows(sentence) == [row])
    }

    /// A day of the period that follows has no date of its own.
    @Test(arguments: [
        ("供水单位应当于次月前7个工作日内报送报表。", "供水单位 次月前7个工作日内"), ("供水单位应当于下季度前15个工作日内核对数据。", "供水单位 下季度前15个工作日内"),
        ("县水务局应当在次年5月31日前提交报告。", "县水务局 次年5月31日前"), ("供水单位应当于次日前录入信息。", "供水单位 次日前"),
        ("各镇应当于当月25日前上报进度。", "各镇 当月25日前"), ("联席会议应当建立监测体系。", "联席会议"),
        ("县人民政府对本行政区域内供水工作负总责。", "县人民政府"),
    ])
    func `periods that follow and bodies that meet`(sentence: String, row: String) {
        #expect(Self.rows(sentence) == [row])
        #expect(Self.duties(sentence).first?.deadlineDate == nil)
    }

    @Test func `a request under an organ's heading`() {
        let text = "石渡县整改清单\n\n（一）县教育局\n\n对欠付的款项，请于2021年6月5日前核清。\n\n（二）县水务局\n\n对漏报的台账，请于2021年7月5日前补报。\n"
        let duties = Document(parsing: text).duties
        #expect(duties.map { $0.actors.map(\.name) } == [["县教育局"], ["县水务局"]])
    }
}
