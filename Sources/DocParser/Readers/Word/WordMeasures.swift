/// How far a paragraph stands in, and how far its lines are from one another; merged value by value, as styles are.
struct WordMeasures: Sendable, Hashable {
    /// How the distance of lines is meant (ISO 29500-1, 17.18.48).
    enum LineRule: Int16 { case multiple, exact, atLeast }

    /// Twips from the left and right of the text, of the first line from the others, hundredths of characters for the
    /// same, the distance of lines and its rule.
    private var values = SIMD8<Int16>(repeating: Self.missing)

    private static let missing = Int16.min

    /// Takes over what another says.
    mutating func apply(_ other: WordMeasures) {
        values.replace(with: other.values, where: other.values .!= Self.missing)
    }

    /// What is measured.
    enum Kind: Int {
        case left, right, first, leftCharacters, rightCharacters, firstCharacters, line, lineRule
    }

    /// Sets what the attributes of an `ind` say.
    mutating func setIndents(_ xml: borrowing WordXML) {
        set(.left, xml.twips("left") ?? xml.twips("start"))
        set(.right, xml.twips("right") ?? xml.twips("end"))
        set(.first, xml.twips("hanging").map { -$0 } ?? xml.twips("firstLine"))
        set(.leftCharacters, xml.number("leftChars") ?? xml.number("startChars"))
        set(.rightCharacters, xml.number("rightChars") ?? xml.number("endChars"))
        set(.firstCharacters, xml.number("hangingChars").map { -$0 } ?? xml.number("firstLineChars"))
    }

    /// Sets what the attributes of a `spacing` of lines say.
    mutating func setSpacing(_ xml: borrowing WordXML) {
        guard let line = xml.twips("line") else { return }
        let rule: LineRule =
            xml.has("lineRule", "exact") ? .exact : xml.has("lineRule", "atLeast") ? .atLeast : .multiple
        set(line: line, rule)
    }

    mutating func set(line: Int, _ rule: LineRule) {
        set(.line, line)
        set(.lineRule, Int(rule.rawValue))
    }

    mutating func set(_ kind: Kind, _ value: Int?) {
        if let value { values[kind.rawValue] = Int16(clamping: max(value, -30_000)) }
    }

    /// In hundredths of a character of a size in half points: from the left, from the right, of the first line.
    func left(_ size: Int) -> Int { hundredths(0, size) }
    func right(_ size: Int) -> Int { hundredths(1, size) }
    func first(_ size: Int) -> Int { hundredths(2, size) }

    /// Characters go before twips, but 0 characters say nothing (17.3.1.12).
    private func hundredths(_ lane: Int, _ size: Int) -> Int {
        let characters = values[lane + 3]
        if characters != Self.missing, characters != 0 { return Int(characters) }
        guard values[lane] != Self.missing, size > 0 else { return 0 }
        return Int(values[lane]) * 10 / size
    }

    /// Twips from line to line, where they are fixed.
    var exactLine: Int? { values[7] == LineRule.exact.rawValue ? Int(values[6]) : nil }
}
