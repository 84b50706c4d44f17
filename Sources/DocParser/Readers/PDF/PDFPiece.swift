/// A piece of a printed line: words in one font, with the box that they stand in.
///
/// Lengths are those of the page's own unit; y grows downwards.
struct PDFPiece: Sendable, Hashable {
    var left = 0
    var top = 0
    var width = 0
    var height = 0
    var font = 0
    var isBold = false
    /// The words, in the bytes of the pages they were read from, references and control characters resolved.
    var words: [UInt8] = []

    var right: Int { left + width }
    var middle: Int { top + height / 2 }

    /// The words without the blanks around them, in the box that is left: typists centre titles with blanks. Nil where there
    /// are only blanks.
    func trimmed() -> PDFPiece? {
        let span = words.span
        let start = span.skippingBlanks(from: 0, to: span.count)
        let end = span.trimmingBlanks(from: start, to: span.count)
        guard start < end else { return nil }
        guard start > 0 || end < span.count else { return self }
        var piece = self
        let unit = width / max(Self.breadth(of: words[...]), 1)
        piece.words = Array(words[start..<end])
        piece.left += Self.breadth(of: words[..<start]) * unit
        piece.width -= (Self.breadth(of: words[..<start]) + Self.breadth(of: words[end...])) * unit
        return piece
    }

    /// In halves of a Chinese character: it is as broad as two letters or blanks.
    private static func breadth(of words: ArraySlice<UInt8>) -> Int {
        words.reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 >= 0xE0 ? 2 : 0) }
    }
}

/// A font as the file names it.
struct PDFFont: Sendable, Hashable {
    var size = 0
    /// 黑体 and its kin, in which headings of the first level are set (GB/T 9704-2012, 7.3.3).
    var isHei = false
    var isRed = false
}

/// A printed page.
struct PDFPage: Sendable {
    /// From 1.
    var number = 1
    var width = 0
    var height = 0
    var pieces: [PDFPiece] = []
}
