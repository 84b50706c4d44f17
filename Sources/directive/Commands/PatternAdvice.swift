import DocParser

/// What is said of a selector for words that looks like a pattern (`/(底前|日内)/`) and found nothing.
enum PatternAdvice {
    /// `nil` for what is no selector for words, or reads like plain words.
    static func sentence(for selector: Selector) -> Wording? {
        guard selector.namesWords else { return nil }
        let typed = selector.description
        let words = Array(typed.utf8)
        guard words.contains(where: isSign) || hasSet(words) else { return nil }
        let alternatives = alternatives(in: words)
        let query = "query " + alternatives.joined(separator: " -e ")
        let advice =
            alternatives.isEmpty
            ? Wording(same: "") : Wording("; ask for each of them: \(query)", "；请分别查找：\(query)")
        return Wording(
            "“\(typed)” was not found: the words between the slashes are taken literally, not as a pattern",
            "没有找到“\(typed)”：两个“/”之间是要找的词语本身，不是正则表达式") + advice
    }

    /// Signs that are rare in Chinese text and have a meaning in patterns.
    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "\\"),
            UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "{"):
            true
        default: false
        }
    }

    /// `[一二三]`, but not the brackets of a document number: `[2018]`.
    private static func hasSet(_ words: [UInt8]) -> Bool {
        guard let open = words.firstIndex(of: UInt8(ascii: "[")), let close = words.lastIndex(of: UInt8(ascii: "]")),
            open < close
        else { return false }
        return words[(open + 1)..<close].contains { $0 < UInt8(ascii: "0") || $0 > UInt8(ascii: "9") }
    }

    /// `/底前/`, `/日内/` of `/(底前|日内)/`; none where the parts are no plain words either.
    private static func alternatives(in words: [UInt8]) -> [String] {
        let inner = words.filter { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }
        let parts = inner.split(separator: UInt8(ascii: "|"))
        let isPlain = parts.count > 1 && !parts.contains { $0.contains(where: isSign) }
        return isPlain && !hasSet(words) ? parts.map { "/" + String(decoding: $0, as: UTF8.self) + "/" } : []
    }
}
