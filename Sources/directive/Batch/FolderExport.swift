import DocParser

/// The export of many documents into a folder, each into a file of its own.
struct FolderExport {
    private let invocation: Invocation
    private let form: ExportForm
    private let folder: String
    private let batch: Batch

    init(_ invocation: Invocation, form: ExportForm, folder: String?) throws(UsageError) {
        guard let folder, folder != "-" else {
            throw invocation.usageError("for a folder or several inputs '-o' has to name the folder to write to")
        }
        self.invocation = invocation
        self.form = form
        self.folder = folder
        if let status = try? FileStatus(ofPath: folder) {
            guard status.kind == .folder else {
                throw invocation.usageError("'\(folder)' is a file, and several documents go into a folder")
            }
            for word in invocation.arguments.words where (try? FileStatus(ofPath: word))?.identity == status.identity {
                throw invocation.usageError("'\(folder)' is the folder that is read; choose another to write to")
            }
        }
        batch = try Batch(invocation, writesFolder: true)
    }

    func run() throws(UsageError) -> ExitStatus {
        try checkNames()
        let folder = folder
        let form = form
        let offsets = invocation.offsets
        let updates = invocation.arguments.has(.update)
        let temporaries = batch.temporaries
        let loader = batch.loader
        var skipped = 0
        let status = batch.runInputs { (input, _) throws(InputFailure) -> Bool in
            let output = FolderExport.output(for: input, in: folder, form: form)
            if updates, ExportForm.isCurrent(output, for: input.name) { return true }
            let document = try loader.load(input)
            let file = NewFile(output, temporaries: temporaries)
            form.write(document, offsets: offsets, to: ByteSink { file.write($0) })
            try file.finish()
            return false
        } each: { isSkipped in
            skipped += isSkipped ? 1 : 0
            return true
        }
        if skipped > 0, !batch.isQuiet, invocation.console.terminal.isError {
            invocation.console.report(
                "directive: \(Tally.count(skipped, "file")) left as they are, not older than their input\n")
        }
        return status
    }

    /// The same path below the folder, with another ending.
    static func output(for input: Input, in folder: String, form: ExportForm) -> String {
        let path = input.relativePath
        let name = FileSystem.name(of: path)
        var stem = Array(path.utf8)
        // A name that begins with its only dot has no ending.
        if let dot = Array(name.utf8).lastIndex(of: UInt8(ascii: ".")), dot > 0 {
            stem.removeLast(name.utf8.count - dot)
        }
        return FileSystem.join(folder, String(decoding: stem, as: UTF8.self) + "." + form.ending)
    }

    /// Whether an input can be read: a PDF beside its text is no rival of it.
    private func isDocument(_ input: Input) -> Bool {
        (try? batch.loader.load(input)) != nil
    }

    /// Two inputs with one output, and outputs that are there already, are found before anything is written.
    private func checkNames() throws(UsageError) {
        let mayExist = invocation.arguments.has(.force) || invocation.arguments.has(.update)
        var sources: [String: Input] = [:]
        var present: [String] = []
        var inputs = batch.inputs
        while let input = inputs.next() {
            if case .unreadable = input.place { continue }
            let output = FolderExport.output(for: input, in: folder, form: form)
            if let other = sources[output] {
                guard isDocument(input) else { continue }
                if isDocument(other) {
                    let names = "'\(other.name)' and '\(input.name)'"
                    throw invocation.usageError("\(names) would both become '\(output)'; rename or --exclude one")
                }
            }
            sources[output] = input
            if !mayExist, FileStatus.exists(output) { present.append(output) }
        }
        guard let first = present.first else { return }
        let what =
            present.count == 1 ? "'\(first)' is" : "'\(first)' and \(Tally.count(present.count - 1, "other")) are"
        throw invocation.usageError("\(what) there already; --force writes over them, --update over what is older")
    }
}

/// A file that is written by a thread of its own: whole or not at all.
private final class NewFile {
    private let path: String
    private let temporaries: TemporaryFiles
    private var file: (path: String, file: FileDescriptor)?
    private var failure: SystemError?

    init(_ path: String, temporaries: TemporaryFiles) {
        self.path = path
        self.temporaries = temporaries
        do throws(SystemError) {
            if let folder = FileSystem.parent(of: path) { try FileSystem.makeFolder(folder) }
            file = try temporaries.create(for: path)
        } catch {
            failure = error
        }
    }

    func write(_ bytes: Span<UInt8>) {
        guard failure == nil, let file else { return }
        do throws(SystemError) { try file.file.writeAll(bytes) } catch { failure = error }
    }

    func finish() throws(InputFailure) {
        if let file {
            file.file.finish()
            if failure == nil {
                do throws(SystemError) { try temporaries.commit(file.path, as: path) } catch { failure = error }
            } else {
                temporaries.discard(file.path)
            }
        }
        if let failure { throw InputFailure(name: path, sentence: failure.whenWriting) }
    }
}
