import DocParser

/// Documents that were read, by their paths, as long as their files stay as they are and there is room.
final class DocumentCache: Sendable {
    private struct Entry: Sendable {
        let document: Document
        let status: FileStatus
        var lastUse: Int

        var size: Int { document.text.byteCount + 4096 }
    }

    private struct State: Sendable {
        var entries: [String: Entry] = [:]
        var size = 0
        var uses = 0

        mutating func put(_ entry: Entry?, at path: String) {
            size -= entries[path]?.size ?? 0
            size += entry?.size ?? 0
            entries[path] = entry
        }
    }

    /// Of text, in bytes; a document in memory is about three times as large as its text.
    static let usualLimit = 1 << 26
    /// What was written so many seconds ago may be written again with the same size and time.
    private static let unsettledSeconds = 2

    private let state = Monitor(State())
    private let limit: Int

    init(limit: Int = usualLimit) {
        self.limit = limit
    }

    /// A document that was kept; nil where it was not, or its file is not as it was.
    func document(at path: String, _ status: FileStatus) -> Document? {
        state.withLock { state in
            guard var entry = state.entries[path], entry.status == status else { return nil }
            state.uses += 1
            entry.lastUse = state.uses
            state.entries[path] = entry
            return entry.document
        }
    }

    /// Keeps a document, and lets go of those that were not asked for longest.
    func keep(
        _ document: Document, at path: String, _ status: FileStatus, now: Int = Surroundings.secondsSince1970
    ) {
        let age = now - max(status.modified[0], status.changed[0])
        state.withLock { state in
            state.uses += 1
            let entry = Entry(document: document, status: status, lastUse: state.uses)
            let isKept = age > Self.unsettledSeconds && entry.size <= limit / 4
            state.put(isKept ? entry : nil, at: path)
            guard state.size > limit else { return }
            for (path, _) in state.entries.sorted(by: { $0.value.lastUse < $1.value.lastUse }) {
                state.put(nil, at: path)
                if state.size <= limit / 4 * 3 { return }
            }
        }
    }
}
