/// The files below a path of the served folders, sorted, those left out that are hidden or excluded.
///
/// A link to a file counts where the file is served; links to folders are not gone into: what they lead to inside of the
/// folders stands at its own place.
struct ServedFiles: Sequence, IteratorProtocol {
    private struct Level {
        let path: String
        var entries: ArraySlice<FileSystem.Entry>
    }

    private let folders: ServedFolders
    private var levels: [Level] = []

    /// - Parameter folder: as agents call it.
    init(below folder: String, of folders: ServedFolders) {
        self.folders = folders
        if folder == ServedFolders.top, let names = folders.names {
            let entries = names.map { FileSystem.Entry(name: $0, kind: .folder, isText: true) }
            levels = [Level(path: folder, entries: entries[...])]
        } else {
            enter(folder)
        }
    }

    mutating func next() -> String? {
        while !levels.isEmpty {
            guard let entry = levels[levels.count - 1].entries.popFirst() else {
                levels.removeLast()
                continue
            }
            guard entry.isText else { continue }
            let parent = levels[levels.count - 1].path
            let path = parent.isEmpty ? entry.name : parent + "/" + entry.name
            switch entry.kind {
            case .folder: enter(path)
            case .file, .link: if isServedFile(path) { return path }
            case .other: continue
            }
        }
        return nil
    }

    private func isServedFile(_ path: String) -> Bool {
        guard let found = try? folders.open(path) else { return false }
        defer { found.file.finish() }
        return !found.isFolder
    }

    private mutating func enter(_ path: String) {
        guard let found = try? folders.open(path) else { return }
        defer { found.file.finish() }
        guard found.isFolder, let entries = try? FileSystem.entries(ofFolder: found.file.path) else { return }
        levels.append(Level(path: path, entries: entries[...]))
    }
}
