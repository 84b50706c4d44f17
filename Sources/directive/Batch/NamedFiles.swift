import DocParser

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
            throw invocation.usageError(
                name.english == "'\(path)'"
                    ? Wording(
                        "'\(path)' is an input as well and would be replaced; choose another -o",
                        "“\(path)”也是输入，写了就会被替换；请另选-o")
                    : Wording(
                        "'\(path)' is the input \(name.english) as well and would be replaced; choose another -o",
                        "“\(path)”就是输入\(name.chinese)，写了就会被替换；请另选-o"))
        }
        guard let real = FileSystem.realPath(path), inputs.folders.contains(where: { holds(real, in: $0) }) else {
            return
        }
        throw invocation.usageError(
            Wording(
                "'\(path)' is a file of a folder that is read and would be replaced; choose another -o, or leave it out "
                    + "with --exclude",
                "“\(path)”在要读的文件夹中，写了就会被替换；请另选-o，或者用--exclude去掉它"))
    }

    /// What the shell opened for standard output may be an input too.
    func refuseStandardOutput(_ invocation: Invocation) throws(UsageError) {
        guard let status = FileDescriptor.standardOutput.status, status.kind == .file,
            let name = name(of: status.identity)
        else { return }
        throw invocation.usageError(
            Wording(
                "standard output goes into the input \(name.english); send it elsewhere",
                "标准输出会写进输入\(name.chinese)；请写到别处"))
    }

    /// What a file is called as an input, with its quotes; nil for one that is none.
    func name(of identity: FileStatus.Identity) -> Wording? {
        if let list = inputs.list, (try? FileStatus(ofPath: list))?.identity == identity { return Self.quoted(list) }
        if let file = inputs.standardInput, let status = file.status, status.kind == .file, status.identity == identity
        {
            return Wording("'-' (standard input)", "“-”（标准输入）")
        }
        let path = inputs.paths.first { (try? FileStatus(ofPath: $0))?.identity == identity }
        return path.map(Self.quoted)
    }

    private static func quoted(_ path: String) -> Wording { Wording("'\(path)'", "“\(path)”") }

    /// What to say of an output that is an input, too.
    static func wouldBeReplaced(_ output: String, as input: Wording) -> Wording {
        Wording(
            "'\(output)' is the input \(input.english) and would be replaced; choose another -o",
            "“\(output)”就是输入\(input.chinese)，写了就会被替换；请另选-o")
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
