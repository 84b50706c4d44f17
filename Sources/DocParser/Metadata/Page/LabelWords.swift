/// Labels that are made of words: 信息 发布 时间, 文件 编号, 颁布 单位.
///
/// Sites join them as they like; what each word says tells the field, where a list of whole labels would lack the next one.
enum LabelWords {
    /// What is done with a document, by whom and when a field says it.
    private enum Act {
        /// 发文, 制定
        case issue
        /// 成文, 颁布
        case sign
        /// 发布, 更新
        case publish
        /// 施行
        case takeEffect
        /// 废止
        case end
    }

    /// The label that begins at an offset, and where it ends; its words may be set wide.
    static func read(
        _ text: borrowing Span<UInt8>, at start: Int, to end: Int
    ) -> (label: FieldLabel, end: Int)? {
        guard isOpener(text.quad(from: start).byteSwapped >> 8) else { return nil }
        let subject = subjects.spacedEnd(text, at: start, to: end)
        let behind = subject.map { text.skippingBlanks(from: $0, to: end) } ?? start
        for (act, words) in acts {
            guard let place = words.spacedEnd(text, at: behind, to: end) else { continue }
            let noun = text.skippingBlanks(from: place, to: end)
            return label(nouns(of: act), text, at: noun, to: end) ?? alone(of: act, text, at: place, to: end)
        }
        return subject == nil ? nil : label(papers, text, at: behind, to: end)
    }

    /// What is done is a label by itself before the day of it, or who did it: 施行：2003.10.01, 发布：某市卫生健康委.
    private static func alone(
        of act: Act, _ text: borrowing Span<UInt8>, at colon: Int, to end: Int
    ) -> (label: FieldLabel, end: Int)? {
        guard colon < end, text.has(.colon, at: colon) else { return nil }
        let value = text.skippingBlanks(from: colon + text.characterLength(at: colon), to: end)
        let nouns = nouns(of: act)
        if DateReader.read(text, at: value, end: end) != nil { return nouns.first.map { (FieldLabel($0.1), colon) } }
        guard nouns.count > 1, OrganName.isWhole(text, in: ByteRange(value, end)) else { return nil }
        return (FieldLabel(nouns[1].1), colon)
    }

    private static func label(
        _ nouns: [(WordSet, Metadata.Field)], _ text: borrowing Span<UInt8>, at start: Int, to end: Int
    ) -> (label: FieldLabel, end: Int)? {
        for (words, field) in nouns {
            if let place = words.spacedEnd(text, at: start, to: end) { return (FieldLabel(field), place) }
        }
        return nil
    }

    /// What a label may begin with: what it speaks of.
    private static let subjects: WordSet = [
        "信息", "文件", "文章", "公文", "法规", "法律", "政策", "稿件", "网页", "资料", "本文", "内容", "所属",
    ]

    private static let acts: [(Act, WordSet)] = [
        (.issue, ["发文", "制发", "制定", "发电"]), (.sign, ["颁布", "颁发", "成文", "签发", "生成"]),
        (
            .publish,
            [
                "发布", "公布", "发表", "公开", "更新", "添加", "录入", "上传", "上网", "刊登", "收录", "入库", "创建", "发稿", "刊发", "推送", "登载",
                "撰写",
            ]
        ),
        (.takeEffect, ["施行", "实施", "生效", "执行"]), (.end, ["失效", "废止"]),
    ]

    /// Whether the bytes of a character are those of one that such a label begins with. Most lines begin with another, and
    /// no list is made for them.
    @inline(__always)
    private static func isOpener(_ code: UInt32) -> Bool {
        switch code {
        case  // 上信入公内刊创制发失实废录成所执推撰收政文施更本法添生登稿签网资颁
        0xE4B88A, 0xE4BFA1, 0xE585A5, 0xE585AC, 0xE58685, 0xE5888A, 0xE5889B, 0xE588B6, 0xE58F91, 0xE5A4B1,
            0xE5AE9E, 0xE5BA9F, 0xE5BD95, 0xE68890, 0xE68980, 0xE689A7, 0xE68EA8, 0xE692B0, 0xE694B6, 0xE694BF,
            0xE69687, 0xE696BD, 0xE69BB4, 0xE69CAC, 0xE6B395, 0xE6B7BB, 0xE7949F, 0xE799BB, 0xE7A8BF, 0xE7ADBE,
            0xE7BD91, 0xE8B584, 0xE9A281:
            true
        default: false
        }
    }

    private static let days: WordSet = ["日期", "时间", "日"]
    private static let organs: WordSet = ["机关", "机构", "部门", "单位"]
    private static let numbers: WordSet = ["文号", "字号", "编号", "号"]
    private static let titles: WordSet = ["标题", "名称"]

    /// What stands behind what is done, with the field that it makes; the day of it first, then by whom.
    private static func nouns(of act: Act) -> [(WordSet, Metadata.Field)] {
        switch act {
        case .issue: [(days, .dateSigned), (organs, .issuers), (numbers, .documentNumber), (titles, .title)]
        case .sign: [(days, .dateSigned), (organs, .issuers), (numbers, .documentNumber)]
        case .publish: [(days, .datePublished), (organs, .publisher), (numbers, .documentNumber)]
        case .takeEffect: [(days, .dateEffective)]
        case .end: [(days, .other)]
        }
    }

    /// What a paper has: 文件编号, 法规名称, 稿件来源.
    private static let papers: [(WordSet, Metadata.Field)] = [
        (titles, .title), (["文号", "字号"], .documentNumber), (["来源", "出处"], .publisher),
        (["状态", "效力", "时效性", "时效"], .validity), (["分类", "类别", "类型", "种类", "体裁"], .other),
    ]
}
