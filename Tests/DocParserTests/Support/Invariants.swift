import Foundation

@testable import DocParser

/// What is true of every document, whatever its text: each function returns what is not, in words.
enum Invariants {
    static func violations(of document: Document) -> [String] {
        let structure = text(of: document) + ranges(of: document) + identifiers(of: document) + blocks(of: document)
        return references(of: document) + duties(of: document) + structure + accounting(of: document)
            + evidence(of: document) + positions(of: document) + chunks(of: document)
    }

    /// Whatever was read, the text is UTF-8: exporters copy its bytes as they are.
    private static func text(of document: Document) -> [String] {
        String(validating: document.text.bytes.array, as: UTF8.self) == nil ? ["the text is no UTF-8"] : []
    }

    /// Every range holds the words of its row, and every place of the document that a row leads to is there.
    private static func references(of document: Document) -> [String] {
        let ids = Set(document.blocks.map(\.id))
        return document.references.flatMap { row in
            var found: [String] = []
            let printed = document.text.string(in: row.range)
            if letters(row.text)
                != letters(document.words(in: ByteRange(row.range.lowerBound, row.range.upperBound)) ?? "")
            {
                found.append("reference \(row.text): its range holds \(printed)")
            }
            if row.line != document.text.line(at: row.range.lowerBound) {
                found.append("reference \(row.text): line \(row.line)")
            }
            if let id = row.id, !ids.contains(id) { found.append("reference \(row.text): no block \(id)") }
            for target in row.targets where target.id.map(ids.contains) == false {
                found.append("reference \(row.text): no place \(target.id ?? "")")
            }
            return found
        }
    }

    /// Every range holds what its row says.
    private static func duties(of document: Document) -> [String] {
        let ids = Set(document.blocks.map(\.id))
        return document.duties.flatMap { row in
            var found: [String] = []
            let printed = letters(document.words(in: ByteRange(row.range.lowerBound, row.range.upperBound)) ?? "")
            if row.action.isEmpty && row.actors.isEmpty { found.append("duty at \(row.range): says nothing") }
            let words = ([row.action, row.deadline ?? ""] + row.figures.map(\.text)).filter { !$0.isEmpty }
            for part in words + row.actors.filter({ !$0.isInherited }).map(\.name)
            where printed.utf8.firstRange(of: letters(part).utf8) == nil {
                found.append("duty at \(row.range): its range does not hold \(part)")
            }
            if row.line != document.text.line(at: row.range.lowerBound) { found.append("duty: line \(row.line)") }
            if !ids.contains(row.id) { found.append("duty: no block \(row.id)") }
            if row.actors.contains(where: { letters($0.name).isEmpty }) {
                found.append("duty at \(row.range): an actor without a name")
            }
            return found
        }
    }

    /// Without blanks, also those of no width. By scalars: a mark that combines with a blank would make the two one
    /// character.
    private static func letters(_ words: String) -> String {
        let scalars = words.unicodeScalars.filter {
            !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
        }
        return String(String.UnicodeScalarView(scalars))
    }

    // MARK: Tree

    /// Ranges lie in the text, begin and end at characters, nest in their parents and are in order.
    private static func ranges(of document: Document) -> [String] {
        let bytes = document.text.bytes.array
        let nodes = document.tree.nodes
        var found: [String] = []
        for (index, node) in nodes.enumerated() {
            let name = document.tree.name(of: index)
            let parts = [node.marker, node.title, node.text, node.problem, node.remedy].filter { !$0.isEmpty }
            if !isCut(node.range, in: bytes) {
                found.append("\(name): range \(node.range.range) is no part of the text")
            }
            if node.range.isEmpty { found.append("\(name): empty range") }
            for part in parts where !isCut(part, in: bytes) || !node.range.contains(part) {
                found.append("\(name): part \(part.range) outside of \(node.range.range)")
            }
            guard node.parent >= 0 else { continue }
            if !(0..<index).contains(Int(node.parent)) {
                found.append("\(name): parent \(node.parent) is not before it")
            }
            if !nodes[Int(node.parent)].range.contains(node.range) { found.append("\(name): not inside its parent") }
        }
        for parent in -1..<nodes.count {
            let children = document.tree.children(of: parent)
            for (one, next) in zip(children, children.dropFirst())
            where nodes[one].range.end > nodes[next].range.start {
                found.append("\(document.tree.name(of: next)): begins before \(document.tree.name(of: one)) ends")
            }
            for child in children where Int(nodes[child].parent) != parent {
                found.append("\(document.tree.name(of: child)): subtree ends do not fit the parents")
            }
        }
        return found
    }

    private static func isCut(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
        func isBoundary(_ offset: Int) -> Bool { offset == bytes.count || bytes[offset] & 0xC0 != 0x80 }
        return range.end <= bytes.count && range.start <= range.end && isBoundary(range.start) && isBoundary(range.end)
    }

    /// Every block has an id of its own, under which it is found.
    private static func identifiers(of document: Document) -> [String] {
        var seen: Set<String> = []
        return blocks(in: document.body).compactMap { block in
            let id = block.id
            if id.isEmpty { return "a \(block.kind.rawValue) without id" }
            if !seen.insert(id).inserted { return "id \(id) stands twice" }
            let hits = try? document.query(id)
            return hits?.map(\.index) == [block.index] ? nil : "id \(id) does not find its block"
        }
    }

    private static func blocks(in list: [Block]) -> [Block] {
        list.flatMap { [$0] + blocks(in: $0.children) }
    }

    // MARK: Accounting

    /// More characters than the label of a field has.
    private static let longestLabel = 12

    /// Every line with words is in a block, an evidence or an excluded run; none is in a block and a run; and on a line
    /// with a block all words are in blocks, but for fields and their labels. Marks of Markdown are no words.
    private static func accounting(of document: Document) -> [String] {
        let text = document.text
        let inBlock = coverage(of: document)
        var inEvidence = [Bool](repeating: false, count: text.bytes.count)
        var fields: [Int: Int] = [:]
        for place in document.metadata.evidence.values.joined() {
            mark(place.range, in: &inEvidence)
            fields[place.line, default: 0] += 1
        }
        var isMark = [Bool](repeating: false, count: text.bytes.count)
        if document.source.format == .markdown {
            for gap in document.tree.gaps { mark(gap.range, in: &isMark) }
        }
        var isExcluded = [Bool](repeating: false, count: text.bytes.count)
        var excludedLines: Set<Int> = []
        for run in document.excluded {
            mark(run.range, in: &isExcluded)
            excludedLines.formUnion(run.lines)
        }
        var found: [String] = []
        for number in text.linesWithWords.sorted() {
            let range = text.range(ofLine: number)
            let blockWords = words(of: text, in: range) { inBlock[$0] }
            let fieldWords = words(of: text, in: range) { inEvidence[$0] }
            let doubleWords = words(of: text, in: range) { inBlock[$0] && isExcluded[$0] }
            let otherWords = words(of: text, in: range) {
                !inBlock[$0] && !inEvidence[$0] && !isMark[$0] && !isExcluded[$0]
            }
            if !doubleWords.isEmpty {
                found.append("words of line \(number) are excluded and in a block: \(doubleWords.shortened)")
            } else if blockWords.isEmpty, fieldWords.isEmpty, !otherWords.isEmpty, !excludedLines.contains(number) {
                found.append("line \(number) is nowhere: \(otherWords.shortened)")
            } else if !blockWords.isEmpty, fields[number] == nil, !otherWords.isEmpty {
                found.append("words beside a block on line \(number): \(otherWords.shortened)")
            } else if !blockWords.isEmpty,
                hasLoose(range, inBlock, inEvidence, text, apart: { isMark[$0] || isExcluded[$0] })
            {
                found.append("words between blocks on line \(number): \(otherWords.shortened)")
            }
        }
        return found
    }

    /// Whether more words than a label has stand between blocks, on a line, where no field was read.
    private static func hasLoose(
        _ range: ByteRange, _ inBlock: [Bool], _ inEvidence: [Bool], _ text: SourceText,
        apart isApart: (Int) -> Bool
    ) -> Bool {
        range.range.split { inBlock[$0] }.contains { stretch in
            guard !stretch.contains(where: { inEvidence[$0] }) else { return false }
            let words = String(decoding: stretch.filter { !isApart($0) }.map { text.bytes[$0] }, as: UTF8.self)
            return words.wordCharacters.count > longestLabel
        }
    }

    /// The words of the blocks as an export has them: block after block, each word once.
    static func bodyWords(of document: Document) -> String {
        let bytes = document.text.bytes.array
        var isTaken = [Bool](repeating: false, count: bytes.count)
        var words: [UInt8] = []
        func take(_ part: ByteRange) {
            document.tree.forEachPiece(of: part) { piece in
                for offset in piece.range where !isTaken[offset] {
                    isTaken[offset] = true
                    words.append(bytes[offset])
                }
            }
        }
        for node in document.tree.nodes {
            for part in [node.marker, node.title, node.text] where !part.isEmpty { take(part) }
            if node.table >= 0 { for cell in document.tree.tables[Int(node.table)].joined() { take(cell) } }
        }
        return String(decoding: words, as: UTF8.self).wordCharacters
    }

    /// The bytes that are words of a block: marker, title or text, but for the gaps in them.
    static func coverage(of document: Document) -> [Bool] {
        var covered = [Bool](repeating: false, count: document.text.bytes.count)
        for node in document.tree.nodes {
            for part in [node.marker, node.title, node.text] where !part.isEmpty {
                document.tree.forEachPiece(of: part) { mark($0.range, in: &covered) }
            }
            guard node.table >= 0 else { continue }
            for cell in document.tree.tables[Int(node.table)].joined() {
                document.tree.forEachPiece(of: cell) { mark($0.range, in: &covered) }
            }
        }
        return covered
    }

    private static func mark(_ range: Range<Int>, in covered: inout [Bool]) {
        for offset in range.clamped(to: 0..<covered.count) { covered[offset] = true }
    }

    private static func words(of text: SourceText, in range: ByteRange, where isWanted: (Int) -> Bool) -> String {
        String(decoding: range.range.filter(isWanted).map { text.bytes[$0] }, as: UTF8.self).wordCharacters
    }

    // MARK: Evidence

    /// Evidence is on its line and holds its value.
    private static func evidence(of document: Document) -> [String] {
        var found: [String] = []
        let card = Card(document.metadata)
        for field in Metadata.Field.allCases where field != .documentType && field != .documentNumberParts {
            let places = document.metadata.evidence[field] ?? []
            guard let value = card[field] else {
                if !places.isEmpty { found.append("evidence for \(field.rawValue), which has no value") }
                continue
            }
            if places.isEmpty { found.append("no evidence for \(field.rawValue)") }
            for place in places {
                let cut = words(of: document, in: place.range)
                if document.text.line(at: place.range.lowerBound) != place.line {
                    found.append("evidence of \(field.rawValue) is not on line \(place.line)")
                }
                if !holds(cut, value, field) { found.append("evidence of \(field.rawValue) is \(cut)") }
            }
        }
        return found
    }

    /// The words of a range without the excluded runs in it, as page numbers are, and without marks of Markdown.
    private static func words(of document: Document, in range: Range<Int>) -> String {
        if document.source.format == .markdown {
            return document.words(in: ByteRange(range.lowerBound, range.upperBound)) ?? ""
        }
        var cut = ""
        var start = range.lowerBound
        for run in document.excluded where run.range.lowerBound >= start && run.range.upperBound <= range.upperBound {
            cut += document.text.string(in: start..<run.range.lowerBound)
            start = run.range.upperBound
        }
        return cut + document.text.string(in: start..<range.upperBound)
    }

    private static func holds(_ cut: String, _ value: String, _ field: Metadata.Field) -> Bool {
        if field.rawValue.hasPrefix("date") { return holdsYear(cut, value) }
        // Before brackets are dropped: 〔2020〕007号.
        let plain = cut.withoutLeadingZeros.folded
        // 〔2018年〕114号
        let cut = field == .documentNumber ? cut.replacingOccurrences(of: "年〕", with: "〕").folded : cut.folded
        // 2021年第14号公告 is the number 某局公告2021年第14号.
        let parts = cut.components(separatedBy: "号")
        if field == .documentNumber, parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty {
            return parts.allSatisfy { value.folded.contains($0) || value.folded.contains($0.withoutLeadingZeros) }
        }
        // 第一号 is printed for 第1号 where an assembly counts its announcements.
        if field == .documentNumber, cut.hasSuffix("号"), let mark = cut.range(of: "第", options: .backwards),
            cut[mark.upperBound...].dropLast().allSatisfy("一二三四五六七八九十百〇零".contains)
        {
            return value.folded.contains(cut[..<mark.upperBound])
        }
        return !cut.isEmpty
            && value.components(separatedBy: " | ").contains { value in
                let value = value.folded
                return value.contains(cut) || cut.contains(value) || value.contains(plain)
            }
    }

    /// The year of one of the days, in Arabic or Chinese digits; of old numbers only its last two.
    private static func holdsYear(_ cut: String, _ days: String) -> Bool {
        let digits: [Character: Character] = [
            "〇": "0", "○": "0", "零": "0", "O": "0", "o": "0", "Ο": "0", "一": "1", "二": "2", "三": "3", "四": "4",
            "五": "5",
            "六": "6", "七": "7", "八": "8", "九": "9",
        ]
        // Blanks between figures are left out, also those of no width.
        var plain = cut.precomposedStringWithCompatibilityMapping
        plain.unicodeScalars.removeAll { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
        let numbers = String(plain.map { digits[$0] ?? $0 })
        return days.components(separatedBy: " | ").contains { numbers.contains($0.prefix(4).suffix(2)) }
    }

    // MARK: Positions

    /// Excluded runs and diagnostics lie in the text and are in order.
    private static func positions(of document: Document) -> [String] {
        let bytes = document.text.bytes.array
        var found: [String] = []
        for run in document.excluded {
            let isOnLines =
                document.text.line(at: run.range.lowerBound) == run.lines.lowerBound
                && document.text.line(at: max(run.range.lowerBound, run.range.upperBound - 1)) == run.lines.upperBound
            if !isOnLines || !isCut(ByteRange(run.range.lowerBound, run.range.upperBound), in: bytes) {
                found.append("excluded \(run.kind.rawValue): range \(run.range) is not that of lines \(run.lines)")
            }
        }
        for (one, next) in zip(document.excluded, document.excluded.dropFirst())
        where one.lines.upperBound >= next.lines.lowerBound {
            found.append("excluded runs \(one.lines) and \(next.lines) overlap or are out of order")
        }
        let starts = document.diagnostics.compactMap { $0.range?.lowerBound }
        if starts != starts.sorted() { found.append("diagnostics are out of order") }
        for range in document.diagnostics.compactMap(\.range)
        where !isCut(ByteRange(range.lowerBound, range.upperBound), in: bytes) {
            found.append("diagnostic range \(range) is no part of the text")
        }
        return found
    }
}

extension Tree {
    func name(of index: Int) -> String {
        "\(nodes[index].kind.rawValue) \(String(decoding: identifier(of: index), as: UTF8.self))"
    }
}

extension String {
    /// Letters and digits, widths folded.
    fileprivate var folded: String { precomposedStringWithCompatibilityMapping.wordCharacters }

    /// 第02号 is the number 第2号.
    fileprivate var withoutLeadingZeros: String {
        var result = ""
        for character in self where character != "0" || result.last?.isNumber == true { result.append(character) }
        return result
    }
}
