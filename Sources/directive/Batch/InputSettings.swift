import DocParser

/// What a command line says of inputs and how they are read.
struct InputSettings {
    var files = InputFiles.Settings()
    var loader = DocumentLoader()

    static func read(_ invocation: Invocation, words: [String]) throws(UsageError) -> InputSettings {
        let arguments = invocation.arguments
        var settings = InputSettings()
        settings.files.words = words
        settings.files.filesFrom = arguments.value(.filesFrom)
        settings.files.standardInput = invocation.console.input
        settings.files.maxBytes = arguments.size(.maxBytes) ?? settings.files.maxBytes
        settings.files.filter.include = arguments.all(.include).map { Glob($0) }
        settings.files.filter.exclude = arguments.all(.exclude).map { Glob($0) }
        if words.isEmpty, settings.files.filesFrom == nil {
            if invocation.console.terminal.isInput {
                throw invocation.usageError(
                    Wording(
                        "no input; name files or folders, or '-' for standard input", "没有输入；请给出文件或文件夹，标准输入用“-”"))
            }
            settings.files.words = ["-"]
        }
        settings.files.filter.outputs = outputs(invocation)
        if arguments.value(.from) == "ndjson" {
            settings.files.records = RecordFields(
                text: arguments.value(.textField) ?? "text", identifier: arguments.value(.idField) ?? "id")
        } else if arguments.has(.textField) || arguments.has(.idField) {
            throw invocation.usageError(
                Wording(
                    "'--text-field' and '--id-field' go with '--from ndjson'",
                    "“--text-field”、“--id-field”要与“--from ndjson”同用"))
        }
        settings.loader = try loader(invocation, settings.files)
        settings.files.encoding = settings.loader.encoding
        return settings
    }

    private static func loader(
        _ invocation: Invocation, _ files: InputFiles.Settings
    ) throws(UsageError) -> DocumentLoader {
        let arguments = invocation.arguments
        var loader = DocumentLoader()
        loader.maxBytes = files.maxBytes
        if arguments.has(.maxBytes) { loader.unpackedLimit = files.maxBytes }
        loader.standardInput = files.standardInput
        loader.isStrict = arguments.has(.strict)
        if let name = arguments.value(.encoding) {
            guard let encoding = TextEncoding(name: name) else {
                let allowed = ["auto"] + TextEncoding.allCases.filter { $0 != .detect }.map(\.name)
                throw .unknown(
                    Wording("value for --encoding:", "--encoding的值"), name, allowed: allowed,
                    command: arguments.command.name)
            }
            loader.encoding = encoding
        }
        if let format = arguments.value(.from).flatMap({ InputFormat(rawValue: $0) }) { loader.format = format }
        let commands = arguments.all(.pre, with: .preGlob)
        if commands.isEmpty
            ? arguments.has(.preGlob) : commands.contains(where: { $0.value.isEmpty && !$0.others.isEmpty })
        {
            throw invocation.usageError(
                Wording(
                    "'--pre-glob' says which files go through '--pre', and that is missing",
                    "“--pre-glob”规定哪些文件经过“--pre”，现在没有“--pre”"))
        }
        // An empty command takes back those before it.
        let start = commands.lastIndex { $0.value.isEmpty }.map { $0 + 1 } ?? 0
        let children = ChildProcesses()
        loader.preprocessors = commands[start...].map { command in
            Preprocessor(command: command.value, patterns: command.others, children: children)
        }
        if !arguments.has(.noExternal) {
            loader.external = ExternalReader(children: children, maxBytes: files.maxBytes)
        }
        return loader
    }

    /// The files that are written to, so that no folder walk reads them: `directive table . > list.csv`.
    private static func outputs(_ invocation: Invocation) -> [FileStatus.Identity] {
        var outputs: [FileStatus.Identity] = []
        if let path = invocation.arguments.value(.output), let status = try? FileStatus(ofPath: path) {
            outputs.append(status.identity)
        }
        if invocation.console.isProcess, let status = FileDescriptor.standardOutput.status, status.kind == .file {
            outputs.append(status.identity)
        }
        return outputs
    }
}
