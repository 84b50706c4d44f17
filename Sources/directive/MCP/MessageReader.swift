import DocParser

/// The messages on standard input, one a line.
struct MessageReader {
    /// A longer line is no message that anybody would write, and is not kept.
    private static let mostBytes = 1 << 24

    private let file: FileDescriptor
    private var buffer: [UInt8] = []
    private var searched = 0
    private var isAtEnd = false

    init(_ file: FileDescriptor) {
        self.file = file
    }

    /// The next line that is not empty, as UTF-8; nil at the end, or where nothing can be read any more.
    mutating func next() -> Result<JSONValue, ProtocolFault>? {
        while let line = nextLine() {
            guard let line else {
                return .failure(.invalidRequest("a message is longer than \(FileReader.words(for: Self.mostBytes))"))
            }
            do {
                let words = try RecordLine(line[...], encoding: .utf8).bytes
                if words.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
                return .success(try JSONValue(parsing: words))
            } catch let fault as JSONFault {
                return .failure(.unreadable(fault))
            } catch {
                return .failure(.invalidRequest("a message has to be UTF-8"))
            }
        }
        return nil
    }

    /// Nil at the end; an empty value for a line that is too long.
    private mutating func nextLine() -> [UInt8]?? {
        var isTooLong = false
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = Array(buffer[..<end])
                buffer.removeFirst(end + 1)
                searched = 0
                return .some(isTooLong ? nil : line)
            }
            if isAtEnd {
                defer { (buffer, searched) = ([], 0) }
                return buffer.isEmpty ? nil : .some(isTooLong ? nil : buffer)
            }
            if buffer.count > Self.mostBytes {
                isTooLong = true
                buffer = []
            }
            searched = buffer.count
            let chunk = (try? file.readChunk(1 << 16)) ?? []
            if chunk.isEmpty { isAtEnd = true } else { buffer += chunk }
        }
    }
}
