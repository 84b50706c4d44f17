/// The words of a Markdown text: pieces of it in its order, with the line breaks and tabs that its marks stand for.
struct MarkdownOutput {
    /// A run of bytes that was copied.
    struct Piece {
        /// Where it stands in the words, and in the text.
        var start: Int
        var source: Int
        var count: Int

        var end: Int { start + count }
        var sourceEnd: Int { source + count }
    }

    private(set) var bytes: [UInt8] = []
    private(set) var pieces: [Piece] = []
    /// What stands for a mark between words, by the place of the mark.
    private(set) var breaks: [GapBreak] = []
    private(set) var layouts: [LineLayout] = []
    private var lineStart = 0

    /// The output without a second owner, so that what is written goes on in the same storage.
    mutating func taken() -> MarkdownOutput {
        var other = MarkdownOutput()
        swap(&self, &other)
        return other
    }

    /// Whether nothing of the line that is open was written.
    var isAtLineStart: Bool { bytes.count == lineStart }

    /// Whether anything was copied.
    var hasPieces: Bool { !pieces.isEmpty && bytes.span.skippingBlanks(from: 0) < bytes.count }

    var hasWords: Bool { bytes.span.skippingBlanks(from: lineStart) < bytes.count }

    mutating func copy(_ range: Range<Int>, of text: borrowing Span<UInt8>) {
        guard !range.isEmpty else { return }
        if let last = pieces.last, last.sourceEnd == range.lowerBound, last.end == bytes.count {
            pieces[pieces.count - 1].count += range.count
        } else {
            pieces.append(Piece(start: bytes.count, source: range.lowerBound, count: range.count))
        }
        bytes.append(text.extracting(range))
    }

    /// Writes what a mark between words stands for.
    mutating func insert(_ kind: GapBreak.Kind) {
        bytes.append(kind.byte)
        if let last = pieces.last { breaks.append(GapBreak(offset: UInt32(last.sourceEnd), kind: kind)) }
    }

    /// Ends a line; `lineBreak` is its line break in the text, empty for one that a mark stands for.
    mutating func endLine(_ layout: LineLayout, _ lineBreak: Range<Int>, of text: borrowing Span<UInt8>) {
        if lineBreak.isEmpty { insert(.line) } else { copy(lineBreak, of: text) }
        layouts.append(layout)
        lineStart = bytes.count
    }
}

/// A mark between words that stands for a break between them.
struct GapBreak: Sendable, Hashable {
    enum Kind: UInt8, Sendable {
        case blank, cell, line

        var byte: UInt8 {
            switch self {
            case .blank: 0x20
            case .cell: 0x09
            case .line: 0x0A
            }
        }
    }

    /// Where the mark begins.
    var offset: UInt32
    var kind: Kind
}
