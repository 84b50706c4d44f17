/// The streams of an old Word document, and what its header says of them ([MS-DOC], Fib).
struct OldWordFile {
    /// The stream with the text.
    let main: [UInt8]
    /// The stream with the tables.
    let table: [UInt8]
    /// The stream with what is too long for its place.
    let data: [UInt8]
    /// How long the parts of the text are, in characters.
    private(set) var lengths: [Int]

    /// The parts of the text, one behind the other (FibRgLw97).
    enum Story: Int { case text, footnotes, headers, macros, comments, endnotes, boxes, headerBoxes }

    /// Tables by their places in the header (FibRgFcLcb97).
    enum Table: Int {
        case styles = 1
        case footnotes = 2
        case footnoteTexts = 3
        case sections = 6
        case headers = 11
        case characters = 12
        case paragraphs = 13
        case fonts = 15
        case settings = 31
        case pieces = 33
        case shapes = 40
        case headerShapes = 41
        case endnotes = 46
        case endnoteTexts = 47
        case boxTexts = 56
        case headerBoxTexts = 58
        case lists = 73
        case listOverrides = 74
    }

    init(_ bytes: [UInt8]) throws(OldWordFault) {
        let file = try CompoundFile(bytes)
        guard let main = try file.stream("WordDocument") else { throw .missingDocument }
        guard let magic = main.short(at: 0), let version = main.short(at: 2), let flags = main.short(at: 10) else {
            throw .damaged
        }
        // Word 6 and 95 have another header. Some programs for other scripts wrote 0x00C0 for 0x00C1 (FibBase, nFib).
        guard magic == 0xA5EC, version >= 0x00C0 else { throw magic == 0xA5DC || magic == 0xA5EC ? .tooOld : .damaged }
        if flags & 0x0100 != 0 { throw .encrypted }
        guard let table = try file.stream(flags & 0x0200 != 0 ? "1Table" : "0Table") else { throw .damaged }
        (self.main, self.table) = (main, table)
        data = try file.stream("Data") ?? []
        lengths = (0...Story.headerBoxes.rawValue).map { index in
            let length = main.long(at: 76 + index * 4) ?? 0
            return length < 1 << 31 ? length : 0
        }
    }

    /// Where a table lies in its stream; `nil` where the document has none.
    func range(of kind: Table) -> Range<Int>? {
        let place = 154 + kind.rawValue * 8
        // Headers may have fewer tables than their last version.
        guard let count = main.short(at: 152), kind.rawValue < count, let start = main.long(at: place),
            let length = main.long(at: place + 4), length > 0, table.part(at: start, count: length) != nil
        else { return nil }
        return start..<(start + length)
    }

    /// Where a part of the text lies, counted in characters.
    func range(ofStory story: Story) -> Range<Int> {
        let end = lengths[...story.rawValue].reduce(0, +)
        return (end - lengths[story.rawValue])..<end
    }

    /// The positions of a table that has one more of them than entries of a size (PLC), and where its entries begin.
    func positions(of kind: Table, entrySize: Int) -> (positions: [Int], entries: Int)? {
        guard let range = range(of: kind), range.count >= 4 else { return nil }
        let count = (range.count - 4) / (entrySize + 4)
        let positions = (0...count).compactMap { table.long(at: range.lowerBound + $0 * 4) }
        return (positions, range.lowerBound + (count + 1) * 4)
    }

    /// The parts of a story that a table tells the ends of, in characters of the text; empty where it is damaged.
    func parts(of story: Story, _ kind: Table, entrySize: Int) -> (parts: [Range<Int>], entries: Int)? {
        guard let (positions, entries) = positions(of: kind, entrySize: entrySize) else { return nil }
        let range = range(ofStory: story)
        var last = range.lowerBound
        let parts = zip(positions, positions.dropFirst()).map { start, end in
            let (start, end) = (range.lowerBound + start, range.lowerBound + end)
            // No part of the text is read twice.
            guard start >= last, start <= end, end <= range.upperBound else { return last..<last }
            last = end
            return start..<end
        }
        return (parts, entries)
    }
}

/// Lengths that are wrong.
extension OldWordFile {
    /// Gives the first part of the text its length, where the one in the header does not go together with the pieces of the
    /// text ([MS-DOC], FibRgLw97): words would be lost, or notes and heads would be taken for text.
    mutating func correctLengths(for text: [UInt16]) {
        let told = lengths[0]
        let others = lengths.dropFirst().reduce(0, +)
        // Behind other parts there is a mark more.
        let length = text.count - others - (others > 0 ? 1 : 0)
        func endsParagraph(_ end: Int) -> Bool {
            end > 0 && end <= text.count && (text[end - 1] == 0x0D || text[end - 1] == 0x0C)
        }
        // Some programs leave the mark out, or write one where there are no other parts.
        if told == length || abs(told - length) == 1 && endsParagraph(told) { return }
        // Where another length is wrong, the last section ends with the text.
        let lastSection = positions(of: .sections, entrySize: 12)?.positions.last
        if told > 0, told + others <= text.count, told == lastSection { return }
        if endsParagraph(length) {
            lengths[0] = length
        } else if told == 0 {
            lengths[0] = text.count
        }
    }
}
