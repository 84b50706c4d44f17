/// Strings of JSON.
enum JSONString {
    /// A string with its quotes: what has to be escaped is, and nothing else.
    static func escape(_ string: String) -> [UInt8] {
        var result = [UInt8(ascii: "\"")]
        result.reserveCapacity(string.utf8.count + 2)
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): result += Array("\\n".utf8)
            case UInt8(ascii: "\r"): result += Array("\\r".utf8)
            case UInt8(ascii: "\t"): result += Array("\\t".utf8)
            case 0..<0x20:
                result += Array((byte < 0x10 ? "\\u000" : "\\u00").utf8) + Array(String(byte, radix: 16).utf8)
            default: result.append(byte)
            }
        }
        return result + [UInt8(ascii: "\"")]
    }

    /// The characters of a string that is known to be sound, without its quotes and escapes.
    static func unescape(_ string: [UInt8]) -> [UInt8] {
        let words = string.dropFirst().dropLast()
        guard words.contains(UInt8(ascii: "\\")) else { return Array(words) }
        var result: [UInt8] = []
        result.reserveCapacity(words.count)
        var offset = words.startIndex
        while offset < words.endIndex {
            guard words[offset] == UInt8(ascii: "\\") else {
                result.append(words[offset])
                offset += 1
                continue
            }
            let letter = words[offset + 1]
            offset += 2
            switch letter {
            case UInt8(ascii: "b"): result.append(0x08)
            case UInt8(ascii: "f"): result.append(0x0C)
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "t"): result.append(0x09)
            case UInt8(ascii: "u"): result += Array(String(scalar(in: words, at: &offset)).utf8)
            default: result.append(letter)
            }
        }
        return result
    }

    /// The character of `\u` and four hexadecimal digits, or of two such for a character beyond U+FFFF; half of such a
    /// pair is U+FFFD.
    private static func scalar(in words: ArraySlice<UInt8>, at offset: inout Int) -> Unicode.Scalar {
        let first = hex(words, at: offset) ?? 0xFFFD
        offset += 4
        guard first >= 0xD800, first < 0xDC00 else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        let isPair = words.endIndex - offset >= 6 && words[offset] == UInt8(ascii: "\\")
        guard isPair, words[offset + 1] == UInt8(ascii: "u"), let second = hex(words, at: offset + 2),
            second >= 0xDC00, second < 0xE000
        else { return "\u{FFFD}" }
        offset += 6
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    /// Four hexadecimal digits.
    static func hex(_ bytes: ArraySlice<UInt8>, at offset: Int) -> UInt32? {
        var number: UInt32 = 0
        for byte in bytes[offset..<offset + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            number = number << 4 | UInt32(digit)
        }
        return number
    }
}
