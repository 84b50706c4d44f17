/// Bytes on their way out: a buffer that grows, or one that is handed out whenever it is full.
///
/// A document of 50 MB needs no 60 MB for its JSON: with a sink the buffer stays at 64 KiB. Text is copied as bytes
/// in long runs; no String is made on the way. A writer has its memory for itself, so that it can't be copied.
///
/// Unsafe code is here for one thing: most of the output are short words, and through an array each of them costs two
/// checks for a second owner and a slice, three times as much as the copy itself. Every copy goes through `copy` or
/// `makeRoom(for:)`, which see to it that there is room; where words come from an array, their range is checked before.
@safe struct ByteWriter: ~Copyable {
    /// How much the buffer of a writer with a sink holds.
    static let chunkSize = 64 * 1024

    /// The first `count` bytes were written and are not yet handed out.
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0
    private let sink: ByteSink?

    /// A writer whose buffer grows.
    init() {
        self.init(capacity: 256, sink: nil)
    }

    /// A writer that hands out its buffer in chunks; the last one needs `flush()`.
    init(sink: ByteSink) {
        self.init(capacity: Self.chunkSize, sink: sink)
    }

    private init(capacity: Int, sink: ByteSink?) {
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
        unsafe sink(UnsafeBufferPointer(start: start, count: count).span)
        count = 0
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

    mutating func append(_ source: TextBytes, in range: Range<Int>) {
        source.withSpan { append($0, in: range) }
    }

    mutating func append(_ source: borrowing Span<UInt8>, in range: Range<Int>) {
        unsafe source.extracting(range).withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            unsafe append(base, bytes.count)
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

    /// What stands in another writer.
    mutating func append(_ other: borrowing ByteWriter, in range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= other.count)
        unsafe append(other.start + range.lowerBound, range.count)
    }

    /// What stands in this writer already; for one without a sink.
    mutating func appendAgain(_ range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        reserve(range.count)
        unsafe (start + count).update(from: start + range.lowerBound, count: range.count)
        count += range.count
    }

    /// Takes back all but the first bytes; for a writer without a sink.
    mutating func cut(to length: Int) {
        precondition(length >= 0 && length <= count)
        count = length
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

    mutating func append(lineBreakWithBlanks count: Int) {
        let both: StaticString = "\n                                                                "
        let length = min(count + 1, both.utf8CodeUnitCount)
        unsafe copy(both.utf8Start, length)
        if length <= count { append(blanks: count + 1 - length) }
    }

    /// A number that is not negative, in decimal digits.
    mutating func append(_ number: Int) {
        // As in most addresses.
        if number < 10 { return append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number)) }
        guard number < 100_000_000 else {
            append(number / 100_000_000)
            return append(digits: number % 100_000_000, atLeast: 8)
        }
        append(digits: number, atLeast: 1)
    }

    /// Eight digits are made in the bytes of a word, without a loop: the number is divided by 10,000, the two parts by
    /// 100, and the four by 10, each time all at once. Zeros before the first digit are shifted out.
    @inline(__always)
    private mutating func append(digits number: Int, atLeast least: Int) {
        let rest = UInt64(truncatingIfNeeded: number)
        var parts = rest / 10_000 | (rest % 10_000) << 32
        // 10,486 / 2^20 is 1 / 100 closely enough for four digits, 103 / 2^10 is 1 / 10 for two.
        let hundreds = (parts &* 10_486) >> 20 & 0x0000_007F_0000_007F
        parts = hundreds | (parts &- hundreds &* 100) << 16
        let tens = (parts &* 103) >> 10 & 0x000F_000F_000F_000F
        parts = tens | (parts &- tens &* 10) << 8
        let zeros = min(parts.trailingZeroBitCount / 8, 8 - least)
        reserve(8)
        let digits = (parts | 0x3030_3030_3030_3030) >> UInt64(8 * zeros)
        unsafe UnsafeMutableRawPointer(start + count).storeBytes(of: digits.littleEndian, as: UInt64.self)
        count += 8 - zeros
    }

    /// Copies the bytes of a range up to the first one that needs escaping in JSON; the offset of that one, or the end.
    mutating func appendPlain(_ source: Span<UInt8>, in range: Range<Int>) -> Int {
        var start = range.lowerBound
        let end = source.firstEscape(in: range)
        unsafe source.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            unsafe append(base + start, end - start)
            start = end
        }
        return start
    }
}

extension Span<UInt8> {
    /// The offset of the first byte of a range that needs escaping in JSON, or its end; 32 bytes at a time.
    fileprivate func firstEscape(in range: Range<Int>) -> Int {
        var offset = range.lowerBound
        let end = range.upperBound
        precondition(offset >= 0 && end <= count)
        while offset <= end - 32 {
            let (block, next) = (uncheckedBlock(at: offset), uncheckedBlock(at: offset + 16))
            guard block.isBeyondASCII(with: next) || block.plain.isMarked(with: next.plain) else { break }
            offset += 32
        }
        while offset < end {
            // The last block of the range begins before what is left, or else ends behind it.
            let start = Swift.min(offset, Swift.max(end - 16, range.lowerBound))
            guard start <= count - 16 else { break }
            if let place = block(at: start).plain.firstUnmarked { return Swift.min(start + place, end) }
            offset = start + 16
        }
        while offset < end, !self[offset].needsEscaping { offset += 1 }
        return Swift.min(offset, end)
    }
}
