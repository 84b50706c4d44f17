/// Finds where the name of who signs (发文机关署名, GB/T 9704-2012, 7.3.5) begins inside of a line that lost its breaks:
/// …执行。某局 2020年1月8日.
enum SignerName {
    /// Where the names begin that end at an offset: behind a blank, a bracket, a sentence or its closing words, as in
    /// …（某科技函〔2017〕57号）某局.
    static func start(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> Int? {
        guard OrganName.endsLikeOrgan(text, at: end) else { return nil }
        var found: Int?
        var offset = end
        while offset > start, end - offset < longest {
            offset -= 1
            while offset > start, text[offset] & 0xC0 == 0x80 { offset -= 1 }
            guard offset == start || beginsPart(text, at: offset, from: start) else { continue }
            let first = behindClosing(text, from: offset, to: end)
            if OrganName.isWhole(text, in: ByteRange(first, end)) { found = first }
            if stops.end(text, before: text.trimmingBlanks(from: start, to: offset)) { break }
        }
        return found
    }

    /// The same where other words are stuck to the name and nothing parts them but what it begins with: 附件：某办法国务院.
    static func stuckStart(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Int? {
        guard OrganName.endsLikeOrgan(text, at: range.end) else { return nil }
        var offset = range.start
        while offset < range.end {
            let isNew = offset > range.start && !text.has("《", before: offset)
            // The blank behind 3. parts no name from what is before it.
            let above = text.trimmingBlanks(from: range.start, to: offset)
            let isApart = isNew && above < offset && !text.has(".", before: above) && !text.has("．", before: above)
            if isApart || isNew && !places.end(text, before: offset) && OrganName.startsLikeOrgan(text, at: offset),
                OrganName.isWhole(text, in: ByteRange(offset, range.end))
            {
                return offset
            }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    /// Whether a sentence, or words that close the document without a stop, end right before an offset.
    static func isBehindText(_ text: borrowing Span<UInt8>, _ offset: Int, from start: Int) -> Bool {
        let end = text.trimmingBlanks(from: start, to: offset)
        return sentences.end(text, before: end) || closings.end(text, before: end)
    }

    private static func beginsPart(_ text: borrowing Span<UInt8>, at offset: Int, from start: Int) -> Bool {
        guard text.blankLength(at: offset) == 0 else { return false }
        return text.trimmingBlanks(from: start, to: offset) < offset || brackets.end(text, before: offset)
            || sentences.end(text, before: offset)
    }

    /// Where the name begins behind a closing without its stop: 特此通告 / 某市公安局.
    private static func behindClosing(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        // Most have none, and the set is made when it is asked.
        guard text.has("特此", at: start) || text.has("此复", at: start), let closing = closings.word(text, at: start)
        else { return start }
        return text.skippingBlanks(from: start + closing.utf8CodeUnitCount, to: end)
    }

    /// The names of some joint issuers.
    private static let longest = 180
    private static let places: WordSet = ["省", "市", "县", "区", "州"]
    private static let stops = WordSet(eitherWidth: ["。", "；", "！", "：", "”"])
    private static let sentences = WordSet(eitherWidth: ["。", "；", "！", "。”", "。）", "。)"])
    private static let brackets = WordSet(eitherWidth: ["）", "”"])
    private static let closings: WordSet = [
        "特此通知", "特此通告", "特此公告", "特此公示", "特此通报", "特此函告", "特此函复", "特此批复", "特此报告", "特此说明", "此复",
    ]
}
