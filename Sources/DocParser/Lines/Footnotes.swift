/// Tells the notes to words of a text, which statistical communiqués end with, from sections: 注： and [1], [2] below it.
struct Footnotes {
    /// Whether the lines above are 注： and notes.
    private var isOpen = false

    /// Takes the marker from a line that is a note; to be called with the lines in their order.
    mutating func mark(_ line: inout Line, in text: borrowing Span<UInt8>) {
        if text[line.range.start] == 0xE6, Self.begins(line, in: text) {
            isOpen = true
        } else if isOpen, let marker = line.marker {
            isOpen = marker.form == .arabicBracketed
            if isOpen, Self.isSquare(text, at: line.range.start) {
                line.marker = nil
                line.traits.remove(.division)
            }
        }
    }

    /// 注：, 注释：, with or without the first note behind it.
    private static func begins(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.signs.contains(.colon), text.has("注", at: line.range.start) else { return false }
        let end = text.has("注释", at: line.range.start) ? line.range.start + 6 : line.range.start + 3
        return text.has("：", at: end) || text.has(":", at: end)
    }

    private static func isSquare(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        text[offset] == UInt8(ascii: "[") || text.has("［", at: offset) || text.has("【", at: offset)
            || text.has("〔", at: offset)
    }
}
