/// A printed line: pieces beside each other, with what their boxes tell.
struct PDFLine: Sendable {
    var page: Int
    var left: Int
    var right: Int
    var top: Int
    var height: Int
    /// Of most of its words.
    var size: Int
    var isBold: Bool
    var isHei: Bool
    var isRed: Bool
    var words: [UInt8]
    /// Where columns of a table may lie: the left edges of pieces with a wide gap before them, and where they begin in the
    /// words.
    var gaps: [(left: Int, offset: Int)] = []

    var bottom: Int { top + height }

    /// Puts pieces of one line together. A gap of a third of a character is a blank, as one between words of Latin text;
    /// a wide one may part columns.
    init(_ pieces: [PDFPiece], on page: Int, fonts: [Int: PDFFont]) {
        let ordered = pieces.sorted { $0.left < $1.left }
        let most = ordered.max { $0.words.count < $1.words.count }
        let font = most.flatMap { fonts[$0.font] } ?? PDFFont()
        (self.page, size) = (page, font.size)
        (isBold, isHei, isRed) = (most?.isBold ?? false, font.isHei, font.isRed)
        left = ordered.first?.left ?? 0
        right = left
        top = ordered.map(\.top).min() ?? 0
        height = ordered.map(\.height).max() ?? 0
        words = []
        for piece in ordered {
            let unit = max(size, 1)
            let gap = piece.left - right
            if !words.isEmpty, gap * 5 > unit * 9 {
                words.removeLast(words.count - words.span.trimmingBlanks(from: 0, to: words.count))
                gaps.append((piece.left, words.count))
                words.append("\u{3000}")
            } else if !words.isEmpty, gap * 3 > unit, words.last != 0x20 {
                words.append(0x20)
            }
            words += piece.words
            right = max(right, piece.right)
        }
        let end = words.span.trimmingBlanks(from: 0, to: words.count)
        words.removeLast(words.count - end)
        let start = words.span.skippingBlanks(from: 0, to: words.count)
        words.removeFirst(start)
        for index in gaps.indices { gaps[index].offset -= start }
    }

    /// Puts tabs where columns lie.
    mutating func markColumns() {
        for gap in gaps.reversed() where gap.offset >= 0 && gap.offset + 3 <= words.count {
            words.replaceSubrange(gap.offset..<(gap.offset + 3), with: [0x09])
        }
    }

    /// The lines of a page, from above.
    static func lines(of page: PDFPage, fonts: [Int: PDFFont]) -> [PDFLine] {
        PDFColumns.blocks(of: page.pieces, width: page.width).flatMap { block in
            rows(of: block).map { PDFLine($0, on: page.number, fonts: fonts) }
        }
    }

    /// Pieces by the line that they stand in: the middles of their boxes are less than half of the lower box apart.
    static func rows(of pieces: [PDFPiece]) -> [[PDFPiece]] {
        var rows: [[PDFPiece]] = []
        for piece in pieces.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
            let row = rows.indices.suffix(Self.openRows).last { index in
                let first = rows[index][0]
                return abs(first.middle - piece.middle) * 2 < min(first.height, piece.height)
            }
            if let row { rows[row].append(piece) } else { rows.append([piece]) }
        }
        return rows
    }

    /// How many lines above a piece may still be its line: notes and signs are set higher or lower.
    private static let openRows = 4
}
