/// Valid UTF-8 made from an input, and what could not be decoded.
struct DecodedText {
    var bytes: [UInt8]
    /// The encoding that the input was read in; never `.detect`.
    var encoding: TextEncoding
    var faults = Faults()

    /// Places where bytes were replaced by U+FFFD.
    struct Faults: Equatable {
        var count = 0
        /// Offset in the input of the first of them.
        var fileOffset = 0
        /// Offset of its replacement in the decoded text.
        var textOffset = 0

        mutating func add(fileOffset: Int, textOffset: Int) {
            if count == 0 {
                self.fileOffset = fileOffset
                self.textOffset = textOffset
            }
            count += 1
        }
    }

    /// Takes bytes as UTF-8: valid ones without a copy, in the others every fault is replaced.
    init(utf8 bytes: [UInt8], firstFault: Int, fileOffset: Int) {
        encoding = .utf8
        self.bytes = bytes
        if firstFault < bytes.count { replaceFaults(from: firstFault, fileOffset: fileOffset) }
    }

    /// Cuts a text that is longer than positions reach, between two characters, and tells so.
    mutating func cut(to limit: Int) -> Diagnostic? {
        guard bytes.count > limit else { return nil }
        let lost = bytes.count - limit
        var end = limit
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        bytes.removeLast(bytes.count - end)
        return Diagnostic(.error, .truncated, Message.truncated(lost: lost + limit - end), range: ByteRange(end, end))
    }

    init(bytes: [UInt8], encoding: TextEncoding, faults: Faults) {
        self.bytes = bytes
        self.encoding = encoding
        self.faults = faults
    }

    private mutating func replaceFaults(from firstFault: Int, fileOffset: Int) {
        let damaged = bytes
        var repaired: [UInt8] = []
        repaired.reserveCapacity(damaged.count + 16)
        var start = 0
        var fault = firstFault
        while fault < damaged.count {
            repaired += damaged[start..<fault]
            faults.add(fileOffset: fileOffset + fault, textOffset: repaired.count)
            repaired.appendReplacement()
            start = fault - UTF8Check.validLength(in: damaged.span, at: fault)
            fault = UTF8Check.firstFault(in: damaged.span, from: start)
        }
        repaired += damaged[start...]
        bytes = repaired
    }
}

extension [UInt8] {
    /// Appends U+FFFD.
    mutating func appendReplacement() {
        append(0xEF)
        append(0xBF)
        append(0xBD)
    }

    /// Appends constant words.
    mutating func append(_ words: StaticString) {
        words.withUTF8Buffer { unsafe append(contentsOf: $0) }
    }

    /// Appends a scalar as UTF-8.
    @inline(__always)
    mutating func append(scalar: UInt32) {
        switch scalar {
        case 0..<0x80:
            append(UInt8(truncatingIfNeeded: scalar))
        case 0x80..<0x800:
            append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
            append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        case 0x800..<0x10000:
            append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        default:
            append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
            append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        }
    }
}
