/// Bytes on their way out: a buffer that grows, or one that is handed out whenever it is full.
///
/// A document of 50 MB needs no 60 MB for its JSON: with a sink the buffer stays at 64 KiB. Text is copied as bytes
/// in long runs; no String is made on the way.
///
/// Unsafe code is here for one thing: words are copied as a block of memory, which the generic `append` of an array
/// does at a third of the speed for the short words that most of the output is made of. Every copy goes through
/// `copy`, which makes room first; where words come from an array, their range is checked before.
struct ByteWriter {
    /// Takes a chunk of the output; chunks come in order and are never empty.
    typealias Sink = ([UInt8]) -> Void

    /// How much the buffer of a writer with a sink holds.
    static let chunkSize = 64 * 1024

    /// The first `count` bytes were written and are not yet handed out.
    private var buffer: [UInt8]
    private(set) var count = 0
    private let sink: Sink?

    /// A writer whose buffer grows.
    init() {
        sink = nil
        buffer = []
    }

    /// A writer that hands out its buffer in chunks; the last one needs `flush()`.
    init(sink: @escaping Sink) {
        self.sink = sink
        buffer = [UInt8](repeating: 0, count: Self.chunkSize)
    }

    /// The output, for a writer without a sink.
    var bytes: [UInt8] { Array(buffer[..<count]) }
    var string: String { String(decoding: buffer[..<count], as: UTF8.self) }

    /// Hands out what is in the buffer.
    mutating func flush() {
        guard let sink, count > 0 else { return }
        let size = buffer.count
        buffer.removeLast(size - count)
        sink(buffer)
        buffer.append(contentsOf: repeatElement(0, count: size - count))
        count = 0
    }

    /// Makes room for some bytes, no more than a chunk of them.
    @inline(__always)
    private mutating func reserve(_ length: Int) {
        if length > buffer.count - count { makeRoom(for: length) }
    }

    @inline(never)
    private mutating func makeRoom(for length: Int) {
        flush()
        guard length > buffer.count - count else { return }
        buffer.append(contentsOf: repeatElement(0, count: max(buffer.count, length, 256)))
    }

    @inline(__always)
    private mutating func copy(_ source: UnsafeBufferPointer<UInt8>) {
        reserve(source.count)
        let start = count
        unsafe buffer.withUnsafeMutableBytes { target in
            let place = unsafe UnsafeMutableRawBufferPointer(rebasing: target[start..<start + source.count])
            unsafe place.copyMemory(from: UnsafeRawBufferPointer(source))
        }
        count += source.count
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        buffer[count] = byte
        count += 1
    }

    /// Constant words, mostly keys.
    @inline(__always)
    mutating func append(_ words: StaticString) {
        unsafe copy(UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
    }

    mutating func append(string: String) {
        var string = string
        string.withUTF8 { utf8 in
            var start = 0
            while start < utf8.count {
                let end = min(start + Self.chunkSize, utf8.count)
                unsafe copy(UnsafeBufferPointer(rebasing: utf8[start..<end]))
                start = end
            }
        }
    }

    /// Bytes as they are, in pieces no longer than a chunk.
    mutating func append(_ source: [UInt8], in range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= source.count)
        unsafe source.withUnsafeBufferPointer { bytes in
            var start = range.lowerBound
            while start < range.upperBound {
                let end = min(start + Self.chunkSize, range.upperBound)
                unsafe copy(UnsafeBufferPointer(rebasing: bytes[start..<end]))
                start = end
            }
        }
    }

    mutating func append(blanks count: Int) {
        let blanks: StaticString = "                                                                "
        var rest = count
        while rest > 0 {
            let length = min(rest, blanks.utf8CodeUnitCount)
            unsafe copy(UnsafeBufferPointer(start: blanks.utf8Start, count: length))
            rest -= length
        }
    }

    /// A number that is not negative, in decimal digits.
    mutating func append(_ number: Int) {
        guard number < 100_000_000 else {
            append(number / 100_000_000)
            return append(digits: number % 100_000_000, atLeast: 8)
        }
        append(digits: number, atLeast: 1)
    }

    /// Up to eight digits are put together in a word and stored at once.
    private mutating func append(digits number: Int, atLeast length: Int) {
        var digits: UInt64 = 0
        var rest = UInt32(truncatingIfNeeded: number)
        var count = 0
        while rest > 0 || count < length {
            digits = digits << 8 | UInt64(0x30 + rest % 10)
            rest /= 10
            count += 1
        }
        unsafe withUnsafeBytes(of: digits.littleEndian) {
            unsafe copy(UnsafeBufferPointer(rebasing: $0.bindMemory(to: UInt8.self)[..<count]))
        }
    }
}
