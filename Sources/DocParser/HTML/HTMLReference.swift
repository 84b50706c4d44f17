/// Character references: `&nbsp;`, `&#12288;`, `&#x3000;` (HTML Standard, 13.2.5.72 on).
enum HTMLReference {
    /// Reads the reference that begins at an `&`; `nil` if there is none.
    ///
    /// The `;` may be missing behind numbers, and behind the names that HTML 3.2 had (`&nbsp`).
    static func read(at start: Int, to end: Int, in page: borrowing Span<UInt8>) -> (scalar: UInt32, next: Int)? {
        guard start + 2 < end else { return nil }
        if page[start + 1] == UInt8(ascii: "#") { return number(at: start + 2, to: end, in: page) }
        if page.has("nbsp;", at: start + 1), start + 6 <= end { return (0xA0, start + 6) }
        var next = start + 1
        var key: UInt64 = 0
        while next < end, next <= start + 8, isNameByte(page[next]) {
            key = key << 8 | UInt64(page[next])
            next += 1
        }
        if next < end, page[next] == UInt8(ascii: ";"), let scalar = HTMLReferenceNames.scalar(of: key, isClosed: true)
        {
            return (scalar, next + 1)
        }
        while next > start + 2 {
            if let scalar = HTMLReferenceNames.scalar(of: key, isClosed: false) { return (scalar, next) }
            key >>= 8
            next -= 1
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        let isLetter = byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
        return isLetter || byte.isDigit
    }

    private static func number(
        at start: Int, to end: Int, in page: borrowing Span<UInt8>
    ) -> (scalar: UInt32, next: Int)? {
        let isHexadecimal = page[start] | 0x20 == UInt8(ascii: "x")
        let first = isHexadecimal ? start + 1 : start
        var next = first
        var value: UInt32 = 0
        while next < end, let digit = digit(page[next], isHexadecimal: isHexadecimal) {
            // Behind the last scalar any number means the same.
            if value < 0x110000 { value = value * (isHexadecimal ? 16 : 10) + digit }
            next += 1
        }
        guard next > first else { return nil }
        if next < end, page[next] == UInt8(ascii: ";") { next += 1 }
        return (character(value), next)
    }

    private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
        if byte.isDigit { return UInt32(byte - UInt8(ascii: "0")) }
        let letter = byte | 0x20
        guard isHexadecimal, letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "f") else { return nil }
        return UInt32(letter - UInt8(ascii: "a")) + 10
    }

    /// Numbers from 128 to 159 mean the characters of Windows-1252; what is no scalar is U+FFFD.
    private static func character(_ value: UInt32) -> UInt32 {
        if value >= 0x80, value < 0xA0 { return HTMLReferenceNames.windows1252[Int(value - 0x80)] }
        return value == 0 || value > 0x10FFFF || value & 0xFFFF_F800 == 0xD800 ? 0xFFFD : value
    }
}
