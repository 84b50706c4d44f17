/// The words by which duties are known.
enum DutyWords {
    /// What ends the names of those who can have a duty: organs, offices, enterprises, persons.
    private static let names: [StaticString] =
        [
            "政府", "部门", "机关", "机构", "单位", "企业", "公司", "银行", "局", "委", "办", "厅", "部", "署", "院", "会", "中心", "处", "队", "室",
            "组", "社", "校", "团", "幼儿园", "科", "委员会", "站", "所", "馆", "人", "者", "人员", "户", "主体", "组织", "个人", "公民", "会员",
            "学生",
            "教师", "医师",
            "各地",
            "各地区", "各方", "总行", "分行", "支行", "网点", "平台", "各处室", "各科室", "双方", "驾驶员", "员", "主任", "局长", "厅长", "市长", "县长",
            "区长",
            "省长", "州长", "镇长", "乡长", "校长", "院长", "主席", "会长", "理事长", "秘书长", "总理", "书记", "职工", "干部", "家长", "业主", "村民",
            "居民", "用户", "厂", "街道", "乡镇", "镇街", "管委", "联",
            "海关",
            "妇联", "团委", "代表", "委员", "法官", "检察官", "警察", "河长", "林长", "田长", "路长", "行", "司", "各校", "师", "岗", "部队", "方",
            "班子",
            "同志", "园区", "开发区", "集团", "团体", "媒体", "窗口", "家庭", "父母", "子女", "亲属", "市民", "食堂", "的城市", "大中城市", "各城市", "试点城市",
            "示范城市", "省份", "校领导", "局领导", "市领导", "县领导", "院领导", "单位领导", "部门领导", "主要领导", "分管领导",
            "农民", "村集体", "牧民", "渔民", "商贩", "摊贩", "游客", "旅客", "乘客", "考生", "师生", "亲友", "家属", "邻居", "对象", "社会力量", "社会资本",
            "专家", "智库", "经理", "董事", "监事", "股东", "护士", "园长", "所长", "处长", "科长", "站长", "队长", "厂长", "行长", "馆长", "组长", "董事长",
            "总监", "导游", "骑手", "司机", "风险官", "合规官", "船长", "店长", "班长", "网格长",
            "管理层", "经营层", "协会", "商会", "学会", "基金会", "联合会", "村委会", "居委会", "大学", "中学", "小学", "少年宫", "文化宫", "你们", "你省",
            "你市", "你县", "你区",
        ] + places + funds + assemblies
    /// Places that are run by somebody and named for him; other places are where something is.
    static let places: [StaticString] = [
        "服务场所", "教育场所", "娱乐场所", "公共场所", "密集场所", "交易场所", "活动场所", "住宿场所", "演出场所", "休闲场所", "餐饮场所", "医疗场所",
    ]
    /// Meetings that decide as organs do; other meetings are held.
    static let assemblies: [StaticString] = [
        "主任会议", "委员长会议", "村民会议", "居民会议", "代表会议", "业主大会", "会员大会", "代表大会", "股东大会", "职工大会",
        "联席会议",
    ]
    /// Funds that are run as companies; other funds are money.
    static let funds: [StaticString] = ["担保基金", "引导基金", "投资基金", "产业基金", "母基金", "子基金"]
    /// Words that end a name in a list of names, and others elsewhere: 海关 and 把好关, 乡 and 城乡, 报 and 上报.
    private static let inLists: [StaticString] = ["关", "镇", "乡", "台", "网", "报", "刊", "主管"]
    /// Words that end who has to do something, and that go on in a list: 各省、自治区、直辖市人民政府; 财政部门商….
    private static let inSentences: [StaticString] = [
        "各省", "直辖市", "各市", "各县", "各区", "各镇", "各乡", "各级", "各市县", "各区县", "各区、县", "各市、县", "各县、区", "各村", "各社区", "各街", "县区",
        "区县",
        "商", "场", "店", "地方",
        "财政", "（室）", "（区、市）", "（市、区）", "（县、市）", "（市、县）", "（县、区）", "（镇）", "（街道）", "（乡、镇）", "（县）", "（区）", "（县级市）", "县级市",
        "(县级市)", "(区、市)", "(市、区)", "(县、市)", "(市、县)", "(县、区)", "(镇)", "(街道)", "(县)", "(区)", "各县（市）", "各区县（市）", "各区、县（市）",
        "各市、县（市）", "有关区、县（市）", "试点地区", "有关地区",
        "相关地区", "人选", "公众", "群众", "、县两级", "市县两级", "县乡两级", "县镇两级", "省市两级", "、区两级", "、乡两级", "、镇两级", "、村三级", "县乡三级",
        "市县三级", "乡村三级", "、乡三级", "、县三级", "各系", "院系", "县市区", "区县市", "市州", "地市", "市地", "区市县", "的县", "的市", "的区", "的镇", "的乡",
        "的村", "两县", "两市", "两区", "两镇",
    ]

    /// What ends who has to do something, before its modal.
    static let actors = WordSet(list: longestFirst(names + inSentences))
    /// In one pass: a sort compared them some thousand times for each document.
    private static func longestFirst(_ words: [StaticString]) -> [StaticString] {
        var byLength = [[StaticString]](repeating: [], count: 12)
        for word in words { byLength[min(byLength.count - 1, (word.utf8CodeUnitCount - 1) / 3)].append(word) }
        return Array(byLength.reversed().joined())
    }

    /// What ends each of several names, behind a task or before its modal.
    static let listed = WordSet([names, inLists])

    // What a word may be beside who acts: it stands in one list, by all that it may be.

    /// Both before and behind who acts: 对, 按照.
    private static let relations: [StaticString] = [
        "在", "对", "根据", "依照", "按照", "依据", "自", "于", "每", "原则上", "以", "为", "将", "向", "经", "因", "通过", "违反", "未", "不",
        "设在", "设于", "逾期", "联合",
    ]
    /// Behind who acts: 及时, 应当.
    private static let manners: [StaticString] = [
        "从", "及时", "定期", "依法", "均", "都", "也", "还", "一律", "收到", "发现", "切实", "进一步", "接到", "申请", "公开", "发生", "报送", "上报",
        "具有", "具备", "符合", "进行", "拟", "同时", "统一", "共同", "分别", "擅自", "拒不", "拒绝", "转让", "需要", "因故", "变更", "终止", "履行", "接受",
        "参加", "享受", "认为", "督促", "抄送", "设置", "确需", "依托", "若", "需", "是", "与其他", "应", "应当", "必须", "不得", "可以", "要", "须",
        "作为", "接收", "无正当", "无故", "主管本", "主管全", "主管辖区", "主管所辖", "主管行政区域",
    ]
    /// Before and behind who acts, and what he does.
    private static let means: [StaticString] = ["按", "结合", "会同"]
    /// What an organ does, with or without being told to.
    private static let functions: [StaticString] = [
        "认真", "提出", "缴纳", "完成", "参与", "决定", "贯彻", "落实", "统筹", "牵头", "指导", "承担", "主持",
    ]
    /// What is done by an organ, or to a thing that is somebody's.
    private static let dealings: [StaticString] = ["办理", "制定"]
    /// What makes a thing somebody's: 生产的药品.
    private static let makings: [StaticString] = [
        "从事", "设立", "开展", "实施", "作出", "提供", "开发", "取得", "提交", "建设", "经营", "生产", "销售", "购买", "委托",
    ]
    private static let uses: [StaticString] = ["使用"]
    /// What begins circumstances or a deed, with nobody before it.
    private static let openers: [StaticString] = [
        "针对", "面对", "当前", "目前", "今后", "从今", "从20", "到20", "有下列", "有条件", "加快", "坚持", "建立", "完善", "推进", "推动", "深化", "围绕",
        "充分", "积极", "严格", "情节", "构成", "当", "采用", "利用", "选择", "明确", "协助", "配合", "一般是",
    ]
    private static let charges: [StaticString] = ["加强", "负责"]
    /// What an organ does that is told to.
    private static let acts: [StaticString] = [
        "责令", "处", "没收", "给予", "组织", "批准", "审批", "规定", "公布", "予以", "吊销", "确定", "核发", "报", "另行", "启动", "发布", "宣布", "召开",
        "组建", "成立", "派出", "主办", "承办", "协办", "解释", "编制", "审查", "审核", "管理", "监督", "责成", "没", "依", "收", "拆除", "代为", "追究",
        "参照", "转", "移送", "协调", "安排", "下达", "受理", "任命", "推荐", "颁发", "发给", "划定", "登记", "执行", "取缔", "暂扣", "撤销", "停止", "警告",
        "批评", "自行", "拟订", "并", "再", "具体", "主管", "支付", "印发", "做好", "抓好", "高度", "遵照", "尽快", "务", "抓紧", "代表", "聘任", "选举",
        "协商", "集体", "研究", "召集", "如实", "移交", "交由", "拨付", "划拨", "综合", "处理", "处罚", "调查", "检查", "验收", "评估", "备案", "通报",
        "通知",
        "书面", "核定", "核准", "认定", "出台", "测算", "公告", "公示", "列入", "纳入", "编入", "列支", "负担", "撰写", "发放", "补足", "补贴",
    ]

    /// What an organ does, but for the name of one that begins so: 养护 of 县公路局养护中心.
    static let works: WordSet = [
        "支持", "汇总", "开设", "开通", "汇集", "梳理", "反馈", "填报", "推动", "推进", "加快", "完善", "建立", "健全", "督促", "引导", "查处", "核查",
        "核实", "排查",
        "整治", "清理", "清退", "改造", "维护", "养护", "运营", "承接", "采购", "出资", "筹措", "制作", "编写", "起草", "修订", "修改", "填写", "签订",
        "签署", "宣传",
        "报道", "引进", "培养", "培训", "评定", "评价", "评选", "遴选", "推广", "送往", "送达", "护送", "指定", "选定", "聘请", "选派", "派遣", "征求",
        "征集", "听取",
        "邀请", "告知", "处置", "采取", "解除", "注销", "保管", "保存", "协商", "救治", "转送", "接管", "回收", "收集", "提请", "复核", "复审", "清算",
        "结算",
        "审定", "审议", "公开", "办结", "出具", "配备", "划分", "测定", "监测", "检测", "检验", "勘察", "设计", "施工", "巡查", "巡护", "托管", "代管",
        "调解", "仲裁",
        "把关", "兜底", "承办", "牵头", "转交", "转办", "派员", "兼任", "担任", "出任", "逐一", "逐个", "逐户", "按期", "尽快", "直接", "主动", "优先",
    ]
    /// What such a word before it is the name of.
    static let workers: WordSet = [
        "机构", "中心", "单位", "公司", "企业", "站", "部门", "部", "组", "办", "处", "科", "所", "队", "员", "人", "小组", "委员", "基地", "平台",
        "学校", "院", "者", "股",
        "室", "局", "会", "集团", "专班", "岗", "厂", "方", "网点", "主体", "的",
    ]

    /// What stands behind a name without 的 and makes a thing of it that somebody has: 企业贷款, 用户终端, 学校食堂.
    static let things: WordSet = [
        "贷款", "资金", "经费", "费用", "收入", "工资", "薪酬", "账户", "终端", "设备", "设施", "名单", "名称", "名录", "信息", "资料", "材料", "数据",
        "证书", "证件",
        "资产", "债券", "债务", "合同", "用地", "用房", "住房", "宿舍", "食堂", "厂房", "校园", "网站", "信用", "不良", "数量", "人数", "岗位", "职称",
        "待遇",
        "补贴", "补助", "保险", "许可", "资质", "资格", "等级", "档案", "台账", "密码", "权限", "系统", "平台", "产品", "项目", "业务", "工作场", "经营场",
        "营业场",
    ]

    /// What follows an actor where the modal does not at once: the circumstances of what has to be done.
    static let circumstances = WordSet([relations, manners, means, functions, dealings, makings, uses])
    /// What begins circumstances, where nobody is named.
    static let beginnings = WordSet([relations, means, uses, openers, charges])
    static let deeds = WordSet([means, functions, dealings, charges, acts])
    static let made = WordSet([dealings, makings, uses])

    /// What a clause may begin with before its actor.
    static let openings: WordSet = [
        "和", "但是", "但", "并且", "并", "同时", "其中", "且", "因此", "此外", "对此", "凡", "如果", "如", "若", "即", "或者", "或", "由", "请",
        "望", "希望", "而", "另外", "同意", "一是", "二是", "三是", "四是", "五是", "六是",
    ]

    static let modals = WordSet([mustNot, must, may])
    private static let mustNot: [StaticString] = ["不得", "禁止", "严禁", "不准", "不应当", "不应", "不可"]
    private static let must: [StaticString] = ["应当", "必须", "务必", "应", "要", "须", "需"]
    private static let may: [StaticString] = ["可以", "方可", "有权", "可"]

    /// Words that end in the character of a modal: 主要, 相应, 许可; but 业主要 has one.
    static let beforeModal: WordSet = [
        "主要", "重要", "需要", "必要", "纪要", "纲要", "摘要", "只要", "首要", "简要", "扼要", "若要", "紧要", "次要", "不要", "概要", "提要", "机要",
        "快要", "撮要",
        "切要", "相应", "供应", "反应", "适应", "对应", "响应", "回应", "效应", "理应", "不应", "顺应", "呼应", "感应", "许可", "认可", "不可", "无可",
        "适可",
        "无须", "不须", "必须", "必需", "无需", "不需", "供需", "急需", "按需", "偿还应", "归还应", "返还应", "退还应", "偿还要", "归还要", "返还要", "退还要",
    ]
    static let owners: WordSet = [
        "业主要", "司机要", "车主要", "房主要", "船主要", "店主要", "货主要", "雇主要", "户主要", "园主要", "场主要",
    ]
    /// Words that a modal of one character begins and that are none: 应用, 可行, 要求; but 应用于 has one.
    static let modalWords: WordSet = [
        "应急", "应付", "应届", "应税", "应纳税", "应纳所得", "应纳增值", "应纳消费", "应纳资源", "应纳税额", "应聘", "应激", "应力", "应诉", "应有的", "应有权",
        "应有之", "应有尽", "应用", "应征", "应邀", "应允", "应战", "应收账", "应收款", "应收票", "应收利", "应答", "应解汇", "应检人", "应检项", "应参保人",
        "应尽义务", "应尽的义务", "应兴应革", "应变能力", "应知", "应缴未", "应报未", "应选人", "应选名", "应验", "应运", "应市",
        "可行", "可见", "可观", "可比", "可靠", "可能", "可持续", "可再生", "可信", "可控", "可谓", "可复制", "可推广", "可疑", "可防范", "可追溯", "可解释性",
        "可操作", "可支配", "可用", "可知", "可是", "可回收", "可视化", "可视门", "可视电话", "可口", "可嘉",
        "要求", "要素", "要点", "要件", "要闻", "要领", "要么", "要是", "要急", "要害", "要道", "要塞", "要价", "要义", "要旨", "要案", "要挟", "要员",
        "要地",
        "要务", "要职", "要览", "要目", "要不", "要则", "要诀", "要略",
        "须知", "须要", "需求", "需要",
    ]
    /// And what they are not, where a modal stands before a verb: 应聘请, 应征求意见, 可用于, 可获得补贴.
    static let modalVerbs: WordSet = [
        "应聘请", "应聘任", "应聘用", "应力争", "应力求", "应力戒", "应征求", "应征得", "应邀请", "应答复", "应用于", "应用好", "应用足", "应急于", "可行使", "可用于",
        "可用作", "可用其", "可用以", "可获得", "可获取", "可获补", "可获奖", "可回购", "可回收利用", "可控制", "可观看", "可见证", "可知晓", "可信任", "要求得",
        "要求取",
        "可视情", "可视作", "可视同", "可视为", "可视具体", "可视实际", "要急群众", "要不断", "要不折不扣", "要不定期", "要不少于", "要不低于", "要不得", "要不留", "要不忘",
    ]
    /// And those, but for words that go on otherwise: 应变, but 可变更; 需要及, but 应及时.
    static let behindModalOften: WordSet = ["变", "及", "约"]
    static let behindModalNever: WordSet = ["变更", "及时", "及早", "约定", "约谈", "约见"]
    /// 需 is a modal before what has to be done, and how or when; elsewhere it is a need.
    static let behindNeed: WordSet = [
        "在", "于", "按", "向", "将", "提供", "提交", "填写", "携带", "提前", "自行", "如实", "严格", "及时", "办理", "缴纳", "签订", "出示", "经", "报",
        "进一步", "加强", "做好", "认真", "结合", "根据",
    ]
    /// 应对 is a verb, but in 应对申请进行审查.
    static let coping: WordSet = [
        "进行", "予以", "给予", "作出", "做出", "负责", "加以", "实行", "采取", "实施", "提出", "承担", "履行", "加强", "单独", "分别",
    ]
    /// What ends the names of those whose office an article states: of `names` those that are no persons.
    static let offices: WordSet = [
        "政府", "部门", "机关", "机构", "局", "委员会", "办事处", "中国人民银行", "单位", "国务院", "法院", "检察院", "街道办", "（机构）", "（局）",
    ]
    /// Who does things without a name: behind names they are none, and alone before a modal as printed.
    static let nameless = WordSet(list: withoutName)
    private static let withoutName: [StaticString] = [
        "有关部门", "相关部门", "有关单位", "相关单位", "有关方面", "相关方面", "有关地方",
    ]
    static let unnamed = WordSet([withoutName, ["有关", "相关", "等", "其他部门", "部门", "单位", "等单位"]])

    /// What says in a bracket that it is about who does the task.
    static let responsibility: WordSet = [
        "牵头", "负责", "配合", "责任单位", "责任部门", "主办", "协办", "承办", "完成时限", "参与", "参加", "落实", "责任领导", "责任人", "牵头单位",
        "指导", "督导", "督促",
    ]

    /// Labels of who leads, is responsible, takes part, and until when, in lines, brackets and heads of columns.
    static let labels = WordSet([leads, responsibles, partners, terms])
    private static let leads: [StaticString] = ["牵头单位", "牵头部门", "牵头责任单位", "主办单位", "牵头领导", "主责单位", "牵头"]
    private static let responsibles: [StaticString] = [
        "责任单位", "责任部门", "责任主体", "承办单位", "负责单位", "责任人", "责任领导", "负责部门", "落实单位", "实施单位", "责任科室", "责任处室", "分工",
    ]
    private static let partners: [StaticString] = ["配合单位", "配合部门", "协办单位", "参与单位", "协助单位", "参加单位", "配合"]
    private static let terms: [StaticString] = [
        "完成时限", "完成时间", "时限要求", "办理时限", "时间节点", "完成期限", "时限", "时间要求", "推进时限", "进度安排", "时间安排", "工作时限",
    ]
    static let tasks: WordSet = [
        "任务", "工作任务", "重点任务", "主要任务", "工作内容", "工作事项", "事项", "措施", "具体措施", "工作措施", "任务内容", "内容", "目标任务", "任务分工", "整改措施",
        "工作要求", "重点工作", "任务名称", "主要内容", "项目", "具体任务", "工作举措", "主要措施", "名称", "政策措施", "项目名称", "改革任务",
    ]

    /// Terms without a date.
    static let lasting: WordSet = ["长期坚持", "持续推进", "持续实施", "长期推进", "持续开展", "常态化推进", "立行立改", "即时", "长期", "持续", "常年"]
}
