import DocParser

/// The documents in the served folders, read when they are asked for and kept while their files stay as they are: what is
/// said is what the files hold now.
struct ServedLibrary: Sendable {
    let folders: ServedFolders
    let loader: DocumentLoader
    private let cache: DocumentCache

    init(folders: ServedFolders, loader: DocumentLoader, cacheLimit: Int = DocumentCache.usualLimit) {
        self.folders = folders
        self.loader = loader
        cache = DocumentCache(limit: cacheLimit)
    }

    /// Reads one document; `source.path` is the path as agents call it.
    func document(_ path: String) throws(ToolFault) -> Document {
        let found = try folders.open(path)
        defer { found.file.finish() }
        guard !found.isFolder else {
            throw ToolFault(
                "'\(path)' is a folder, and one document is wanted; call 'outline' with it for what is in it")
        }
        if let document = cache.document(at: found.path, found.status) { return document }
        do throws(InputFailure) {
            let input = Input(place: .opened(found.file), name: found.path, relativePath: found.path)
            let document = try loader.load(input)
            // As it was when it was opened: what was written since makes it another one.
            cache.keep(document, at: found.path, found.status)
            return document
        } catch {
            throw ToolFault("'\(found.path)': \(error.sentence.english)")
        }
    }

    /// The files below a folder, which has to be there.
    func files(below folder: String) throws(ToolFault) -> ServedFiles {
        guard folder != ServedFolders.top else { return ServedFiles(below: folder, of: folders) }
        let found = try folders.open(folder)
        found.file.finish()
        return ServedFiles(below: found.path, of: folders)
    }
}
