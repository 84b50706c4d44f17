/// Reads the attachment note (附件说明, GB/T 9704-2012, 7.3.3): 附件：1. … 2. …, on one line or several.
enum AttachmentNoteReader {
    struct Entry {
        var number: Int?
        var title: ByteRange
    }

    /// The entries of a line of the note.
    static func entries(in text: borrowing Span<UInt8>, _ range: ByteRange) -> [Entry] {
        var start = range.start
        var number: Int?
        if let marker = AttachmentMarker.read(text, in: range) {
            start = marker.wordsStart
            number = marker.number
        }
        var entries: [Entry] = []
        var entryStart = start
        func close(_ end: Int) {
            var end = text.trimmingBlanks(from: entryStart, to: end)
            for mark in ["；", "。", "，", ";"] as [StaticString] where text.has(mark, before: end) {
                end -= mark.utf8CodeUnitCount
            }
            end = PageShape.trimmingPageNumber(text, from: entryStart, to: end)
            if end > entryStart { entries.append(Entry(number: number, title: ByteRange(entryStart, end))) }
        }
        var last = 0
        var offset = start
        while offset < range.end {
            if let marker = marker(text, at: offset, from: range.start, end: range.end),
                last == 0 ? offset == start : marker.number == last + 1
            {
                close(offset)
                number = marker.number
                last = marker.number
                entryStart = marker.wordsStart
                offset = max(marker.wordsStart, offset + 1)
            } else {
                offset += text.characterLength(at: offset)
            }
        }
        close(range.end)
        return entries
    }

    /// Whether a range ends with the ending of a file's name, as links of pages do: .pdf, .docx.
    static func namesFile(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        var dot = range.end - 1
        while dot > range.start, range.end - dot <= 5, text[dot] | 0x20 >= 0x61, text[dot] | 0x20 <= 0x7A {
            dot -= 1
        }
        return text[dot] == UInt8(ascii: ".") && range.end - dot >= 3
    }

    /// Whether a range begins with the number of an entry.
    static func startsEntry(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Bool {
        range.start < range.end && marker(text, at: range.start, from: range.start, end: range.end) != nil
    }

    /// 1. or 1、 with words behind it; not the end of a longer number.
    private static func marker(
        _ text: borrowing Span<UInt8>, at offset: Int, from start: Int, end: Int
    ) -> HeadingMarker? {
        guard ArabicNumeral.digit(text, at: offset) != nil || text[offset] == 0xE2,
            offset == start || ArabicNumeral.digit(text, at: offset - 1) == nil,
            let marker = HeadingMarkerReader.read(text, at: offset, end: end),
            marker.form == .arabicDot || marker.form == .arabicComma
        else { return nil }
        return marker
    }
}
