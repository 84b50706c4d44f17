import DocParser

/// The export of many documents into a folder, each into a file of its own.
struct FolderExport {
    private let invocation: Invocation
    private let form: ExportForm
    private let batch: Batch
    private let name: ExportName?
    /// The inputs that meet the condition; nil where there is none.
    private var wanted: Set<String>?
    private var paths: ExportPaths

    init(_ invocation: Invocation, form: ExportForm, folder: String?) throws(UsageError) {
        guard let folder, folder != "-" else {
            throw invocation.usageError(
                Wording(
                    "for a folder or several inputs '-o' has to name the folder to write to",
                    "输入是文件夹或有多个时，要用“-o”给出写到哪个文件夹"))
        }
        self.invocation = invocation
        self.form = form
        name = invocation.arguments.value(.name).flatMap { ExportName(rawValue: $0) }
        paths = ExportPaths(in: folder, ending: "." + form.ending)
        if let status = try? FileStatus(ofPath: folder) {
            guard status.kind == .folder else {
                throw invocation.usageError(
                    Wording(
                        "'\(folder)' is a file, and several documents go into a folder", "“\(folder)”是文件，多份公文要写到文件夹"))
            }
            for word in invocation.arguments.words where (try? FileStatus(ofPath: word))?.identity == status.identity {
                throw invocation.usageError(
                    Wording(
                        "'\(folder)' is the folder that is read; choose another to write to",
                        "“\(folder)”是要读的文件夹；请另选一个来写"))
            }
        }
        batch = try Batch(invocation, writesFolder: true)
    }

    mutating func run() throws(UsageError) -> ExitStatus {
        if batch.filter != nil { try chooseInputs() }
        if let name { try chooseNames(by: name) }
        try checkNames()
        let (paths, wanted) = (paths, wanted)
        let form = form
        let (offsets, language) = (invocation.offsets, invocation.resultLanguage)
        let updates = invocation.arguments.has(.update)
        let temporaries = batch.temporaries
        let loader = batch.loader
        var skipped = 0
        var index = PageIndex()
        let status = batch.runInputs { (input, _) throws(InputFailure) -> Written? in
            // What can't be read is told.
            if let wanted, !wanted.contains(input.name), (try? loader.load(input)) != nil { return nil }
            let output = paths.path(of: input)
            let isCurrent = updates && ExportForm.isCurrent(output, for: input.name)
            // The list of pages names also those that are left as they are.
            if isCurrent, form != .html { return Written(isSkipped: true) }
            let document = try loader.load(input)
            let page = paths.relative(output)
            if !isCurrent {
                let file = NewFile(output, temporaries: temporaries)
                let home = String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") }) + "index.html"
                form.write(document, offsets: offsets, home: home, in: language, to: ByteSink { file.write($0) })
                try file.finish()
            }
            return Written(isSkipped: isCurrent, entry: form == .html ? PageIndex.Entry(document, page: page) : nil)
        } each: { written in
            skipped += written?.isSkipped == true ? 1 : 0
            if let entry = written?.entry { index.add(entry) }
            return true
        }
        if form == .html, !write(index) { return .failure }
        if skipped > 0, batch.mayTell, invocation.console.terminal.isError {
            invocation.console.say(
                Wording(
                    "\(Tally.count(skipped, "file")) left as they are, not older than their input",
                    "\(Tally.grouped(skipped))个文件不比输入旧，未改动"))
        }
        return status
    }

    private struct Written: Sendable {
        let isSkipped: Bool
        var entry: PageIndex.Entry?
    }

    private var indexPath: String { FileSystem.join(paths.folder, "index.html") }

    /// Writes the list of pages; false, with a report, if that failed.
    private func write(_ index: PageIndex) -> Bool {
        let file = NewFile(indexPath, temporaries: batch.temporaries)
        file.write(index.html().span)
        do throws(InputFailure) {
            try file.finish()
            return true
        } catch {
            invocation.console.say(error.sentence.about(error.name))
            return false
        }
    }

    /// Reads all documents for the condition, before it is looked whether what they become is there.
    private mutating func chooseInputs() throws(UsageError) {
        var inputs = batch.inputs
        var found: Set<String> = []
        while let input = inputs.next() {
            if case .standardInput = input.place {
                throw invocation.usageError(
                    Wording(
                        "'--where' reads documents twice here, and standard input only once",
                        "这里的“--where”要把公文读两遍，标准输入只能读一次"))
            }
            if let document = try? batch.loader.load(input), batch.filter?.matches(document) == true {
                found.insert(input.name)
            }
        }
        wanted = found
    }

    /// Reads all documents for their names, as a name may be another document's as well.
    private mutating func chooseNames(by name: ExportName) throws(UsageError) {
        var inputs = batch.inputs
        while let input = inputs.next() {
            switch input.place {
            case .standardInput:
                throw invocation.usageError(
                    Wording(
                        "'--name' reads documents twice, and standard input can be read only once",
                        "“--name”要把公文读两遍，标准输入只能读一次"))
            // What can't be read has no name, and is told when it is its turn.
            case .unreadable, .opened: continue
            case .file, .record: paths.choose((try? batch.loader.load(input)).flatMap(name.words), for: input)
            }
        }
    }

    /// Whether an input can be read: a PDF beside its text is no rival of it.
    private func isDocument(_ input: Input) -> Bool {
        (try? batch.loader.load(input)) != nil
    }

    /// A file that is read is not written over, whatever says that it may be.
    private func refuseInputs(among outputs: [FileStatus.Identity: String]) throws(UsageError) {
        var inputs = batch.inputs
        while let input = inputs.next() {
            guard case .file(let path) = input.place, let status = try? FileStatus(ofPath: path) else { continue }
            guard let output = outputs[status.identity] else { continue }
            throw invocation.usageError(NamedFiles.wouldBeReplaced(output, as: .init("'\(path)'", "“\(path)”")))
        }
        // The list of files, and what standard input was opened from.
        let files = NamedFiles(of: batch.inputs)
        for (identity, output) in outputs {
            guard let name = files.name(of: identity) else { continue }
            throw invocation.usageError(NamedFiles.wouldBeReplaced(output, as: name))
        }
    }

    /// Two inputs with one output, and outputs that are there already, are found before anything is written.
    private func checkNames() throws(UsageError) {
        let mayExist = invocation.arguments.has(.force) || invocation.arguments.has(.update)
        var sources: [String: Input] = [:]
        var present: [String] = []
        var written: [FileStatus.Identity: String] = [:]
        var inputs = batch.inputs
        while let input = inputs.next() {
            if case .unreadable = input.place { continue }
            if let wanted, !wanted.contains(input.name) { continue }
            let output = paths.path(of: input)
            if let other = sources[output] {
                guard isDocument(input) else { continue }
                if isDocument(other) {
                    throw invocation.usageError(
                        Wording(
                            "'\(other.name)' and '\(input.name)' would both become '\(output)'; rename or --exclude one",
                            "“\(other.name)”和“\(input.name)”都会写成“\(output)”；请改名，或者用--exclude去掉一个"))
                }
            }
            if form == .html, output == indexPath {
                throw invocation.usageError(
                    Wording(
                        "'\(input.name)' would become '\(output)', the list of pages; rename or --exclude it",
                        "“\(input.name)”会写成目录页“\(output)”；请改名，或者用--exclude去掉"))
            }
            sources[output] = input
            if let status = try? FileStatus(ofPath: output) { written[status.identity] = output }
            if !mayExist, FileSystem.isPresent(output) { present.append(output) }
        }
        if form == .html, !mayExist, FileSystem.isPresent(indexPath) { present.append(indexPath) }
        if form == .html, let status = try? FileStatus(ofPath: indexPath) { written[status.identity] = indexPath }
        if !written.isEmpty { try refuseInputs(among: written) }
        guard let first = present.first else { return }
        let others = present.count - 1
        let what =
            others == 0
            ? Wording("'\(first)' is", "“\(first)”")
            : Wording(
                "'\(first)' and \(Tally.count(others, "other")) are", "“\(first)”等\(Tally.grouped(others + 1))个文件")
        throw invocation.usageError(
            what
                + Wording(
                    " there already; --force writes over them, --update over what is older",
                    "已存在；--force全部覆盖，--update只覆盖较旧的"))
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
            if failure == nil {
                do throws(SystemError) { try temporaries.commit(file.path, as: path) } catch { failure = error }
            } else {
                temporaries.discard(file.path)
            }
            // Its lock lasts until it has its name.
            file.file.finish()
        }
        if let failure { throw InputFailure(name: path, sentence: failure.whenWriting) }
    }
}
