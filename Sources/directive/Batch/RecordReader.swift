import DocParser

/// The records of a data set, read line by line: memory does not grow with the number of lines.
struct RecordReader {
    private let file: FileDescriptor
    private let name: String
    private let fields: RecordFields
    private let maxBytes: Int
    private let isStandardInput: Bool
    /// What the lines are in; found out line by line where it is not known.
    private var encoding: TextEncoding
    /// The size that the file had when it was opened.
    private let size: Int
    private var bytesRead = 0
    private var buffer: [UInt8] = []
    private var start = 0
    /// Up to where the buffer is known to hold no line break.
    private var searched = 0
    private var line = 0
    private var isAtEnd = false

    init(
        _ input: Input, fields: RecordFields, encoding: TextEncoding, standardInput: FileDescriptor, maxBytes: Int
    ) throws(InputFailure) {
        name = input.name
        self.encoding = encoding
        self.fields = fields
        self.maxBytes = maxBytes
        guard case .file(let path) = input.place else {
            file = standardInput
            isStandardInput = true
            size = 0
            return
        }
        isStandardInput = false
        do throws(SystemError) {
            file = try FileDescriptor(reading: path)
        } catch {
            throw InputFailure(name: path, sentence: error.whenReading)
        }
        let status = file.status
        size = status?.kind == .file ? status?.size ?? 0 : 0
        if status?.kind == .folder {
            file.finish()
            throw InputFailure(name: path, sentence: SystemError.isFolder.whenReading)
        }
    }

    /// Whether the next record has first to be read from a pipe.
    var mayWait: Bool {
        isStandardInput && !isAtEnd && lineBreak(from: max(start, searched)) == nil && !file.isReady
    }

    /// The next line's record, or what is wrong with it; nil at the end.
    mutating func next() -> Input? {
        do throws(InputFailure) {
            while let bytes = try nextLine() {
                line += 1
                let place = "\(name):\(line)"
                let decoded: RecordLine
                do throws(ReadingError) {
                    decoded = try RecordLine(bytes, encoding: encoding)
                } catch {
                    return unreadable(InputFailure(name: place, sentence: error.sentence))
                }
                if decoded.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
                do throws(JSONFault) {
                    let record = try RecordParser.parse(decoded, fields: fields)
                    return Input(place: .record(record), name: record.identifier ?? place)
                } catch {
                    return unreadable(InputFailure(name: place, sentence: error.wording))
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
            if let end = lineBreak(from: from) {
                defer { start = end + (isWide ? 2 : 1) }
                return buffer[start..<end]
            }
            searched = isWide ? buffer.count & ~1 : buffer.count
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
                    name: "\(name):\(line + 1)",
                    sentence: Wording(
                        "a line longer than \(limit.english); --max-bytes allows more",
                        "这一行超过\(limit.chinese)；可用--max-bytes放宽"))
            }
            try readMore()
        }
    }

    /// Whether characters have two bytes at least, so that a line break has two, too.
    private var isWide: Bool { encoding == .utf16LittleEndian || encoding == .utf16BigEndian }

    private func lineBreak(from offset: Int) -> Int? {
        guard isWide else { return buffer[offset...].firstIndex(of: UInt8(ascii: "\n")) }
        let ending: (UInt8, UInt8) = encoding == .utf16LittleEndian ? (0x0A, 0) : (0, 0x0A)
        return stride(from: offset, to: buffer.count - 1, by: 2).first {
            buffer[$0] == ending.0 && buffer[$0 + 1] == ending.1
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
            if bytesRead == 0, encoding == .detect {
                if chunk.starts(with: [0xFF, 0xFE]) { encoding = .utf16LittleEndian }
                if chunk.starts(with: [0xFE, 0xFF]) { encoding = .utf16BigEndian }
            }
            bytesRead += chunk.count
            if chunk.isEmpty { isAtEnd = true } else { buffer += chunk }
        } catch {
            throw InputFailure(name: name, sentence: error.whenReading)
        }
        if isAtEnd, bytesRead < size { throw InputFailure(name: name, sentence: InputFailure.wasChanged) }
    }
}
