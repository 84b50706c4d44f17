/// The files that a command line names as inputs, by what makes two paths the same file: none of them is written to.
struct NamedFiles {
    private let inputs: InputFiles

    init(of inputs: InputFiles) {
        self.inputs = inputs
    }

    /// An output that is an input would be lost.
    func refuse(_ path: String, _ invocation: Invocation) throws(UsageError) {
        guard let status = try? FileStatus(ofPath: path), status.kind == .file else { return }
        if let name = name(of: status.identity) {
            let what = name == "'\(path)'" ? "'\(path)' is an input as well" : "'\(path)' is the input \(name) as well"
            throw invocation.usageError("\(what) and would be replaced; choose another -o")
        }
        guard let real = FileSystem.realPath(path), inputs.folders.contains(where: { holds(real, in: $0) }) else {
            return
        }
        throw invocation.usageError(
            "'\(path)' is a file of a folder that is read and would be replaced; choose another -o, or leave it out "
                + "with --exclude")
    }

    /// What the shell opened for standard output may be an input too.
    func refuseStandardOutput(_ invocation: Invocation) throws(UsageError) {
        guard let status = FileDescriptor.standardOutput.status, status.kind == .file,
            let name = name(of: status.identity)
        else { return }
        throw invocation.usageError("standard output goes into the input \(name); send it elsewhere")
    }

    /// What a file is called as an input, with its quotes; nil for one that is none.
    func name(of identity: FileStatus.Identity) -> String? {
        if let list = inputs.list, (try? FileStatus(ofPath: list))?.identity == identity { return "'\(list)'" }
        if let file = inputs.standardInput, let status = file.status, status.kind == .file, status.identity == identity
        {
            return "'-' (standard input)"
        }
        let path = inputs.paths.first { (try? FileStatus(ofPath: $0))?.identity == identity }
        return path.map { "'\($0)'" }
    }

    /// The endings of files with results: those in a folder that is read are left out there, and replaced by the next run.
    private static let resultEndings = [".json", ".ndjson", ".jsonl", ".csv", ".tsv", ".md", ".mmd", ".opml"]

    /// Whether a file would be read from a folder as a document.
    private func holds(_ path: String, in folder: String) -> Bool {
        guard let real = FileSystem.realPath(folder), path.hasPrefix(FileSystem.join(real, "")),
            !Self.resultEndings.contains(where: { path.hasSuffix($0) })
        else { return false }
        let parts = path.utf8.dropFirst(FileSystem.join(real, "").utf8.count)
        return inputs.filter.reads(String(decoding: Array(parts), as: UTF8.self))
    }
}
