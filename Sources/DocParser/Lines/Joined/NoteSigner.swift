/// Finds who signs right behind the attachment note (附件说明, GB/T 9704-2012, 7.3.4) on its line: 附件：某制度国务院2018年….
///
/// Nothing parts a name from the organ behind it. It ends where the title that the attachment has below ends, or where a
/// word stands with which organs begin.
enum NoteSigner {
    /// Where the organ begins that ends at an offset.
    static func start(_ text: borrowing Span<UInt8>, before end: Int, in range: ByteRange) -> Int? {
        guard OrganName.endsLikeOrgan(text, at: end), let name = lastName(text, before: end, from: range.start) else {
            return nil
        }
        if let organ = repeated(text, name, until: min(range.end, end + farthest)), organ < end,
            OrganName.isWhole(text, in: ByteRange(organ, end))
        {
            return organ
        }
        return SignerName.stuckStart(text, in: name)
    }

    /// The last name of the note, with what is stuck to it.
    private static func lastName(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> ByteRange? {
        var first = max(start, end - longestNote)
        while first < end, text[first] & 0xC0 == 0x80 { first += 1 }
        var name: Int?
        while let note = text.find("附件", from: first, to: end) {
            first = note + 6
            if text.has(.colon, at: first) { name = first + text.characterLength(at: first) }
        }
        guard var begin = name, !text.contains("。", from: begin, to: end) else { return nil }
        // 1.某表2.某办法某局: the last one counts.
        var offset = begin
        while offset < end {
            if let number = ArabicNumeral.read(text, at: offset), number.end < end {
                let isEntry = text[number.end] == UInt8(ascii: ".") || text.has("．", at: number.end)
                let words = number.end + text.characterLength(at: number.end)
                if isEntry, words < end, text[words] >= 0xE4 { begin = words }
                offset = number.end
            } else {
                offset += text.characterLength(at: offset)
            }
        }
        return ByteRange(begin, end)
    }

    /// Where the words end that a name begins with and that stand again below, as the title of what is attached.
    private static func repeated(_ text: borrowing Span<UInt8>, _ name: ByteRange, until end: Int) -> Int? {
        guard name.count > leastName else { return nil }
        var longest: Int?
        var offset = name.end
        while offset + leastName <= end {
            guard text[offset] == text[name.start], text[offset + 1] == text[name.start + 1],
                text[offset + 2] == text[name.start + 2]
            else {
                offset += 1
                continue
            }
            var count = 3
            while name.start + count < name.end, offset + count < end, text[offset + count] == text[name.start + count]
            {
                count += 1
            }
            if count >= leastName { longest = max(longest ?? 0, name.start + count) }
            offset += 3
        }
        guard var found = longest else { return nil }
        while found > name.start, text[found] & 0xC0 == 0x80 { found -= 1 }
        return found
    }

    /// Two thousand characters: what is attached stands not far below. A text may have many notes.
    private static let farthest = 6000
    /// Five characters.
    private static let leastName = 15
    /// Three hundred characters.
    private static let longestNote = 900
}
