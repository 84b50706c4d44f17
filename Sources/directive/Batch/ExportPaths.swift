import DocParser

/// Which file each input of an export into a folder becomes.
struct ExportPaths: Sendable {
    let folder: String
    let ending: String
    /// By the names of the inputs, where the documents name the files.
    private var chosen: [String: String] = [:]
    /// In small letters: some file systems do not tell them from capitals.
    private var taken: Set<String> = []

    init(in folder: String, ending: String) {
        self.folder = folder
        self.ending = ending
    }

    /// A path below the folder, from there.
    func relative(_ path: String) -> String {
        String(decoding: Array(path.utf8).dropFirst(FileSystem.join(folder, "").utf8.count), as: UTF8.self)
    }

    /// The same path below the folder with another ending, unless another name was chosen.
    func path(of input: Input) -> String { chosen[input.name] ?? FileSystem.join(folder, stem(of: input) + ending) }

    /// Chooses a name for an input, beside the place where its own would be; a second one of that name gets ~2.
    ///
    /// - Parameter words: what is safe in a name; nil for the input's own.
    mutating func choose(_ words: String?, for input: Input) {
        guard chosen[input.name] == nil else { return }
        let own = stem(of: input)
        let parent = FileSystem.parent(of: own).flatMap { $0 == "." ? nil : $0 }
        let words = words ?? FileSystem.name(of: own)
        var number = 1
        while true {
            let mark = number > 1 ? "~\(number)" : ""
            let room = ExportName.longest - mark.utf8.count - ending.utf8.count
            let name = ExportName.cut(words, to: room) + mark + ending
            let path = FileSystem.join(parent.map { FileSystem.join(folder, $0) } ?? folder, name)
            if taken.insert(path.lowercased()).inserted {
                chosen[input.name] = path
                return
            }
            number += 1
        }
    }

    /// The path below the folder that was read, without its ending.
    private func stem(of input: Input) -> String {
        let path = input.relativePath
        let name = FileSystem.name(of: path)
        var stem = Array(path.utf8)
        // A name that begins with its only dot has no ending.
        if let dot = Array(name.utf8).lastIndex(of: UInt8(ascii: ".")), dot > 0 {
            stem.removeLast(name.utf8.count - dot)
        }
        return String(decoding: stem, as: UTF8.self)
    }
}
