@testable import DocParser

/// Writes old Word documents for tests: as much of the format as has a meaning for their text.
struct OldWordWriter {
    struct Run {
        var words: String
        var changes: [UInt8] = []

        init(_ words: String, _ changes: [UInt8]...) { (self.words, self.changes) = (words, changes.flatMap { $0 }) }
    }

    struct Paragraph {
        var runs: [Run]
        var style = 0
        var changes: [UInt8] = []
        /// At its end: a mark, or the end of a cell or a row.
        var mark: UInt16 = 0x0D
        var markChanges: [UInt8] = []
        /// In a piece with a byte for each character.
        var isCompressed = false
        /// What is changed in its piece.
        var pieceChanges: [UInt8] = []

        init(_ words: String, style: Int = 0, _ changes: [UInt8]...) {
            (runs, self.style, self.changes) = ([Run(words)], style, changes.flatMap { $0 })
        }

        init(_ runs: [Run]) { self.runs = runs }

        func with(_ change: (inout Paragraph) -> Void) -> Paragraph {
            var paragraph = self
            change(&paragraph)
            return paragraph
        }
    }

    struct Style {
        var name: String
        var number = 0xFFE
        var isCharacter = false
        var base = 0xFFF
        var paragraph: [UInt8] = []
        var run: [UInt8] = []
    }

    struct Level {
        var text: String
        var format = 0
        var start = 1
        var flags = 0
        var limit = 0
        /// 0 a tab, 1 a blank, 2 nothing.
        var suffix = 2
    }

    struct List {
        var identifier: Int
        var levels: [Level]
        var styles: [Int: Int] = [:]
    }

    struct Numbering {
        var list: Int
        var starts: [Int: Int] = [:]
    }

    var paragraphs: [Paragraph]
    var styles: [Style] = []
    var fonts: [String] = []
    var lists: [List] = []
    var numberings: [Numbering] = []
    /// The text of each note, whose places in the text are those of U+0002.
    var footnotes: [Paragraph] = []
    /// Of the one section: heads of even and odd pages, feet of them, head and foot of the first page.
    var frames: [Paragraph?] = []
    /// Text boxes, whose places in the text are those of U+0008.
    var boxes: [Paragraph] = []
    /// The same of heads and feet.
    var frameBoxes: [Paragraph] = []
    var section: [UInt8] = []
    /// The stream of what is too long for its place.
    var data: [UInt8] = []
    var flags = 0x0200
    var version = 0x00C1
    var fileVersion = 3
    /// How many entries a page of changes has.
    var pageSize = 2

    init(_ paragraphs: Paragraph...) { self.paragraphs = paragraphs }

    /// A change of a property, its operand as long as the code says.
    static func change(_ code: Int, _ value: Int) -> [UInt8] {
        let count = [1, 1, 2, 4, 2, 2, 1, 3][code >> 13]
        return littleShort(code) + little(value).prefix(count)
    }

    static let center = change(0x2403, 1)

    static func item(_ words: String, list: Int, level: Int = 0) -> Paragraph {
        Paragraph(words, change(0x460B, list), change(0x260A, level))
    }

    /// Rows of a table: the words of each cell, with the edges of the columns in twips.
    static func row(_ cells: [String], edges: [Int], flags: [Int: Int] = [:]) -> [Paragraph] {
        let inTable = change(0x2416, 1)
        var columns = [UInt8(cells.count)] + edges.flatMap(littleShort)
        for index in cells.indices { columns += littleShort(flags[index] ?? 0) + [UInt8](repeating: 0, count: 18) }
        let end = Paragraph(
            "", inTable, change(0x2417, 1), littleShort(0xD608), littleShort(columns.count + 1), columns)
        return cells.map { Paragraph($0, inTable).with { $0.mark = 0x07 } } + [end.with { $0.mark = 0x07 }]
    }

    func document() throws -> Document { try Document(reading: bytes) }

    /// The text without its last line end.
    func text() throws -> String {
        let text = try document().text.string
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    var bytes: [UInt8] { CompoundFileWriter(streams: streams, version: fileVersion).bytes }

    /// The file with its streams changed: that of the text, with the header, and that of the tables.
    func bytes(_ change: (_ main: inout [UInt8], _ table: inout [UInt8]) -> Void) -> [UInt8] {
        var (main, table) = (streams[0].bytes, streams[1].bytes)
        change(&main, &table)
        let changed = [("WordDocument", main), ("1Table", table)] + streams.dropFirst(2)
        return CompoundFileWriter(streams: changed, version: fileVersion).bytes
    }

    /// Sets the length of a part of the text in a header.
    static func setLength(_ part: Int, _ length: Int, in main: inout [UInt8]) {
        main.replaceSubrange((76 + part * 4)..<(80 + part * 4), with: little(length))
    }

    /// Puts another table in the place of one.
    static func setTable(_ number: Int, _ bytes: [UInt8], in main: inout [UInt8], _ table: inout [UInt8]) {
        let place = 154 + number * 8
        main.replaceSubrange(place..<(place + 8), with: little(table.count) + little(bytes.count))
        table += bytes
    }

    var streams: [(name: String, bytes: [UInt8])] {
        var assembly = Assembly()
        let (main, table) = assembly.write(self)
        let streams = [("WordDocument", main), (flags & 0x0200 != 0 ? "1Table" : "0Table", table)]
        return data.isEmpty ? streams : streams + [("Data", data)]
    }
}
