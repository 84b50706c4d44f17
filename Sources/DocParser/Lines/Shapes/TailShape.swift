/// What lines under the text look like: attachment note, signature, date, note, imprint; GB/T 9704-2012, 7.3.3–7.4.
enum TailShape {
    static func traits(
        _ text: borrowing Span<UInt8>, _ range: ByteRange, _ shape: LineTraits, _ signs: LineSigns
    ) -> LineTraits {
        var traits: LineTraits = []
        if text.has("附", at: range.start) { traits.formUnion(attachment(text, range, shape)) }
        if !shape.contains(.hasStop), !shape.contains(.endsColon) {
            if OrganName.isWhole(text, in: range) { traits.insert(.organ) }
            if signs.contains(.date) { traits.formUnion(date(text, range)) }
            if isPerson(text, range, signs) { traits.insert(.person) }
        }
        if SealMark.isWhole(text, in: range) {
            traits.insert(.seal)
        } else if isBracketed(text, range) {
            traits.insert(.bracketed)
            let words = text.skippingBlanks(from: range.start + text.characterLength(at: range.start), to: range.end)
            if notes.begin(text, at: words) { traits.insert(.documentNote) }
        } else if text.has("此件", at: range.start), range.count <= 60, !shape.contains(.hasStop) {
            traits.insert(.openNote)
        }
        if isImprint(text, range, signs) { traits.insert(.imprint) }
        if isClosing(text, range) { traits.insert(.closing) }
        return traits
    }

    /// 附件：1. …, 附件1, 附：.
    private static func attachment(
        _ text: borrowing Span<UInt8>, _ range: ByteRange, _ shape: LineTraits
    ) -> LineTraits {
        guard let head = AttachmentMarker.read(text, in: range) else { return [] }
        if head.isAlone { return head.hasColon ? [.attachmentHead, .attachmentNote] : .attachmentHead }
        // 附件1所列物资应当在6月1日前到位。 is a sentence that cites it; what begins so may be cut at the paper's width.
        let isCited =
            head.wordsStart == head.range.end
            && (shape.contains(.endsStop) || citing.begin(text, at: head.range.end))
        return head.hasColon || head.hasNumber && !isCited ? .attachmentNote : []
    }

    /// What goes on a sentence behind 附件1, and begins no title.
    private static let citing: WordSet = ["为", "由", "是", "所列", "所附", "所示", "和附件", "及附件", "与附件", "、附件", "中的", "的"]

    private static func date(_ text: borrowing Span<UInt8>, _ whole: ByteRange) -> LineTraits {
        guard whole.count <= 240 else { return [] }
        let range = SealMark.trimmed(whole, in: text)
        let words = SignatureLine.withoutBrackets(text, range)
        let end = DateReader.endBeforeHour(text, from: words.start, to: words.end)
        let first = DateReader.read(text, at: words.start, end: end)
        if first?.end == end { return .date }
        // A day that there is not is a date all the same, with a fault.
        if DateReader.written(text, in: ByteRange(words.start, end)) != nil { return .date }
        if isSealed(text, range) { return .date }
        return SignatureLine(text, in: words, to: end, behind: first) != nil ? .organDate : []
    }

    /// （盖章）　2021年6月9日: the day behind the words for the seal, below the organ.
    private static func isSealed(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        guard text.has(.opening, at: range.start),
            let last = DateReader.readLast(text, from: range.start, to: range.end), last.range.end == range.end
        else { return false }
        let seal = ByteRange(range.start, text.trimmingBlanks(from: range.start, to: last.range.start))
        return SealMark.isWhole(text, in: seal)
    }

    /// 行长：戴相龙, 总理　李克强, 中国人民银行 行长 易纲: an office and a name.
    private static func isPerson(_ text: borrowing Span<UInt8>, _ range: ByteRange, _ signs: LineSigns) -> Bool {
        // An office that is not set wide, and a blank or colon behind it if it does not begin the line.
        guard range.count <= 120, !signs.isDisjoint(with: [.office, .blank]),
            signs.contains(.colon) || PersonLine.mayBegin(text, at: range.start)
                || signs.contains(.blank) && endsInShortWord(text, range)
        else { return false }
        return PersonLine.read(text, in: range) != nil
    }

    /// Whether a blank stands before one of the last four characters, as before a name, or the name is a foreign one.
    private static func endsInShortWord(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        var offset = range.end
        for _ in 0..<5 where offset > range.start {
            offset -= 1
            while offset > range.start, text[offset] & 0xC0 == 0x80 { offset -= 1 }
            if text.blankLength(at: offset) > 0 { return true }
        }
        return text.contains("·", from: range.start, to: range.end)
    }

    private static func isBracketed(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        guard text.has(.opening, at: range.start),
            text.has(.closing, before: range.end)
        else { return false }
        return TitleShape.openingBracket(text, before: range.end, from: range.start) == range.start
    }

    /// What a note (7.3.6) begins with.
    static let notes: WordSet = ["此件", "本件", "此文", "联系人", "联系电话", "信息公开", "主动公开", "依申请公开", "不予公开"]

    /// …2016年5月3日印发, （共印170份）.
    private static func isImprint(_ text: borrowing Span<UInt8>, _ range: ByteRange, _ signs: LineSigns) -> Bool {
        if isCount(text, range) { return true }
        let isPrinting = signs.contains(.printing) || signs.contains(.date) && text.has("印", before: range.end)
        return isPrinting && PrintingLine.read(text, in: range) != nil
    }

    /// How many copies were printed: （共印170份）.
    static func isCount(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        text.has("共印", at: range.start + text.length(of: .opening, at: range.start))
    }

    /// Words that close a document: 特此通知, 此复, 请认真贯彻执行.
    static func isClosing(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        isFormula(text, range) || text.has("以上", at: range.start)
            || text.has("请认真贯彻执行。", before: range.end) || text.has("请遵照执行。", before: range.end)
    }

    /// Whether words are a formula that speaks for the whole document, whatever they stand under.
    static func isFormula(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        formulas.begin(text, at: range.start)
    }

    /// Where the formula begins that stands behind a sentence and ends a range: 特此通知。
    static func closingFormula(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> Int? {
        let stop = text.trimmingBlanks(from: start, to: end)
        guard text.has("。", before: stop) else { return nil }
        var place = stop - 3
        while place > start, stop - place < longestFormula, !text.has("。", before: place) { place -= 1 }
        guard place > start, text.has("。", before: place) else { return nil }
        let first = text.skippingBlanks(from: place, to: stop)
        return formulas.begin(text, at: first) ? first : nil
    }

    /// Fifteen characters.
    private static let longestFormula = 45

    private static let formulas: WordSet = [
        "特此", "此复", "妥否", "当否", "可否", "是否妥当", "盼复", "望复", "专此", "现予公布", "此令",
    ]
}
