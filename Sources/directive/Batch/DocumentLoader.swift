import DocParser

/// Makes a document of an input: the only place where the tool reads and parses.
struct DocumentLoader: Sendable {
    var encoding = TextEncoding.detect
    var format = InputFormat.auto
    var isStrict = false
    var maxBytes = 1 << 28
    var preprocessor: Preprocessor?
    var standardInput = FileDescriptor.standardInput

    func load(_ input: Input) throws(InputFailure) -> Document {
        switch input.place {
        case .unreadable(let failure):
            throw failure
        case .standardInput:
            return try document(FileReader(maxBytes: maxBytes).read(standardInput, name: input.name), input, path: nil)
        case .record(let record):
            var document = try document(record.text, input, path: record.identifier ?? input.name)
            document.source.record = record.others
            return document
        case .file(let path):
            if let preprocessor, preprocessor.takes(input.isListed ? input.relativePath : path) {
                let bytes = try preprocessor.text(of: path, maxBytes: maxBytes)
                var document = try document(bytes, input, path: path)
                document.source.format = .pre
                return document
            }
            return try FileReader(maxBytes: maxBytes).read(path, isListed: input.isListed) { file in
                Document(inPlace: file, encoding: encoding, format: format, path: path)
            } orCopied: { bytes throws(InputFailure) in
                try document(bytes, input, path: path)
            }
        }
    }

    private func document(_ bytes: [UInt8], _ input: Input, path: String?) throws(InputFailure) -> Document {
        do throws(ReadingError) {
            return try Document(reading: bytes, encoding: encoding, format: format, strict: isStrict, path: path)
        } catch {
            guard case .binary(let kind) = error.reason else {
                throw InputFailure(name: input.name, sentence: error.message)
            }
            let advice = kind.command.map { "--pre '\($0)' reads such files" } ?? kind.advice
            let refusal = InputFailure.Refusal(kind: kind.name, advice: advice)
            throw InputFailure(name: input.name, sentence: refusal.sentence, refusal: refusal)
        }
    }
}
