/// A document or place of which it is asked who cites it: by path and id, number or title.
public struct CitedDocument: Sendable, Hashable {
    private let words: String
    private let number: [UInt8]
    private let title: [UInt8]

    /// - Parameter words: `archive/law.txt`, `archive/law.txt#第十二条`, an id of the document itself (`第十二条`), a number
    ///   in any brackets (银发〔2018〕164号), or a title, with or without 《》 and 中华人民共和国.
    public init(_ words: String) {
        self.words = words
        number = DocumentNumberKey.key(WordFolding.fold(words))
        title = DocumentTitleKey.key(words)
    }

    /// Whether a reference leads to it, or names it by its number or title.
    public func isNamed(by reference: Reference) -> Bool {
        if let cited = reference.number, DocumentNumberKey.key(WordFolding.fold(cited)) == number { return true }
        if let cited = reference.title, !title.isEmpty, DocumentTitleKey.key(cited) == title { return true }
        return reference.targets.contains { target in
            if target.path == words { return true }
            guard let id = target.id else { return false }
            return reference.kind == .internal && id == words || "\(target.path ?? "-")#\(id)" == words
        }
    }
}
