/// What the names mean that a document uses: short ones that it defines (以下简称《办法》), and 该办法 for the last one named.
struct ShortNames {
    private var defined: [[UInt8]: NamedDocument] = [:]
    /// The short names that stand without 《》, the longest first.
    private(set) var unquoted: [[UInt8]] = []
    /// Those that are names wherever they stand: the document defined them without 《》, and they are no common word.
    private(set) var plain: [[UInt8]] = []
    /// The third bytes of their first characters, but for the two bits that all have.
    private var firsts: UInt64 = 0
    private var kinds: [String: Reference.Kind] = [:]
    private(set) var lastNamed: NamedDocument?

    /// Fewer characters than two of a short name without 《》 are any word.
    private static let shortest = 6
    private static let most = 64

    /// - Parameter isQuoted: whether 《》 stand around the short name, as they will wherever it is used.
    mutating func define(_ words: [UInt8], as named: NamedDocument, isQuoted: Bool) {
        defined[words] = named
        if !isQuoted, named.kind != .other, plain.count < Self.most, Self.isName(words), !plain.contains(words) {
            plain.append(words)
            plain.sort { $0.count > $1.count }
            firsts |= 1 << UInt64(words[2] & 63)
        }
        guard words.count >= Self.shortest, unquoted.count < Self.most, !unquoted.contains(words) else { return }
        unquoted.append(words)
        unquoted.sort { $0.count > $1.count }
    }

    /// 税法, 平台条例, 2号文; but not 办法, 实施办法 and the like.
    private static func isName(_ words: [UInt8]) -> Bool {
        let span = words.span
        // 107号文 is a name wherever it stands.
        if span.has("号文", before: words.count) { return true }
        guard words.count >= shortest, words[0] >= 0xE4, words[0] <= 0xE9 else { return false }
        if ReferenceWords.own.word(span, at: 0)?.utf8CodeUnitCount == words.count { return false }
        if ReferenceWords.laws.end(span, before: words.count) {
            return !ReferenceWords.noLaws.end(span, before: words.count)
        }
        if words.count >= 9 && ReferenceWords.unquoted.end(span, before: words.count) { return true }
        // 接口规范, 行动计划: four characters are no word of the language that a sentence may use besides.
        return words.count >= longEnough && ReferenceWords.papers.end(span, before: words.count)
            && !common.begin(span, at: 0)
    }

    private static let longEnough = 12
    private static let common: WordSet = ["实施", "工作", "管理", "行动", "暂行", "有关", "相关", "本"]

    /// The short name without 《》 that begins at an offset.
    @inline(__always)
    func plain(_ text: borrowing Span<UInt8>, at offset: Int) -> [UInt8]? {
        guard firsts != 0, offset + 2 < text.count, firsts >> UInt64(text[offset + 2] & 63) & 1 != 0 else { return nil }
        return plainWords(text, at: offset)
    }

    private func plainWords(_ text: borrowing Span<UInt8>, at offset: Int) -> [UInt8]? {
        for words in plain where offset + words.count <= text.count {
            if words.indices.allSatisfy({ text[offset + $0] == words[$0] }) { return words }
        }
        return nil
    }

    mutating func name(_ named: NamedDocument) {
        lastNamed = named
        if named.number != nil, let title = named.title { kinds[title] = named.kind }
    }

    /// A title that the code of a standard stood with; further on it may stand alone.
    mutating func standard(_ title: String) { kinds[title] = .other }

    /// What a title was named as where its number stood with it: a rule by order stays one.
    func kind(of title: String) -> Reference.Kind? { kinds[title] }

    /// What a short name stands for.
    subscript(words: [UInt8]) -> NamedDocument? { defined[words] }
}
