/// Words on their way into Markdown: characters that Markdown would read as markup get a backslash.
///
/// CommonMark 0.31, with the strikethrough and tables of GitHub. Only what would be misread is escaped, so that the
/// source stays readable: `_` inside of a word, `<` before a number and `1.` inside of a line stay as they are.
struct MarkdownText {
    /// Where words stand; it decides what has to be escaped.
    enum Place {
        case paragraph, heading, cell
    }

    /// What stands before a word and is no word: emphasis, or an end of a link.
    enum Mark {
        case constant(StaticString)
        case linkStart
        /// The name of the heading that the link leads to.
        case linkEnd(String)

        func write(to out: inout ByteWriter) {
            switch self {
            case .constant(let mark): out.append(mark)
            case .linkStart: out.append(UInt8(ascii: "["))
            case .linkEnd(let name):
                out.append("](#")
                out.append(string: name)
                out.append(")")
            }
        }
    }

    private var words: [UInt8] = []
    /// Emphasis marks by the offset in the words that they stand before, ascending.
    private var marks: [(offset: Int, mark: Mark)] = []

    var isEmpty: Bool { words.isEmpty }

    /// The words as they are.
    var bytes: [UInt8] { words }

    /// Whether there is anything but blanks and marks that separate.
    var hasWords: Bool {
        let text = words.span
        var offset = 0
        while offset < text.count {
            let blank = text.blankLength(at: offset)
            guard blank == 0 else {
                offset += blank
                continue
            }
            guard let mark = Self.separators.word(text, at: offset) else { return true }
            offset += mark.utf8CodeUnitCount
        }
        return false
    }

    private static let separators: WordSet = ["，", "；", "。", "、", "：", ",", ";", ".", ":"]

    mutating func add(_ bytes: [UInt8]) {
        words += bytes
    }

    mutating func add(_ bytes: TextBytes, in range: Range<Int>) {
        bytes.append(range, to: &words)
    }

    mutating func addBlank() {
        words.append(UInt8(ascii: " "))
    }

    /// Puts a mark before the next word that is added.
    mutating func addMark(_ mark: StaticString) { addMark(.constant(mark)) }

    mutating func addMark(_ mark: Mark) {
        marks.append((words.count, mark))
    }

    /// Writes the words; each further line is indented.
    func write(to out: inout ByteWriter, place: Place, indentation: Int = 0) {
        let span = words.span
        var nextMark = 0
        var offset = 0
        var lineEscape = place == .paragraph ? Self.escapeAtLineStart(span, from: 0) : nil
        while offset < span.count {
            while nextMark < marks.count, marks[nextMark].offset <= offset {
                marks[nextMark].mark.write(to: &out)
                nextMark += 1
            }
            let plainEnd = Self.endOfPlainRun(
                span, from: offset, to: nextMark < marks.count ? marks[nextMark].offset : span.count)
            if plainEnd > offset, offset != lineEscape {
                // A full stop behind a number is no plain character, so no place to escape is inside of the run.
                out.append(words, in: offset..<plainEnd)
                offset = plainEnd
                continue
            }
            let blanksEnd = span.skippingBlanks(from: offset)
            if blanksEnd > offset {
                let isLineBreak = writeBlanks(offset..<blanksEnd, to: &out, place, indentation)
                offset = blanksEnd
                if isLineBreak, place == .paragraph { lineEscape = Self.escapeAtLineStart(span, from: offset) }
                continue
            }
            if offset == lineEscape || Self.needsEscaping(span, at: offset, place) { out.append(UInt8(ascii: "\\")) }
            out.append(span[offset])
            offset += 1
        }
        for (_, mark) in marks[nextMark...] { mark.write(to: &out) }
    }

    /// Blanks with a line break among them are a line break: two blanks before one would be more in Markdown.
    private func writeBlanks(
        _ range: Range<Int>, to out: inout ByteWriter, _ place: Place, _ indentation: Int
    ) -> Bool {
        let isLineBreak = words[range].contains { $0 == 0x0A || $0 == 0x0D }
        if !isLineBreak {
            out.append(words, in: range)
        } else if range.upperBound < words.count {
            out.append(place == .paragraph ? UInt8(ascii: "\n") : UInt8(ascii: " "))
            if place == .paragraph { out.append(blanks: indentation) }
        }
        return isLineBreak
    }

    /// The end of a run of characters that are neither blanks nor have a meaning in Markdown.
    private static func endOfPlainRun(_ words: Span<UInt8>, from start: Int, to end: Int) -> Int {
        var offset = start
        while offset < end {
            let byte = words[offset]
            // The first bytes of Chinese characters and all further bytes; blanks begin with C2, E2, E3 or EF.
            let isPlain = byte >= 0xE4 && byte < 0xEF || byte >= 0x80 && byte < 0xC0 || isLetterOrDigit(byte)
            if !isPlain { break }
            offset += 1
        }
        return offset
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
            || byte.isDigit
    }

    private static func needsEscaping(_ words: Span<UInt8>, at offset: Int, _ place: Place) -> Bool {
        func isWord(_ offset: Int) -> Bool {
            offset >= 0 && offset < words.count && isLetterOrDigit(words[offset])
        }
        func next(isOneOf others: StaticString) -> Bool {
            guard offset + 1 < words.count else { return false }
            if isLetterOrDigit(words[offset + 1]), !words[offset + 1].isDigit { return true }
            return unsafe UnsafeBufferPointer(start: others.utf8Start, count: others.utf8CodeUnitCount)
                .contains(words[offset + 1])
        }
        switch words[offset] {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "~"): return true
        case UInt8(ascii: "_"): return !(isWord(offset - 1) && isWord(offset + 1))
        case UInt8(ascii: "<"): return next(isOneOf: "/!?")
        case UInt8(ascii: "&"): return next(isOneOf: "#")
        case UInt8(ascii: "|"): return place == .cell
        case UInt8(ascii: "#"): return place == .heading
        default: return false
        }
    }

    /// The offset of the character at the start of a line that would make it a heading, list, quotation or rule.
    private static func escapeAtLineStart(_ words: Span<UInt8>, from start: Int) -> Int? {
        guard start < words.count else { return nil }
        switch words[start] {
        case UInt8(ascii: ">"): return start
        case UInt8(ascii: "#"):
            let end = endOfRun(words, from: start)
            return end - start <= 6 && isEndOfWord(words, end) ? start : nil
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="):
            return isEndOfWord(words, start + 1) || isEndOfWord(words, endOfRun(words, from: start)) ? start : nil
        default:
            var end = start
            while end < words.count, words[end].isDigit { end += 1 }
            guard end > start, end < words.count, isEndOfWord(words, end + 1) else { return nil }
            return words[end] == UInt8(ascii: ".") || words[end] == UInt8(ascii: ")") ? end : nil
        }
    }

    private static func endOfRun(_ words: Span<UInt8>, from start: Int) -> Int {
        var end = start
        while end < words.count, words[end] == words[start] { end += 1 }
        return end
    }

    private static func isEndOfWord(_ words: Span<UInt8>, _ offset: Int) -> Bool {
        offset >= words.count || words[offset] <= 0x20
    }
}
