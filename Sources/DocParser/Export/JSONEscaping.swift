/// Escaping for JSON (RFC 8259, 7).
extension ByteWriter {
    /// Text inside a JSON string: control characters, `"` and `\` are escaped, everything else stays as it is.
    mutating func appendEscaped(_ source: [UInt8], in range: Range<Int>) {
        appendEscaped(source.span, in: range)
    }

    mutating func appendEscaped(_ span: Span<UInt8>, in range: Range<Int>) {
        var start = range.lowerBound
        while true {
            start = appendPlain(span, in: start..<range.upperBound)
            guard start < range.upperBound else { return }
            appendEscape(of: span[start])
            start += 1
        }
    }

    private mutating func appendEscape(of byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append(#"\""#)
        case UInt8(ascii: "\\"): append(#"\\"#)
        case 0x08: append(#"\b"#)
        case 0x09: append(#"\t"#)
        case 0x0A: append(#"\n"#)
        case 0x0C: append(#"\f"#)
        case 0x0D: append(#"\r"#)
        default:
            append(#"\u00"#)
            append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
            let digit = byte & 0x0F
            append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }
}

extension UInt8 {
    /// Whether a byte may not stand in a JSON string as it is.
    @inline(__always)
    var needsEscaping: Bool { self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") }
}

extension SIMD16<UInt8> {
    /// The highest bit of each byte that needs no escaping; the other bits mean nothing.
    @inline(__always)
    var plain: SIMD16<UInt8> {
        others(than: SIMD16(repeating: UInt8(ascii: "\"")))
            & others(than: SIMD16(repeating: UInt8(ascii: "\\")))
            // Control characters have none of the three highest bits.
            & (self & SIMD16(repeating: 0xE0)).others(than: SIMD16())
    }
}
