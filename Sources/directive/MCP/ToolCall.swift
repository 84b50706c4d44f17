import DocParser

/// A call of a tool: its arguments, which were checked, and the documents that it may look at.
struct ToolCall: Sendable {
    private let values: [String: JSONValue]
    let library: ServedLibrary
    private let caller: Caller

    init(values: [String: JSONValue], library: ServedLibrary, caller: Caller) {
        self.values = values
        self.library = library
        self.caller = caller
    }

    func words(_ name: String) -> String? { values[name]?.string }

    func number(_ name: String) -> Int? { values[name]?.integer }

    /// Whether one document was asked for, and not those of a folder.
    func namesDocument() throws(ToolFault) -> Bool {
        guard let path = words("path"), !path.isEmpty else { return false }
        let found = try library.folders.open(path)
        found.file.finish()
        return !found.isFolder
    }

    /// The one document that was asked for.
    func document() throws(ToolFault) -> Document {
        try library.document(words("path") ?? ServedFolders.top)
    }

    /// Takes the documents that were asked for, one after the other, until the work returns false. One that can't be read
    /// is an error where it was asked for itself; of several it is counted, and told behind the others.
    ///
    /// Returns whether it came to the end.
    func forEachDocument(
        _ page: inout ResultPage, _ body: (Document, inout ResultPage) throws(ToolFault) -> Bool
    ) throws(ToolFault) -> Bool {
        if try namesDocument() { return try body(document(), &page) }
        var failures: [String] = []
        var count = 0
        for path in try library.files(below: words("path") ?? ServedFolders.top) {
            if caller.hasGivenUp { throw .cancelled }
            caller.progress(count, path)
            count += 1
            let document: Document
            do throws(ToolFault) {
                document = try library.document(path)
            } catch {
                failures.append(error.sentence)
                continue
            }
            guard try body(document, &page) else { return false }
        }
        if !failures.isEmpty {
            page.add("\n\(Tally.count(failures.count, "file")) could not be read:\n")
            for sentence in failures.prefix(20) { page.add(sentence + "\n") }
            if failures.count > 20 { page.add("…\n") }
        }
        return true
    }
}
