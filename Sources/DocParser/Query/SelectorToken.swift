/// A piece of a selector, in any width: what the address parser looks at.
struct SelectorToken: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// 2, ２
        case arabic(Int)
        /// 二
        case han(Int)
        /// ② ㈡ ⑵: a character that is a whole marker
        case symbol(Int)
        case dot, comma, slash, tilde, star, open, close
        /// - – — 至 到
        case dash
        /// 第
        case ordinal
        /// 之
        case inserted
        /// 附件
        case attachment
        /// 编 分编 篇 章 节 条 款 项 目
        case unit(AddressUnit)
        /// 部分
        case portion
        /// A run of ASCII letters.
        case letters
        /// Any other character: no address has it.
        case other
    }

    var kind: Kind
    /// Byte offsets in the selector.
    var range: ByteRange
}

/// Takes a selector apart into tokens; blanks are dropped.
enum SelectorTokenizer {
    static func tokens(of text: borrowing Span<UInt8>) -> [SelectorToken] {
        var tokens: [SelectorToken] = []
        var offset = text.skippingBlanks(from: 0)
        while offset < text.count {
            let (kind, end) = token(text, at: offset)
            tokens.append(SelectorToken(kind: kind, range: ByteRange(offset, end)))
            offset = text.skippingBlanks(from: end)
        }
        return tokens
    }

    private static func token(_ text: borrowing Span<UInt8>, at start: Int) -> (SelectorToken.Kind, Int) {
        if let number = ArabicNumeral.read(text, at: start) { return (.arabic(number.value), number.end) }
        if let number = HanNumeral.read(text, at: start) { return (.han(number.value), number.end) }
        let folded = WordFolding.foldedCharacter(text, at: start)
        let byte = folded ?? text[start]
        if byte < 0x80 {
            let end = start + (folded == nil ? 1 : 3)
            return isLetter(byte) ? (.letters, lettersEnd(text, from: end)) : (punctuation(byte), end)
        }
        return word(text, at: start)
    }

    private static func punctuation(_ byte: UInt8) -> SelectorToken.Kind {
        switch byte {
        case UInt8(ascii: "."): .dot
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "~"): .tilde
        case UInt8(ascii: "*"): .star
        case UInt8(ascii: "-"): .dash
        case UInt8(ascii: "("), UInt8(ascii: "["): .open
        case UInt8(ascii: ")"), UInt8(ascii: "]"): .close
        default: .other
        }
    }

    private static func word(_ text: borrowing Span<UInt8>, at start: Int) -> (SelectorToken.Kind, Int) {
        let end = min(start + text.characterLength(at: start), text.count)
        if text.has("附件", at: start) { return (.attachment, start + 6) }
        if text.has("部分", at: start) { return (.portion, start + 6) }
        if let number = symbol(text, at: start) { return (.symbol(number), end) }
        if text.has("分编", at: start) || text.has("分編", at: start) { return (.unit(.subpart), start + 6) }
        if let unit = unit(text, at: start) { return (.unit(unit), end) }
        if text.has("第", at: start) { return (.ordinal, end) }
        if text.has("之", at: start) { return (.inserted, end) }
        if text.has("、", at: start) { return (.comma, end) }
        let isDash =
            text.has("至", at: start) || text.has("到", at: start) || text.has("–", at: start)
            || text.has("—", at: start) || text.has("−", at: start)
        return (isDash ? .dash : .other, end)
    }

    private static func unit(_ text: borrowing Span<UInt8>, at start: Int) -> AddressUnit? {
        if text.has("条", at: start) || text.has("條", at: start) { return .article }
        if text.has("款", at: start) { return .clause }
        if text.has("项", at: start) || text.has("項", at: start) { return .lawItem }
        if text.has("目", at: start) { return .lawSubitem }
        if text.has("章", at: start) { return .chapter }
        if text.has("节", at: start) || text.has("節", at: start) { return .lawSection }
        if text.has("篇", at: start) { return .planPart }
        return text.has("编", at: start) || text.has("編", at: start) ? .part : nil
    }

    /// The number of one of the characters that are a marker by themselves.
    private static func symbol(_ text: borrowing Span<UInt8>, at start: Int) -> Int? {
        guard let marker = HeadingMarkerReader.read(text, at: start, end: text.count) else { return nil }
        return marker.range.count == 3 ? marker.number : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
    }

    private static func lettersEnd(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < text.count {
            if isLetter(text[offset]) {
                offset += 1
            } else if let folded = WordFolding.foldedCharacter(text, at: offset), isLetter(folded) {
                offset += 3
            } else {
                break
            }
        }
        return offset
    }
}
