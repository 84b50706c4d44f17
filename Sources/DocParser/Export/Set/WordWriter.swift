/// Writes a document that is set as the main part of a Word file.
struct WordWriter {
    private let paragraphs: [SetParagraph]
    private let hasRedHead: Bool
    private var xml = ""

    init(_ document: SetDocument, hasRedHead: Bool) {
        paragraphs = document.paragraphs
        self.hasRedHead = hasRedHead
    }

    /// The part `document.xml`.
    mutating func document() -> String {
        xml = WordParts.declaration
        xml += "<w:document xmlns:w=\"\(WordParts.namespace)\" xmlns:r=\"\(WordParts.relations)\"><w:body>"
        for index in paragraphs.indices {
            if paragraphs[index].rows.isEmpty { write(at: index) } else { table(paragraphs[index].rows) }
        }
        // A table has a paragraph behind it.
        if paragraphs.last?.rows.isEmpty != true { xml += "<w:p/>" }
        return xml + WordParts.section + "</w:body></w:document>"
    }

    private mutating func write(at index: Int) {
        let paragraph = paragraphs[index]
        xml += "<w:p><w:pPr><w:pStyle w:val=\"\(WordStyleSheet.identifier(of: paragraph.style))\"/>"
        xml += properties(at: index) + "</w:pPr>"
        let redSize = hasRedHead && paragraph.style == .masthead ? Self.mastheadSize(of: paragraph) : nil
        for (number, line) in paragraph.lines.enumerated() {
            if number > 0 { xml += "<w:r><w:br/></w:r>" }
            for run in line { write(run, redSize: redSize, style: paragraph.style) }
        }
        xml += "</w:p>"
    }

    private mutating func write(_ run: SetParagraph.Run, redSize: Int?, style: SetParagraph.Style) {
        if let redSize {
            let size = "<w:sz w:val=\"\(redSize)\"/><w:szCs w:val=\"\(redSize)\"/>"
            xml += "<w:r><w:rPr><w:color w:val=\"FF0000\"/>\(size)</w:rPr>"
            xml += "<w:t xml:space=\"preserve\">\(WordMarkup.escaped(run.words))</w:t></w:r>"
            return
        }
        let words = style == .imprint ? Self.withTab(run.words) : run.words
        xml += WordMarkup.run(words, style: run.level > 0 ? WordStyleSheet.runIdentifier(of: run.level) : nil)
    }

    /// What is set with a paragraph alone, in the order of ECMA-376 (pageBreakBefore, pBdr, spacing, ind).
    private func properties(at index: Int) -> String {
        switch paragraphs[index].style {
        case .number: number(at: index)
        case .attachedTitle(let opensPage): opensPage ? "<w:pageBreakBefore/>" : ""
        case .attachmentNote: note(at: index)
        case .signature: signature(at: index)
        case .date:
            above(at: index, is: .signature) ? right(Self.dateIndent) : space(at: index) + right(Self.dateIndent)
        case .imprint: imprint(at: index)
        default: ""
        }
    }

    /// In half points: as large as fits on one line, and at most 44 points, about 15 mm (7.2.4).
    private static func mastheadSize(of paragraph: SetParagraph) -> Int {
        let widths = paragraph.lines.map { line in line.reduce(0) { $0 + SetWidth.halves(of: $1.words) } }
        // 440 points for the widest line, of halves of a character.
        return min(88, 4 * 440 / max(widths.max() ?? 1, 1))
    }

    private func above(at index: Int, is style: SetParagraph.Style) -> Bool {
        index > 0 && paragraphs[index - 1].style == style
    }

    /// The red line 4 mm below the number; who approved the document stands at the right, the number then at the left.
    private func number(at index: Int) -> String {
        let isLast = index + 1 < paragraphs.count && paragraphs[index + 1].style != .number
        let line = "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"18\" w:space=\"11\" w:color=\"FF0000\"/></w:pBdr>"
        let hasTab = paragraphs[index].words.utf8.contains(0x09)
        return (hasRedHead && isLast ? line : "")
            + (hasTab ? "<w:ind w:left=\"\(WordStyleSheet.character)\"/><w:jc w:val=\"left\"/>" : "")
    }

    /// A blank line above the note, names hanging behind 附件： and their numbers (7.3.4).
    private func note(at index: Int) -> String {
        let words = paragraphs[index].words
        let isFirst = !above(at: index, is: .attachmentNote)
        let label = words.hasPrefix("附件") ? 6 : 0
        let rest = words.unicodeScalars.dropFirst(label / 2)
        let digits = rest.prefix { $0.value >= 0x30 && $0.value <= 0x39 }
        let marker = digits.isEmpty ? 0 : digits.count + 1
        let half = WordStyleSheet.character / 2
        let start = label > 0 ? 4 : 10
        let hanging = label + marker
        return (isFirst ? space(at: index) : "")
            + "<w:ind w:left=\"\((start + hanging) * half)\" w:hanging=\"\(hanging * half)\"/>"
    }

    /// Characters at the right of the date (7.3.5.1).
    private static let dateIndent = 8

    /// In the middle over the date.
    private func signature(at index: Int) -> String {
        let dated = paragraphs[index...].first { $0.style != .signature }
        let isDated = dated?.style == .date
        let own = SetWidth.halves(of: paragraphs[index].words)
        let date = isDated ? SetWidth.halves(of: dated?.words ?? "") : own
        let indent = max(Self.dateIndent + (date - own) / 2, 0)
        return (above(at: index, is: .signature) ? "" : space(at: index)) + right(indent)
    }

    private func right(_ halves: Int) -> String { "<w:ind w:right=\"\(halves * WordStyleSheet.character / 2)\"/>" }

    /// A blank line above.
    private func space(at index: Int) -> String { "<w:spacing w:before=\"\(WordStyleSheet.line)\"/>" }

    /// Lines of the imprint: strong above the first and below the last one (7.4.1).
    private func imprint(at index: Int) -> String {
        let isFirst = !above(at: index, is: .imprint)
        let isLast = index + 1 >= paragraphs.count || paragraphs[index + 1].style != .imprint
        let top = isFirst ? Self.line("top", 8) : ""
        return "<w:pBdr>\(top)\(Self.line("bottom", isLast ? 8 : 6))</w:pBdr>" + (isFirst ? space(at: index) : "")
    }

    private static func line(_ place: String, _ size: Int) -> String {
        "<w:\(place) w:val=\"single\" w:sz=\"\(size)\" w:space=\"1\" w:color=\"000000\"/>"
    }

    /// The date of printing stands at the right: blanks before it are a tab.
    private static func withTab(_ words: String) -> String {
        let scalars = Array(words.unicodeScalars)
        guard words.hasSuffix("印发"), let last = scalars.lastIndex(where: isBlank),
            let first = scalars[..<last].lastIndex(where: { !isBlank($0) }), last - first >= 2
        else { return words }
        let (left, right) = (scalars[...first], scalars[(last + 1)...])
        return String(String.UnicodeScalarView(left)) + "\t" + String(String.UnicodeScalarView(right))
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x20 || scalar.value == 0x3000 || scalar.value == 0xA0 || scalar.value == 0x09
    }

    // MARK: Tables

    /// The width of the text in twips.
    private static let width = 8844

    private mutating func table(_ rows: [[String]]) {
        let columns = max(rows.map(\.count).max() ?? 1, 1)
        let width = Self.width / columns
        xml += "<w:tbl><w:tblPr><w:tblW w:w=\"\(Self.width)\" w:type=\"dxa\"/><w:tblBorders>"
        for place in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            xml += "<w:\(place) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
        }
        xml += "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
        for _ in 0..<columns { xml += "<w:gridCol w:w=\"\(width)\"/>" }
        xml += "</w:tblGrid>"
        for row in rows {
            xml += "<w:tr>"
            for column in 0..<columns {
                xml += "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr>"
                xml += "<w:pStyle w:val=\"TableText\"/></w:pPr>"
                xml += WordMarkup.run(column < row.count ? row[column] : "") + "</w:p></w:tc>"
            }
            xml += "</w:tr>"
        }
        xml += "</w:tbl>"
    }
}
