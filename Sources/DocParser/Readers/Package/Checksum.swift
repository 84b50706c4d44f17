/// The checksum of the parts of an archive: CRC-32 (ISO 3309), a byte at a time.
enum Checksum {
    static func of(_ bytes: borrowing Span<UInt8>) -> UInt32 {
        let table = (0..<256).map { entry(UInt32($0)) }
        var sum = UInt32.max
        for offset in bytes.indices {
            sum = sum >> 8 ^ table[Int(truncatingIfNeeded: (sum ^ UInt32(bytes[offset])) & 0xFF)]
        }
        return ~sum
    }

    private static func entry(_ byte: UInt32) -> UInt32 {
        (0..<8).reduce(byte) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
}
