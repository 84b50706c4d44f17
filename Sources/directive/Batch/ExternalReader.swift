import DocParser

/// Has programs of the system read what the library does not: PDF by poppler, old Word and WPS files by LibreOffice.
///
/// They are looked up on the PATH, started without a shell, given a limit of time, and end with this process.
struct ExternalReader: Sendable {
    let children: ChildProcesses
    /// What a program may print at the most.
    let maxBytes: Int

    /// Seconds that a program may take for one file.
    private static let patience = 120

    /// A program, and what to install where it is missing.
    private struct Program {
        let name: String
        let package: String
        var arguments: [String]
    }

    /// Reads a PDF.
    func printedDocument(at path: String) throws(InputFailure) -> Document {
        let pages = try output(
            of: Program(
                name: "pdftohtml", package: "poppler-utils",
                // -i: no pictures; -nodrm: reading is no copying.
                arguments: ["-xml", "-i", "-nodrm", "-stdout", path.hasPrefix("-") ? "./" + path : path]),
            for: path, kind: .pdf)
        do throws(ReadingError) {
            return try Document(readingPages: pages, path: path)
        } catch {
            throw InputFailure(name: path, sentence: error.message)
        }
    }

    /// Reads an old Word or WPS file (.doc, .wps): LibreOffice makes a .docx of it, which keeps automatic numbers and styles.
    ///
    /// Each call has a profile of its own: a second LibreOffice with the same one would hand its file to the first.
    func wordDocument(at path: String, unpackedLimit: Int) throws(InputFailure) -> Document {
        let folder: String
        do throws(SystemError) {
            folder = try FileSystem.makeTemporaryFolder()
        } catch {
            throw InputFailure(name: path, sentence: error.whenReading)
        }
        defer { FileSystem.removeFolder(folder) }
        let result = FileSystem.join(folder, "result")
        _ = try output(
            of: Program(
                name: "soffice", package: "libreoffice-writer",
                arguments: [
                    "-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore", "--convert-to",
                    "docx",
                    "--outdir", result, path.hasPrefix("-") ? "./" + path : path,
                ]),
            for: path, kind: .word)
        guard let name = (try? FileSystem.entries(ofFolder: result))?.first?.name else {
            throw InputFailure(name: path, sentence: "soffice can't read it; is it damaged or locked with a password?")
        }
        let bytes = try FileReader(maxBytes: maxBytes).read(FileSystem.join(result, name), isListed: false)
        do throws(ReadingError) {
            var document = try Document(reading: bytes, path: path, unpackedLimit: unpackedLimit)
            document.source.format = .doc
            return document
        } catch {
            throw InputFailure(name: path, sentence: error.message)
        }
    }

    private func output(of program: Program, for path: String, kind: BinaryKind) throws(InputFailure) -> [UInt8] {
        let ending: ChildProcess.Ending
        do throws(SystemError) {
            ending = try children.run(
                [program.name] + program.arguments, input: "/dev/null", maxBytes: maxBytes, patience: Self.patience)
        } catch {
            if error.isMissing {
                let refusal = InputFailure.Refusal(
                    kind: kind.name,
                    advice: "\(program.name) reads such files and is not installed; "
                        + "install the package \(program.package)")
                throw InputFailure(name: path, sentence: refusal.sentence, refusal: refusal)
            }
            throw InputFailure(name: path, sentence: error.whenReading)
        }
        if ending.isLate {
            throw InputFailure(name: path, sentence: "\(program.name) took longer than \(Self.patience) seconds for it")
        }
        if ending.isTooLong {
            let limit = FileReader.words(for: maxBytes)
            throw InputFailure(name: path, sentence: "its text is larger than \(limit); --max-bytes allows more")
        }
        guard ending.status == 0 else {
            throw InputFailure(name: path, sentence: "\(program.name) can't read it\(Self.complaint(ending))")
        }
        return ending.output
    }

    /// The first line of what a program said.
    private static func complaint(_ ending: ChildProcess.Ending) -> String {
        guard let line = ending.complaint.split(separator: UInt8(ascii: "\n")).first else { return "" }
        return ": " + String(decoding: line.prefix(200), as: UTF8.self)
    }
}
