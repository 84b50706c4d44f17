/// Words as XML: escaped, and without characters that XML does not have.
enum WordMarkup {
    static func escaped(_ words: String) -> String {
        var text = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            switch scalar.value {
            case 0x26: text.append(contentsOf: "&amp;".unicodeScalars)
            case 0x3C: text.append(contentsOf: "&lt;".unicodeScalars)
            case 0x3E: text.append(contentsOf: "&gt;".unicodeScalars)
            case 0x0A, 0x0C, 0x0D: break
            case 0..<0x20, 0xFFFE, 0xFFFF: text.append(scalar == "\t" ? "\t" : "\u{FFFD}")
            default: text.append(scalar)
            }
        }
        return String(text)
    }

    /// A run: its words, with tabs where they have any.
    static func run(_ words: String, style: String? = nil) -> String {
        guard !words.isEmpty else { return "" }
        let properties = style.map { "<w:rPr><w:rStyle w:val=\"\($0)\"/></w:rPr>" } ?? ""
        var pieces = ""
        for (index, piece) in words.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { pieces += "<w:tab/>" }
            if !piece.isEmpty { pieces += "<w:t xml:space=\"preserve\">\(escaped(String(piece)))</w:t>" }
        }
        return "<w:r>\(properties)\(pieces)</w:r>"
    }
}
