/// A tag of HTML in a Markdown text; only those of elements that HTML has are tags.
struct MarkdownTag {
    let element: HTMLElement
    let isEnd: Bool
    /// Whether it sets words in the middle.
    let isCentring: Bool
    /// Behind its >.
    let end: Int

    /// Reads the tag that begins at an offset; `nil` if there is none that ends before `limit`.
    init?(_ text: borrowing Span<UInt8>, at start: Int, to limit: Int) {
        guard start + 2 < limit, text[start] == UInt8(ascii: "<") else { return nil }
        isEnd = text[start + 1] == UInt8(ascii: "/")
        var hash = HTMLElement.NameHash()
        let name = isEnd ? start + 2 : start + 1
        var offset = name
        while offset < limit, Self.isNameByte(text[offset]) {
            hash.add(text[offset])
            offset += 1
        }
        element = HTMLElement(hash)
        let close = text.firstOffset(of: UInt8(ascii: ">"), from: offset, to: min(limit, offset + Self.longest))
        guard element != .other, offset > name, close < limit, text[close] == UInt8(ascii: ">"),
            text[offset] <= 0x20 || text[offset] == UInt8(ascii: ">") || text[offset] == UInt8(ascii: "/")
        else { return nil }
        end = close + 1
        let isAligned = text.findLetters("align", from: offset, to: close) != nil
        isCentring =
            !isEnd && (element == .center || isAligned && text.findLetters("center", from: offset, to: close) != nil)
    }

    /// More bytes than a tag has.
    private static let longest = 2_048

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte.isDigit
    }
}
