import DocParser
import Testing

/// Who has to do what, by how such documents name it: ~ stands for who is inherited.
@Suite("Actors of duties")
struct ActorTests {
    private static func rows(_ words: String, title: String = "石渡县供水工作方案\n\n一、供水") -> [String] {
        Document(parsing: "\(title)\n\n\(words)\n").duties.map { duty in
            duty.actors.map { $0.name + ($0.isInherited ? "~" : "") }.joined(separator: "|")
        }
    }

    /// A sentence of a task that says itself who does something is a row beside that of the bracket, with its deadline.
    @Test func `sentences within a task`() {
        #expect(
            Self.rows("推进改造。各镇要在2021年10月底前完成摸排。对困难用户，要上门服务。管网应当编号。（县水务局负责）")
                == ["县水务局", "各镇", "各镇~"])
        #expect(Self.rows("发放补贴。困难家庭可向所在村申请。（责任单位：县民政局、县财政局）") == ["县民政局|县财政局", "困难家庭"])
        #expect(Self.rows("推行网上办理。由服务窗口代为填报。（县政务局牵头，县水务局配合）") == ["县政务局|县水务局", "服务窗口"])
        #expect(Self.rows("拆除违建。由县水务局依法拆除。（县水务局负责）") == ["县水务局"])
        let text = "石渡县供水工作方案\n\n一、供水\n\n推进改造。各镇要在2021年10月底前完成摸排。（县水务局负责）\n"
        #expect(Document(parsing: text).duties.map(\.deadline) == [nil, "2021年10月底前"])
        let relative = "石渡县供水工作方案\n\n一、供水\n\n补贴在2021年6月底前缴清水费的用户。（县水务局负责）\n"
        #expect(Document(parsing: relative).duties.map(\.deadline) == [nil])
    }

    /// One row for each actor and modal: a part behind a semicolon goes on with it, but for a deadline of its own.
    @Test func `parts of a sentence`() {
        #expect(Self.rows("学校要公布菜谱；要留存样品；可以邀请家长试餐。") == ["学校", "学校"])
        #expect(Self.rows("医院应当设置窗口；对老年人，应当优先安排。") == ["医院"])
        #expect(Self.rows("各村要清理河道；要于2021年9月底前报送台账。") == ["各村", "各村"])
    }

    @Test(arguments: [
        ("任何组织或者个人不得破坏堤坝。", "任何组织或者个人"), ("其他任何单位和个人不得发布汛情。", "其他任何单位和个人"),
        ("禁止任何单位和个人围垦河道。", "任何单位和个人"),
        ("各乡各部门要加强值守。", "各乡|各部门"), ("各区县各有关单位应当报送材料。", "各区县|各有关单位"), ("各村各校要开展演练。", "各村|各校"),
        ("县气象等有关部门应当发布预报。", "县气象等有关部门"), ("报纸、电台、互联网等媒体应当刊登公告。", "报纸、电台、互联网等媒体"),
        ("机关、学校、村庄等单位应当节约用水。", "机关、学校、村庄等单位"), ("县水务局、县教育局等有关部门要开展检查。", "县水务局|县教育局"),
        ("电视、广播等媒体和通信企业应当播发警报。", "电视、广播等媒体|通信企业"), ("农业、水利、人民银行等部门要配合。", "农业、水利、人民银行等部门"),
        ("镇人民政府（街道办事处）、县水务局应当巡查。", "镇人民政府（街道办事处）|县水务局"),
        ("县水务局和镇人民政府（街道办事处）要值守。", "县水务局|镇人民政府（街道办事处）"), ("各县（市、区）、各街（镇）要值守。", "各县（市、区）|各街（镇）"),
    ])
    func `lists and brackets`(sentence: String, names: String) {
        #expect(Self.rows(sentence) == [names])
    }

    @Test(arguments: [
        ("水库管理单位监测到水位异常后，应当立即报告。", "水库管理单位"), ("农户连片种植水稻的，可申请补贴。", "农户"),
        ("符合条件的职工自愿报名后，可以参加培训。", "符合条件的职工"), ("供水企业与用户协商一致的，可以分期付款。", "供水企业"),
        ("各镇主要负责同志作为第一责任人，要亲自检查。", "各镇主要负责同志"), ("供水单位主要负责人是责任人，对供水安全负责。", "供水单位主要负责人"),
        ("检测机构对数据的真实性，以及报告的完整性负责。", "检测机构"), ("养护单位对路面的平整，以及标线的清晰负责。", "养护单位"),
        ("县水务局统筹全县供水工作，负责水源保护。", "县水务局"), ("所需经费由县财政承担。", "县财政"),
        ("由此产生的水费由业主承担。", "业主"), ("旧表由供水企业内部处置。", "供水企业"), ("双方可约定期限。", "双方"),
        ("各地可发放消费券。", "各地"), ("甲方可查阅账簿。", "甲方"), ("公众可以查阅资料。", "公众"), ("各县区要加强巡查。", "各县区"),
        ("新闻媒体应当刊登公告。", "新闻媒体"), ("各区、县要组织清查。", "各区、县"), ("联系人变动的，应当报告。", ""), ("引导用户节约用水，对困难用户可以减免水费。", ""),
        ("用户提交申请，有关部门应当答复。", "有关部门"),
    ])
    func `before a deed, a case, a modal`(sentence: String, names: String) {
        #expect(Self.rows(sentence) == [names])
    }

    @Test(arguments: [
        "确保水池可以正常使用。", "做到水表可随时查询。", "做到有章可循，应收尽收。", "保障有专人负责。", "支持农户更换水表。", "建立台账，派专人负责管护。",
        "将补贴标准由三成放宽至五成。", "建立由副县长牵头、各部门参加的机制。", "落实河长负责制。", "水费由业主应当缴纳的部分组成。", "登记所有权、使用权。",
    ])
    func `sentences that tell nobody to do anything`(sentence: String) {
        #expect(Self.rows(sentence).isEmpty)
    }

    /// What is said of a thing is said of nobody, whoever was named before.
    @Test func `things`() {
        #expect(Self.rows("供水单位应当公示水价，水价不得上涨。") == ["供水单位", ""])
        #expect(Self.rows("业主应当缴纳水费，滞纳金不得超过本金。") == ["业主", ""])
        #expect(Self.rows("当事人应将合同备案。经备案的合同，可作为凭证。") == ["当事人", ""])
    }

    /// A paragraph that names nobody goes on with the one above, if that was about somebody.
    @Test func `paragraphs of an article`() {
        let articles = """
            第一条　供水单位应当公布水质。

            编制供水计划，应当征求用户意见。

            禁止私接管道。

            第二条　水池应当加盖。

            设在室外的，应当防冻。

            第三条　用户应当节约用水。

            需要增加水量的，应当提前申请。

            第四条　本办法所称水费，是指用户应当缴纳的费用。
            """
        #expect(
            Self.rows(articles, title: "石渡县供水办法") == ["供水单位", "供水单位~", "", "", "", "用户", "用户~"])
    }
}
