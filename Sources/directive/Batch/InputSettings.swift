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
                throw invocation.usageError("no input; name files or folders, or '-' for standard input")
            }
            settings.files.words = ["-"]
        }
        settings.files.filter.outputs = outputs(invocation)
        if arguments.value(.from) == "ndjson" {
            settings.files.records = RecordFields(
                text: arguments.value(.textField) ?? "text", identifier: arguments.value(.idField) ?? "id")
        } else if arguments.has(.textField) || arguments.has(.idField) {
            throw invocation.usageError("'--text-field' and '--id-field' go with '--from ndjson'")
        }
        settings.loader = try loader(invocation, settings.files)
        return settings
    }

    private static func loader(
        _ invocation: Invocation, _ files: InputFiles.Settings
    ) throws(UsageError) -> DocumentLoader {
        let arguments = invocation.arguments
        var loader = DocumentLoader()
        loader.maxBytes = files.maxBytes
        loader.standardInput = files.standardInput
        loader.isStrict = arguments.has(.strict)
        if let name = arguments.value(.encoding) {
            guard let encoding = TextEncoding(name: name) else {
                let allowed = ["auto"] + TextEncoding.allCases.filter { $0 != .detect }.map(\.name)
                throw .unknown("value for --encoding:", name, allowed: allowed, command: arguments.command.name)
            }
            loader.encoding = encoding
        }
        if let format = arguments.value(.from).flatMap({ InputFormat(rawValue: $0) }) { loader.format = format }
        if let command = arguments.value(.pre), !command.isEmpty {
            loader.preprocessor = Preprocessor(command: command, patterns: arguments.all(.preGlob))
        } else if arguments.has(.preGlob) {
            throw invocation.usageError("'--pre-glob' says which files go through '--pre', and that is missing")
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

    /// An output that is an input would be lost.
    static func refuseOutput(_ path: String, among words: [String], _ invocation: Invocation) throws(UsageError) {
        guard let status = try? FileStatus(ofPath: path), status.kind == .file else { return }
        for word in words where (try? FileStatus(ofPath: word))?.identity == status.identity {
            throw invocation.usageError("'\(path)' is an input as well and would be replaced; choose another -o")
        }
    }
}
