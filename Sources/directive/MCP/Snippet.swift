/// The words around a place in a text, on one line.
enum Snippet {
    private static let before = 40
    private static let after = 120

    /// Where the words do not stand literally (other widths, a line end between them), the beginning of the text.
    static func around(_ words: String, in text: String) -> [UInt8] {
        let line = text.utf8.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
        let place = Self.place(of: words, in: line) ?? 0
        let start = moved(place, by: -before, in: line)
        let end = moved(place, by: after, in: line)
        let ellipsis = Array("…".utf8)
        return (start > 0 ? ellipsis : []) + line[start..<end] + (end < line.count ? ellipsis : [])
    }

    /// Where words stand first, as they are.
    static func place(of words: String, in line: [UInt8]) -> Int? {
        let words = Array(words.utf8)
        guard !words.isEmpty, words.count <= line.count else { return nil }
        return (0...line.count - words.count).first { line[$0...].starts(with: words) }
    }

    /// So many characters on or back, and not beyond the ends.
    private static func moved(_ place: Int, by count: Int, in line: [UInt8]) -> Int {
        var place = place
        var left = abs(count)
        while left > 0, count < 0 ? place > 0 : place < line.count {
            place += count < 0 ? -1 : 1
            if place == line.count || line[place] & 0xC0 != 0x80 { left -= 1 }
        }
        return place
    }
}
