/// Turns byte offsets into offsets of another unit: O(n) once, then O(1) each, in any order.
struct OffsetConverter {
    /// How many bytes lie between two counts that are remembered.
    private static let stride = 64

    let unit: OffsetUnit
    private let bytes: TextBytes
    /// The count before every 64th byte; empty for bytes.
    private let counts: [UInt32]

    init(_ text: SourceText, to unit: OffsetUnit) {
        self.unit = unit
        let bytes = text.bytes
        self.bytes = bytes
        guard unit != .bytes else {
            counts = []
            return
        }
        var counts: [UInt32] = []
        counts.reserveCapacity(bytes.count / Self.stride + 1)
        var count = 0
        for start in Swift.stride(from: 0, through: bytes.count, by: Self.stride) {
            counts.append(UInt32(truncatingIfNeeded: count))
            count += bytes.withSpan { Self.count($0, start, min(start + Self.stride, $0.count), unit) }
        }
        self.counts = counts
    }

    /// The offset of a byte offset in the unit; one inside a character counts as its end.
    @inline(__always)
    func offset(_ byteOffset: Int) -> Int {
        unit == .bytes ? byteOffset : convert(min(byteOffset, bytes.count))
    }

    private func convert(_ byteOffset: Int) -> Int {
        let block = byteOffset / Self.stride
        return Int(counts[block]) + bytes.withSpan { Self.count($0, block * Self.stride, byteOffset, unit) }
    }

    /// Scalars, or UTF-16 code units, whose first byte is in a range.
    private static func count(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ unit: OffsetUnit) -> Int {
        var count = 0
        for offset in start..<end {
            if bytes[offset] & 0xC0 != 0x80 { count += 1 }
            // A character outside of the basic plane is two units in UTF-16.
            if unit == .utf16, bytes[offset] >= 0xF0 { count += 1 }
        }
        return count
    }
}
