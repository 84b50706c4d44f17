/// What a Markdown text says of itself: comments with the number of a page, and the fields before the text.
enum MarkdownComment {
    /// The number of the page that begins behind a comment: page 3, PageNumber="3", 第3页.
    static func page(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> UInt16? {
        var offset = text.skippingBlanks(from: start, to: end)
        let isNamed = text.hasLetters("page", at: offset) || text.has("第", at: offset)
        guard isNamed, end - offset <= 40 else { return nil }
        while offset < end, text[offset] < 0x30 || text[offset] > 0x39 { offset += 1 }
        guard offset < end, let number = ArabicNumeral.read(text, at: offset), number.end <= end,
            number.value > 0, number.value <= Int(UInt16.max)
        else { return nil }
        return UInt16(number.value)
    }

    /// More lines than the fields before a text have.
    private static let mostLines = 100

    /// The 0-based line that ends the fields before a text; `nil` where there are none.
    static func frontMatterEnd(of source: SourceText, in text: borrowing Span<UInt8>) -> Int? {
        guard text.count > 3, isRule(source.range(ofLine: 1), "---", text) else { return nil }
        for line in 1..<max(1, min(source.lineStarts.count, mostLines)) {
            let range = source.range(ofLine: line + 1)
            if isRule(range, "---", text) || isRule(range, "...", text) { return line > 1 ? line : nil }
            guard isField(range, text) else { return nil }
        }
        return nil
    }

    private static func isRule(_ range: ByteRange, _ rule: StaticString, _ text: borrowing Span<UInt8>) -> Bool {
        text.has(rule, at: range.start) && text.trimmingBlanks(from: range.start, to: range.end) == range.start + 3
    }

    /// key: value, an entry of a list, or what goes on with the line above.
    private static func isField(_ range: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        guard !range.isEmpty else { return true }
        let first = text[range.start]
        if first == 0x20 || first == 0x09 || first == UInt8(ascii: "-") || first == UInt8(ascii: "#") { return true }
        var offset = range.start
        while offset < range.end, text[offset] != UInt8(ascii: ":") {
            let byte = text[offset]
            let isName = byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte.isDigit
            guard isName || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") else { return false }
            offset += 1
        }
        return offset < range.end
    }

    /// The words behind title: without their quotes.
    static func title(_ text: borrowing Span<UInt8>, in line: ByteRange) -> ByteRange? {
        guard text.has("title:", at: line.start) else { return nil }
        return value(text, from: line.start + 6, to: line.end)
    }

    /// A field that is called as those of a page's table or of a crawler's record: its name with the colon, and its words.
    static func field(_ text: borrowing Span<UInt8>, in line: ByteRange) -> (name: ByteRange, value: ByteRange)? {
        guard let label = FieldLabel.read(text, at: line.start, end: line.end), label.label.field != nil,
            let value = value(text, from: label.valueStart, to: line.end)
        else { return nil }
        return (ByteRange(line.start, label.valueStart), value)
    }

    private static func value(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> ByteRange? {
        var start = text.skippingBlanks(from: start, to: end)
        var end = text.trimmingBlanks(from: start, to: end)
        if end - start >= 2, text[start] == text[end - 1],
            text[start] == UInt8(ascii: "\"") || text[start] == UInt8(ascii: "'")
        {
            start += 1
            end -= 1
        }
        return end > start ? ByteRange(start, end) : nil
    }
}
