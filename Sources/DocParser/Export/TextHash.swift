/// FNV-1a with 64 bits: tells whether the words of a block have changed; no protection against forgery.
///
/// http://www.isthe.com/chongo/tech/comp/fnv/
struct TextHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: borrowing Span<UInt8>, in range: Range<Int>) {
        for offset in range { add(bytes[offset]) }
    }

    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// 16 hexadecimal digits.
    var digits: [UInt8] {
        (0..<16).map { place in
            let digit = UInt8(truncatingIfNeeded: value >> UInt64(60 - 4 * place)) & 0x0F
            return digit < 10 ? 0x30 + digit : 0x57 + digit
        }
    }
}
