/// A word stands once: 关于关于 and 的的 are slips of the hand.
enum WordsTwiceRule: FormRule {
    static let rule = Rule(
        .wordsTwice, .regulation("第十九条"),
        Wording("a word stands twice", "词语重复"),
        help: Wording(
            "What was copied or typed again while a sentence was changed is left over.", "多半是修改、粘贴时没有删净。"),
        wrong: "关于关于做好防汛工作的通知", right: "关于做好防汛工作的通知", isMended: true)

    static var needs: Features { .repeats }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var told = 0
        for run in paper.marks.repeats where run.range.start >= told {
            let (range, part) = (run.range, paper.lines[Int(run.line)].part)
            guard part != .page, part != .head, !isRight(text, range) else { continue }
            told = range.end
            let half = ByteRange(range.start + range.count / 2, range.end)
            found.add(rule, range, replacing: half, by: "")
        }
    }

    /// Whether the words are said twice on purpose, or a word ends and the next one begins: 目的的, 讨论讨论.
    private static func isRight(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        switch range.count {
        case 6: ends.end(text, before: range.start + 3) || text.has("确", at: range.end)
        case 12:
            !words.begin(text, at: range.start) && !verbs.begin(text, at: range.start)
                && !(nouns.begin(text, at: range.start) && further.begin(text, at: range.end))
        // 两个及两个以上
        default: joints.begin(text, at: range.start) || offices.end(text, before: range.end)
        }
    }

    /// 办公室办公室主任: where one name ends and another begins.
    private static let offices: WordSet = ["室", "会", "局", "处", "区", "园", "部", "厅", "院", "校", "所", "中心"]
    private static let joints: WordSet = ["及", "和", "或", "的", "与"]
    /// Words that end in 的 by themselves.
    private static let ends: WordSet = ["目的", "美的", "标的", "有的", "靶的", "鹄的", "众矢之的", "无的", "中的"]
    /// What is done: no name ends with one of them where another one begins with it.
    private static let verbs: WordSet = [
        "会同", "结合", "围绕", "坚持", "报送", "上报", "反馈", "制定", "建立", "健全", "明确", "完善", "落实", "推动", "保障", "深入", "强化", "严肃",
        "严禁",
        "部署", "安排", "如下", "收悉", "有关", "相关", "以下", "之前", "今后", "目前", "近期", "他们", "其中", "尤其", "特别", "主要", "重要", "持续",
        "妥善",
        "扎实", "有力", "有序", "依法", "共同", "欢迎", "支持", "配合", "希望", "加快", "促进", "增强", "巩固", "优化", "解决", "营造", "形成", "召开",
        "举办",
        "取得", "发现", "存在", "导致", "影响", "负责", "牵头",
    ]
    /// Who or what it is about: where a sentence goes on behind it, no other name begins (问题问题清单).
    private static let nouns: WordSet = [
        "群众", "干部", "部门", "单位", "企业", "居民", "农民", "市民", "游客", "职工", "情况", "问题", "措施", "隐患", "任务", "经费", "资金", "矛盾",
        "能力",
        "水平", "效率", "力度", "作用", "目标", "精神", "体系", "机制", "台账", "附件", "整改", "重点",
    ]
    private static let further: WordSet = [
        "。", "，", "；", "、", "：", "的", "和", "与", "及", "等", "要", "应", "须", "都", "均", "已", "将", "在", "可", "欢迎", "满意", "反映",
        "得到", "认真",
        "按", "进行", "开展",
    ]
    /// Words that join or govern others: what is named may stand twice where one name ends and another begins (电子系统系统参与者).
    private static let words: WordSet = [
        "关于", "根据", "按照", "依照", "依据", "为了", "通过", "以及", "并且", "或者", "应当", "必须", "可以", "不得", "进行", "开展", "加强",
        "认真", "切实", "积极", "各级", "现将", "提高", "推进", "做好", "确保", "及时", "充分", "严格", "所有", "其他", "如果", "由于", "对于",
        "但是", "因此", "同时", "全面", "不断", "继续", "印发", "转发", "请于", "已经", "我们", "我局", "我市", "我县", "我省", "我校", "我院",
        "全市", "全省", "全县", "全国", "全区",
    ]
}
