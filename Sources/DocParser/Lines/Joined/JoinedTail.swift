/// Finds the signature inside of a long line that goes on behind it, as copies have it that lost their line breaks: …执行。
/// 某局 2020年1月8日 某方案 一、….
///
/// Sentences name organs and days as well; but behind the day of one follows what happened on it, without a blank.
enum JoinedTail {
    /// Shorter lines hold no text with what stands behind it: three hundred characters.
    static let leastLength = 900

    /// Offsets inside a line at which signature, date and what follows them begin, in no order. O(range).
    static func cuts(in text: borrowing Span<UInt8>, _ line: Line) -> [Int] {
        let range = line.range
        if !line.signs.contains(.stop), !line.isSplit, let note = noteStart(text, range) { return [note] }
        let isText = range.count >= leastLength || line.isSplit
        // Most lines with a day are no more than it and who signs.
        guard isText || line.signs.contains(.stop) else { return [] }
        var cuts: [Int] = []
        var offset = range.start
        while let place = text.find("日", from: offset, to: range.end) {
            offset = place + 3
            guard !goesOn(text, at: offset, to: range.end), let date = date(text, endingAt: offset, from: range.start)
            else { continue }
            let signature = JoinedSignature(around: date, in: range, text)
            if !isText, signature.end >= range.end {
                lineCuts(text, range, signature, &cuts)
            } else if isText || signature.isBehindText {
                textCuts(text, range, signature, &cuts)
            }
        }
        return cuts
    }

    /// Where the note in brackets (附注, 7.3.6) begins behind the day, which the standard puts on the line below it:
    /// 2021年11月11日（此件公开发布）.
    private static func noteStart(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Int? {
        guard range.count <= longestSigned, text.has(.closing, before: range.end),
            let open = TitleShape.openingBracket(text, before: range.end, from: range.start), open > range.start,
            TailShape.notes.begin(text, at: open + text.characterLength(at: open))
        else { return nil }
        let end = text.trimmingBlanks(from: range.start, to: open)
        return text.has("日", before: end) && DateReader.readLast(text, from: range.start, to: end) != nil ? open : nil
    }

    /// An organ, its day and a note: a hundred characters.
    private static let longestSigned = 300

    /// What a line ends with that holds no text else: the organ behind the last sentence, a note behind the date.
    private static func lineCuts(
        _ text: borrowing Span<UInt8>, _ range: ByteRange, _ signature: JoinedSignature, _ cuts: inout [Int]
    ) {
        if let organ = signature.organ {
            guard signature.isBehindText else { return }
            cuts += signature.cuts
            // 。特此通知。某局: the words that close the document are none of its last division's.
            if let formula = TailShape.closingFormula(text, before: organ, from: range.start) { cuts.append(formula) }
        } else if text.trimmingBlanks(from: range.start, to: signature.date.start) < signature.date.start,
            SignerName.isBehindText(text, signature.date.start, from: range.start)
        {
            cuts.append(signature.date.start)
            if let note = signature.note { cuts.append(note) }
        }
    }

    /// What stands in the middle of a text that has one line.
    private static func textCuts(
        _ text: borrowing Span<UInt8>, _ range: ByteRange, _ signature: JoinedSignature, _ cuts: inout [Int]
    ) {
        let date = signature.date
        let before = text.trimmingBlanks(from: range.start, to: date.start)
        // Without an organ the day ends a part where a sentence ends right before it and a blank stands behind.
        guard let signer = signature.organ ?? (isDayAlone(text, date, before: before) ? before : nil) else { return }
        var near = max(range.start, before - farthestName)
        while near < before, text[near] & 0xC0 == 0x80 { near += 1 }
        let head = ByteRange(near, before)
        let rest = ByteRange(signature.end, range.end)
        // Without a blank only what was named before tells that the text of the document has ended.
        let name = nameEnd(text, rest, namedIn: head)
        guard
            name != nil || isEnd(text, at: date.end, to: range.end) || signature.isBehindText && isApart(text, rest)
        else { return }
        if signer < before {
            cuts.append(signer)
            if let formula = TailShape.closingFormula(text, before: signer, from: range.start) { cuts.append(formula) }
        }
        cuts.append(date.start)
        if let note = signature.note { cuts.append(note) }
        guard signature.end < range.end else { return }
        cuts.append(signature.end)
        if let name { cuts.append(name) }
    }

    private static func isDayAlone(_ text: borrowing Span<UInt8>, _ date: ByteRange, before end: Int) -> Bool {
        text.has("。", before: end) && text.blankLength(at: end) > 0
    }

    /// Whether no sentence goes on from a day: what a page has below stands there, or a title, which has its type before the
    /// first mark.
    private static func isApart(_ text: borrowing Span<UInt8>, _ rest: ByteRange) -> Bool {
        var offset = rest.start
        let limit = min(rest.end, rest.start + longestTitle)
        while offset < limit {
            if marks.begin(text, at: offset) {
                return TitleShape.typeWord(text, in: ByteRange(rest.start, offset)) != nil
            }
            if let marker = HeadingMarkerReader.read(text, at: offset, end: rest.end), marker.form.isDivision,
                TitleShape.typeWord(text, in: ByteRange(rest.start, offset)) != nil
            {
                return true
            }
            offset += text.characterLength(at: offset)
        }
        return !text.contains("。", from: offset, to: rest.end)
    }

    /// Eighty characters.
    private static let longestTitle = 240
    private static let marks = WordSet(eitherWidth: ["。", "，", "；", "、"])

    /// Two thousand characters: what a notice carries is named not far above its day.
    private static let farthestName = 6000

    /// Whether a day ends a part of the text: behind it stands nothing, a blank, a note in brackets, or what has a line of
    /// its own.
    private static func isEnd(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> Bool {
        offset >= end || text.blankLength(at: offset) > 0 || labels.begin(text, at: offset)
    }

    private static let labels = WordSet(eitherWidth: ["（", "附件", "主题词", "抄送", "主送", "分送"])

    /// Whether a sentence goes on from a day: 日印发, 日起.
    private static func goesOn(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> Bool {
        offset < end && (verbs.begin(text, at: offset) || text.has(.comma, at: offset) || text.has("、", at: offset))
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
        start += text.length(of: .colon, at: start)
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
