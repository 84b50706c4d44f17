/// A line of the head that holds the document number (7.2.5), and what people put beside it: urgency (7.2.3), 签发人 (7.2.6),
/// the day, and what pages add: validity, openness, a category.
struct NumberLine {
    /// What stands beside the number.
    struct Cell {
        enum Kind {
            case secrecy, urgency, day, validity, disclosure
            /// 类别：A
            case labelled
            /// An organ, or words of the page.
            case other
        }

        var kind: Kind
        var range: ByteRange
    }

    var number: DocumentNumberReader.Match
    var cells: [Cell] = []

    /// Reads a line that holds a number and nothing that could not stand beside it.
    init?(_ text: borrowing Span<UInt8>, in range: ByteRange) {
        if let line = NumberLine(text, within: range) {
            self = line
            return
        }
        // Rules and collections of laws have it in brackets under the title.
        guard let inside = Self.withoutBrackets(text, range), let line = NumberLine(text, within: inside) else {
            return nil
        }
        self = line
    }

    private init?(_ text: borrowing Span<UInt8>, within range: ByteRange) {
        var start = Self.behindStrokes(text, in: range)
        if let label = FieldLabel.read(text, at: start, end: range.end) {
            // 编号：云教办〔2022〕7号 is a number as well, 编号：07 is one of copies or forms.
            let isNumber =
                label.label.field == nil
                && DocumentNumberReader.whole(
                    text, in: ByteRange(label.valueStart, range.end))?.year != nil
            guard label.label.field == .documentNumber || isNumber else { return nil }
            start = label.valueStart
        }
        // Of most lines with 号 this is the end; words before a number are taken for its code, with a blank between.
        guard let first = DocumentNumberReader.first(text, from: start, to: range.end) else { return nil }
        if first.range.start == start, !Self.hasBlank(text, in: first.code) {
            number = first
            guard addCells(text, from: first.range.end, to: range.end) else { return nil }
            return
        }
        var before: [Cell] = []
        while let cell = Self.known(text, at: start, to: range.end) {
            before.append(cell)
            start = text.skippingBlanks(from: cell.range.end, to: range.end)
            if before.count > Self.mostCells { return nil }
        }
        // A row of a list of documents has the title before the number.
        guard let match = DocumentNumberReader.first(text, from: start, to: range.end), match.range.start == start,
            !text.contains("关于", from: match.code.start, to: match.code.end)
        else { return nil }
        number = match
        cells = before
        guard addCells(text, from: match.range.end, to: range.end) else { return nil }
    }

    /// Behind the strokes or the bullet that some set before a number under the title: ——云价费〔2003〕58号.
    private static func behindStrokes(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Int {
        var start = range.start
        while start < range.end, text[start] < 0xE4, let stroke = strokes.word(text, at: start) {
            start = text.skippingBlanks(from: start + stroke.utf8CodeUnitCount, to: range.end)
        }
        return start
    }

    static let strokes: WordSet = ["—", "－", "–", "─", "-", "·", "•", "●", "◎", "○", "★", "◆", "■", "※"]

    private static func hasBlank(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Bool {
        var offset = range.start
        while offset < range.end, text.blankLength(at: offset) == 0 { offset += text.characterLength(at: offset) }
        return offset < range.end
    }

    /// More than anybody sets on one line.
    private static let mostCells = 6

    /// Longer words behind a number are no cell: twenty characters.
    private static let longestRest = 60

    /// Reads what stands behind the number; `false` if it could not.
    private mutating func addCells(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        // 青财〔2024〕8号文
        var offset = text.has("文", at: start) && text.skippingBlanks(from: start + 3, to: end) >= end ? end : start
        while offset < end {
            var next = text.skippingBlanks(from: offset, to: end)
            guard next < end else { return true }
            if text.has("签发", at: next) { return true }
            let gap = LineSplitter.width(of: ByteRange(offset, next), in: text)
            let isParted = text.has(.comma, at: next)
            if isParted { next = text.skippingBlanks(from: next + text.characterLength(at: next), to: end) }
            let cell: Cell
            if let known = Self.known(text, at: next, to: end), isParted || gap > 0 || known.kind == .labelled {
                cell = known
            } else if Self.withoutBrackets(text, ByteRange(next, end)) != nil {
                // An order has the name of what it issues behind its number: （废止规章目录）.
                cell = Cell(kind: .other, range: ByteRange(next, end))
            } else {
                let rest = ByteRange(next, end)
                guard gap > 0, rest.count <= Self.longestRest, gap > 1 || OrganName.isWhole(text, in: rest),
                    !Self.isMatter(text, rest)
                else { return false }
                cell = Cell(kind: .other, range: rest)
            }
            cells.append(cell)
            offset = cell.range.end + text.length(of: .closing, at: cell.range.end)
            if cells.count > Self.mostCells { return false }
        }
        return true
    }

    /// Whether words behind a number name what a document is about, or go on a sentence: that is a title or a citation.
    private static func isMatter(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        matters.occur(in: text, from: range.start, to: range.end) || TitleShape.typeWord(text, in: range) != nil
    }

    private static let matters = WordSet(eitherWidth: [
        "关于", "《", "，", "、", "；", "：", "印发", "转发", "的", "文件", "规定", "要求", "第", "号",
    ])

    /// What is known by its words, at an offset: a mark, a day, a state, or a label with its value.
    private static func known(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Cell? {
        guard start < end else { return nil }
        if let mark = HeadMark.first(text, at: start, to: end) {
            return Cell(kind: mark.kind == .secrecy ? .secrecy : .urgency, range: mark.range)
        }
        if let day = DateReader.read(text, at: start, end: end),
            isParted(text, at: day.end, to: end)
                // 1986年5月20日某府发〔1986〕127号
                || DocumentNumberReader.first(text, from: day.end, to: end)?.range.start == day.end
        {
            return Cell(kind: .day, range: ByteRange(start, day.end))
        }
        for (words, kind) in [(validities, Cell.Kind.validity), (disclosures, .disclosure)] {
            let bracket = text.length(of: .opening, at: start)
            guard let stop = words.spacedEnd(text, at: start + bracket, to: end),
                bracket > 0 ? text.has(.closing, at: stop) : isParted(text, at: stop, to: end)
            else { continue }
            return Cell(kind: kind, range: ByteRange(start + bracket, stop))
        }
        return labelled(text, at: start, to: end)
    }

    /// A label and its value, up to the next wide blank: 类别：A.
    private static func labelled(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Cell? {
        var offset = start
        while offset < min(end, start + longestLabel), text[offset] >= 0xE4, text[offset] <= 0xE9 { offset += 3 }
        guard offset > start, let colon = colonEnd(text, at: offset, to: end) else { return nil }
        var stop = text.skippingBlanks(from: colon, to: end)
        while stop < end {
            let behind = text.skippingBlanks(from: stop, to: end)
            if LineSplitter.width(of: ByteRange(stop, behind), in: text) > 1 { break }
            stop = max(behind, stop + text.characterLength(at: stop))
        }
        return stop > colon && stop - start <= longestRest ? Cell(kind: .labelled, range: ByteRange(start, stop)) : nil
    }

    /// Six characters.
    private static let longestLabel = 18

    private static func colonEnd(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> Int? {
        guard offset < end else { return nil }
        return text.has(.colon, at: offset) ? offset + text.characterLength(at: offset) : nil
    }

    /// The two parts of a labelled cell.
    static func parts(of cell: ByteRange, in text: borrowing Span<UInt8>) -> (label: ByteRange, value: ByteRange)? {
        var offset = cell.start
        while offset < cell.end, colonEnd(text, at: offset, to: cell.end) == nil {
            offset += text.characterLength(at: offset)
        }
        guard let colon = colonEnd(text, at: offset, to: cell.end) else { return nil }
        return (ByteRange(cell.start, offset), ByteRange(text.skippingBlanks(from: colon, to: cell.end), cell.end))
    }

    /// Whether a word ends at an offset: at a blank, a comma or the end of the line.
    private static func isParted(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> Bool {
        offset >= end || text.blankLength(at: offset) > 0 || text.has(.comma, at: offset)
    }

    /// The words of a range that a pair of brackets encloses: （）, () , 【】, [].
    private static func withoutBrackets(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> ByteRange? {
        for (open, close) in pairs where text.has(open, at: range.start) && text.has(close, before: range.end) {
            let start = text.skippingBlanks(from: range.start + open.utf8CodeUnitCount, to: range.end)
            let end = text.trimmingBlanks(from: start, to: range.end - close.utf8CodeUnitCount)
            return end > start ? ByteRange(start, end) : nil
        }
        return nil
    }

    private static let pairs: [(StaticString, StaticString)] = [
        ("（", "）"), ("(", ")"), ("【", "】"), ("[", "]"), ("（", ")"), ("(", "）"),
    ]

    /// Longer words stand before those that they end with.
    static let validities: WordSet = [
        "部分条款失效", "部分条款废止", "全文有效", "现行有效", "部分有效", "有效", "全文失效", "部分失效", "条款失效", "已失效", "失效", "全文废止",
        "部分废止", "条款废止", "已废止", "废止", "已被修改", "已修改", "已被修订", "已修订", "尚未生效",
    ]
    private static let disclosures: WordSet = ["主动公开", "依申请公开", "不予公开", "同意公开", "不公开", "公开", "此件公开发布"]
}
