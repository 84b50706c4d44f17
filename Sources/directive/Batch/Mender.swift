import DocParser

/// Mends one input: reads it, puts right what has one right answer, and encodes it as it was.
struct Mender: Sendable {
    let loader: DocumentLoader
    let choice: RuleChoice

    struct Result: Sendable {
        /// The text before and after.
        let before: [UInt8]
        let text: [UInt8]
        /// The whole file after.
        let bytes: [UInt8]
        /// How many places were mended.
        let count: Int
        let document: Document
        /// What there is to say of the mended document.
        let left: [Remark]
        /// The file that was read; nil for standard input.
        let status: FileStatus?
    }

    /// A mend may uncover another fault: so many rounds find them all, and a rule that never rests ends.
    static let mostRounds = 8

    func mend(_ input: Input) throws(InputFailure) -> Result {
        let (bytes, status) = try read(input)
        var document = try loader.document(bytes, input, path: path(of: input))
        let encoded = try MendedFile(bytes, document, name: input.name)
        let before = document.textBytes
        var remarks = choice.remarks(of: document)
        var count = 0
        for _ in 0..<Self.mostRounds {
            let mends = remarks.flatMap(\.mends)
            guard !mends.isEmpty else { break }
            count += remarks.count { !$0.mends.isEmpty }
            document = document.mended(mends)
            remarks = choice.remarks(of: document)
        }
        let text = document.textBytes
        let result = count == 0 ? bytes : try encoded.bytes(of: text, name: input.name)
        return Result(
            before: before, text: text, bytes: result, count: count, document: document, left: remarks, status: status)
    }

    func path(of input: Input) -> String? {
        if case .file(let path) = input.place { path } else { nil }
    }

    func read(_ input: Input) throws(InputFailure) -> ([UInt8], FileStatus?) {
        let reader = FileReader(maxBytes: loader.maxBytes)
        switch input.place {
        case .file(let path):
            let status = try? FileStatus(ofPath: path)
            return (try reader.read(path, isListed: input.isListed), status)
        case .standardInput: return (try reader.read(loader.standardInput, name: input.name), nil)
        case .unreadable(let failure): throw failure
        case .record, .opened:
            throw InputFailure(
                name: input.name,
                sentence: Wording("is a record, and no file that can be mended", "是数据集中的记录，不是可以修改的文件"))
        }
    }

    /// Puts the mended file in the place of the one that was read, at once; a link stays a link.
    func write(
        _ result: Result, to path: String, _ input: Input, _ temporaries: TemporaryFiles
    ) throws(InputFailure) {
        guard result.count > 0 else { return }
        let place: String
        let temporary: String
        do throws(SystemError) {
            place = try FileSystem.destination(of: path)
            temporary = try temporaries.write(result.bytes, for: place)
        } catch {
            throw InputFailure(name: input.name, sentence: error.whenWriting)
        }
        guard result.status == (try? FileStatus(ofPath: place)) else {
            temporaries.discard(temporary)
            throw InputFailure(name: input.name, sentence: InputFailure.wasChanged)
        }
        do throws(SystemError) {
            try temporaries.commit(temporary, as: place)
        } catch {
            throw InputFailure(name: input.name, sentence: error.whenWriting)
        }
    }
}
