/// A title has one document type (文种): 请示报告, 的通知的通知 are two.
enum TitleTypesRule: FormRule {
    static let rule = Rule(
        .titleTypes, .regulation("第八条"),
        Wording("the title ends with two document types", "标题叠用了两个文种"),
        help: Wording(
            "A 请示 asks and waits for an answer, a 报告 does not: no document is both. When a notice is passed on, the type stands once: 关于转发…的通知.",
            "请示与报告不能并用，请示不得夹在报告中；转发通知时省去重复的“的通知”，或把原标题加书名号。"),
        wrong: "关于增加编制的请示报告", right: "关于增加编制的请示", holdsForPublished: true)

    static var needs: Features { .title }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let last = paper.titleLines.last else { return }
        let end = Manuscript.endOfWords(text, in: last)
        if let type = twoTypes(text, before: end) ?? repeated(text, in: ByteRange(last.start, end)) {
            found.add(rule, type)
        } else if text.has("请示", before: end), let words = asked(in: paper, text) {
            found.add(rule, words, Wording("a 请示 asks already", "“请示”已含请求之意，标题中不再写“请求”"))
        }
    }

    /// 关于请求解决…的请示
    private static func asked(in paper: Manuscript, _ text: borrowing Span<UInt8>) -> ByteRange? {
        for line in paper.titleLines {
            guard let about = text.find("关于", from: line.start, to: line.end) else { continue }
            return requests.begin(text, at: about + 6) ? ByteRange(about, about + 12) : nil
        }
        return nil
    }

    /// 申请 names what is asked for: 关于申请解决经费的请示 is usual.
    private static let requests: WordSet = ["请求", "恳请", "要求"]

    /// 请示报告, 通知函: both words are types, and no word of another kind.
    private static func twoTypes(_ text: borrowing Span<UInt8>, before end: Int) -> ByteRange? {
        guard let second = seconds.word(text, before: end) else { return nil }
        let middle = end - second.utf8CodeUnitCount
        guard let first = firsts.word(text, before: middle) else { return nil }
        let start = middle - first.utf8CodeUnitCount
        // 关于…的请示报告, and not 情况通报通知 whose matter may be a 通报.
        guard text.has("的", before: start) else { return nil }
        return ByteRange(start, end)
    }

    /// 的通知的通知.
    private static func repeated(_ text: borrowing Span<UInt8>, in line: ByteRange) -> ByteRange? {
        guard let word = types.word(text, before: line.end) else { return nil }
        let start = line.end - word.utf8CodeUnitCount
        guard text.has("的", before: start), types.word(text, before: start - 3).map({ same($0, word) }) ?? false,
            text.has("的", before: start - 3 - word.utf8CodeUnitCount)
        else { return nil }
        let first = start - 6 - word.utf8CodeUnitCount
        return first >= line.start ? ByteRange(first, line.end) : nil
    }

    private static func same(_ left: StaticString, _ right: StaticString) -> Bool {
        left.withUTF8Buffer { one in right.withUTF8Buffer { other in unsafe one.elementsEqual(other) } }
    }

    private static let firsts: WordSet = ["请示", "报告", "通知", "通报", "意见", "决定", "申请", "批复", "公告", "通告"]
    private static let seconds: WordSet = ["请示", "报告", "通知", "通报", "函", "意见", "批复", "公告", "通告", "决定"]
    private static let types: WordSet = ["请示", "报告", "通知", "通报", "意见", "决定", "批复", "公告", "通告", "函"]
}
