import DocParser

/// Makes a document of an input: the only place where the tool reads and parses.
struct DocumentLoader: Sendable {
    var encoding = TextEncoding.detect
    var format = InputFormat.auto
    var isStrict = false
    var maxBytes = 1 << 28
    /// The first of them that takes a file reads it.
    var preprocessors: [Preprocessor] = []
    /// Programs of the system that read what the library does not; nil where none is to be run.
    var external: ExternalReader?
    /// How many bytes the parts of an office file may unpack to.
    var unpackedLimit = 1 << 26
    var standardInput = FileDescriptor.standardInput

    func load(_ input: Input) throws(InputFailure) -> Document {
        switch input.place {
        case .unreadable(let failure):
            throw failure
        case .standardInput:
            return try document(FileReader(maxBytes: maxBytes).read(standardInput, name: input.name), input, path: nil)
        case .opened(let file):
            var document = try document(
                FileReader(maxBytes: maxBytes).read(file, name: input.name), input, path: input.name)
            document.source.path = input.name
            return document
        case .record(let record):
            var document = try document(of: record, input)
            document.source.record = record.others
            return document
        case .file(let path):
            let listedPath = input.isListed ? input.relativePath : path
            if let preprocessor = preprocessors.first(where: { $0.takes(listedPath) }) {
                let bytes = try preprocessor.text(of: path, maxBytes: maxBytes)
                var document = try document(bytes, input, path: path)
                document.source.format = .pre
                return document
            }
            let bytes = try FileReader(maxBytes: maxBytes).read(path, isListed: input.isListed)
            return try document(bytes, input, path: path)
        }
    }

    private func document(of record: Record, _ input: Input) throws(InputFailure) -> Document {
        try requireMemory(for: record.text, input)
        do throws(ReadingError) {
            return try Document(
                record: record.text, from: record.origin, format: format, strict: isStrict,
                path: record.identifier ?? input.name)
        } catch {
            throw InputFailure(name: input.name, sentence: error.sentence)
        }
    }

    private func requireMemory(for bytes: [UInt8], _ input: Input) throws(InputFailure) {
        do throws(SystemError) {
            try Memory.requireParsing(bytes.span)
        } catch {
            throw InputFailure(name: input.name, sentence: error.whenReading)
        }
    }

    private static func advice(for kind: BinaryKind) -> Wording {
        guard let command = kind.command else {
            guard kind == .unknown else { return kind.advised }
            return Wording(
                "name the encoding with --encoding if it is text, else convert it first",
                "如果是文本，请用--encoding注明编码；否则请先转换")
        }
        // A second LibreOffice hands its file to the first, and the texts of both come out in one place.
        let jobs =
            command.hasPrefix("soffice")
            ? Wording(", with --jobs 1 where there are several", "，有多个时加--jobs 1") : Wording(same: "")
        return Wording("--pre '\(command)' reads such files", "这类文件可用--pre '\(command)'来读") + jobs
    }

    private func read(
        _ bytes: [UInt8], of kind: BinaryKind, _ input: Input, by external: ExternalReader
    ) throws(InputFailure) -> Document? {
        if let path = input.systemPath {
            return try external.document(at: path, of: kind, unpackedLimit: unpackedLimit)
        }
        guard case .standardInput = input.place else { return nil }
        return try external.document(bytes, of: kind, name: input.name, unpackedLimit: unpackedLimit)
    }

    func document(_ bytes: [UInt8], _ input: Input, path: String?) throws(InputFailure) -> Document {
        try requireMemory(for: bytes, input)
        do throws(ReadingError) {
            return try Document(
                reading: bytes, encoding: encoding, format: format, strict: isStrict, path: path,
                unpackedLimit: unpackedLimit)
        } catch {
            switch error.reason {
            case .binary(let kind):
                if let external, let document = try read(bytes, of: kind, input, by: external) { return document }
                let refusal = InputFailure.Refusal(kind: kind.named, advice: Self.advice(for: kind))
                throw InputFailure(name: input.name, sentence: refusal.sentence, refusal: refusal)
            case .oldWord(let fault) where fault.mayBeReadElsewhere:
                if let document = try readElsewhere(bytes, input) { return document }
                throw InputFailure(name: input.name, sentence: error.sentence)
            default:
                throw InputFailure(name: input.name, sentence: error.sentence)
            }
        }
    }

    /// Has another program read an old Word file that the library can't read; `nil` where none is to be run, or installed.
    private func readElsewhere(_ bytes: [UInt8], _ input: Input) throws(InputFailure) -> Document? {
        guard let external else { return nil }
        do throws(InputFailure) {
            return try read(bytes, of: .word, input, by: external)
        } catch {
            // A program that is not there has nothing to say about the file.
            guard error.refusal == nil else { return nil }
            throw error
        }
    }
}

extension ReadingError {
    /// The library's message, with the tool's options where such help.
    var sentence: Wording {
        guard case .undecodable(let encoding) = reason, let offset else { return wording }
        return Wording(
            "byte \(offset) is no character in \(encoding.name): "
                + "name the right encoding with --encoding, or leave out --strict to have such bytes replaced",
            "第\(offset)字节不是\(encoding.name)字符：请用--encoding注明正确的编码，或者去掉--strict，这样的字节会被替换")
    }
}
