/// Words as runs of WordprocessingML.
enum WordMarkup {
    /// Without line breaks: lines of Chinese go on without a blank.
    static func escaped(_ words: String) -> String {
        var out = ByteWriter()
        out.append(markup: String(String.UnicodeScalarView(words.unicodeScalars.filter { !isBreak($0) })))
        return out.string
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\r" || scalar == "\u{C}"
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
