import DocParser

/// The files below a folder, sorted, hidden ones left out; found one by one, so that a large tree costs no memory.
struct FolderWalk {
    /// A folder that is being gone through.
    private struct Level {
        let path: String
        let relativePath: String
        let identity: FileStatus.Identity?
        var entries: ArraySlice<FileSystem.Entry>
    }

    private let filter: InputFilter
    private var levels: [Level] = []
    /// The folder that was named and those that it lies in: a link to one of them leads round in a circle.
    private var around: [FileStatus.Identity] = []
    /// What was found wrong with the folder itself.
    private var failure: InputFailure?
    private let folder: String
    /// The folder without links in its path.
    private let realFolder: String
    /// All folders that were gone through: one that several links lead to is read once.
    private var entered: Set<FileStatus.Identity> = []
    /// Whether anything has come of the folder: a file, or a sentence on what is wrong.
    private var hasResult = false

    init(_ folder: String, filter: InputFilter) {
        self.folder = folder
        self.filter = filter
        let real = FileSystem.realPath(folder)
        realFolder = real ?? folder
        enter(folder, relativePath: "")
        var path = real
        while let next = path {
            if let identity = (try? FileStatus(ofPath: next))?.identity { around.append(identity) }
            path = FileSystem.parent(of: next)
        }
    }

    mutating func next() -> Input? {
        while true {
            if let found = failure {
                failure = nil
                hasResult = true
                return Input(place: .unreadable(found), name: found.name, isListed: true)
            }
            guard !levels.isEmpty else {
                if hasResult { return nil }
                failure = InputFailure(name: folder, sentence: filter.nothingFound)
                continue
            }
            guard let entry = levels[levels.count - 1].entries.popFirst() else {
                levels.removeLast()
                continue
            }
            if let input = input(for: entry) {
                hasResult = true
                return input
            }
        }
    }

    private mutating func input(for entry: FileSystem.Entry) -> Input? {
        guard !entry.name.hasPrefix(".") else { return nil }
        let level = levels[levels.count - 1]
        let path = FileSystem.join(level.path, entry.name)
        let relativePath = level.relativePath.isEmpty ? entry.name : level.relativePath + "/" + entry.name
        guard !filter.excludes(relativePath) else { return nil }
        guard entry.isText else {
            failure = InputFailure(name: path, sentence: InputFailure.nameIsNoText)
            return nil
        }
        var kind = entry.kind
        if kind == .link {
            switch (try? FileStatus(ofPath: path))?.kind {
            case .folder where isReachedItself(path): return nil
            case .folder: kind = .folder
            case .other: kind = .other
            // A link that leads nowhere is left to the reader, who says so.
            case .file, nil: kind = .file
            }
        }
        switch kind {
        case .folder:
            enter(path, relativePath: relativePath)
            return nil
        case .file where filter.includes(relativePath) && !filter.isOutput(path):
            return Input(place: .file(path), name: path, relativePath: relativePath, isListed: true)
        default:
            return nil
        }
    }

    /// Whether what a link to a folder leads to is read at its own place, below the folder that was named.
    private func isReachedItself(_ link: String) -> Bool {
        let start = FileSystem.join(realFolder, "")
        guard let real = FileSystem.realPath(link), real.hasPrefix(start), !isAround(link) else { return false }
        return filter.enters(String(decoding: Array(real.utf8.dropFirst(start.utf8.count)), as: UTF8.self))
    }

    /// Whether a link leads back to a folder that it lies in, which is told.
    private func isAround(_ link: String) -> Bool {
        guard let identity = (try? FileStatus(ofPath: link))?.identity else { return false }
        return around.contains(identity) || levels.contains { $0.identity == identity }
    }

    private mutating func enter(_ path: String, relativePath: String) {
        do throws(SystemError) {
            let identity = try FileStatus(ofPath: path).identity
            if filter.outputs.contains(identity), !levels.isEmpty { return }
            if around.contains(identity) || levels.contains(where: { $0.identity == identity }) {
                let sentence = Wording(
                    "a link back to a folder that it lies in; its files are read only once",
                    "链接指回它所在的文件夹；其中的文件只读一次")
                failure = InputFailure(name: path, sentence: sentence)
                return
            }
            guard entered.insert(identity).inserted else { return }
            let entries = try FileSystem.entries(ofFolder: path)
            levels.append(
                Level(path: path, relativePath: relativePath, identity: identity, entries: entries[...]))
        } catch {
            failure = InputFailure(name: path, sentence: error.whenReading)
        }
    }
}

/// Which of the files in a folder are read.
struct InputFilter: Sendable {
    var include: [Glob] = []
    var exclude: [Glob] = []
    /// The files and the folder that are written to, which are no inputs.
    var outputs: [FileStatus.Identity] = []

    /// What to say of a folder in which there is no file to read.
    var nothingFound: Wording {
        include.isEmpty && exclude.isEmpty
            ? Wording(
                "has no file to read; those whose names begin with a dot are left out, name such a file itself",
                "没有可读的文件；名称以点开头的不读，要读请直接给出文件名")
            : Wording(
                "has no file that --include and --exclude leave to be read; look at their patterns",
                "经--include、--exclude筛选后没有可读的文件；请检查通配式")
    }

    func includes(_ path: String) -> Bool { include.isEmpty || include.contains { $0.matches(path) } }

    func excludes(_ path: String) -> Bool { exclude.contains { $0.matches(path) } }

    /// Whether a file is read that lies under a path below a folder, by the names on the way to it.
    func reads(_ path: String) -> Bool { enters(path) && includes(path) }

    /// Whether a path below a folder is gone to: no name on the way is hidden or excluded.
    func enters(_ path: String) -> Bool {
        var start = ""
        for part in path.utf8.split(separator: UInt8(ascii: "/")) {
            guard part.first != UInt8(ascii: ".") else { return false }
            start += (start.isEmpty ? "" : "/") + String(decoding: Array(part), as: UTF8.self)
            if excludes(start) { return false }
        }
        return true
    }

    func isOutput(_ path: String) -> Bool {
        guard !outputs.isEmpty, let status = try? FileStatus(ofPath: path) else { return false }
        return outputs.contains(status.identity)
    }
}

extension InputFailure {
    static let nameIsNoText = Wording(
        "its name is not UTF-8, so that no result could tell it; rename it, for example with 'convmv -f gbk -t utf8'",
        "文件名不是UTF-8，结果中无法写出；请改名，例如用“convmv -f gbk -t utf8”")
}
