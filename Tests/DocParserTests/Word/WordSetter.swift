@testable import DocParser

/// Sets a text as a Word document: a paragraph for each line, a table for lines with tabs, and automatic numbers in the
/// place of markers, by lists that are made up at random.
struct WordSetter {
    /// A level of a list that markers of one kind are made by.
    private struct Kind: Hashable {
        /// With %1 for the number.
        var text: String
        var format: String
        var suffix: String
    }

    private struct Level {
        var shape: Int
        var index: Int
        var hasStyle: Bool
    }

    private var file = WordFile()
    private var levels: [Kind: Level] = [:]
    /// The kinds of markers of each shape, outermost first; its plain list has its number, from 1.
    private var shapes: [[Kind]] = []
    /// Lists with a start of their own, by shape, level and start.
    private var lists: [(shape: Int, level: Int, start: Int)] = []
    /// What a reader of Word would have counted, by shape and level.
    private var numbers: [[Int: Int]] = []
    private(set) var numbered = 0

    private static let firstOwnList = 100

    /// - Parameter share: How many of 100 markers become automatic numbers.
    init(_ text: String, share: Int, using random: inout RandomNumbers) {
        var rows: [[String]] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map({ String($0) }) {
            if line.contains("\t") {
                rows.append(line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) })
                continue
            }
            if !rows.isEmpty { file.body += WordFile.table(rows) }
            rows = []
            file.body += paragraph(line, isNumbered: random.chance(share), using: &random)
        }
        if !rows.isEmpty { file.body += WordFile.table(rows) }
        writeLists()
    }

    var bytes: [UInt8] { file.bytes }

    private mutating func paragraph(
        _ line: String, isNumbered: Bool, using random: inout RandomNumbers
    ) -> String {
        guard isNumbered, let (kind, number, words) = Self.split(line) else { return WordFile.paragraph(line) }
        numbered += 1
        let level = level(of: kind, using: &random)
        let list = self.list(level, number: number, start: 1, using: &random)
        for lower in numbers[level.shape].keys where lower > level.index { numbers[level.shape][lower] = nil }
        numbers[level.shape][level.index] = number
        let isPlain = list < Self.firstOwnList
        if isPlain, level.hasStyle, random.chance(60) {
            return WordFile.paragraph(words, "<w:pStyle w:val=\"\(styleName(level))\(random.chance(50) ? "b" : "")\"/>")
        }
        return WordFile.item(words, list: list, level: level.index)
    }

    private func styleName(_ level: Level) -> String { "S\(level.shape)x\(level.index)" }

    private mutating func level(of kind: Kind, using random: inout RandomNumbers) -> Level {
        if let level = levels[kind] { return level }
        if shapes.isEmpty || random.chance(30) || shapes[shapes.count - 1].count == 9 {
            shapes.append([])
            numbers.append([:])
        }
        let shape = random.chance(70) ? shapes.count - 1 : random.number(in: 0...shapes.count - 1)
        guard shapes[shape].count < 9 else { return self.level(of: kind, using: &random) }
        let level = Level(shape: shape, index: shapes[shape].count, hasStyle: random.chance(40))
        shapes[shape].append(kind)
        levels[kind] = level
        return level
    }

    /// A list that gives the number to the next paragraph: one that is there, or a new one that starts with it.
    private mutating func list(
        _ level: Level, number: Int, start: Int, using random: inout RandomNumbers
    ) -> Int {
        let next = numbers[level.shape][level.index].map { $0 + 1 }
        var fitting = (next ?? start) == number ? [level.shape + 1] : []
        for (index, list) in lists.enumerated() where list.shape == level.shape && list.level == level.index {
            if (next ?? list.start) == number { fitting.append(Self.firstOwnList + index) }
        }
        if !fitting.isEmpty { return random.pick(fitting) }
        lists.append((level.shape, level.index, number))
        return Self.firstOwnList + lists.count - 1
    }

    private mutating func writeLists() {
        for (shape, kinds) in shapes.enumerated() {
            var text = ""
            for (index, kind) in kinds.enumerated() {
                let isStyled = levels[kind]?.hasStyle == true
                let name = "S\(shape)x\(index)"
                text += WordFile.level(
                    index, kind.text.replacing("%1", with: "%\(index + 1)"), format: kind.format, suffix: kind.suffix,
                    more: isStyled ? "<w:pStyle w:val=\"\(name)\"/>" : "")
                guard isStyled else { continue }
                file.styles += """
                    <w:style w:type="paragraph" w:styleId="\(name)"><w:name w:val="\(name)"/><w:pPr><w:numPr>
                    <w:numId w:val="\(shape + 1)"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph"
                    w:styleId="\(name)b"><w:name w:val="\(name)b"/><w:basedOn w:val="\(name)"/></w:style>
                    """
            }
            file.numbering += WordFile.shape(shape, text)
        }
        for shape in shapes.indices { file.numbering += WordFile.list(shape + 1, shape: shape) }
        for (index, list) in lists.enumerated() {
            let start =
                "<w:lvlOverride w:ilvl=\"\(list.level)\"><w:startOverride w:val=\"\(list.start)\"/></w:lvlOverride>"
            file.numbering += WordFile.list(Self.firstOwnList + index, shape: list.shape, start)
        }
    }
}

/// Markers.
extension WordSetter {
    /// How a list would make the marker of a line; `nil` for lines without one, and for markers that no list makes.
    private static func split(_ line: String) -> (kind: Kind, number: Int, words: String)? {
        let bytes = Array(line.utf8)
        let start = bytes.span.skippingBlanks(from: 0)
        guard !line.contains("|"), let marker = HeadingMarkerReader.read(bytes.span, at: start, end: bytes.count),
            marker.form.isDivision, marker.subnumber == 0
        else { return nil }
        let printed = String(decoding: bytes[start..<marker.range.end], as: UTF8.self)
        let number = Int(marker.number)
        for format in [
            "chineseCountingThousand", "decimal", "decimalFullWidth", "decimalEnclosedCircle", "decimalEnclosedParen",
            "decimalEnclosedFullstop",
        ] {
            let words = WordNumberFormat(name: Array(format.utf8)).words(for: number)
            let parts = printed.split(separator: words, omittingEmptySubsequences: false)
            guard number > 0, parts.count == 2 else { continue }
            var kind = Kind(text: parts.joined(separator: "%1"), format: format, suffix: "nothing")
            var rest = String(decoding: bytes[marker.range.end...], as: UTF8.self)
            if rest.hasPrefix(" ") {
                kind.suffix = "space"
                rest.removeFirst()
            }
            return (kind, number, rest)
        }
        return nil
    }
}
