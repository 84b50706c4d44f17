/// The records of a data set, read line by line: memory does not grow with the number of lines.
struct RecordReader {
    private let file: FileDescriptor
    private let name: String
    private let fields: RecordFields
    private let maxBytes: Int
    private let isStandardInput: Bool
    private var buffer: [UInt8] = []
    private var start = 0
    /// Up to where the buffer is known to hold no line break.
    private var searched = 0
    private var line = 0
    private var isAtEnd = false

    init(_ input: Input, fields: RecordFields, standardInput: FileDescriptor, maxBytes: Int) throws(InputFailure) {
        name = input.name
        self.fields = fields
        self.maxBytes = maxBytes
        guard case .file(let path) = input.place else {
            file = standardInput
            isStandardInput = true
            return
        }
        isStandardInput = false
        do throws(SystemError) {
            file = try FileDescriptor(reading: path)
        } catch {
            throw InputFailure(name: path, sentence: error.whenReading)
        }
        if file.status?.kind == .folder {
            file.finish()
            throw InputFailure(name: path, sentence: SystemError.isFolder.whenReading)
        }
    }

    /// Whether the next record has first to be read from a pipe.
    var mayWait: Bool {
        isStandardInput && !isAtEnd && !buffer[max(start, searched)...].contains(UInt8(ascii: "\n")) && !file.isReady
    }

    /// The next line's record, or what is wrong with it; nil at the end.
    mutating func next() -> Input? {
        do throws(InputFailure) {
            while let bytes = try nextLine() {
                line += 1
                if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
                let place = "\(name):\(line)"
                do throws(JSONFault) {
                    let record = try RecordParser.parse(bytes, fields: fields)
                    return Input(place: .record(record), name: record.identifier ?? place)
                } catch {
                    return unreadable(InputFailure(name: place, sentence: error.description))
                }
            }
            return nil
        } catch {
            isAtEnd = true
            start = buffer.count
            return unreadable(error)
        }
    }

    private func unreadable(_ failure: InputFailure) -> Input {
        Input(place: .unreadable(failure), name: failure.name)
    }

    private mutating func nextLine() throws(InputFailure) -> ArraySlice<UInt8>? {
        while true {
            let from = max(start, searched)
            if let end = buffer[from...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return buffer[start..<end]
            }
            searched = buffer.count
            if isAtEnd {
                guard start < buffer.count else {
                    if !isStandardInput { file.finish() }
                    return nil
                }
                defer { start = buffer.count }
                return buffer[start...]
            }
            if buffer.count - start > maxBytes {
                let limit = FileReader.words(for: maxBytes)
                throw InputFailure(
                    name: "\(name):\(line + 1)", sentence: "a line longer than \(limit); --max-bytes allows more")
            }
            try readMore()
        }
    }

    private mutating func readMore() throws(InputFailure) {
        if start > 0 {
            buffer.removeFirst(start)
            searched -= start
            start = 0
        }
        do throws(SystemError) {
            let chunk = try file.readChunk(max(1 << 16, buffer.count))
            if chunk.isEmpty { isAtEnd = true } else { buffer += chunk }
        } catch {
            throw InputFailure(name: name, sentence: error.whenReading)
        }
    }
}
