/// The measures of a document's text: the size and the margins that most of it has.
struct PDFMeasure: Sendable {
    /// The most frequent size, by words.
    var size = 0
    /// The left edge of a paragraph's further lines.
    var left = 0
    /// The right edge of full lines.
    var right = 0
    /// Whether paragraphs begin two characters further in (7.3.3).
    var isIndented = false

    init(of lines: [PDFLine]) {
        var sizes: [Int: Int] = [:]
        for line in lines { sizes[line.size, default: 0] += line.words.count }
        size = sizes.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
        let text = lines.filter { abs($0.size - size) <= 1 }
        guard !text.isEmpty else { return }
        left = Self.edge(of: text.map(\.left).sorted())
        let rights = text.map(\.right).sorted(by: >)
        right = rights[min(rights.count - 1, rights.count / 10)]
        let indented = text.filter { ($0.left - left) * 5 >= size * 7 && ($0.left - left) * 5 <= size * 13 }
        isIndented = indented.count >= max(2, text.count / 10)
    }

    /// The outermost edge that a sixth of the lines share, within a few units.
    private static func edge(of lefts: [Int]) -> Int {
        let enough = max(2, lefts.count * 3 / 20)
        var first = 0
        for last in lefts.indices {
            while lefts[last] - lefts[first] > 6 { first += 1 }
            if last - first + 1 >= enough { return lefts[first] }
        }
        return lefts[0]
    }

    func isFull(_ line: PDFLine) -> Bool { (right - line.right) * 5 < size * 8 }

    func isAtLeft(_ line: PDFLine) -> Bool { abs(line.left - left) * 10 < size * 7 }

    /// Larger than the text by a seventh: of titles and mastheads.
    func isLarge(_ line: PDFLine) -> Bool { line.size * 20 >= size * 23 }

    /// As far from the left margin as from the right one. A line of the text's size that fills its line is no centred one.
    func isCentered(_ line: PDFLine) -> Bool {
        let (before, behind) = (line.left - left, right - line.right)
        return abs(before - behind) * 5 < max(line.size, size) * 6 && (before > size || isLarge(line))
    }
}
