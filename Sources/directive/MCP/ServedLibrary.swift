import DocParser

/// The documents in the served folders, read when they are asked for: what is said is what the files hold now.
struct ServedLibrary: Sendable {
    let folders: ServedFolders
    let loader: DocumentLoader

    /// Reads one document; `source.path` is the path as agents call it.
    func document(_ path: String) throws(ToolFault) -> Document {
        let found = try folders.open(path)
        defer { found.file.finish() }
        guard !found.isFolder else {
            throw ToolFault(
                "'\(path)' is a folder, and one document is wanted; call 'outline' with it for what is in it")
        }
        do throws(InputFailure) {
            return try loader.load(Input(place: .opened(found.file), name: found.path, relativePath: found.path))
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
