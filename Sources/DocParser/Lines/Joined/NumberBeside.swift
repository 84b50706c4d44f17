/// Where a title and the number (发文字号) of its document were put on one line, as lists of sites and copies have them:
/// …的通知　某财预〔2022〕3号, 某财预〔2022〕3号：关于…的通知.
///
/// The reason is in both halves: one is a whole number, the other ends with a type and has no mark of a sentence.
extension JoinedHead {
    /// Offsets at which what stands beside the number begins, in no order; none where a line has no such two halves.
    static func numberBesideCuts(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> [Int] {
        guard range.count <= longestTitle else { return [] }
        let behind = titleBehindNumber(text, range)
        return behind.isEmpty ? numberBehindTitle(text, range) : behind
    }

    /// Where the title begins behind a number, and the colon between; the bracket of a number stays with it.
    private static func titleBehindNumber(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> [Int] {
        let bracket = text.has("【", at: range.start) || text.has("[", at: range.start)
        let start = bracket ? range.start + text.characterLength(at: range.start) : range.start
        guard let match = DocumentNumberReader.first(text, from: start, to: range.end), match.range.start == start,
            isOwn(match, text)
        else { return [] }
        var next = text.skippingBlanks(from: match.range.end, to: range.end)
        if bracket {
            guard text.has("】", at: next) || text.has("]", at: next) else { return [] }
            next = text.skippingBlanks(from: next + text.characterLength(at: next), to: range.end)
        }
        let title = text.skippingBlanks(from: next + text.length(of: .colon, at: next), to: range.end)
        guard isTitle(text, ByteRange(title, range.end)) else { return [] }
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
        while end > range.start, text[end - 1] == UInt8(ascii: "-") || text.has("—", before: end) {
            end = text.trimmingBlanks(from: range.start, to: text.characterStart(before: end))
        }
        guard isTitle(text, ByteRange(range.start, end)) else { return [] }
        let strokes = text.skippingBlanks(from: end, to: number)
        return strokes < number ? [strokes, number] : [number]
    }

    /// Whether a number is that of a document by itself: a code and its year in brackets, or an order's organ and word.
    private static func isOwn(_ match: DocumentNumberReader.Match, _ text: borrowing Span<UInt8>) -> Bool {
        !match.code.isEmpty && (match.year != nil && !match.isYearWritten || DocumentNumberReader.isOrder(text, match))
    }

    /// Where the code of a number begins that was read together with the words before it: behind the last 的 and a type, or
    /// before the organ of an order.
    private static func codeStart(
        _ text: borrowing Span<UInt8>, _ match: DocumentNumberReader.Match, in range: ByteRange
    ) -> Int? {
        guard match.range.start == range.start else { return match.range.start }
        let isOrder = DocumentNumberReader.isOrder(text, match)
        var offset = range.start + leastTitle
        var found: Int?
        while offset < match.code.end {
            if let end = TitleShape.typeWord(text, in: ByteRange(range.start, offset)), end.end == offset {
                let next = text.skippingBlanks(from: offset, to: match.code.end)
                let rest = ByteRange(next, match.code.end)
                let isApart = next > offset || text.has("的", before: end.start)
                let isCode = rest.count >= leastCode && rest.count <= longestCode && isApart
                if isOrder ? endsInOrgan(text, rest) : isCode { found = next }
            }
            offset += text.characterLength(at: offset)
        }
        return found
    }

    /// Whether a code is the name of an organ and the word of an order: 某市人民政府令.
    private static func endsInOrgan(_ text: borrowing Span<UInt8>, _ code: ByteRange) -> Bool {
        ([6, 3] as [Int]).contains { word in
            code.count > word + leastCode && OrganName.isWhole(text, from: code.start, before: code.end - word)
                && OrganName.startsLikeOrgan(text, at: code.start)
                || code.count > word + leastTitle / 2
                    && OrganName.isWhole(text, from: code.start, before: code.end - word)
        }
    }

    /// Two characters, and twelve.
    private static let leastCode = 6
    private static let longestCode = 36

    /// Whether words are a title by themselves: a type at their end, no mark of a sentence and no division before them.
    private static func isTitle(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        guard range.count >= leastTitle, !titleMarks.occur(in: text, from: range.start, to: range.end) else {
            return false
        }
        guard let type = TitleShape.typeWord(text, in: range), text[range.start] >= 0xE2 else { return false }
        // A sentence cites one: 根据…的通知某发〔2022〕3号.
        return TitleShape.isOfficial(text, type) && !openings.begin(text, at: range.start)
    }
}
