/// What lines would say as titles, so that titles that are printed again are found.
///
/// The words are taken out of a line only when its first two characters are those of another: most are never needed.
struct TitleKeys {
    /// The words of each line as a title, where it may be one.
    private var words: [ByteRange] = []
    /// The first two characters of each; 0 for none.
    private var firsts: [UInt64] = []
    /// The words that were needed, without blanks, quotes and 、, one behind the other.
    private var bytes: [UInt8] = []
    /// Where they stand in `bytes`. A range of the standard library's would do, but an array of those has the runtime
    /// look up what makes one comparable, at every start.
    private var places: [ByteRange?]

    init(of lines: ArraySlice<Line>, in text: borrowing Span<UInt8>) {
        words.reserveCapacity(lines.count)
        firsts.reserveCapacity(lines.count)
        places = Array(repeating: nil, count: lines.count)
        for line in lines {
            words.append(Self.words(of: line, in: text) ?? .none)
            firsts.append(TitleKey.first(text, words[words.count - 1]))
        }
    }

    /// The number of lines.
    var count: Int { words.count }

    /// The next line that may begin with the same words as another one.
    func next(like index: Int, behind last: Int) -> Int? {
        let span = firsts.span
        let first = span[index]
        guard first != 0 else { return nil }
        var next = last + 1
        while next < span.count, span[next] != first { next += 1 }
        return next < span.count ? next : nil
    }

    /// Where a line's words stand in `bytes`; empty for one that is no title.
    private mutating func place(of index: Int, _ text: borrowing Span<UInt8>) -> Range<Int> {
        if let place = places[index] { return place.range }
        let start = bytes.count
        TitleKey.append(text, words[index], to: &bytes)
        places[index] = ByteRange(start, bytes.count)
        return start..<bytes.count
    }

    /// What a line would say as a title; the value of 标题 in a page's table is one.
    private static func words(of line: Line, in text: borrowing Span<UInt8>) -> ByteRange? {
        guard line.range.count <= 450, !TitleWords.isSite(line, in: text) else { return nil }
        if let label = FieldLabel.read(text, at: line.range.start, end: line.range.end) {
            return label.label.field == .title ? ByteRange(label.valueStart, line.range.end) : nil
        }
        guard line.traits.isDisjoint(with: [.endsColon, .division, .footer, .cells, .adoption]) else { return nil }
        if line.traits.contains(.hasStop) { return withoutStop(line, in: text) }
        // A page may print the number before the title, and the title in 《》.
        if line.signs.contains(.serial), let name = behindNumber(line.range, in: text) { return name }
        // The document prints its number behind the title, the page without it.
        if line.signs.contains(.serial), let number = HeadShape.numberInBrackets(text, line.range) {
            return withoutRemark(ByteRange(line.range.start, number.open), in: text)
        }
        return withoutRemark(line.range, in: text)
    }

    private static func behindNumber(_ range: ByteRange, in text: borrowing Span<UInt8>) -> ByteRange? {
        let end = StateRemark.ending(text, before: range.end, from: range.start)?.start ?? range.end
        guard text.has("》", before: end),
            let match = DocumentNumberReader.first(text, from: range.start, to: end),
            match.range.start == range.start, text.has("《", at: match.range.end)
        else { return nil }
        return ByteRange(match.range.end, end)
    }

    /// The words of a line with a stop behind them and none inside.
    private static func withoutStop(_ line: Line, in text: borrowing Span<UInt8>) -> ByteRange? {
        guard line.traits.isDisjoint(with: [.hasComma, .long]), text.has("。", before: line.range.end),
            text.find("。", from: line.range.start, to: line.range.end) == line.range.end - 3
        else { return nil }
        let words = ByteRange(line.range.start, line.range.end - 3)
        return TitleShape.typeWord(text, in: words) == nil ? nil : words
    }

    /// A page may print a remark before the title, in brackets of either width: （转载）某市人民政府关于….
    private static func withoutRemark(_ line: ByteRange, in text: borrowing Span<UInt8>) -> ByteRange {
        let state = StateRemark.ending(text, before: line.end, from: line.start)?.start
        let range = ByteRange(line.start, state.map { text.trimmingBlanks(from: line.start, to: $0) } ?? line.end)
        // An entry of a list has its day behind it: 【图解】某办法　2021-02-09.
        guard remarks.begin(text, at: range.start), ArabicNumeral.digit(text, at: range.end - 1) == nil else {
            return range
        }
        let end = min(range.end, range.start + longestRemark)
        guard
            let close = [
                text.find(.closing, from: range.start, to: end), text.find("】", from: range.start, to: end),
            ].compactMap(\.self).min()
        else { return range }
        let words = ByteRange(close + text.characterLength(at: close), range.end)
        return words.count >= leastTitle ? words : range
    }

    private static let remarks = WordSet(eitherWidth: ["（", "【"])
    /// Seven characters and the brackets.
    private static let longestRemark = 27

    /// Eight characters: fewer are no title by which two lines are told to say the same.
    private static let leastTitle = 24

    /// How many lines from `later` on make up the title of a line, or the beginning of it that a page's name goes on;
    /// `nil` if they don't.
    mutating func lines(sayingAgain index: Int, from later: Int, in text: borrowing Span<UInt8>) -> Int? {
        let title = place(of: index, text)
        guard title.count >= Self.leastTitle else { return nil }
        var matched = title.lowerBound
        var next = later
        while next < count, next < later + 5 {
            let part = place(of: next, text)
            guard !part.isEmpty, goesOn(title, from: matched, with: part) else { return nil }
            matched += part.count
            next += 1
            let length = matched - title.lowerBound
            if length >= Self.leastTitle, length * 2 >= title.count || length >= 90 || isSiteName(title, from: matched)
            {
                let further = next < count ? place(of: next, text) : 0..<0
                let goesOn = !further.isEmpty && goesOn(title, from: matched, with: further)
                if matched == title.upperBound || !goesOn { return next - later }
            }
        }
        return nil
    }

    /// Whether the rest of a title begins with some words.
    private func goesOn(_ title: Range<Int>, from start: Int, with words: Range<Int>) -> Bool {
        guard words.count <= title.upperBound - start else { return false }
        return (0..<words.count).allSatisfy { bytes[start + $0] == bytes[words.lowerBound + $0] }
    }

    /// Whether what goes on behind a title is the name of the site: 标题-某市人民政府网站.
    private func isSiteName(_ title: Range<Int>, from start: Int) -> Bool {
        guard start < title.upperBound else { return false }
        return bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "_")
            || bytes[start] == UInt8(ascii: "|")
    }
}
