/// How many columns of a terminal words take: Chinese characters and their punctuation take two.
///
/// Ambiguous ones (“ ” … ①) take one, as in most terminals.
enum DisplayWidth {
    static func of(_ words: String) -> Int {
        words.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value < 0x20 || value >= 0x7F && value < 0xA0 || value == 0xAD ? 0 : 1 }
        if WidthTable.contains(value, in: WidthTable.invisible) { return 0 }
        return value >= 0x1100 && WidthTable.contains(value, in: WidthTable.wide) ? 2 : 1
    }

    /// At most so many columns of a line, with … in the place of what is left out.
    static func cut(_ words: String, to columns: Int) -> String {
        guard of(words) > columns else { return words }
        guard columns > 0 else { return "" }
        var result = String.UnicodeScalarView()
        var width = 0
        for scalar in words.unicodeScalars {
            width += of(scalar)
            if width > columns - 1 { break }
            result.append(scalar)
        }
        return String(result) + "…"
    }

    /// Fills up with blanks at the right.
    static func pad(_ words: String, to columns: Int) -> String {
        words + String(repeating: " ", count: max(0, columns - of(words)))
    }

    /// Words on one line without what a terminal would obey: line breaks and tabs become blanks, other control characters
    /// pictures of them.
    static func printable(_ words: String) -> String {
        guard ControlCharacters.areIn(words) else { return words }
        let line = String.UnicodeScalarView(words.unicodeScalars.map { isBreak($0) ? " " : $0 })
        return ControlCharacters.visible(String(line))
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\n", "\r", "\t", "\u{2028}", "\u{2029}": true
        default: false
        }
    }

    /// Words on several lines of at most so many columns; broken at blanks and between Chinese characters.
    static func wrap(_ words: String, to columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for unit in units(of: words) {
            if !line.isEmpty, of(line) + of(unit) > columns {
                lines.append(line.last == " " ? String(line.dropLast()) : line)
                line = ""
                if unit == " " { continue }
            }
            line += unit
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// What stays together: words, and single Chinese characters with the marks that open before and close behind.
    private static func units(of words: String) -> [String] {
        var units: [String] = []
        var isWordOpen = false
        for scalar in words.unicodeScalars {
            let isUnit = scalar == " " || of(scalar) == 2
            let last = units.count - 1
            let joins = closing.contains(scalar) || isWordOpen && !isUnit || last >= 0 && opens(units[last])
            if last >= 0, units[last] != " ", scalar != " ", joins {
                units[last].unicodeScalars.append(scalar)
            } else {
                units.append(String(scalar))
            }
            isWordOpen = !isUnit
        }
        return units
    }

    private static func opens(_ unit: String) -> Bool {
        unit.unicodeScalars.last.map { opening.contains($0) } ?? false
    }

    private static let opening = "（〔《“‘【([".unicodeScalars
    private static let closing = "，。；：、）〕》”’】？！,.;:)]!?".unicodeScalars
}
