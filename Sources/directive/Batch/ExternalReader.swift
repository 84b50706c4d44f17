import DocParser

/// Has programs of the system read what the library does not: PDF by poppler; old Word and WPS files by LibreOffice where
/// they are of Word 95 or before, or damaged.
///
/// They are looked up on the PATH, started without a shell, given limits of time and memory, and end with this process.
struct ExternalReader: Sendable {
    let children: ChildProcesses
    private let profiles: OfficeProfiles
    /// What a program may print at the most.
    let maxBytes: Int

    /// Seconds that a program may take for one file.
    private static let patience = 120
    /// Gibibytes of memory that a program may ask for: LibreOffice asks for some two of them, and uses a tenth.
    private static let memory = 4

    /// A program, and what to install where it is missing.
    private struct Program {
        let name: String
        let package: String
        var arguments: [String]
    }

    init(children: ChildProcesses, maxBytes: Int) {
        self.children = children
        profiles = OfficeProfiles(children: children)
        self.maxBytes = maxBytes
    }

    /// Reads a file of a kind that needs a program; `nil` if there is none for it.
    func document(at path: String, of kind: BinaryKind, unpackedLimit: Int) throws(InputFailure) -> Document? {
        switch kind {
        case .pdf: try printedDocument(at: path)
        case .word: try wordDocument(at: path, unpackedLimit: unpackedLimit)
        default: nil
        }
    }

    /// Reads what came on standard input: the program gets it as a file, in a folder that nobody else may look into.
    func document(
        _ bytes: [UInt8], of kind: BinaryKind, name: String, unpackedLimit: Int
    ) throws(InputFailure) -> Document? {
        guard kind == .pdf || kind == .word else { return nil }
        let folder: String
        let path: String
        do throws(SystemError) {
            folder = try children.makeFolder()
            path = FileSystem.join(folder, kind == .pdf ? "input.pdf" : "input.doc")
        } catch {
            throw InputFailure(name: name, sentence: error.whenReading)
        }
        defer { children.removeFolder(folder) }
        do throws(SystemError) {
            let file = try FileDescriptor(creating: path)
            defer { file.finish() }
            try file.writeAll(bytes.span)
        } catch {
            throw InputFailure(name: name, sentence: error.whenReading)
        }
        do throws(InputFailure) {
            var document = try document(at: path, of: kind, unpackedLimit: unpackedLimit)
            document?.source.path = nil
            return document
        } catch {
            throw InputFailure(name: name, sentence: error.sentence, refusal: error.refusal)
        }
    }

    /// Reads a PDF.
    private func printedDocument(at path: String) throws(InputFailure) -> Document {
        let pages = try output(
            of: Program(
                name: "pdftohtml", package: "poppler-utils",
                // -i: no pictures; -nodrm: reading is no copying.
                arguments: ["-xml", "-i", "-nodrm", "-stdout", path.hasPrefix("-") ? "./" + path : path]),
            for: path, kind: .pdf)
        do throws(ReadingError) {
            return try Document(readingPages: pages, path: path)
        } catch {
            throw InputFailure(name: path, sentence: error.wording)
        }
    }

    /// Reads an old Word or WPS file (.doc, .wps): LibreOffice makes a .docx of it, which keeps automatic numbers and styles.
    private func wordDocument(at path: String, unpackedLimit: Int) throws(InputFailure) -> Document {
        guard let bytes = try converted(path) else {
            throw InputFailure(
                name: path,
                sentence: Wording(
                    "soffice can't read it; is it damaged or locked with a password?", "soffice读不了；是否已损坏或加了密码？"))
        }
        do throws(ReadingError) {
            var document = try Document(reading: bytes, path: path, unpackedLimit: unpackedLimit)
            document.source.format = .doc
            return document
        } catch {
            throw InputFailure(name: path, sentence: error.wording)
        }
    }

    /// What LibreOffice makes of a file; `nil` if it can't read it.
    private func converted(_ path: String) throws(InputFailure) -> [UInt8]? {
        let profile: OfficeProfiles.Profile
        do throws(SystemError) {
            profile = try profiles.take()
        } catch {
            throw InputFailure(name: path, sentence: error.whenReading)
        }
        do throws(InputFailure) {
            let result = try converted(path, in: profile)
            profiles.giveBack(profile)
            return result
        } catch {
            // Whatever stopped it, its profile may be damaged.
            profiles.discard(profile)
            throw error
        }
    }

    private func converted(_ path: String, in profile: OfficeProfiles.Profile) throws(InputFailure) -> [UInt8]? {
        _ = try output(
            of: Program(
                name: "soffice", package: "libreoffice-writer",
                arguments: [
                    "-env:UserInstallation=file://\(profile.settings)", "--headless", "--norestore", "--convert-to",
                    "docx", "--outdir", profile.results, path.hasPrefix("-") ? "./" + path : path,
                ]),
            for: path, kind: .word)
        let made = FileSystem.join(profile.results, Self.stem(of: path) + ".docx")
        return FileSystem.isPresent(made) ? try FileReader(maxBytes: maxBytes).read(made, isListed: false) : nil
    }

    /// The name of a file without its ending, which is the name of what is made of it.
    private static func stem(of path: String) -> String {
        let name = FileSystem.name(of: path)
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return name }
        return String(name.utf8[..<dot]) ?? name
    }

    private func output(of program: Program, for path: String, kind: BinaryKind) throws(InputFailure) -> [UInt8] {
        let ending: ChildProcess.Ending
        do throws(SystemError) {
            ending = try children.run(
                [program.name] + program.arguments, input: "/dev/null", maxBytes: maxBytes, patience: Self.patience,
                memory: Self.memory << 30)
        } catch {
            if error.isMissing {
                let refusal = InputFailure.Refusal(
                    kind: kind.named,
                    advice: Wording(
                        "\(program.name) reads such files and is not installed; install the package \(program.package)",
                        "这类文件由\(program.name)来读，尚未安装；请安装软件包\(program.package)"))
                throw InputFailure(name: path, sentence: refusal.sentence, refusal: refusal)
            }
            throw InputFailure(name: path, sentence: error.whenReading)
        }
        if ending.isLate {
            throw InputFailure(
                name: path,
                sentence: Wording(
                    "\(program.name) took longer than \(Self.patience) seconds for it",
                    "\(program.name)用了\(Self.patience)秒还没读完"))
        }
        if ending.isTooLong {
            let limit = FileReader.words(for: maxBytes)
            throw InputFailure(
                name: path,
                sentence: Wording(
                    "its text is larger than \(limit.english); --max-bytes allows more",
                    "文本超过\(limit.chinese)；可用--max-bytes放宽"))
        }
        guard let status = ending.status else {
            throw InputFailure(
                name: path,
                sentence: Wording(
                    "\(program.name) was stopped while it read it; it may use \(Self.memory) GiB of memory for a file",
                    "\(program.name)在读的时候被终止；每个文件最多用\(Self.memory) GiB内存"))
        }
        guard status == 0 else {
            let complaint = Self.complaint(ending)
            throw InputFailure(
                name: path,
                sentence: Wording("\(program.name) can't read it\(complaint)", "\(program.name)读不了\(complaint)"))
        }
        return ending.output
    }

    /// The first line of what a program said.
    private static func complaint(_ ending: ChildProcess.Ending) -> String {
        guard let line = ending.complaint.split(separator: UInt8(ascii: "\n")).first else { return "" }
        return ": " + String(decoding: line.prefix(200), as: UTF8.self)
    }
}
