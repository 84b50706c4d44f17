/// Reads a condition: terms, `and`, `or`, `not` and parentheses.
struct FilterParser {
    /// Nobody types more; the reading goes into itself for each.
    private static let deepest = 64

    private let text: String
    private let bytes: [UInt8]
    private var offset = 0
    private var depth = 0

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    mutating func parse() throws(QueryError) -> FilterCondition {
        skipBlanks()
        guard offset < bytes.count else { throw malformed(Wording("a condition such as documentType=通知", "条件，如文种=通知")) }
        let condition = try alternatives()
        guard offset == bytes.count else {
            throw malformed(
                bytes[offset] == UInt8(ascii: ")")
                    ? Wording("its end: no ( is open", "结尾：前面没有“(”") : Wording("and, or, or its end", "and、or或结尾"))
        }
        return condition
    }

    private mutating func alternatives() throws(QueryError) -> FilterCondition {
        var parts = [try conjunction()]
        while take(word: "or") { parts.append(try conjunction()) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func conjunction() throws(QueryError) -> FilterCondition {
        var parts = [try negation()]
        while take(word: "and") { parts.append(try negation()) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func negation() throws(QueryError) -> FilterCondition {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.deepest {
            throw malformed(Wording("fewer parentheses and nots within each other", "较少的括号和not（嵌套太深）"))
        }
        if take(word: "not") { return .not(try negation()) }
        guard take("(") else { return .term(try term()) }
        let inner = try alternatives()
        guard take(")") else { throw malformed(Wording("and, or, or )", "and、or或“)”")) }
        return inner
    }

    // MARK: Terms

    private mutating func term() throws(QueryError) -> FilterTerm {
        let start = offset
        let name = fieldName()
        guard !name.isEmpty else {
            throw malformed(Wording("the name of a field, such as documentType or 文种", "字段名，如documentType或文种"))
        }
        guard let field = FilterField(named: name) else {
            throw .unknownName(
                name, sign: "", what: Wording("field", "字段"), in: text, at: start, allowed: Filter.fields,
                also: Metadata.Field.allCases.map(\.chineseName))
        }
        skipBlanks()
        let place = offset
        let sign = sign()
        guard sign != .exists else {
            // A word behind the field is rather a value without its sign.
            if offset < bytes.count, bytes[offset] != UInt8(ascii: ")"), !isWord("and"), !isWord("or") {
                throw malformed(
                    Wording(
                        "= != ~ < > <= or >= behind \(name), or and, or", "\(name)后面的= != ~ < > <= >=，或者and、or"))
            }
            return FilterTerm(field: field, sign: .exists, key: [], number: nil)
        }
        if sign.isOrder, field.kind == .words {
            offset = place
            throw malformed(
                Wording("= != or ~, as \(name) is neither a date nor a number", "= != 或 ~，因为\(name)不是日期或数字"))
        }
        skipBlanks()
        let valueStart = offset
        let value = try value()
        skipBlanks()
        return try term(field, sign, value, at: valueStart)
    }

    private mutating func term(
        _ field: FilterField, _ sign: FilterTerm.Sign, _ value: String, at start: Int
    ) throws(QueryError) -> FilterTerm {
        if sign != .contains {
            let plain = String(decoding: WordFolding.fold(value), as: UTF8.self)
            switch field.kind {
            case .words: break
            case .date:
                guard let date = Self.date(plain) else {
                    offset = start
                    throw malformed(
                        Wording("a date such as 2019, 2019-05 or 2019-05-01", "日期，如2019、2019-05或2019-05-01"))
                }
                return FilterTerm(field: field, sign: sign, key: Array(date.utf8), number: nil)
            case .number:
                guard let number = Int(plain) else {
                    offset = start
                    throw malformed(Wording("a number", "数字"))
                }
                return FilterTerm(field: field, sign: sign, key: [], number: number)
            }
        }
        return FilterTerm(field: field, sign: sign, key: field.key(of: value), number: nil)
    }

    /// 2019, 2019-5, 2019年5月1日, 2019.5.1 as in ISO 8601.
    private static func date(_ words: String) -> String? {
        var parts: [String] = [""]
        for scalar in words.unicodeScalars {
            switch scalar {
            case "0"..."9": parts[parts.count - 1].unicodeScalars.append(scalar)
            case "-", ".", "/", "年", "月", "日": parts.append("")
            default: return nil
            }
        }
        if parts.count > 1, parts.last == "" { parts.removeLast() }
        let limits = [1...9999, 1...12, 1...31]
        guard parts.count <= 3, parts[0].utf8.count == 4 else { return nil }
        for (part, limit) in zip(parts, limits) where part.utf8.count > 4 || !limit.contains(Int(part) ?? 0) {
            return nil
        }
        return parts[0] + parts.dropFirst().map { $0.utf8.count < 2 ? "-0" + $0 : "-" + $0 }.joined()
    }

    // MARK: Words

    private mutating func fieldName() -> String {
        let start = offset
        while offset < bytes.count, bytes.span.blankLength(at: offset) == 0, !isParenthesis(at: offset),
            signLength(at: offset) == 0
        {
            offset = min(offset + bytes.span.characterLength(at: offset), bytes.count)
        }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    /// A value in quotation marks, or up to a blank or to a ) that it does not open.
    private mutating func value() throws(QueryError) -> String {
        let pairs: [(StaticString, StaticString)] = [("\"", "\""), ("'", "'"), ("“", "”"), ("‘", "’"), ("「", "」")]
        for (opening, closing) in pairs where bytes.span.has(opening, at: offset) {
            let start = offset + opening.utf8CodeUnitCount
            guard let end = bytes.span.find(closing, from: start, to: bytes.count) else {
                offset = bytes.count
                throw malformed(Wording("\(closing) behind the value", "值后面的“\(closing)”"))
            }
            offset = end + closing.utf8CodeUnitCount
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }
        let start = offset
        var open = 0
        while offset < bytes.count, bytes.span.blankLength(at: offset) == 0 {
            if bytes[offset] == UInt8(ascii: "(") { open += 1 }
            if bytes[offset] == UInt8(ascii: ")") { open -= 1 }
            if open < 0 { break }
            offset = min(offset + bytes.span.characterLength(at: offset), bytes.count)
        }
        guard offset > start else { throw malformed(Wording("a value", "值")) }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func sign() -> FilterTerm.Sign {
        let length = signLength(at: offset)
        let words = WordFolding.fold(String(decoding: bytes[offset..<offset + length], as: UTF8.self))
        offset += length
        return switch String(decoding: words, as: UTF8.self) {
        case "≥": .atLeast
        case "≤": .atMost
        case "≠": .differs
        case let folded: FilterTerm.Sign(rawValue: folded) ?? .exists
        }
    }

    /// How many bytes of a sign stand at an offset, in either width.
    private func signLength(at offset: Int) -> Int {
        let signs: [StaticString] = [
            ">=", "<=", "!=", "=", "~", "<", ">", "＞＝", "＜＝", "！＝", "＝", "～", "＜", "＞", "≥", "≤", "≠",
        ]
        for sign in signs where bytes.span.has(sign, at: offset) { return sign.utf8CodeUnitCount }
        return 0
    }

    private func isParenthesis(at offset: Int) -> Bool {
        bytes[offset] == UInt8(ascii: "(") || bytes[offset] == UInt8(ascii: ")")
    }

    private mutating func skipBlanks() { offset = bytes.span.skippingBlanks(from: offset) }

    private mutating func take(_ sign: StaticString) -> Bool {
        skipBlanks()
        guard bytes.span.has(sign, at: offset) else { return false }
        offset += sign.utf8CodeUnitCount
        skipBlanks()
        return true
    }

    /// Whether a word stands here, in small or large letters, and ends here.
    private func isWord(_ word: String) -> Bool {
        let end = offset + word.utf8.count
        guard end <= bytes.count, bytes[offset..<end].map({ $0 | 0x20 }) == Array(word.utf8) else { return false }
        return end == bytes.count || bytes.span.blankLength(at: end) > 0 || isParenthesis(at: end)
    }

    private mutating func take(word: String) -> Bool {
        skipBlanks()
        guard isWord(word) else { return false }
        offset += word.utf8.count
        skipBlanks()
        return true
    }

    private func malformed(_ expected: Wording) -> QueryError { .malformed(text, at: offset, expected: expected) }
}
