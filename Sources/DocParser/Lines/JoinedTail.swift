/// Finds the signature inside of a long line that goes on behind it, as copies have it that lost their line breaks: …执行。
/// 某局 2020年1月8日 某方案 一、….
///
/// Sentences name organs and days as well; but behind the day of one follows what happened on it, without a blank.
enum JoinedTail {
    /// Shorter lines hold no text with what stands behind it: three hundred characters.
    static let leastLength = 900

    /// Offsets inside a line at which signature, date and what follows them begin, in no order. O(range).
    static func cuts(in text: borrowing Span<UInt8>, _ range: ByteRange) -> [Int] {
        var cuts: [Int] = []
        var offset = range.start
        while let place = text.find("日", from: offset, to: range.end) {
            offset = place + 3
            let isEnd = isEnd(text, at: offset, to: range.end)
            guard isEnd || mayName(text, at: offset), let date = date(text, endingAt: offset, from: range.start) else {
                continue
            }
            let before = text.trimmingBlanks(from: range.start, to: date.start)
            guard let signer = signerStart(text, before: before, from: range.start) else { continue }
            var near = max(range.start, before - farthestName)
            while near < before, text[near] & 0xC0 == 0x80 { near += 1 }
            let head = ByteRange(near, before)
            // Without a blank only what was named before tells that the text of the document has ended.
            guard isEnd || nameEnd(text, ByteRange(offset, range.end), namedIn: head) != nil else { continue }
            if signer < before { cuts.append(signer) }
            cuts.append(date.start)
            let next = text.skippingBlanks(from: offset, to: range.end)
            guard next < range.end else { break }
            cuts.append(next)
            if let end = nameEnd(text, ByteRange(next, range.end), namedIn: head) {
                cuts.append(end)
            }
        }
        return cuts
    }

    /// A name that a line ends with, where it begins behind a blank, a bracket or a sentence: …（某科技函〔2017〕57号）某局.
    static func organStart(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> Int? {
        guard OrganName.endsLikeOrgan(text, at: end) else { return nil }
        var found: Int?
        var offset = end
        while offset > start, end - offset < longestNames {
            offset -= 1
            while offset > start, text[offset] & 0xC0 == 0x80 { offset -= 1 }
            guard offset == start || beginsPart(text, at: offset, from: start) else { continue }
            if OrganName.isWhole(text, in: ByteRange(offset, end)) { found = offset }
            if stops.end(text, before: text.trimmingBlanks(from: start, to: offset)) { break }
        }
        return found
    }

    private static func beginsPart(_ text: borrowing Span<UInt8>, at offset: Int, from start: Int) -> Bool {
        guard text.blankLength(at: offset) == 0 else { return false }
        return text.trimmingBlanks(from: start, to: offset) < offset || closings.end(text, before: offset)
    }

    /// Two thousand characters: what a notice carries is named not far above its day.
    private static let farthestName = 6000
    /// The names of some joint issuers.
    private static let longestNames = 180
    private static let stops: WordSet = ["。", "；", "！", "：", "”"]
    private static let closings: WordSet = ["。", "；", "！", "）", ")", "”"]

    /// Whether a day ends a part of the text: behind it stands nothing, a blank, a note in brackets, or what has a line of
    /// its own.
    private static func isEnd(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> Bool {
        offset >= end || text.blankLength(at: offset) > 0 || labels.begin(text, at: offset)
    }

    private static let labels: WordSet = ["（", "附件", "主题词", "抄送", "主送", "分送"]

    /// Whether a name may begin behind a day, which no word of a sentence does that goes on from it: 日印发, 日起.
    private static func mayName(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        !verbs.begin(text, at: offset) && text[offset] >= 0xE4 && text[offset] <= 0xE9
    }

    private static let verbs: WordSet = ["印", "起", "前", "发", "至", "在", "以", "的", "公", "施", "作", "召", "由"]

    private static func date(_ text: borrowing Span<UInt8>, endingAt end: Int, from start: Int) -> ByteRange? {
        var first = max(start, end - longestDate)
        while first < end, text[first] & 0xC0 == 0x80 { first += 1 }
        guard let date = DateReader.readLast(text, from: first, to: end), date.range.end == end else { return nil }
        return date.range
    }

    /// Eleven characters, and blanks between them.
    private static let longestDate = 60

    /// Where the organ begins that signs before a day; the day itself where a sentence ends right before it and a label or
    /// nothing stands behind it.
    private static func signerStart(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> Int? {
        if let organ = organStart(text, before: end, from: start) { return organ }
        return text.has("。", before: end) && text.blankLength(at: end) > 0 ? end : nil
    }

    /// Where the title ends that a text behind the signature begins with: what is carried is named before, in 《》 or as an
    /// attachment.
    private static func nameEnd(
        _ text: borrowing Span<UInt8>, _ rest: ByteRange, namedIn head: ByteRange
    ) -> Int? {
        var opening = head.start
        while let open = text.find("《", from: opening, to: head.end),
            let close = text.find("》", from: open, to: head.end)
        {
            if let end = end(of: ByteRange(open + 3, close), text, at: rest) { return end }
            opening = close
        }
        guard let note = text.find("附件", from: head.start, to: head.end) else { return nil }
        var start = text.skippingBlanks(from: note + 6, to: head.end)
        if text.has("：", at: start) { start += 3 } else if text.has(":", at: start) { start += 1 }
        var end = start
        while end < head.end, text.blankLength(at: end) == 0 { end += text.characterLength(at: end) }
        return self.end(of: ByteRange(start, end), text, at: rest)
    }

    /// Where a name ends that a range begins with, whatever blanks stand in it.
    private static func end(of name: ByteRange, _ text: borrowing Span<UInt8>, at rest: ByteRange) -> Int? {
        // Most names begin otherwise, and need no key.
        guard name.count >= leastName, rest.count >= leastName, text[name.start] == text[rest.start],
            text[name.start + 1] == text[rest.start + 1], text[name.start + 2] == text[rest.start + 2]
        else { return nil }
        let key = TitleKey.read(text, name)
        var own: [UInt8] = []
        var offset = rest.start
        while offset < rest.end, own.count < key.count {
            let next = offset + text.characterLength(at: offset)
            own += TitleKey.read(text, ByteRange(offset, next))
            offset = next
        }
        guard own == key, offset < rest.end else { return nil }
        return text.skippingBlanks(from: offset, to: rest.end)
    }

    /// Five characters.
    private static let leastName = 15
}
