/// Which documents of two collections are versions of one another.
public enum VersionPairs {
    /// What a document is known by.
    public struct Entry: Sendable, Hashable {
        let title: [UInt8]
        let number: [UInt8]
        let name: String

        /// - Parameters:
        ///   - document: one of those that are to be paired.
        ///   - name: what the document is called in its collection, such as its path below the folder.
        public init(_ document: Document, name: String) {
            let metadata = document.metadata
            title = metadata.title.map(DocumentTitleKey.key) ?? []
            number = metadata.documentNumber.map { DocumentNumberKey.key(WordFolding.fold($0)) } ?? []
            self.name = name
        }
    }

    /// For each new document the index of its old version, `nil` for none: by title and number, then by the title
    /// (without 中华人民共和国 and （试行）), the number, and last by the name. O(documents).
    public static func partners(old: [Entry], new: [Entry]) -> [Int?] {
        var partners = [Int?](repeating: nil, count: new.count)
        var isTaken = [Bool](repeating: false, count: old.count)
        let keys: [(Entry) -> [[UInt8]]] = [
            { [$0.title, $0.number] }, { [$0.title, Array($0.name.utf8)] }, { [$0.title] }, { [$0.number] },
            { [Array($0.name.utf8)] },
        ]
        for key in keys {
            var waiting: [[[UInt8]]: [Int]] = [:]
            for index in old.indices.reversed() where !isTaken[index] && !key(old[index]).contains([]) {
                waiting[key(old[index]), default: []].append(index)
            }
            for index in new.indices where partners[index] == nil && !key(new[index]).contains([]) {
                guard let found = waiting[key(new[index])]?.popLast() else { continue }
                partners[index] = found
                isTaken[found] = true
            }
        }
        return partners
    }
}
