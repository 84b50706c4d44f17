/// Where a title and the number (发文字号) of its document were put on one line, as lists of sites and copies have them:
/// …的通知　某财预〔2022〕3号, 某财预〔2022〕3号：关于…的通知.
///
/// The reason is in both halves: one is a whole number, the other ends with a type and has no mark of a sentence.
extension JoinedHead {
    /// Offsets at which what stands beside the number begins, in no order; none where a line has no such two halves.
    static func numberBesideCuts(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> [Int] {
        guard range.count >= leastBoth, range.count <= longestTitle else { return [] }
        let behind = titleBehindNumber(text, range)
        return behind.isEmpty ? numberBehindTitle(text, range) : behind
    }

    /// 的通知, and a code of two characters with year and serial.
    private static let leastBoth = 30

    /// Where the title begins behind a number, and the colon between; the bracket of a number stays with it.
    private static func titleBehindNumber(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> [Int] {
        let bracket = text.has("【", at: range.start) || text.has("[", at: range.start)
        let start = bracket ? range.start + text.characterLength(at: range.start) : range.start
        // 某局关于执行某发〔2019〕3号文有关问题的复函 names the number of another.
        guard let match = DocumentNumberReader.first(text, from: start, to: range.end), match.range.start == start,
            match.range.end < range.end, isOwn(match, text),
            !text.contains("关于", from: match.code.start, to: match.code.end),
            DocumentNumberReader.isOrder(text, match) || match.code.count <= longestCode,
            !goesOn.begin(text, at: match.range.end)
        else { return [] }
        var next = text.skippingBlanks(from: match.range.end, to: range.end)
        if bracket {
            guard text.has("】", at: next) || text.has("]", at: next) else { return [] }
            next = text.skippingBlanks(from: next + text.characterLength(at: next), to: range.end)
        }
        let title = text.skippingBlanks(from: next + text.length(of: .colon, at: next), to: range.end)
        let rest = ByteRange(title, range.end)
        // The matter may stand below its organ.
        guard isTitle(text, rest) || OrganName.isWhole(text, in: rest) else { return [] }
        return next < title ? [next, title] : [title]
    }

    /// Where the number begins behind a title, and the strokes before it.
    private static func numberBehindTitle(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> [Int] {
        let isBracketed = text.has("】", before: range.end) || text.has("]", before: range.end)
        let stop = isBracketed ? text.characterStart(before: range.end) : range.end
        guard text.has("号", before: stop),
            let match = DocumentNumberReader.first(text, from: range.start, to: stop),
            match.range.end == stop, isOwn(match, text), var number = codeStart(text, match, in: range)
        else { return [] }
        if isBracketed {
            guard text.has("【", before: number) || text.has("[", before: number) else { return [] }
            number = text.characterStart(before: number)
        }
        var end = text.trimmingBlanks(from: range.start, to: number)
        while end > range.start, strokes.end(text, before: end) {
            end = text.trimmingBlanks(from: range.start, to: text.characterStart(before: end))
        }
        // 《…的通知》某发〔2003〕5号 is an entry of a list of others.
        guard isTitle(text, ByteRange(range.start, end)), !text.has("《", at: range.start) else { return [] }
        let stroke = text.skippingBlanks(from: end, to: number)
        return stroke < number ? [stroke, number] : [number]
    }

    /// What goes on a sentence behind the number that it names.
    private static let goesOn: WordSet = ["文", "的", "、", "和", "等", "精神"]

    /// With whom a sentence begins that names what came in: 你局关于…的请示.
    private static let persons: WordSet = ["你", "我", "贵", "该", "本"]

    private static let strokes: WordSet = ["-", "—", "－", "–", "_", "|", "/", "：", ":"]

    /// Whether a number is that of a document by itself: a code and its year in brackets, or an order's organ and word.
    private static func isOwn(_ match: DocumentNumberReader.Match, _ text: borrowing Span<UInt8>) -> Bool {
        let isOrder = DocumentNumberReader.isOrder(text, match)
        return !match.code.isEmpty && (match.year != nil && !match.isYearWritten || isOrder)
    }

    /// Where the code of a number begins, which may have been read together with the words before it: behind the last type
    /// that 的 stands before, or a blank or bracket behind, or before the organ of an order.
    private static func codeStart(
        _ text: borrowing Span<UInt8>, _ match: DocumentNumberReader.Match, in range: ByteRange
    ) -> Int? {
        let isOrder = DocumentNumberReader.isOrder(text, match)
        var offset = match.code.start
        var found: Int?
        while offset < match.code.end {
            offset += text.characterLength(at: offset)
            let next = text.skippingBlanks(from: offset, to: match.code.end)
            let rest = ByteRange(next, match.code.end)
            guard rest.count >= leastCode,
                let type = TitleShape.typeWord(text, in: ByteRange(range.start, offset)),
                type.end == offset || text.has(.closing, before: offset)
            else { continue }
            let isApart = next > offset || type.end < offset || text.has("的", before: type.start)
            if isOrder ? endsInOrgan(text, rest) : isApart && rest.count <= longestCode { found = next }
        }
        return found ?? (match.range.start > range.start ? match.range.start : nil)
    }

    /// Whether a code is the name of an organ and the word of an order: 某市人民政府令.
    private static func endsInOrgan(_ text: borrowing Span<UInt8>, _ code: ByteRange) -> Bool {
        ([6, 3] as [Int]).contains { word in
            let length = code.count - word
            return OrganName.isWhole(text, from: code.start, before: code.end - word)
                && (length > leastTitle / 2 || length > leastCode && OrganName.startsLikeOrgan(text, at: code.start))
        }
    }

    /// Two characters, and twelve.
    private static let leastCode = 6
    private static let longestCode = 36

    /// Whether words are a title by themselves: a type at their end, no mark of a sentence and no division before them.
    private static func isTitle(_ text: borrowing Span<UInt8>, _ words: ByteRange) -> Bool {
        let state = StateRemark.ending(text, before: words.end, from: words.start)?.start
        let range = ByteRange(words.start, state.map { text.trimmingBlanks(from: words.start, to: $0) } ?? words.end)
        // …工作 / 的通知 is cut before its type.
        guard range.count >= leastTitle || text.has("的", at: range.start),
            !titleMarks.occur(in: text, from: range.start, to: range.end)
        else {
            return false
        }
        // A sentence cites one: 根据…的通知某发〔2022〕3号.
        return TitleShape.typeWord(text, in: range) != nil && text[range.start] >= 0xE2
            && !openings.begin(text, at: range.start) && !persons.begin(text, at: range.start)
    }
}
