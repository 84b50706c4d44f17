/// Bytes on their way out: a buffer that grows, or one that is handed out whenever it is full.
///
/// A document of 50 MB needs no 60 MB for its JSON: with a sink the buffer stays at 64 KiB. Text is copied as bytes
/// in long runs; no String is made on the way.
///
/// Unsafe code is in this file only for two things: constant words and runs of text are copied from their own storage,
/// and the search for bytes that need escaping reads 8 bytes at once (5 times as fast as byte by byte). Both stay inside
/// of ranges that were checked before.
struct ByteWriter {
    /// Takes a chunk of the output; chunks come in order and are never empty.
    typealias Sink = ([UInt8]) -> Void

    /// How full the buffer gets before it is handed out.
    static let chunkSize = 64 * 1024

    /// What was written and is not yet handed out.
    private(set) var bytes: [UInt8] = []
    private let sink: Sink?

    /// A writer whose buffer grows.
    init() {
        sink = nil
    }

    /// A writer that hands out its buffer in chunks; the last one needs `flush()`.
    init(sink: @escaping Sink) {
        self.sink = sink
        bytes.reserveCapacity(Self.chunkSize + 4096)
    }

    /// The output as a string, for a writer without a sink.
    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Hands out what is in the buffer.
    mutating func flush() {
        guard let sink, !bytes.isEmpty else { return }
        sink(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    private mutating func flushIfFull() {
        if bytes.count >= Self.chunkSize { flush() }
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    /// Constant words, mostly keys.
    @inline(__always)
    mutating func append(_ words: StaticString) {
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
    }

    mutating func append(string: String) {
        bytes.append(contentsOf: string.utf8)
        flushIfFull()
    }

    /// Bytes as they are, in pieces no longer than a chunk.
    mutating func append(_ source: [UInt8], in range: Range<Int>) {
        var start = range.lowerBound
        while sink != nil, range.upperBound - start > Self.chunkSize {
            copy(source, start, start + Self.chunkSize)
            start += Self.chunkSize
            flush()
        }
        copy(source, start, range.upperBound)
        flushIfFull()
    }

    @inline(__always)
    private mutating func copy(_ source: [UInt8], _ start: Int, _ end: Int) {
        precondition(start >= 0 && start <= end && end <= source.count)
        unsafe source.withUnsafeBufferPointer {
            unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[start..<end]))
        }
    }

    mutating func append(blanks count: Int) {
        for _ in 0..<count { bytes.append(UInt8(ascii: " ")) }
    }

    /// A number that is not negative, in decimal digits.
    mutating func append(_ number: Int) {
        var end = number
        repeat {
            bytes.append(UInt8(ascii: "0"))
            end /= 10
        } while end > 0
        var rest = number
        var place = bytes.count - 1
        while rest > 0 {
            bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
            place -= 1
        }
    }
}

extension ByteWriter {
    /// Text inside a JSON string: control characters, `"` and `\` are escaped, everything else stays as it is.
    mutating func appendEscaped(_ source: [UInt8], in range: Range<Int>) {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = Self.endOfPlainRun(in: source, from: start, to: range.upperBound)
            if end > start { append(source, in: start..<end) }
            if end < range.upperBound { appendEscape(of: source[end]) }
            start = end + 1
        }
    }

    private mutating func appendEscape(of byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append(#"\""#)
        case UInt8(ascii: "\\"): append(#"\\"#)
        case 0x08: append(#"\b"#)
        case 0x09: append(#"\t"#)
        case 0x0A: append(#"\n"#)
        case 0x0C: append(#"\f"#)
        case 0x0D: append(#"\r"#)
        default:
            append(#"\u00"#)
            append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
            let digit = byte & 0x0F
            append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }

    /// The offset of the first byte that needs escaping; `end` if there is none.
    private static func endOfPlainRun(in source: [UInt8], from start: Int, to end: Int) -> Int {
        let span = source.span
        let raw = unsafe span.bytes
        var offset = start
        while end - offset >= 8 {
            let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
            let found = bytesToEscape(UInt64(littleEndian: word))
            if found != 0 { return offset + found.trailingZeroBitCount / 8 }
            offset += 8
        }
        while offset < end, !needsEscaping(span[offset]) { offset += 1 }
        return offset
    }

    @inline(__always)
    private static func needsEscaping(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// The high bits of the bytes in a word that need escaping; behind the lowest one there may be false ones.
    ///
    /// Subtracting borrows into the high bit of a byte that is below 0x20, or that an exclusive or has made zero: the
    /// well-known test for a zero byte in a word.
    @inline(__always)
    private static func bytesToEscape(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
        let slashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
        let below = (word &- ones &* 0x20) & ~word
        return (below | (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes) & (ones &* 0x80)
    }
}
