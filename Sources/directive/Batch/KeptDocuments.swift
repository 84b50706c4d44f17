import DocParser

/// Documents that a survey has read, for the run behind it, which takes each of them once: as many as have room, so that
/// small collections are read and parsed once and large ones in bounded memory.
struct KeptDocuments: Sendable {
    private struct Store {
        var documents: [String: Document] = [:]
        /// How many bytes of text they have.
        var bytes = 0
    }

    /// 32 MiB of text; a document takes some four times as much.
    private static let limit = 1 << 25

    private let store = Monitor(Store())

    /// Keeps the document of a file where there is room.
    func keep(_ document: Document, of input: Input) {
        guard case .file(let path) = input.place else { return }
        store.withLock { store in
            let bytes = document.text.byteCount
            guard store.bytes + bytes <= Self.limit, store.documents[path] == nil else { return }
            store.documents[path] = document
            store.bytes += bytes
        }
    }

    /// The document of an input: a kept one is handed out for good, any other is read.
    func document(of input: Input, _ loader: DocumentLoader) throws(InputFailure) -> Document {
        if case .file(let path) = input.place,
            let known = store.withLock({ $0.documents.removeValue(forKey: path) })
        {
            return known
        }
        return try loader.load(input)
    }
}
