/// Tells a division's marker from a reference to it (第五条规定, 第三章的).
enum Citation {
    /// Whether the words behind a marker show that it is cited, not set.
    static func follows(_ text: borrowing Span<UInt8>, _ marker: HeadingMarker, lineEnd: Int) -> Bool {
        let offset = marker.range.end
        guard offset < lineEnd else { return false }
        if marker.form == .planPart { return isCounted(text, ByteRange(offset, lineEnd)) }
        // Behind a comma goes on the sentence that cites an article, or its own begins: 第三条、公平竞争. 第一条，…；第二条，…
        // on one line counts items.
        if text.has("、", before: offset) || text.has(.comma, before: offset) {
            return words.begin(text, at: offset) || isInSentence(text, marker.range.start)
                || countsOn(text, from: offset, to: lineEnd)
        }
        // A blank or bracket behind 第X条 is how divisions are set.
        if text.blankLength(at: offset) > 0 || text.has("【", at: offset) { return false }
        return words.begin(text, at: offset) && !opening.begin(text, at: offset)
    }

    /// Words that begin like those and open a sentence where no blank stands behind the number: 第三条中国人民银行….
    private static let opening: WordSet = [
        "中国", "中央", "中共", "中华", "中小", "中外", "中介", "中标", "中心", "中医", "中等", "中级", "中药", "所有单位", "所有者", "所有人",
        "所有权", "所有部门", "所有企业", "和谐", "和平", "及时", "中型", "第一次", "第二次", "第三方", "第三人",
    ]

    private static func countsOn(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        text.contains("；第", from: start, to: end) || text.contains(";第", from: start, to: end)
    }

    /// Whether the line above goes on with the words at an offset: cut at the paper's width, or after a name in 《》.
    private static func isInSentence(_ text: borrowing Span<UInt8>, _ start: Int) -> Bool {
        let end = text.trimmingBlanks(from: max(0, start - 200), to: start)
        guard end > 0, !sentenceEnds.end(text, before: end) else { return false }
        if text.has("》", before: end) { return true }
        var above = end
        while above > 0, end - above <= shortest, text[above - 1] != 0x0A, text[above - 1] != 0x0D { above -= 1 }
        return end - above > shortest
    }

    /// Twenty characters: a shorter line was not cut, and is a title or a heading.
    private static let shortest = 60

    private static let sentenceEnds = WordSet(eitherWidth: ["。", "：", "；", "！", "？", "”", "）"])

    private static let words = WordSet(eitherWidth: [
        "第", "规定", "所", "、", "和", "至", "的", "，", "款", "以及", "或", "中", "“", "》", "）", "之", "之一", "修改", "及", "；", "。",
        "改为", "增加", "删去",
    ])

    /// Whether what stands behind 第一篇 is a writing that is counted, and no heading of a plan: 第一篇论文, and in a
    /// collection 第一篇：某某通知.
    private static func isCounted(_ text: borrowing Span<UInt8>, _ words: ByteRange) -> Bool {
        if text.has("篇", before: words.start) { return text.blankLength(at: words.start) == 0 }
        return TitleShape.typeWord(text, in: words) != nil
    }
}
