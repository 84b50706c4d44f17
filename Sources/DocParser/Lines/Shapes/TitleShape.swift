/// What titles (标题) look like: 《党政机关公文处理工作条例》 art. 9: issuers, matter and document type.
enum TitleShape {
    /// Document types, longer words before those that they end with. The 条例 (art. 8) names fifteen; legislation and
    /// everyday practice add the others.
    private static let types: WordSet = [
        "决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "纪要",
        "复函", "函", "公开信", "公示", "回复", "复电", "指令", "指示", "令", "条例", "规定", "办法", "细则", "规则", "章程", "解释", "规程", "方案", "规划",
        "计划", "要点",
        "指南",
        "指引", "准则", "标准", "规范", "预案", "纲要", "目录", "法典", "法", "修正案", "清单", "公约", "守则", "答复", "通则", "意见书", "决定书",
        "大纲", "须知", "倡议书", "说明", "总结", "职责", "措施", "讲话", "建议", "规章", "程序", "名单",
    ]

    /// Types of texts that are no official documents by themselves, but may be attached to one.
    private static let others: [StaticString] = [
        "清单", "说明", "总结", "职责", "讲话", "名单", "目录", "要点", "计划", "标准", "须知", "建议", "程序", "守则",
        "倡议书", "意见书", "大纲", "措施", "公约", "指南", "规划",
    ]

    /// What a document does with the text that it carries (条例, art. 8).
    private static let carrying: [StaticString] = ["印发", "转发", "批转"]
    static let carries = WordSet(list: carrying)

    /// The words with which the matter of a title begins, behind its issuers.
    static let matterWords: [StaticString] = ["关于"] + carrying
    static let matters = WordSet(list: matterWords)

    /// Where the matter of a title begins; its characters may be set wide: 关 于.
    static func matterStart(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Int? {
        let first = matterWords.compactMap { text.find($0, from: range.start, to: range.end) }.min()
        guard first == nil, OrganName.isSpaced(text, in: range) else { return first }
        var offset = range.start
        while offset < range.end, matters.spacedEnd(text, at: offset, to: range.end) == nil {
            offset += text.characterLength(at: offset)
        }
        return offset < range.end ? offset : nil
    }

    /// Whether words behind the 》 of a name say that it is issued: 已经…会议通过, 现予公布. Its standard's number or its
    /// version may stand in brackets before them.
    static func promulgates(_ text: borrowing Span<UInt8>, behind name: Int) -> Bool {
        var end = name
        if text.has(.opening, at: end),
            let close = text.find(.closing, from: end, to: min(text.count, end + longestRemark))
        {
            end = close + text.characterLength(at: close)
        }
        return promulgations.begin(text, at: end + text.length(of: .comma, at: end))
    }

    /// Twenty characters.
    private static let longestRemark = 60
    private static let promulgations: WordSet = ["已经", "已于", "已由", "业经", "经", "现予", "现公布", "公布"]

    /// The range of the type word that ends a title, closing brackets and quotes behind it not counted.
    static func typeWord(_ text: borrowing Span<UInt8>, in range: ByteRange) -> ByteRange? {
        let end = endWithoutBrackets(text, in: range)
        return types.spacedStart(text, before: end, from: range.start).map { ByteRange($0, end) }
    }

    /// Whether a type word is one of an official document or of legislation.
    static func isOfficial(_ text: borrowing Span<UInt8>, _ word: ByteRange) -> Bool {
        !others.contains { text.spacedEnd(of: $0, at: word.start, to: word.end) == word.end }
    }

    /// Whether a title is an essay's, which says that it discusses its matter: 论…准则, 浅谈…办法.
    static func isEssay(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        essays.begin(text, at: title.start)
    }

    private static let essays: WordSet = ["论", "浅论", "浅谈", "浅析", "试论", "试析", "略论", "刍议", "再论", "如何", "怎样"]

    /// The end of a title without （试行）, （2019年修订）, 》, quotes, 【失效】 and the mark of a footnote.
    static func endWithoutBrackets(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Int {
        var end = text.trimmingBlanks(from: range.start, to: range.end)
        while end > range.start {
            if text.has("》", before: end) || text.has("”", before: end) {
                end -= 3
            } else if text.has(.closing, before: end) || text.has("〕", before: end) {
                let version = versionStart(text, in: ByteRange(range.start, end))
                guard let open = version ?? openingBracket(text, before: end, from: range.start), open > range.start
                else { break }
                end = text.trimmingBlanks(from: range.start, to: open)
            } else if let mark = footnoteMark(text, before: end, from: range.start)
                ?? StateRemark.ending(text, before: end, from: range.start)?.start
                ?? copyStart(text, before: end, from: range.start)
            {
                end = text.trimmingBlanks(from: range.start, to: mark)
            } else {
                break
            }
        }
        return end
    }

    /// Where the words begin that a site puts behind the title of what it copies, in brackets or without: …办法全文,
    /// …规定（一）（附：理解与适用）. A year in brackets may be that of the version, and stays.
    static func copyStart(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> Int? {
        guard mayEndInCopy(text, before: end) else { return nil }
        if let word = copies.word(text, before: end) {
            let first = end - word.utf8CodeUnitCount
            return first >= start + leastTitle ? first : nil
        }
        guard let open = openingBracket(text, before: end, from: start), open >= start + leastTitle else { return nil }
        let inside = open + text.characterLength(at: open)
        return remarks.begin(text, at: inside) ? open : nil
    }

    /// Whether such words may end at an offset, by its last byte: 文, 版 or a bracket does.
    @inline(__always)
    static func mayEndInCopy(_ text: borrowing Span<UInt8>, before end: Int) -> Bool {
        guard end >= 3 else { return false }
        switch text[end - 1] {
        case 0x29, 0x87, 0x88, 0x89: return true
        default: return false
        }
    }

    /// Six characters.
    private static let leastTitle = 18
    private static let copies: WordSet = ["全文", "最新版", "完整版"]
    private static let remarks: WordSet = ["附：", "附:", "全文", "最新", "通用", "完整版"]

    /// Where the mark of a footnote begins that ends at an offset: …统计公报[1].
    static func footnoteMark(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> Int? {
        guard end > start, text[end - 1] == UInt8(ascii: "]") else { return nil }
        var first = end - 1
        while first > start, end - first <= 3, ArabicNumeral.digit(text, at: first - 1) != nil { first -= 1 }
        return first > start && first < end - 1 && text[first - 1] == UInt8(ascii: "[") ? first - 1 : nil
    }

    /// What ends the words in brackets that say which version a text is, or for which years.
    private static let versions: WordSet = ["年", "批", "试行", "暂行", "稿", "草案", "版", "修订", "修正"]

    /// Longer words in brackets are no version: twenty characters.
    private static let longestVersion = 60

    /// The offset of the bracket that opens the version at the end of a range: （试行）, （2022—2024年）.
    ///
    /// Its brackets may be those of a number, in a pair or one of them: （试行〕.
    static func versionStart(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Int? {
        guard text.has(.closing, before: range.end) || text.has("〕", before: range.end)
        else { return nil }
        let close = text.characterStart(before: range.end)
        var offset = text.trimmingBlanks(from: range.start, to: close)
        guard versions.spacedStart(text, before: offset, from: range.start) != nil else { return nil }
        let first = max(range.start, close - longestVersion)
        while offset > first {
            offset -= 1
            if text.has(.opening, at: offset) || text.has("〔", at: offset) { return offset }
        }
        return nil
    }

    /// Behind the bracket that closes the one that opens at an offset; copies mix their widths.
    static func closingBracket(_ text: borrowing Span<UInt8>, at open: Int, to end: Int) -> Int? {
        var (depth, offset) = (0, open)
        while offset < end {
            if text.has(.opening, at: offset) { depth += 1 }
            if text.has(.closing, at: offset) { depth -= 1 }
            guard depth > 0 || offset > open else { return nil }
            offset += text.characterLength(at: offset)
            if depth == 0 { return offset }
        }
        return nil
    }

    /// The offset of the bracket that the one before `end` closes.
    static func openingBracket(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> Int? {
        var depth = 0
        var offset = end
        while offset > start {
            let last = text.characterStart(before: offset)
            if text.has(.closing, at: last) { depth += 1 }
            if text.has(.opening, at: last) {
                depth -= 1
                if depth == 0 { return last }
            }
            // What stands before `end` closes nothing.
            if depth == 0 { return nil }
            offset = last
        }
        return nil
    }
}
