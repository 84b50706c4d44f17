import DocParser
import Testing

/// Who acts in some sentences only, who acts with whom, and those of whom nobody says a name.
@Suite("Kinds of actors")
struct KindsOfActorTests {
    private static func duties(_ words: String) -> [Duty] {
        Document(parsing: "石渡县供水工作方案\n\n一、供水\n\n\(words)\n").duties
    }

    /// Names; behind those that take part +, behind those that are inherited ~.
    private static func rows(_ words: String) -> [String] {
        duties(words).map { duty in
            duty.actors.map { $0.name + ($0.role == .with ? "+" : "") + ($0.isInherited ? "~" : "") }
                .joined(separator: "|")
        }
    }

    @Test(arguments: [
        ("县水务局以及供水企业应当公布水质。", "县水务局|供水企业"), ("堤防由镇人民政府以及水利站组织维护。", "镇人民政府|水利站"),
        ("市、县教育部门以及学校要排查隐患。", "市、县教育部门|学校"), ("县民政局、县残联以及社会组织可以开展评估。", "县民政局|县残联|社会组织"),
        ("渔政机构，水利站以及指导单位应当巡查。", "渔政机构|水利站|指导单位"),
        ("县水务局以及县财政局委托的检测机构应当公示资质。", "县水务局以及县财政局委托的检测机构"), ("水样由卫生部门指定的检测机构检验。", "卫生部门指定的检测机构"),
        ("补贴由林业部门、农业部门选定的合作社组织发放。", "林业部门、农业部门选定的合作社"),
        ("检测机构和县水务局指定的实验室应当公示资质。", "检测机构|县水务局指定的实验室"), ("学校、县教育局确定的其他单位应当演练。", "学校|县教育局确定的其他单位"),
        ("机关、学校以及公交等行业应当节水。", "机关|学校"), ("县人民政府以及水务、林业等有关部门应当巡查。", "县人民政府|水务、林业等有关部门"),
        ("县水务、财政等有关部门应当公布标准。", "县水务、财政等有关部门"),
    ])
    func `以及 joins two, and who entrusts is no other actor`(sentence: String, names: String) {
        #expect(Self.rows(sentence) == [names])
    }

    @Test(arguments: [
        ("修缮渠道。（县水务局、县财政局等和各镇人民政府负责）", "县水务局|县财政局|各镇人民政府"),
        ("开通班线。（县交通局等及各乡人民政府按职责分工负责）", "县交通局|各乡人民政府"),
        ("改造泵站。（负责部门：县水务局；适用范围：东部乡镇）", "县水务局"), ("检修管网。（责任单位：供水公司，实施区域：老城区）", "供水公司"),
    ])
    func `behind 等 a list goes on, and a remark with a label names nobody`(task: String, names: String) {
        #expect(Self.rows(task).first == names)
    }

    @Test(arguments: [
        ("有关单位应当配合抢修。", "有关单位"), ("对已取消的证明，相关部门不得索要。", "相关部门"), ("管线受损的，相关机构可以停水。", "相关机构"),
        ("有关部门和供水企业要加强巡查。", "有关部门|供水企业"), ("县水务局等有关部门要加强巡查。", "县水务局"), ("县水务局、有关单位要加强巡查。", "县水务局"),
    ])
    func `those without a name before a modal`(sentence: String, names: String) {
        #expect(Self.rows(sentence) == [names])
    }

    @Test(arguments: [
        ("修缮费由省、市、县三级财政分担。", "省、市、县三级财政"), ("县、乡两级河长要定期巡河。", "县、乡两级河长"), ("中央和省两级财政应当安排资金。", "中央和省两级财政"),
        ("申请人或者其代理人应当到场。", "申请人|其代理人"), ("业主或其家属可以报修。", "业主|其家属"), ("学校及其教师应当参加演练。", "学校及其教师"),
        ("可由老人的子女、邻居等代为领取。", "老人的子女|邻居"), ("由患者的亲友、同事等陪同的，可以入内。", ""), ("救助对象应当如实申报。", "救助对象"),
        ("社会力量可以参与管护。", "社会力量"), ("企业、社会资本可以投资水厂。", "企业|社会资本"), ("广泛动员社会力量，要加强宣传。", ""),
        ("县担保基金要降低费率。", "县担保基金"), ("政府投资基金不得从事担保业务。", "政府投资基金"), ("产业引导基金应当优先投向水厂。", "产业引导基金"),
        ("县担保基金应当单独核算。", ""), ("政府投资基金不得挪用。", ""), ("市再担保基金（机构）和县担保基金要加强合作。", "市再担保基金（机构）|县担保基金"),
    ])
    func `ranks, alternatives, people and funds`(sentence: String, names: String) {
        #expect(Self.rows(sentence) == [names])
    }

    /// Whom a case tells of is not who the sentence before is about, but where the same organ goes on.
    @Test func `people whom a case tells of`() {
        #expect(Self.rows("县水务局应当公布水价。对水价有异议的，应在10日内申请复核。") == ["县水务局", ""])
        #expect(Self.rows("评审单位要公示名单。对名单不服的，可以申诉。") == ["评审单位", ""])
        #expect(Self.rows("学校应当公开账目，对账目有异议的可以查阅。") == ["学校", ""])
        #expect(Self.rows("用户不得私接管道，违反规定的应当依法处罚。") == ["用户", ""])
        #expect(Self.rows("商户不得占道。违规的，应当予以罚款。") == ["商户", ""])
        #expect(Self.rows("用户对水价不服的，可以申请复核；对复核决定不服的，应当在10日内起诉。") == ["用户", "用户"])
        #expect(Self.rows("县水务局应当责令改正。违反规定的，可以处以罚款。") == ["县水务局", "县水务局~"])
        #expect(Self.rows("供水单位应当公布水质。发现异常的，应当报告。") == ["供水单位", "供水单位~"])
        #expect(Self.rows("用户对水价有异议的，可以申请复核。") == ["用户"])
    }

    @Test(arguments: [
        ("县水务局要会同县财政局、县民政局等部门，加强巡查。", "县水务局|县财政局+|县民政局+"),
        ("县教育局应当会同县公安局制定校车方案。", "县教育局|县公安局+"), ("由县民政局会同镇人民政府、街道办事处组织复核。", "县民政局|镇人民政府+|街道办事处+"),
        ("县林业局会同县气象局应当发布火险预报。", "县林业局|县气象局+"), ("县水务局应当会同有关部门开展检查。", "县水务局"),
        ("县水务局要及时会同供水企业处置险情。", "县水务局|供水企业+"),
    ])
    func `those behind 会同 take part`(sentence: String, names: String) {
        #expect(Self.rows(sentence) == [names])
    }

    @Test(arguments: [
        ("县水务局应当自收到申请之日起15个工作日组织复核。", "自收到申请之日起15个工作日", "P15D"),
        ("供水企业自接到报修之日起三日完成抢修，不得拖延。", "自接到报修之日起三日", "P3D"),
        ("用户应当自通知送达之日起30日缴清水费。", "自通知送达之日起30日", "P30D"),
        ("用户可以在公示期内提出异议。", "公示期内", nil), ("学校应当于整改期内消除隐患。", "整改期内", nil), ("申报期内，企业应当提交材料。", "申报期内", nil),
        ("学校应当于每年9月份报送名册。", "每年9月份", "R/P1Y"), ("水厂要在每年12月份公布水质。", "每年12月份", "R/P1Y"),
        ("各镇每年6月份应当清淤。", "每年6月份", "R/P1Y"),
        ("用户不得在合同期限内转让水权。", nil, nil), ("水样应当自采集之日起保存三年。", nil, nil), ("账户自开户之日起三十日未使用的，应当注销。", nil, nil),
    ])
    func `terms without 内, stages and months`(sentence: String, words: String?, date: String?) {
        let duty = Self.duties(sentence).first
        #expect(duty != nil)
        #expect(duty?.deadline == words)
        #expect(duty?.deadlineDate == date)
    }

    @Test func `words that hold a modal, and what is only prevented`() {
        #expect(Self.rows("清理行政许可以及备案事项。").isEmpty)
        #expect(Self.rows("防止供水企业将应由自身承担的费用转由用户承担。").isEmpty)
        #expect(Self.rows("供水企业不得将应由自身承担的费用转嫁给用户。") == ["供水企业"])
    }
}
