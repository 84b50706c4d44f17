/// Finds where lines began on a line that holds several: by the blanks that copies keep where they lose the line breaks.
///
/// Paragraphs begin with two blanks of full width (GB/T 9704-2012, 7.3.3): behind the end of a sentence these can be
/// nothing else. Elsewhere they set words wide, part a label from its value or an organ from its date; on a line that
/// holds several paragraphs they part title, addressees and signature from the text as well.
enum JoinedParagraphs {
    /// A shorter line holds one paragraph: thirty characters.
    private static let leastLength = 90
    /// How many paragraphs show that what else is parted so began lines too.
    private static let fewest = 2

    /// Offsets inside a line at which a paragraph begins, ascending. O(range) for a line with such blanks.
    static func cuts(in text: borrowing Span<UInt8>, _ range: ByteRange) -> [Int] {
        guard range.count >= leastLength else { return [] }
        var all: [Int] = []
        var behindSentences: [Int] = []
        var offset = range.start
        while let place = text.find("\u{3000}\u{3000}", from: offset, to: range.end) {
            let start = text.skippingBlanks(from: place, to: range.end)
            offset = max(start, place + 6)
            guard start < range.end else { break }
            all.append(start)
            if sentenceEnds.end(text, before: text.trimmingBlanks(from: range.start, to: place)) {
                behindSentences.append(start)
            }
        }
        let isWhole =
            range.count >= FlattenedText.leastLength
            && (range.count * 10 >= text.count * 8 || holdsTable(text, range))
        let flattened = isWhole ? FlattenedText.cuts(in: text, range) : []
        // A few such blanks set words wide where the breaks are single ones.
        if behindSentences.count >= fewest, flattened.count <= 2 * all.count { return all }
        return isWhole ? flattened : behindSentences
    }

    /// Whether a row of Markdown holds a table: a page that is laid out by tables, as converters write it.
    private static func holdsTable(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        text[range.start] == UInt8(ascii: "|") && text.contains("| --- |", from: range.start, to: range.end)
    }

    private static let sentenceEnds = WordSet(eitherWidth: [
        "。", "；", "！", "？", "。”", "。）", "。)", "！”", "!”", "？”", "?”",
    ])
}
