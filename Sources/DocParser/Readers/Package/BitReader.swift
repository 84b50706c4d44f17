/// Takes bits from bytes, the lowest of each byte first, as deflate packs them (RFC 1951, 3.1.1).
struct BitReader {
    private var buffer: UInt64 = 0
    /// How many bits of the buffer are filled.
    private var filled = 0
    private var offset = 0

    /// The next bits as a number, at most 16; a fault where there are no more.
    @inline(__always)
    mutating func take(_ count: Int, of bytes: borrowing Span<UInt8>) throws(Inflater.Fault) -> UInt32 {
        if filled < count { fill(from: bytes) }
        let bits = UInt32(truncatingIfNeeded: buffer & (1 << UInt64(count) - 1))
        try drop(count)
        return bits
    }

    /// The bits ahead, at least 15, without taking them; behind the end they are 0.
    @inline(__always)
    mutating func peek(_ bytes: borrowing Span<UInt8>) -> UInt64 {
        if filled < 15 { fill(from: bytes) }
        return buffer
    }

    @inline(__always)
    mutating func drop(_ count: Int) throws(Inflater.Fault) {
        guard count <= filled else { throw Inflater.Fault() }
        buffer >>= UInt64(count)
        filled -= count
    }

    /// Drops the rest of a byte that was begun.
    mutating func alignToByte() {
        buffer >>= UInt64(filled % 8)
        filled -= filled % 8
    }

    @inline(__always)
    private mutating func fill(from bytes: borrowing Span<UInt8>) {
        while filled <= 56, offset < bytes.count {
            buffer |= UInt64(bytes[offset]) << UInt64(filled)
            filled += 8
            offset += 1
        }
    }
}
