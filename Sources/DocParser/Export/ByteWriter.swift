/// Bytes on their way out: a buffer that grows, or one that is handed out whenever it is full.
///
/// A document of 50 MB needs no 60 MB for its JSON: with a sink the buffer stays at 64 KiB. Text is copied as bytes
/// in long runs; no String is made on the way.
///
/// Unsafe code is in this file only for two things: constant words are copied from their own storage, and the search
/// for bytes that need escaping reads 32 bytes at once (4 times as fast as byte by byte). Both stay inside of ranges
/// that were checked before.
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

    mutating func append(_ string: String) {
        bytes.append(contentsOf: string.utf8)
        flushIfFull()
    }

    /// Bytes as they are, in pieces no longer than a chunk.
    mutating func append(_ source: [UInt8], in range: Range<Int>) {
        var start = range.lowerBound
        while sink != nil, range.upperBound - start > Self.chunkSize {
            bytes.append(contentsOf: source[start..<start + Self.chunkSize])
            start += Self.chunkSize
            flush()
        }
        bytes.append(contentsOf: source[start..<range.upperBound])
        flushIfFull()
    }

    mutating func append(blanks count: Int) {
        for _ in 0..<count { bytes.append(UInt8(ascii: " ")) }
    }

    /// A number that is not negative, in decimal digits.
    mutating func append(_ number: Int) {
        if number < 10 {
            bytes.append(UInt8(truncatingIfNeeded: 0x30 + number))
            return
        }
        var divisor = 10
        while number / divisor >= 10 { divisor *= 10 }
        var rest = number
        while divisor > 0 {
            bytes.append(UInt8(truncatingIfNeeded: 0x30 + rest / divisor))
            rest %= divisor
            divisor /= 10
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
        while end - offset >= 32 {
            let words = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
            if needsEscaping(words) { break }
            offset += 32
        }
        while offset < end, !needsEscaping(span[offset]) { offset += 1 }
        return offset
    }

    @inline(__always)
    private static func needsEscaping(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// Whether any of 32 bytes needs escaping: a borrow reaches the high bit of a byte that is below 0x20 or that an
    /// exclusive or has made zero (the well-known test for a zero byte in a word).
    @inline(__always)
    private static func needsEscaping(_ words: SIMD4<UInt64>) -> Bool {
        let ones = SIMD4<UInt64>(repeating: 0x0101_0101_0101_0101)
        let quotes = words ^ SIMD4(repeating: 0x2222_2222_2222_2222)
        let slashes = words ^ SIMD4(repeating: 0x5C5C_5C5C_5C5C_5C5C)
        let below = (words &- SIMD4(repeating: 0x2020_2020_2020_2020)) & ~words
        let found = below | ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)
        return (found[0] | found[1] | found[2] | found[3]) & 0x8080_8080_8080_8080 != 0
    }
}
