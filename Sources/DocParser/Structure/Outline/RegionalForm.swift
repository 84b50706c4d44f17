/// Tells statutes of Taiwan and Hong Kong, which this library does not read: articles with Arabic numbers alone on their
/// lines (第 12-1 條), below them 項 without and 款 with a number, the reverse of 款 and 项 here (立法技术规范).
///
/// Their addresses would be wrong without a word, so they are told.
enum RegionalForm {
    /// Fewer articles may be cited.
    private static let fewest = 3

    /// A warning for a text in traditional characters with such articles, read from its simplified copy. O(lines).
    static func warning(of source: SourceText, in text: borrowing Span<UInt8>) -> Diagnostic? {
        var found: [ByteRange] = []
        for (index, start) in source.lineStarts.enumerated() {
            let stop = index + 1 < source.lineStarts.count ? Int(source.lineStarts[index + 1]) : text.count
            let end = text.trimmingBlanks(from: Int(start), to: stop)
            let line = ByteRange(text.skippingBlanks(from: Int(start), to: end), end)
            guard line.count > 0, let article = article(line, text) else { continue }
            found.append(article)
            if found.count >= fewest { break }
        }
        guard found.count >= fewest, let first = found.first else { return nil }
        return Diagnostic(.warning, .regionalForm, Message.regionalForm, range: first)
    }

    /// 第12条, 第 12-1 条 alone on a line or before a blank.
    private static func article(_ range: ByteRange, _ text: borrowing Span<UInt8>) -> ByteRange? {
        guard text.has("第", at: range.start),
            let number = ArabicNumeral.read(text, at: text.skippingBlanks(from: range.start + 3))
        else { return nil }
        var offset = text.skippingBlanks(from: number.end)
        if offset < range.end, text[offset] == UInt8(ascii: "-") || text.has("之", at: offset),
            let inserted = ArabicNumeral.read(
                text, at: text.skippingBlanks(from: offset + text.characterLength(at: offset)))
        {
            offset = text.skippingBlanks(from: inserted.end)
        }
        guard offset + 3 <= range.end, text.has("条", at: offset) else { return nil }
        let end = offset + 3
        return end == range.end || text.blankLength(at: end) > 0 ? ByteRange(range.start, end) : nil
    }
}
