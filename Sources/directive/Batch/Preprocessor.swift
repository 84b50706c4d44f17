import DocParser

/// A command that turns files of other kinds into text (`--pre`).
struct Preprocessor: Sendable {
    let command: String
    /// Which files go through it (`--pre-glob`); all if there is none. A pattern behind `!` takes files out.
    let patterns: [(isNegated: Bool, glob: Glob)]

    private let children: ChildProcesses

    init(command: String, patterns: [String], children: ChildProcesses) {
        self.command = command
        self.children = children
        self.patterns = patterns.map { pattern in
            let isNegated = pattern.hasPrefix("!")
            return (isNegated, Glob(isNegated ? String(pattern.dropFirst()) : pattern))
        }
    }

    func takes(_ path: String) -> Bool {
        // The last pattern that matches decides, as in ripgrep.
        if let last = patterns.last(where: { $0.glob.matches(path) }) { return !last.isNegated }
        return patterns.allSatisfy { $0.isNegated }
    }

    /// What the command prints for a file.
    func text(of path: String, maxBytes: Int) throws(InputFailure) -> [UInt8] {
        let ending: ChildProcess.Ending
        do throws(SystemError) {
            _ = try FileDescriptor(reading: path).finish()
            ending = try children.run(words(for: path), input: path, maxBytes: maxBytes)
        } catch {
            if error.isShortage || !FileStatus.exists(path) {
                throw InputFailure(name: path, sentence: error.whenReading)
            }
            throw InputFailure(
                name: path,
                sentence: Wording(
                    "the --pre command '\(command)' could not be started; check its name",
                    "--pre命令“\(command)”无法启动；请检查名称"))
        }
        if ending.isTooLong {
            let limit = FileReader.words(for: maxBytes)
            throw InputFailure(
                name: path,
                sentence: Wording(
                    "the --pre command printed more than \(limit.english); --max-bytes allows more",
                    "--pre命令的输出超过\(limit.chinese)；可用--max-bytes放宽"))
        }
        guard ending.status == 0 else {
            throw InputFailure(name: path, sentence: sentence(for: ending))
        }
        return ending.output
    }

    /// A command with blanks in it is a line for the shell: `$1` stands for the path, which else comes last.
    private func words(for path: String) -> [String] {
        let hasBlanks = command.utf8.contains(UInt8(ascii: " "))
        guard hasBlanks, !FileSystem.isExecutable(command) else { return [command, path] }
        return ["/bin/sh", "-c", namesPath ? command : command + " \"$1\"", "directive", path]
    }

    /// Whether a line for the shell says itself where the path stands.
    ///
    /// Looking for a string in a string would be one call, but that one links Swift's regular expressions: a third of
    /// the tool, which the system relocates at every start.
    private var namesPath: Bool {
        let bytes = Array(command.utf8)
        return bytes.indices.contains { index in
            bytes[index] == UInt8(ascii: "$")
                && ["1", "@", "{1"].contains { bytes[(index + 1)...].starts(with: $0.utf8) }
        }
    }

    private func sentence(for ending: ChildProcess.Ending) -> Wording {
        let how =
            ending.status.map { Wording("failed with status \($0)", "失败，退出状态\($0)") }
            ?? Wording("was ended by a signal", "被信号终止")
        let hint =
            ending.status == 127 ? Wording(" (is it installed?)", "（是否已安装？）") : Wording(same: "")
        let lines = ending.complaint.split(separator: UInt8(ascii: "\n"))
        let said = lines.first.map { ": " + String(decoding: $0.prefix(200), as: UTF8.self) } ?? ""
        return Wording("the --pre command '\(command)' ", "--pre命令“\(command)”") + how + hint + Wording(same: said)
    }
}
