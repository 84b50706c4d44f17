/// 《》 in a title hold the name of a law, a paper or a work.
enum TitleNamingRule: FormRule {
    static let rule = Rule(
        .titleNaming, .punctuation("4.15"),
        Wording("《》 in the title hold no name of a paper", "标题中的书名号内不是法规、文件或作品的名称"),
        help: Wording(
            "Meetings, activities, projects and awards have no 《》; where they have to be set off, they stand in “”.",
            "会议、活动、工程、奖项等不用书名号，确需标明时用引号。"),
        wrong: "关于开展《安全生产月》活动的通知", right: "关于开展“安全生产月”活动的通知")

    static var needs: Features { [.title, .titleSigns] }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for line in paper.titleLines {
            guard let open = text.find("《", from: line.start, to: line.end),
                let close = text.find("》", from: open, to: line.end),
                !TitleShape.namesPaper(text, ByteRange(open + 3, close)),
                deeds.begin(text, at: text.skippingBlanks(from: close + 3, to: line.end))
                    || close - open <= longest && !named.end(text, before: open)
                    || text.has("关于", before: open) && tasks.end(text, before: close)
            else { continue }
            found.add(rule, ByteRange(open, close + 3))
        }
    }

    /// What a matter ends with that is to be done, and no paper: 关于《进一步加强…工作》的意见.
    private static let tasks: WordSet = [
        "工作", "活动", "行动", "建设", "管理", "问题", "事项", "改革", "发展", "整治", "检查", "服务", "保护", "治理", "培训",
    ]

    /// Six characters: names of papers are longer.
    private static let longest = 21

    /// What is done with papers and works.
    private static let named: WordSet = [
        "印发", "发布", "公布", "转发", "批转", "贯彻", "执行", "落实", "学习", "宣传", "实施", "修改", "修订", "修正", "废止", "批准", "同意", "通过",
        "编制",
        "出版", "意见", "报送", "填报", "使用", "推荐", "征订", "订阅", "换发", "核发", "颁发", "启用", "遵守", "适用", "编纂", "编辑", "发行", "拍摄",
        "播出", "上映",
        "对", "在", "的", "、", "和", "及", "与", "》", "将", "停止", "解释", "答复", "请示", "制定", "制订", "做好", "编写", "编印",
    ]

    /// What is held, run or given, and can't be a paper.
    private static let deeds: WordSet = [
        "活动", "工程", "行动", "会议", "大会", "比赛", "竞赛", "大赛", "培训", "专项行动", "专项整治", "称号", "奖", "项目", "工作的", "月", "周", "日",
        "论坛",
    ]
}

extension TitleShape {
    /// Whether words are the name of a paper: they end with a type, or say what they are of.
    static func namesPaper(_ text: borrowing Span<UInt8>, _ words: ByteRange) -> Bool {
        typeWord(text, in: words) != nil || papers.end(text, before: endWithoutBrackets(text, in: words))
    }

    private static let papers: WordSet = ["书", "表", "本", "手册", "读本", "教材", "汇编", "图", "报", "刊", "册", "证", "合同", "协议"]
}
