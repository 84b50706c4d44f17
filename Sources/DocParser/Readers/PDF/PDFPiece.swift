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
