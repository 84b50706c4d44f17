/// The decoded text: its UTF-8 bytes and where its lines begin. The only copy of the text.
///
/// LF, CRLF and CR each end a line. A byte order mark is no part of the text.
public struct SourceText: Sendable, Hashable {
    let bytes: TextBytes
    /// Offset of the first byte of every line; never empty.
    let lineStarts: [UInt32]
    /// What the source says of each line besides its words; empty for plain text.
    var layouts: [LineLayout] = []
    /// How a Word document is set; `nil` for all other sources.
    var setting: WordSetting?

    /// The number of lines. A text that ends in a line break has no further, empty line.
    public var lineCount: Int {
        guard let last = lineStarts.last, !bytes.isEmpty else { return 0 }
        return Int(last) == bytes.count ? lineStarts.count - 1 : lineStarts.count
    }

    /// The length of the text in UTF-8.
    package var byteCount: Int { bytes.count }

    /// The whole text. O(n).
    public var string: String { string(in: 0..<bytes.count) }

    /// The text in a range of byte offsets; offsets outside of the text are moved to its ends. O(range).
    public func string(in range: Range<Int>) -> String {
        let clamped = range.clamped(to: 0..<bytes.count)
        return bytes.string(in: clamped)
    }

    /// The 1-based number of the line that holds a byte offset. O(log lines).
    public func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The 1-based column of a byte offset, counted in Unicode scalars. O(line).
    public func column(at offset: Int) -> Int {
        let start = Int(lineStarts[line(at: offset) - 1])
        var column = 1
        for place in start..<min(offset, bytes.count) where bytes[place] & 0xC0 != 0x80 { column += 1 }
        return column
    }

    /// Whether the source has pages that are known.
    var hasPages: Bool { layouts.contains { $0.page > 0 } }

    /// The 1-based number of the printed page on which a 1-based line begins; `nil` where the source has no pages, as
    /// all but PDF.
    public func page(ofLine number: Int) -> Int? {
        let page = layout(ofLine: number).page
        return page > 0 ? Int(page) : nil
    }

    /// What the source says of a 1-based line; nothing for plain text.
    func layout(ofLine number: Int) -> LineLayout {
        number <= layouts.count && number > 0 ? layouts[number - 1] : LineLayout()
    }

    /// The bytes of a 1-based line without its line break.
    func range(ofLine number: Int) -> ByteRange {
        let start = Int(lineStarts[number - 1])
        var end = number < lineStarts.count ? Int(lineStarts[number]) : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return ByteRange(start, end)
    }
}
