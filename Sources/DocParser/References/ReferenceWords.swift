/// The words by which references are known.
enum ReferenceWords {
    /// What a document calls itself by, behind 本: 本办法第三条.
    static let own: WordSet = [
        "法", "办法", "条例", "规定", "细则", "实施细则", "实施办法", "规则", "通知", "意见", "决定", "规程", "章程", "方案", "公告", "通告", "指引",
        "制度", "准则", "规范", "解释", "批复", "函", "标准", "指南", "预案", "规划", "计划", "纲要", "协议", "合同", "公约", "守则", "通则", "议定书",
        "协定", "法典", "要点", "纪要", "任务", "暂行办法", "暂行规定", "管理办法", "通报", "报告", "令", "决议", "文件", "文", "附件", "节", "章", "编",
        "条", "款", "答复", "复函", "回复", "命令", "大纲", "措施", "实施方案", "工作方案", "实施意见", "指导意见", "实施规则", "实施规定", "应急预案", "行动计划",
        "行动方案",
        "管理规定", "若干规定", "若干措施", "补充规定", "补充通知", "暂行条例", "工作规则", "试行办法",
    ]

    /// Words that end names of laws and papers that stand without 《》 before a place: 刑法第二百条.
    static let unquoted: WordSet = [
        "法典", "条例", "办法", "规定", "细则", "规则", "决定", "解释", "通则", "宪法", "法", "公约", "章程", "规程", "文本",
    ]

    /// Words that end in 法 and name no law, also behind others; and those that are none only by themselves, as 公司法 ends
    /// in one.
    static let noLaws: WordSet = ["办法", "方法", "做法", "看法", "想法", "说法"]
    static let noLawsAlone: WordSet = [
        "违法", "合法", "执法", "司法", "立法", "守法", "依法", "用法", "书法", "该法", "本法", "此法", "新法", "原法", "国法",
    ]

    /// What stands before a name without 《》 or before a code, and is no part of it.
    static let cues: WordSet = [
        "依照", "按照", "根据", "依据", "遵照", "参照", "适用", "违反", "违背", "符合", "执行", "贯彻", "落实", "废止", "修订", "修改", "印发", "转发",
        "下发", "发布", "公布", "颁布", "颁发", "文件", "通知", "或者", "以及", "比照", "触犯", "认定为", "遵守", "应当", "构成", "具有", "属于",
        "存在",
        "和", "与", "及", "或",
        "对",
        "以", "由", "是", "在", "的", "将", "按", "据", "见", "有", "依", "日", "月", "了", "我局", "我部", "我行", "我省", "我市", "原",
    ]

    /// What stands before a place of the same text.
    static let citing: WordSet = [
        "依照", "按照", "根据", "依据", "遵照", "参照", "适用", "违反", "违背", "符合", "执行", "比照", "除", "因", "按", "依", "据", "有",
    ]

    /// What stands before a new number that a place is given: 作为第二款, 改为第十二条.
    static let renumbering: WordSet = ["作为", "改为", "改作", "列为", "调整为", "顺延为", "变更为", "成为", "即", "共", "等"]

    /// What makes a name in 《》 a newspaper, a broadcast or a book, behind it and before it.
    static let mediaBehind: WordSet = [
        "杂志", "报纸", "栏目", "节目", "专栏", "一书", "专版", "刊发", "刊登", "报道", "记者", "讯", "等媒体", "一文", "歌", "电影", "电视", "纪录片",
        "上发表",
        "发表", "微信", "公众号", "客户端", "期刊", "上刊", "头版",
    ]
    static let mediaBefore: WordSet = [
        "杂志", "报纸", "刊物", "期刊", "栏目", "歌曲", "电影", "电视剧", "纪录片", "专题片", "著作", "文章", "歌", "名著", "学习", "阅读", "观看", "合唱",
        "舞蹈", "话剧", "报刊", "媒体", "发表在", "刊于", "书", "专著",
    ]
    /// What ends the name of a newspaper or a broadcast.
    static let mediaNames: WordSet = [
        "日报", "晚报", "晨报", "时报", "商报", "周报", "早报", "导报", "快报", "青年报", "工人报", "教育报", "农民报", "健康报", "环境报", "都市报", "新报",
        "法制报", "法治报", "电视报", "时评", "周刊", "月刊",
        "半月刊", "季刊", "学报", "杂志", "新闻联播", "焦点访谈", "求是", "新华文摘", "之声", "在线", "通讯", "之歌", "论坛", "画报", "文摘",
    ]
    /// What ends the name of a form, a certificate, a plan or a standard, which no media name does.
    static let papers: WordSet = [
        "表", "书", "证", "单", "册", "照", "簿", "票", "卡", "录", "方案", "规划", "计划", "纲要", "预案", "目录", "手册", "标准", "规范", "制度",
        "协议",
        "合同", "要点", "大纲", "说明", "报告", "名单", "释义", "底稿", "图", "汇编", "格式", "范本", "公约", "稿", "函", "指标", "体系", "流程",
    ]

    /// The names of plans, which are no documents of a type where no number says so (条例, art. 8).
    static let plans: WordSet = ["规划", "计划", "纲要", "方案", "预案", "要点"]
    /// Type words of papers that offices fill in.
    static let forms: WordSet = [
        "通知书", "申请书", "认定书", "决定书", "意见书", "责任书", "承诺书", "告知书", "报告书", "委托书", "声明书", "确认书", "证书", "审批表", "登记表", "统计表",
        "申请表", "汇总表", "报表", "表", "证", "单", "册", "照", "簿", "票", "卡", "笔录", "记录", "底稿", "清单", "目录", "名单", "会谈纪要", "说明书",
        "标准",
        "说明", "指南", "手册", "报告单", "批复表", "名录", "释义",
    ]
    /// What ends the name of a law: also treaties (《缔结条约程序法》 art. 2).
    static let laws: WordSet = [
        "宪法", "法典", "条例", "修正案", "公约", "条约", "协定", "议定书", "法", "基本法", "通则",
    ]
}
