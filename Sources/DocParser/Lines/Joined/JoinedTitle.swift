/// Where a title ends that its text stands behind on the same line.
extension JoinedHead {
    /// Where 关于 stands in a title, before the first mark of a text.
    static func matterStart(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Int? {
        let limit = min(range.end, range.start + longestTitle)
        let colon = text.find(.colon, from: range.start, to: limit) ?? limit
        return text.find("关于", from: range.start, to: text.find("。", from: range.start, to: colon) ?? colon)
    }

    /// Where the words go on behind a title at the beginning of a range. A type that 的 stands before ends it; another
    /// only where no such one follows: …工作意见的通知.
    static func behindTitle(_ text: borrowing Span<UInt8>, _ range: ByteRange, about: Int?) -> Int? {
        var depth = 0
        var offset = range.start
        var found: Int?
        while offset < range.end {
            if text.has("《", at: offset) { depth += 1 }
            if text.has("》", at: offset) { depth -= 1 }
            if depth == 0, titleMarks.begin(text, at: offset) { return found }
            if depth == 0, offset > about ?? range.start, let end = type(text, at: offset), end < range.end {
                let isOf = endsInOf(text, before: offset)
                if let next = textStart(text, behind: end, range, isOf: isOf, hasMatter: about != nil) {
                    if isOf { return next }
                    found = found ?? next
                }
            }
            offset += text.characterLength(at: offset)
        }
        return found
    }

    static let titleMarks = WordSet(eitherWidth: ["。", "：", "，"])

    /// Whether 的 stands before a type, or before the word that goes with it: 的指导意见.
    private static func endsInOf(_ text: borrowing Span<UInt8>, before offset: Int) -> Bool {
        if text.has("的", before: offset) { return true }
        guard let word = kinds.word(text, before: offset) else { return false }
        return text.has("的", before: offset - word.utf8CodeUnitCount)
    }

    private static let kinds: WordSet = ["指导", "实施", "若干", "补充", "紧急", "处理", "联合"]

    /// Where number, addressees or text begin behind the type that may end a title; `nil` where they don't.
    private static func textStart(
        _ text: borrowing Span<UInt8>, behind end: Int, _ range: ByteRange, isOf: Bool, hasMatter: Bool
    ) -> Int? {
        // A blank is what some copies leave of the line break, or a comma.
        var next = text.skippingBlanks(from: end, to: range.end)
        if hasMatter, text.has(.comma, at: next) {
            next = text.skippingBlanks(from: next + text.characterLength(at: next), to: range.end)
            guard text.has("各", at: next) else { return nil }
        }
        if let behind = behindNumber(text, at: next, to: range.end) { next = behind }
        guard next < range.end else { return nil }
        let begins =
            hasMatter
            ? startsSentence(text, at: next, to: range.end, isOf: isOf)
            : isOf && (openings.begin(text, at: next) || numberEnd(text, ByteRange(next, range.end)) != nil)
        return begins ? next : nil
    }

    /// The words at the beginning of a text that end in 的 and a type before its first mark; they may be its title.
    static func titleBefore(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> ByteRange? {
        let limit = min(range.end, range.start + longestTitle)
        var offset = range.start
        while offset < limit, !titleMarks.begin(text, at: offset) {
            if text.has("的", before: offset), offset > range.start + leastTitle, let end = type(text, at: offset) {
                return ByteRange(range.start, end)
            }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    /// Where the words go on behind a number in brackets, which is printed with the title: …的通知（某办函〔2025〕40号）各省….
    static func behindNumber(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> Int? {
        guard text.has(.opening, at: offset),
            let close = text.find(.closing, from: offset, to: min(end, offset + 90)),
            DocumentNumberReader.first(text, from: offset, to: close) != nil
        else { return nil }
        return text.skippingBlanks(from: close + text.characterLength(at: close), to: end)
    }

    /// The first division right behind a title: …实施方案一、指导思想.
    static func firstDivision(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Int? {
        guard let place = text.find("一、", from: range.start, to: min(range.end, range.start + longestTitle)),
            place > range.start + leastTitle,
            !titleMarks.occur(in: text, from: range.start, to: place),
            TitleShape.typeWord(text, in: ByteRange(range.start, place)) != nil
        else { return nil }
        return place
    }

    /// Whether what stands behind a title begins anew: addressees up to a colon; behind …的通知 also 为, 根据, 现.
    private static func startsSentence(_ text: borrowing Span<UInt8>, at start: Int, to end: Int, isOf: Bool) -> Bool {
        guard text[start] >= 0xE4, text[start] <= 0xE9 else { return false }
        if isOf {
            return !cites.begin(text, at: start) || FieldLabel.read(text, at: start, end: end)?.hasColon == true
        }
        // …意见的通知, …意见报告的通知: the type stands inside of the title.
        guard !text.has("的", at: start), !types.begin(text, at: start),
            let colon = firstColon(text, from: start, to: min(end, start + 2400))
        else {
            return false
        }
        return AddresseeShape.traits(text, ByteRange(start, colon)).contains(.addressees)
    }

    /// Words that go on a sentence in which a title is cited: …的通知要求.
    private static let cites: WordSet = [
        "收悉", "悉", "要求", "精神", "规定", "和", "及", "等", "的", "中的", "中，", "中,", "中有", "中明", "有关", "内容", "执行", "办理", "是",
        "为准",
        "下发", "印发",
        "或", "与", "已", "发布",
        "公布",
    ]
}
