/// Writes text as the bytes of an encoding: the way back of `TextDecoder`.
package enum TextEncoder {
    /// The bytes of UTF-8 in another encoding; `nil` where a character is not in it, or the system has no converter.
    package static func bytes(of text: [UInt8], in encoding: TextEncoding) -> [UInt8]? {
        switch encoding {
        case .utf8, .detect: text
        case .utf16LittleEndian: utf16(text, isLittle: true)
        case .utf16BigEndian: utf16(text, isLittle: false)
        case .gb18030: SystemConverter(to: ["GB18030"])?.convert(text)
        case .big5: SystemConverter(to: ["CP950", "BIG5"])?.convert(text)
        }
    }

    /// The byte order mark that a file begins with; empty for none.
    package static func byteOrderMark(of bytes: [UInt8], in encoding: TextEncoding) -> [UInt8] {
        let mark: [UInt8] =
            switch encoding {
            case .utf8, .detect: [0xEF, 0xBB, 0xBF]
            case .utf16LittleEndian: [0xFF, 0xFE]
            case .utf16BigEndian: [0xFE, 0xFF]
            case .gb18030: [0x84, 0x31, 0x95, 0x33]
            case .big5: []
            }
        return bytes.starts(with: mark) ? mark : []
    }

    private static func utf16(_ text: [UInt8], isLittle: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        for unit in String(decoding: text, as: UTF8.self).utf16 {
            let (high, low) = (UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit))
            bytes.append(isLittle ? low : high)
            bytes.append(isLittle ? high : low)
        }
        return bytes
    }
}
