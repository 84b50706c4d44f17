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
            for mark in ["；", "。", "，", ";", ","] as [StaticString] where text.has(mark, before: end) {
                end -= mark.utf8CodeUnitCount
            }
            end = PageShape.trimmingPageNumber(text, from: entryStart, to: end)
            let title = ByteRange(wordsStart(text, from: entryStart, to: end), end)
            if text.hasLetter(from: title.start, to: title.end), !isCount(text, title) {
                entries.append(Entry(number: number, title: title))
            }
        }
        var last = 0
        var offset = start
        while offset < range.end {
            let isFirst = offset == start
            if let marker = marker(text, at: offset, isFirst: isFirst, end: range.end),
                last == 0 ? isFirst : marker.number == last + 1
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

    /// Where a name begins: no name begins with a mark that closes something.
    private static func wordsStart(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        var offset = start
        while offset < end, let mark = closers.word(text, at: offset) {
            offset = text.skippingBlanks(from: offset + mark.utf8CodeUnitCount, to: end)
        }
        return min(offset, end)
    }

    private static let closers = WordSet(eitherWidth: ["》", "，", "。", "、", "；", "”", "）"])

    /// Whether a range ends with the ending of a file's name, as links of pages do: .pdf, .docx.
    static func namesFile(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        var dot = range.end - 1
        while dot > range.start, range.end - dot <= 5, text[dot] | 0x20 >= 0x61, text[dot] | 0x20 <= 0x7A {
            dot -= 1
        }
        return text[dot] == UInt8(ascii: ".") && range.end - dot >= 3
    }

    /// The number of the entry that a range begins with.
    static func firstMarker(in range: ByteRange, _ text: borrowing Span<UInt8>) -> HeadingMarker? {
        range.isEmpty ? nil : marker(text, at: range.start, isFirst: true, end: range.end)
    }

    /// 1. or 1、 with words behind it; not the end of a longer number.
    private static func marker(
        _ text: borrowing Span<UInt8>, at offset: Int, isFirst: Bool, end: Int
    ) -> HeadingMarker? {
        guard ArabicNumeral.digit(text, at: offset) != nil || text[offset] == 0xE2,
            isFirst || ArabicNumeral.digit(text, at: offset - 1) == nil
        else { return nil }
        if let marker = HeadingMarkerReader.read(text, at: offset, end: end),
            marker.form == .arabicDot || marker.form == .arabicComma
        {
            return marker
        }
        let isApart = isFirst || text.has(.semicolon, before: offset) || text.has("\u{3000}", before: offset)
        return isApart ? markerBeforeFigure(text, at: offset, end: end) : nil
    }

    /// The number of an entry whose name begins with a figure: 1.2023年报表.xlsx, 3.5G基站目录. No name begins with 0, as
    /// the rest of 2.0版 would.
    private static func markerBeforeFigure(
        _ text: borrowing Span<UInt8>, at offset: Int, end: Int
    ) -> HeadingMarker? {
        guard let number = ArabicNumeral.read(text, at: offset), number.count <= 2, number.value > 0,
            number.end < end, text[number.end] == UInt8(ascii: ".") || text.has("．", at: number.end)
        else { return nil }
        let words = number.end + text.characterLength(at: number.end)
        guard words < end, let first = ArabicNumeral.digit(text, at: words), first.value > 0 else { return nil }
        let range = ByteRange(offset, words)
        return HeadingMarker(form: .arabicDot, number: number.value, range: range, wordsStart: words)
    }

    /// Whether an entry says only how many there are: 附件：3份, 附件：共2件.
    private static func isCount(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        guard title.count <= longestCount else { return false }
        let start = text.has("共", at: title.start) ? text.skippingBlanks(from: title.start + 3) : title.start
        guard let end = ArabicNumeral.read(text, at: start)?.end ?? HanNumeral.read(text, at: start)?.end else {
            return false
        }
        return counted.spacedEnd(text, at: text.skippingBlanks(from: end), to: title.end) == title.end
    }

    private static let longestCount = 24
    private static let counted: WordSet = ["份", "件", "个", "页", "张", "项"]
}
