/// Reads what was typed: the first character tells words, roles and fields from addresses and titles.
struct SelectorParser {
    private let typed: String
    private let bytes: [UInt8]
    private let start: Int
    private let end: Int

    init(_ typed: String) {
        self.typed = typed
        let bytes = Array(typed.utf8)
        let start = bytes.span.skippingBlanks(from: 0)
        self.bytes = bytes
        self.start = start
        end = bytes.span.trimmingBlanks(from: start, to: bytes.count)
    }

    func parse() throws(QueryError) -> Selector {
        guard start < end else { throw .empty(typed) }
        switch WordFolding.foldedCharacter(bytes.span, at: start) ?? bytes[start] {
        case UInt8(ascii: "/"): return try words()
        case UInt8(ascii: "@"): return try role()
        case UInt8(ascii: "."): return try documentField()
        default: return try placeOrTitle()
        }
    }

    private func folded(_ from: Int, _ to: Int) -> [UInt8] {
        var result: [UInt8] = []
        WordFolding.append(bytes.span, from: from, to: to, to: &result)
        return result
    }

    private func name(_ from: Int, _ to: Int) -> String { String(decoding: folded(from, to), as: UTF8.self) }

    private func characterEnd(at offset: Int) -> Int { min(offset + bytes.span.characterLength(at: offset), end) }

    // MARK: Words

    /// `/words/`, and a field behind it. The last slash closes, so that the words may have others.
    private func words() throws(QueryError) -> Selector {
        let first = characterEnd(at: start)
        guard let close = lastSlash(from: first) else {
            throw .malformed(typed, at: end, expected: Wording("a closing “/”, as in /words/", "结尾的“/”，如/词语/"))
        }
        let needle = folded(first, close)
        guard !needle.isEmpty else {
            throw .malformed(typed, at: first, expected: Wording("words between the slashes", "两个“/”之间的词语"))
        }
        let field = try blockField(behind: characterEnd(at: close))
        return Selector(typed, .words(needle), field: field)
    }

    private func lastSlash(from first: Int) -> Int? {
        var offset = end
        while offset > first {
            offset -= 1
            if bytes[offset] == UInt8(ascii: "/") || bytes.span.has("／", at: offset) { return offset }
        }
        return nil
    }

    /// The field that follows what is complete without it; `nil` if nothing follows.
    private func blockField(behind offset: Int) throws(QueryError) -> Selector.BlockField? {
        guard offset < end else { return nil }
        let letters = name(offset, end)
        guard letters.first == "." else {
            throw .malformed(typed, at: offset, expected: Wording("nothing or a field (.problem)", "结尾，或者字段（.problem）"))
        }
        let name = String(letters.dropFirst())
        guard let field = Selector.BlockField(rawValue: name) else { throw unknownBlockField(name, at: offset) }
        return field
    }

    private func unknownBlockField(_ name: String, at offset: Int) -> QueryError {
        .unknownName(
            name, sign: ".", what: Wording("field of a block", "块的字段"), in: typed, at: offset,
            allowed: Selector.BlockField.allCases.map(\.rawValue))
    }

    // MARK: Roles and fields

    private func role() throws(QueryError) -> Selector {
        let first = characterEnd(at: start)
        var behind = first
        while behind < end, folded(behind, characterEnd(at: behind)) != [UInt8(ascii: ".")] {
            behind = characterEnd(at: behind)
        }
        let name = name(first, behind)
        guard let role = Role(named: name) else {
            throw .unknownName(
                name, sign: "@", what: Wording("role", "作用"), in: typed, at: start,
                allowed: Role.allCases.map(\.rawValue), also: Role.allCases.map(\.chineseName))
        }
        return Selector(typed, .role(role), field: try blockField(behind: behind))
    }

    /// `.title` of the document; `.problem`: that of every block which has one.
    private func documentField() throws(QueryError) -> Selector {
        let name = name(characterEnd(at: start), end)
        if let field = Metadata.Field(named: name) { return Selector(typed, .metadata(field)) }
        if let subject = RowTable.Subject(named: name) { return Selector(typed, .found(subject)) }
        if let field = Selector.BlockField(rawValue: name) {
            return Selector(typed, .everything, reach: .descendants, field: field)
        }
        throw .unknownName(
            name, sign: ".", what: Wording("field", "字段"), in: typed, at: start,
            allowed: Metadata.Field.allCases.map(\.rawValue) + ["text", "problem", "remedy", "marker"]
                + RowTable.Subject.allCases.map(\.rawValue),
            also: Metadata.Field.allCases.map(\.chineseName))
    }

    // MARK: Addresses and titles

    private func placeOrTitle() throws(QueryError) -> Selector {
        var tokens = SelectorTokenizer.tokens(of: bytes.span)
        var field: Selector.BlockField?
        var limit = end
        if tokens.count > 2, tokens[tokens.count - 1].kind == .letters, tokens[tokens.count - 2].kind == .dot {
            let dot = tokens[tokens.count - 2].range
            let name = name(dot.end, end)
            field = Selector.BlockField(rawValue: name)
            let isPlace = (try? SelectorPlaceParser(Array(tokens.dropLast(2)), bytes).parse()) != nil
            if field != nil {
                tokens.removeLast(2)
                limit = dot.start
            } else if isPlace {
                throw unknownBlockField(name, at: dot.start)
            }
        }
        do {
            let (target, reach) = try SelectorPlaceParser(tokens, bytes).parse()
            return Selector(typed, target, reach: reach, field: field)
        } catch {
            guard isTitle(tokens) else { throw .malformed(typed, at: error.offset, expected: error.expected) }
            return Selector(typed, title(behind: tokens, to: limit), field: field)
        }
    }

    /// Whether what is no address can be a title: not if it is all figures, brackets and dots.
    private func isTitle(_ tokens: [SelectorToken]) -> Bool {
        switch tokens.first?.kind {
        case .unit, .portion, .inserted: return true
        default: return tokens.contains { $0.kind == .other || $0.kind == .letters }
        }
    }

    /// A title, or 附件1/ and a title.
    private func title(behind tokens: [SelectorToken], to limit: Int) -> Selector.Target {
        if let slash = tokens.first(where: { $0.kind == .slash })?.range, slash.end < limit {
            let before = tokens.filter { $0.range.end <= slash.end }
            if case .place(let place)? = try? SelectorPlaceParser(before, bytes).parse().0, place.steps.isEmpty {
                return .title(title(from: slash.end, to: limit), in: place.attachments)
            }
        }
        return .title(title(from: start, to: limit), in: [])
    }

    /// A heading that is copied with its closing 。 is still the heading.
    private func title(from first: Int, to limit: Int) -> [UInt8] {
        let span = bytes.span
        var last = limit
        while last > first, span.has("。", before: last) || span.has("：", before: last) { last -= 3 }
        return folded(first, last > first ? last : limit)
    }
}
