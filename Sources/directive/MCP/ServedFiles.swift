/// The files below a path of the served folders, sorted, those left out that are hidden or excluded.
///
/// A link to a file counts where the file is served; links to folders are not gone into: what they lead to inside of the
/// folders stands at its own place.
struct ServedFiles: Sequence, IteratorProtocol {
    private struct Level {
        let path: String
        var entries: ArraySlice<FileSystem.Entry>
        /// What is left, on this level and below, of the path behind which the walk begins.
        var skipped: ArraySlice<[UInt8]> = []
    }

    private let folders: ServedFolders
    private var levels: [Level] = []

    /// - Parameters:
    ///   - folder: as agents call it.
    ///   - last: begin behind this path, which may be gone; nothing before it is looked at.
    init(below folder: String, of folders: ServedFolders, behind last: String = "") {
        self.folders = folders
        let skipped = last.utf8.split(separator: UInt8(ascii: "/")).map { Array($0) }[...]
        if folder == ServedFolders.top, let names = folders.names {
            let entries = names.map { FileSystem.Entry(name: $0, kind: .folder, isText: true) }
            // They come in the order in which they were named.
            let start = entries.firstIndex { $0.name.utf8.elementsEqual(skipped.first ?? []) } ?? 0
            levels = [Level(path: folder, entries: entries[start...], skipped: skipped)]
        } else {
            enter(folder, skipped)
        }
    }

    mutating func next() -> String? {
        while !levels.isEmpty {
            guard let entry = levels[levels.count - 1].entries.popFirst() else {
                levels.removeLast()
                continue
            }
            let (parent, skipped) = (levels[levels.count - 1].path, levels[levels.count - 1].skipped)
            levels[levels.count - 1].skipped = []
            let path = parent.isEmpty ? entry.name : parent + "/" + entry.name
            let isFirst = skipped.first.map { entry.name.utf8.elementsEqual($0) } ?? false
            switch entry.kind {
            case .folder: enter(path, isFirst ? skipped.dropFirst() : [])
            case .file, .link: if !(isFirst && skipped.count == 1), isServedFile(path) { return path }
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

    private mutating func enter(_ path: String, _ skipped: ArraySlice<[UInt8]>) {
        guard let found = try? folders.open(path) else { return }
        defer { found.file.finish() }
        guard found.isFolder, let all = try? FileSystem.entries(of: found.file) else { return }
        let entries = all.filter(\.isText)
        let first = skipped.first ?? []
        let start = entries.firstIndex { !$0.name.utf8.lexicographicallyPrecedes(first) } ?? entries.endIndex
        levels.append(Level(path: path, entries: entries[start...], skipped: skipped))
    }
}
