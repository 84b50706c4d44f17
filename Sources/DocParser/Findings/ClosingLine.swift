/// A sentence that closes a document by its type: 特此通知。 妥否，请批示。 此复。
struct ClosingLine {
    /// With the mark at the end.
    let range: ByteRange
    /// The words up to that mark.
    let words: ByteRange
    /// The types that it fits.
    let types: [OfficialType]
    /// Whether it tells its readers to carry out the text (请遵照执行), which a closing sentence may still follow.
    var isCommand = false

    /// Those of the document's own text, in order.
    static func all(in lines: [Manuscript.PrintedLine], _ text: borrowing Span<UInt8>) -> [ClosingLine] {
        var found: [ClosingLine] = []
        for line in lines where line.part == .text { read(text, in: line.range, to: &found) }
        return found
    }

    /// Adds those at the end of a line, which it may be as a whole: a closing sentence, a command, or one behind the other.
    private static func read(_ text: borrowing Span<UInt8>, in line: ByteRange, to found: inout [ClosingLine]) {
        var end = line.end
        if let mark = Manuscript.closing.word(text, before: end) { end -= mark.utf8CodeUnitCount }
        guard lasts.end(text, before: end) || text.has("特此", at: line.start) else { return }
        let closing = closing(text, in: line, before: end)
        if let closing { end = closing.range.start - 3 }
        if end > line.start, let command = command(text, in: line, before: end) { found.append(command) }
        if let closing { found.append(closing) }
    }

    private static func closing(_ text: borrowing Span<UInt8>, in line: ByteRange, before end: Int) -> ClosingLine? {
        if let (start, types) = phrase(text, in: line, before: end) ?? opening(text, in: line, before: end) {
            return ClosingLine(range: ByteRange(start, line.end), words: ByteRange(start, end), types: types)
        }
        guard asks.end(text, before: end) else { return nil }
        let start = sentenceStart(text, in: line, before: end)
        guard end - start <= longest, doubts.begin(text, at: start) else { return nil }
        return ClosingLine(range: ByteRange(start, line.end), words: ByteRange(start, end), types: [.request])
    }

    /// The phrase that ends at an offset as a line or a sentence of its own. Few lines end in one: they are looked up together.
    private static func phrase(
        _ text: borrowing Span<UInt8>, in line: ByteRange, before end: Int
    ) -> (start: Int, types: [OfficialType])? {
        guard ends.end(text, before: end) else { return nil }
        for (phrase, types) in phrases where text.has(phrase, before: end) {
            let start = end - phrase.utf8CodeUnitCount
            guard start == line.start || marks.end(text, before: start) && !wholeLines.begin(text, at: start) else {
                continue
            }
            return (start, types)
        }
        return nil
    }

    /// 特此函达，请予支持。
    private static func opening(
        _ text: borrowing Span<UInt8>, in line: ByteRange, before end: Int
    ) -> (start: Int, types: [OfficialType])? {
        guard end - line.start <= longest, text.has("特此", at: line.start),
            let (phrase, types) = phrases.first(where: { text.has($0.0, at: line.start) }),
            text.has("，请", at: line.start + phrase.utf8CodeUnitCount)
        else { return nil }
        return (line.start, types)
    }

    private static func command(_ text: borrowing Span<UInt8>, in line: ByteRange, before end: Int) -> ClosingLine? {
        guard let words = commands.word(text, before: end) else { return nil }
        let start = end - words.utf8CodeUnitCount
        guard start == line.start || marks.end(text, before: start) else { return nil }
        let range = ByteRange(start, end)
        return ClosingLine(range: range, words: range, types: commanding, isCommand: true)
    }

    /// Where the last sentence before an offset begins.
    private static func sentenceStart(_ text: borrowing Span<UInt8>, in line: ByteRange, before end: Int) -> Int {
        var start = end
        while start > line.start, end - start <= longest {
            if text.has("。", before: start) || text.has("；", before: start) { break }
            start = text.characterStart(before: start)
        }
        return start
    }

    /// Twenty characters.
    private static let longest = 60

    /// What stands before a last sentence.
    private static let marks: WordSet = ["。", "；", "，", "！"]

    private static let phrases: [(StaticString, [OfficialType])] = [
        ("特此通知", [.notice]), ("特此公告", [.announcement]), ("特此通告", [.publicNotice]), ("特此通报", [.circular]),
        ("特此报告", [.report]), ("特此函告", [.letter, .replyLetter]), ("特此函达", [.letter]), ("特此函商", [.letter]),
        ("特此函复", [.replyLetter, .letter]), ("特此复函", [.replyLetter, .letter]), ("特此批复", [.reply]),
        ("此复", [.reply, .replyLetter, .letter]), ("特此请示", [.request]), ("特此命令", [.order, .shortOrder]),
        ("特此决定", [.decision]), ("现予公告", [.announcement]),
    ]

    private static let ends = WordSet(list: phrases.map(\.0))

    /// Words that a sentence of another kind may end with.
    private static let wholeLines: WordSet = ["现予公告"]
    private static let doubts: WordSet = ["妥否", "当否", "可否", "是否妥当", "以上请示", "以上妥否", "上述请示", "以上报告妥否", "以上报告当否"]
    private static let asking: [StaticString] = ["请批示", "请予批示", "请审批", "请批复", "请予批准", "请指示", "请审示", "请批准"]
    private static let asks = WordSet(list: asking)

    private static let commandWords: [StaticString] = [
        "请遵照执行", "请认真遵照执行", "请一并遵照执行", "请严格遵照执行", "望遵照执行", "请认真贯彻执行", "请贯彻执行", "请照此执行",
        "请严格执行", "请认真抓好贯彻落实", "请认真贯彻落实",
    ]
    private static let commands = WordSet(list: commandWords)
    /// What any of them ends with: nearly no line does, and is looked at once.
    private static let lasts = WordSet(list: phrases.map(\.0) + asking + commandWords)
    /// All but those that go to organs which take no orders from the one that writes: those above it, and those beside it.
    private static let commanding = OfficialType.allCases.filter { $0 != .report && $0 != .request && $0 != .letter }
}
