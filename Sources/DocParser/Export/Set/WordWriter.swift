/// Writes a document that is set as the main part of a Word file.
struct WordWriter {
    let paragraphs: [SetParagraph]
    let form: SetForm
    let hasRedHead: Bool
    private var xml = ""

    init(_ document: SetDocument, hasRedHead: Bool) {
        paragraphs = document.paragraphs
        form = document.form
        self.hasRedHead = hasRedHead
    }

    /// The part `document.xml`.
    mutating func document() -> String {
        xml = WordParts.declaration
        xml += "<w:document xmlns:w=\"\(WordParts.namespace)\" xmlns:r=\"\(WordParts.relations)\"><w:body>"
        var index = 0
        while index < paragraphs.count {
            if paragraphs[index].style == .imprint {
                index = imprint(from: index)
                continue
            }
            if paragraphs[index].rows.isEmpty {
                write(at: index)
            } else {
                // Two tables without a paragraph between them are one.
                if index > 0, !paragraphs[index - 1].rows.isEmpty { xml += Self.smallest }
                table(paragraphs[index].rows)
            }
            index += 1
        }
        // A table has a paragraph behind it, as small as can be.
        if paragraphs.last?.rows.isEmpty != true || paragraphs.last?.style == .imprint { xml += Self.smallest }
        return xml + WordParts.section(isLetter: form == .letter) + "</w:body></w:document>"
    }

    private static let smallest =
        "<w:p><w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>"

    private mutating func write(at index: Int) {
        let paragraph = paragraphs[index]
        xml += "<w:p><w:pPr><w:pStyle w:val=\"\(WordStyleSheet.identifier(of: paragraph.style))\"/>"
        xml += WordPlacing(self, index).properties + "</w:pPr>"
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

    /// In half points: as large as fits on one line, and at most 44 points, about 15 mm (7.2.4).
    private static func mastheadSize(of paragraph: SetParagraph) -> Int {
        let widths = paragraph.lines.map { line in line.reduce(0) { $0 + SetWidth.halves(of: $1.words) } }
        // 440 points for the widest line, of halves of a character.
        // Several organs stand smaller, so that the first page has some of the text (7.2.4, 5.3).
        return min(2 * 88 / (paragraph.lines.count + 1), 4 * 440 / max(widths.max() ?? 1, 1))
    }

    /// The imprint (7.4): a table at the foot of the page that it stands on, the last one, its lines as wide as the text:
    /// strong above the first and below the last, fine between. A letter's has no lines (10.1). Gives back the index
    /// behind it.
    private mutating func imprint(from start: Int) -> Int {
        let end = paragraphs[start...].firstIndex { $0.style != .imprint } ?? paragraphs.count
        // Measured from the edge of the paper, as LibreOffice lets only such tables go to the foot.
        xml += "<w:tbl><w:tblPr><w:tblpPr w:vertAnchor=\"margin\" w:horzAnchor=\"page\" "
        xml += "w:tblpX=\"\(PageMeasure.left)\" w:tblpYSpec=\"bottom\"/>"
        xml += "<w:tblOverlap w:val=\"never\"/><w:tblW w:w=\"\(Self.width)\" w:type=\"dxa\"/>"
        if form != .letter {
            let lines = [Self.line("top", 8), Self.line("bottom", 8), Self.line("insideH", 6)]
            xml += "<w:tblBorders>\(lines.joined())</w:tblBorders>"
        }
        xml += "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>"
        xml += "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
        xml += "<w:tblGrid><w:gridCol w:w=\"\(Self.width)\"/></w:tblGrid>"
        for index in start..<end {
            xml += "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"\(Self.width)\" w:type=\"dxa\"/></w:tcPr>"
            write(at: index)
            xml += "</w:tc></w:tr>"
        }
        xml += "</w:tbl>"
        return end
    }

    private static func line(_ place: String, _ size: Int) -> String {
        "<w:\(place) w:val=\"single\" w:sz=\"\(size)\" w:space=\"0\" w:color=\"000000\"/>"
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
