/// Bytes on their way out: a buffer that grows, or one that is handed out whenever it is full.
///
/// A document of 50 MB needs no 60 MB for its JSON: with a sink the buffer stays at 64 KiB. Text is copied as bytes
/// in long runs; no String is made on the way. A writer has its memory for itself, so that it can't be copied.
///
/// Unsafe code is here for one thing: most of the output are short words, and through an array each of them costs two
/// checks for a second owner and a slice, three times as much as the copy itself. Every copy goes through `copy` or
/// `makeRoom(for:)`, which see to it that there is room; where words come from an array, their range is checked before.
@safe struct ByteWriter: ~Copyable {
    /// Takes a chunk of the output; chunks come in order and are never empty.
    typealias Sink = ([UInt8]) -> Void

    /// How much the buffer of a writer with a sink holds.
    static let chunkSize = 64 * 1024

    /// The first `count` bytes were written and are not yet handed out.
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0
    private let sink: Sink?

    /// A writer whose buffer grows.
    init() {
        self.init(capacity: 256, sink: nil)
    }

    /// A writer that hands out its buffer in chunks; the last one needs `flush()`.
    init(sink: @escaping Sink) {
        self.init(capacity: Self.chunkSize, sink: sink)
    }

    private init(capacity: Int, sink: Sink?) {
        unsafe start = .allocate(capacity: capacity)
        self.capacity = capacity
        self.sink = sink
    }

    deinit { unsafe start.deallocate() }

    /// The output, for a writer without a sink.
    var bytes: [UInt8] { unsafe Array(UnsafeBufferPointer(start: start, count: count)) }
    var string: String { unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self) }

    /// Hands out what is in the buffer.
    mutating func flush() {
        guard let sink, count > 0 else { return }
        let (start, count) = unsafe (start, count)
        sink(
            unsafe [UInt8](unsafeUninitializedCapacity: count) { chunk, length in
                unsafe chunk.baseAddress?.initialize(from: start, count: count)
                length = count
            })
        self.count = 0
    }

    /// Makes room for some bytes, no more than a chunk of them.
    @inline(__always)
    private mutating func reserve(_ length: Int) {
        if length > capacity - count { makeRoom(for: length) }
    }

    @inline(never)
    private mutating func makeRoom(for length: Int) {
        flush()
        guard length > capacity - count else { return }
        let larger = max(capacity * 2, count + length)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        unsafe moved.update(from: start, count: count)
        unsafe start.deallocate()
        unsafe start = moved
        capacity = larger
    }

    @inline(__always)
    private mutating func copy(_ source: UnsafePointer<UInt8>, _ length: Int) {
        reserve(length)
        unsafe (start + count).update(from: source, count: length)
        count += length
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        unsafe start[count] = byte
        count += 1
    }

    /// Constant words, mostly keys.
    @inline(__always)
    mutating func append(_ words: StaticString) {
        unsafe copy(words.utf8Start, words.utf8CodeUnitCount)
    }

    mutating func append(string: String) {
        var string = string
        string.withUTF8 { bytes in
            guard let base = bytes.baseAddress else { return }
            unsafe append(base, bytes.count)
        }
    }

    /// Bytes as they are.
    @inline(__always)
    mutating func append(_ source: [UInt8], in range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= source.count)
        unsafe source.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            unsafe append(base + range.lowerBound, range.count)
        }
    }

    /// In pieces no longer than a chunk.
    @inline(__always)
    private mutating func append(_ source: UnsafePointer<UInt8>, _ count: Int) {
        var next = unsafe source
        var rest = count
        while rest > Self.chunkSize {
            unsafe copy(next, Self.chunkSize)
            unsafe next += Self.chunkSize
            rest -= Self.chunkSize
        }
        unsafe copy(next, rest)
    }

    mutating func append(blanks count: Int) {
        let blanks: StaticString = "                                                                "
        var rest = count
        while rest > 0 {
            let length = min(rest, blanks.utf8CodeUnitCount)
            unsafe copy(blanks.utf8Start, length)
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

    /// Up to eight digits are put together in a word, two at a time, and stored at once.
    @inline(__always)
    private mutating func append(digits number: Int, atLeast least: Int) {
        var digits: UInt64 = 0
        var rest = UInt32(truncatingIfNeeded: number)
        var length = 0
        while rest >= 100 {
            let pair = rest % 100
            rest /= 100
            digits = digits << 16 | UInt64(0x3030 + (pair % 10) << 8 + pair / 10)
            length += 2
        }
        while rest > 0 || length < least {
            digits = digits << 8 | UInt64(0x30 + rest % 10)
            rest /= 10
            length += 1
        }
        reserve(8)
        unsafe UnsafeMutableRawPointer(start + count).storeBytes(of: digits.littleEndian, as: UInt64.self)
        count += length
    }

    /// Copies the bytes of a range up to the first one that needs escaping in JSON, sixteen at a time; the offset of
    /// that one, or the end.
    mutating func appendPlain(_ source: Span<UInt8>, in range: Range<Int>) -> Int {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let end = min(range.upperBound, offset + Self.chunkSize / 2)
            // A block may reach over the end: what it writes there is not counted.
            reserve(end - offset + 16)
            let first = offset
            var place = 16
            while offset <= end - 32 {
                let (block, next) = (source.block(at: offset), source.block(at: offset + 16))
                guard block.plain.isMarked(with: next.plain) else { break }
                let target = unsafe UnsafeMutableRawPointer(start + count + offset - first)
                unsafe target.storeBytes(of: block, as: Block.self)
                unsafe target.storeBytes(of: next, toByteOffset: 16, as: Block.self)
                offset += 32
            }
            while offset < end, offset <= source.count - 16, place == 16 {
                let block = source.block(at: offset)
                unsafe UnsafeMutableRawPointer(start + count + offset - first).storeBytes(of: block, as: Block.self)
                place = block.plain.firstUnmarked ?? 16
                offset += place
            }
            while offset < end, place == 16, offset > source.count - 16 {
                if source[offset].needsEscaping { place = 0 }
                unsafe start[count + offset - first] = source[offset]
                offset += place == 0 ? 0 : 1
            }
            offset = min(offset, end)
            count += offset - first
            if place < 16, offset < range.upperBound { return offset }
        }
        return range.upperBound
    }

    private typealias Block = SIMD16<UInt8>
}
