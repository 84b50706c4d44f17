/// Makes the control characters of documents visible on their way to a terminal; line breaks and tabs stay.
///
/// A character may be cut by the end of a piece: its first bytes wait for the next one.
struct TerminalFilter {
    private var waiting: [UInt8] = []

    /// The bytes to write for a piece of UTF-8.
    mutating func visible(_ bytes: Span<UInt8>) -> [UInt8] {
        var all = waiting
        all.append(bytes)
        waiting = []
        var result: [UInt8] = []
        result.reserveCapacity(all.count)
        var offset = 0
        while offset < all.count {
            guard let length = Self.length(all, at: offset) else {
                waiting = Array(all[offset...])
                break
            }
            append(all[offset..<offset + length], to: &result)
            offset += length
        }
        return result
    }

    /// What still waits when there is nothing behind it.
    mutating func finish() -> [UInt8] {
        var result: [UInt8] = []
        append(waiting[...], to: &result)
        waiting = []
        return result
    }

    /// The length of what is looked at as a whole; nil where that is cut.
    private static func length(_ bytes: [UInt8], at offset: Int) -> Int? {
        let rest = bytes.count - offset
        switch bytes[offset] {
        // CR and LF together are a line break.
        case 0x0D: return rest < 2 ? nil : bytes[offset + 1] == 0x0A ? 2 : 1
        case 0xC2: return rest < 2 ? nil : 2
        case 0xE2: return rest < 3 ? nil : 3
        default: return 1
        }
    }

    private func append(_ piece: ArraySlice<UInt8>, to result: inout [UInt8]) {
        guard let first = piece.first, first < 0x20 || first == 0x7F || piece.count > 1 else {
            result += piece
            return
        }
        // What is cut at the very end is shown as such: U+FFFD is no control character.
        let isLineBreak = piece.count == 2 && first == 0x0D
        let scalar = String(decoding: piece, as: UTF8.self).unicodeScalars.first
        guard !isLineBreak, let scalar, scalar != "\n", scalar != "\t", ControlCharacters.contains(scalar) else {
            result += piece
            return
        }
        result += Array(ControlCharacters.picture(of: scalar).utf8)
    }
}
