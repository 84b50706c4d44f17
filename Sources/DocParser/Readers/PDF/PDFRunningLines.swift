/// Finds the lines that belong to the paper: page numbers (7.5), running heads and feet.
///
/// They stand outermost on their page; running heads have the same words, but for figures, at the same height on many
/// pages.
enum PDFRunningLines {
    /// Whether each line is one.
    static func marks(of lines: [PDFLine], in pages: [PDFPage]) -> [Bool] {
        var pagesOf: [[UInt8]: [(top: Int, page: Int)]] = [:]
        for line in lines where isAtEdge(line, pages) {
            pagesOf[key(line.words), default: []].append((line.top, line.page))
        }
        return lines.map { line in
            guard isAtEdge(line, pages) else { return false }
            if isNumber(line.words) { return isOutermost(line, lines) }
            let copies = pagesOf[key(line.words), default: []].filter { abs($0.top - line.top) <= nearest }
            return Set(copies.map(\.page)).count >= max(2, pages.count * 2 / 5)
        }
    }

    /// Lines at one height differ by less, as rounding goes.
    private static let nearest = 6

    /// In the outer eighth of the page.
    private static func isAtEdge(_ line: PDFLine, _ pages: [PDFPage]) -> Bool {
        guard pages.indices.contains(line.page - 1) else { return false }
        let height = pages[line.page - 1].height
        return line.top * 8 < height || line.bottom * 8 > height * 7
    }

    private static func isOutermost(_ line: PDFLine, _ lines: [PDFLine]) -> Bool {
        let others = lines.filter { $0.page == line.page }
        return others.allSatisfy { $0.top >= line.top - nearest }
            || others.allSatisfy { $0.bottom <= line.bottom + nearest }
    }

    private static func isNumber(_ words: [UInt8]) -> Bool {
        let range = ByteRange(0, words.count)
        if PageShape.isPageNumber(words.span, range) { return true }
        guard let number = ArabicNumeral.read(words.span, at: 0) else { return false }
        return number.count <= 4 && number.end == words.count
    }

    /// The words without figures and blanks, as years and page numbers in them change.
    private static func key(_ words: [UInt8]) -> [UInt8] {
        words.filter { ($0 < 0x30 || $0 > 0x39) && $0 > 0x20 }
    }
}
