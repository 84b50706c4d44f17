@testable import DocParser

/// The words of generated documents: realistic in form, free of words that would make them ambiguous.
///
/// Headings name and sentences state, so that a reader can tell where a heading ends; words that give a role, begin a
/// series, close a document or introduce a list stand only where the generator means them.
enum Vocabulary {
    static let organs: [(name: String, code: String)] = [
        ("青岚市水务局", "青水务发"), ("青岚市财政局", "青财字"), ("云川省人民政府", "云政发"),
        ("云川省人民政府办公厅", "云政办发"), ("石渡县教育局", "石教"), ("青岚市市场监督管理局", "青市监规"),
        ("云川省生态环境厅", "云环函"), ("石渡县人民政府", "石政"), ("青岚市住房和城乡建设局", "青建字"),
        ("云川省发展和改革委员会", "云发改"), ("青岚市人力资源和社会保障局", "青人社发"),
    ]

    static let matters = [
        "做好城镇供水工作", "加强校车安全管理", "规范农村宅基地审批", "开展建筑工地扬尘治理", "推进社区养老服务",
        "调整公共租赁住房补贴标准", "做好2021年防汛准备工作", "加快冷链物流发展", "优化不动产登记服务",
        "下达2019年度农田水利建设计划", "加强古树名木保护", "清理涉企收费", "办理河道采砂许可有关事项",
    ]

    static let addressees = [
        "各县（市、区）人民政府", "市直各部门", "各乡（镇）人民政府、街道办事处", "省政府各部门、各直属机构",
        "各市（州）水务局、财政局", "委机关各处室", "各直属事业单位", "有关企业",
    ]

    static let verbs = [
        "健全", "完善", "规范", "压实", "优化", "落实", "严格", "推进", "改进", "加快建设", "统筹安排", "细化",
    ]

    static let objects = [
        "巡查制度", "管网改造", "审批流程", "监测网络", "档案管理", "资金拨付", "人员培训", "信息公开", "联合执法",
        "应急值守", "设施维护", "项目储备", "数据共享", "用地手续", "安全检查", "价格监测", "示范项目",
    ]

    static let names = [
        "申报条件", "补贴标准", "办理时限", "调查范围", "资金来源", "服务对象", "收费标准", "职责分工", "关于用地指标",
        "关于经费安排", "关于人员编制", "时间安排", "材料报送", "验收方式", "适用范围",
    ]

    static let roleHeadings: [(title: String, role: Role)] = [
        ("工作目标", .goals), ("主要目标", .goals), ("工作重点", .priorities), ("主要任务", .priorities),
        ("总体要求", .requirements), ("指导思想", .requirements), ("基本原则", .requirements),
        ("充分认识重要意义", .significance), ("存在的突出问题", .problems), ("主要举措", .measures),
        ("具体措施", .measures), ("加强组织领导", .organization), ("抓好组织实施", .organization),
    ]

    static let subjects = [
        "各级主管部门", "项目单位", "各县（市、区）", "有关企业", "市财政局", "监管机构", "村民委员会", "施工单位",
        "经办机构", "各乡（镇）", "承办学校", "运营单位",
    ]

    static let faults = [
        "少数单位巡查不到位", "审批程序繁琐，办理时限过长", "有的同志责任意识不强、不敢担当", "部门之间数据不通",
        "收费项目不透明", "部分管网老化，漏损率偏高", "基层人员不足，专业能力偏弱", "“重建轻管”",
        "窗口人员态度生硬", "台账缺失、底数不清",
    ]

    static let slogans = [
        "以“四个到位”为抓手", "按照“放管服”改革部署", "结合小（1）型水库实际", "根据《云川省统计管理条例》有关规定",
        "在1.5公里范围内", "对第三类对象", "按每人每月300元的标准", "依托“一网通办”平台", "在2022年度预算内",
    ]

    static let attachmentTitles = [
        "城镇供水水质自查要点", "校车安全检查规程", "宅基地审批流程", "社区养老服务站建设指引", "防汛物资储备定额",
        "公共租赁住房补贴计算方法",
    ]

    static let columns = ["序号", "乡镇", "项目名称", "数量（处）", "金额（万元）", "责任单位", "备注"]
    static let cells = ["白石镇", "柳树乡", "12", "96.5", "管网改造", "县水务局", "合计", "一、", "1"]
}

extension RandomNumbers {
    /// A heading that names.
    mutating func heading() -> String {
        if chance(25) { return pick(Vocabulary.names) }
        let first = pick(Vocabulary.verbs) + pick(Vocabulary.objects)
        return chance(20) ? "\(first)，\(pick(Vocabulary.verbs))\(pick(Vocabulary.objects))" : first
    }

    /// Words without a full stop that could be one item of a series: 健全巡查制度，明确责任分工.
    mutating func action() -> String {
        let first = pick(Vocabulary.verbs) + pick(Vocabulary.objects)
        return chance(60) ? "\(first)，\(pick(Vocabulary.verbs))\(pick(Vocabulary.objects))" : first
    }

    /// A sentence that states, with its full stop.
    mutating func statement() -> String {
        let subject = pick(Vocabulary.subjects)
        let must = pick(["要", "应当", "必须"])
        switch number(in: 0...4) {
        case 0: return "\(subject)\(must)\(pick(Vocabulary.slogans))，\(action())。"
        case 1:
            return "\(subject)\(must)在\(number(in: 1...12))月\(number(in: 1...28))日前"
                + "\(pick(Vocabulary.verbs))\(pick(Vocabulary.objects))，并\(action())。"
        case 2: return "对未\(pick(Vocabulary.verbs))\(pick(Vocabulary.objects))的，由\(subject)责令限期改正。"
        case 3: return "\(pick(Vocabulary.slogans))，\(subject)\(must)\(action())；\(action())的，不再重复安排。"
        default: return "\(subject)\(must)\(action())，\(pick(Vocabulary.verbs))\(pick(Vocabulary.objects))。"
        }
    }

    /// A paragraph of one to four sentences.
    mutating func paragraph() -> String {
        (0..<number(in: 1...4)).map { _ in statement() }.joined()
    }

    /// Words behind a marker that are no heading: two sentences at least, the first of which states.
    mutating func plainWords() -> String {
        let subject = pick(Vocabulary.subjects)
        return "\(subject)应当\(action())，\(pick(Vocabulary.verbs))\(pick(Vocabulary.objects))。" + statement()
    }
}
