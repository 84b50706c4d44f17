import DocParser

/// What of a document its file is called by.
enum ExportName: String, CaseIterable, Sendable {
    case title, number

    /// The longest name, with its ending, in bytes: most file systems take 255.
    static let longest = 200

    /// The words of a document that name it; nil where it has none, or none that can stand in a name.
    func words(of document: Document) -> String? {
        let words =
            switch self {
            case .title: document.metadata.title
            case .number: document.metadata.documentNumber
            }
        return words.flatMap(ExportName.safe)
    }

    /// Words without what a file system or a shell takes amiss: / and other signs of paths, control characters, a dot
    /// at either end.
    static func safe(_ words: String) -> String? {
        let isEdge = { (character: Character) in character == "." || character == " " || character == "\u{3000}" }
        let name = String(String.UnicodeScalarView(words.unicodeScalars.map { isUnsafe($0) ? "_" : $0 }))
        let trimmed = name.drop(while: isEdge).reversed().drop(while: isEdge).reversed()
        return trimmed.isEmpty ? nil : String(trimmed)
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "/", "\\", ":", "*", "?", "\"", "<", ">", "|": true
        default: ControlCharacters.contains(scalar)
        }
    }

    /// Words cut at the end of a character, so that they take at most so many bytes.
    static func cut(_ words: String, to count: Int) -> String {
        var words = words
        while words.utf8.count > count, !words.isEmpty { words.removeLast() }
        return words
    }
}
