/// 附件, 附件1, 附：, or 附 alone on its line, as it begins an attachment note (附件说明, 7.3.3) or stands alone above an attached text.
struct AttachmentMarker {
    /// 附件1 without colon.
    var range: ByteRange
    /// `nil` for 附件 alone.
    var number: Int?
    /// The second number of 附件1-1; `nil` for none.
    var subnumber: Int?
    /// Where the words behind it begin.
    var wordsStart: Int
    var hasColon: Bool
    var isAlone: Bool
    /// 附表, 附录: a table or appendix, which belongs to the text above it where that is an attachment itself.
    var isAnnex: Bool

    var hasNumber: Bool { number != nil }

    /// 附1 for 附件1, alone or before a colon.
    private static func isShort(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> Bool {
        guard let number = ArabicNumeral.read(text, at: offset), number.count <= 2, number.end <= end else {
            return false
        }
        let behind = text.skippingBlanks(from: number.end, to: end)
        return behind == end || text.has(.colon, at: behind)
    }

    /// The number behind a dash: 附件1-1, 附件1—2.
    private static func secondNumber(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> (Int?, Int)? {
        let dash = text.skippingBlanks(from: start, to: end)
        guard dash < end,
            text[dash] == UInt8(ascii: "-") || text.has("—", at: dash) || text.has("－", at: dash)
                || text.has("–", at: dash)
        else { return nil }
        let figures = text.skippingBlanks(from: dash + text.characterLength(at: dash), to: end)
        guard let number = ArabicNumeral.read(text, at: figures), number.count <= 2, number.end <= end else {
            return nil
        }
        return (number.value, number.end)
    }

    /// Four characters.
    private static let shortestTitle = 12

    static func read(_ text: borrowing Span<UInt8>, in range: ByteRange) -> AttachmentMarker? {
        guard text.has("附", at: range.start) else { return nil }
        var offset = range.start + 3
        let spaced = text.skippingBlanks(from: offset, to: range.end)
        let isAnnex = text.has("表", at: spaced) || text.has("录", at: spaced)
        if isAnnex || text.has("件", at: spaced) {
            offset = spaced + 3
        } else if isShort(text, at: spaced, to: range.end) {
            offset = spaced
        } else if spaced < range.end, !text.has(.colon, at: spaced) {
            // 附　某某说明 is set off by a blank; 附　则 is set wide.
            guard text.has("\u{3000}", at: offset), range.end - spaced >= shortestTitle else { return nil }
        }
        var end = offset
        offset = text.skippingBlanks(from: offset, to: range.end)
        var value: Int?
        if let arabic = ArabicNumeral.read(text, at: offset), arabic.count <= 3, arabic.end <= range.end {
            (value, end) = (arabic.value, arabic.end)
        } else if let han = HanNumeral.read(text, at: offset), han.end <= range.end {
            (value, end) = (han.value, han.end)
        }
        var subnumber: Int?
        if value != nil, let second = secondNumber(text, at: end, to: range.end) { (subnumber, end) = second }
        let behind = text.skippingBlanks(from: end, to: range.end)
        let hasColon = text.has(.colon, at: behind)
        var words = behind
        if hasColon || text.has(".", at: behind) || text.has("．", at: behind) || text.has("、", at: behind) {
            words = text.skippingBlanks(from: behind + text.characterLength(at: behind), to: range.end)
        }
        return AttachmentMarker(
            range: ByteRange(range.start, end), number: value, subnumber: subnumber, wordsStart: min(words, range.end),
            hasColon: hasColon,
            isAlone: words >= range.end, isAnnex: isAnnex)
    }
}
