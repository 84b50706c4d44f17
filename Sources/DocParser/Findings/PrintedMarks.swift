/// The marks of a document's text that rules look at, found in one pass: few among the characters.
struct PrintedMarks: Sendable {
    struct Mark: Sendable {
        /// ASCII but for letters and figures; of the others the last byte but one and the last: `0x809C` for “.
        let code: UInt32
        let start: UInt32
        /// The index of its line.
        let line: Int32

        var range: ByteRange { ByteRange(Int(start), Int(start) + (code < 0x80 ? 1 : 3)) }
        var offset: Int { Int(start) }
    }

    private(set) var marks: [Mark] = []

    init(of lines: [Manuscript.PrintedLine], _ text: borrowing Span<UInt8>) {
        for (index, line) in lines.enumerated() where line.part != .page { add(line.range, index, text) }
    }

    private mutating func add(_ range: ByteRange, _ line: Int, _ text: borrowing Span<UInt8>) {
        var offset = range.start
        while offset < range.end {
            let byte = text[offset]
            if byte >= 0xE4, byte <= 0xE9 {
                offset += 3
            } else if byte < 0x80 {
                if Self.isMark(byte) { append(UInt32(byte), offset, line) }
                offset += 1
            } else if byte == 0xE2 || byte == 0xE3 || byte == 0xEF {
                guard offset + 2 < range.end else { return }
                let code = UInt32(byte) << 16 | UInt32(text[offset + 1]) << 8 | UInt32(text[offset + 2])
                // Of points only those that stand side by side.
                let isMark = Self.isPoint(code) ? Self.point(text, at: offset + 3) != nil : Self.isPaired(code)
                if isMark { append(code, offset, line) }
                offset += 3
            } else {
                offset += text.characterLength(at: offset)
            }
        }
    }

    private mutating func append(_ code: UInt32, _ offset: Int, _ line: Int) {
        marks.append(
            Mark(code: code, start: UInt32(truncatingIfNeeded: offset), line: Int32(truncatingIfNeeded: line)))
    }

    @inline(__always)
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x22, 0x28, 0x29, 0x2C, 0x2D, 0x2E, 0x3A, 0x3B, 0x3F: true
        default: false
        }
    }

    static let openQuote: UInt32 = 0xE2809C
    static let closeQuote: UInt32 = 0xE2809D
    static let openTitle: UInt32 = 0xE3808A
    static let closeTitle: UInt32 = 0xE3808B
    static let openAngle: UInt32 = 0xE38088
    static let closeAngle: UInt32 = 0xE38089
    static let openBracket: UInt32 = 0xEFBC88
    static let closeBracket: UInt32 = 0xEFBC89

    static let openHexagon: UInt32 = 0xE38094
    static let closeHexagon: UInt32 = 0xE38095
    static let openLens: UInt32 = 0xE38090
    static let closeLens: UInt32 = 0xE38091

    static let stop: UInt32 = 0xE38082

    /// ， 。 、 ； ：
    static func isPoint(_ code: UInt32) -> Bool {
        switch code {
        case stop, 0xE38081, 0xEFBC8C, 0xEFBC9A, 0xEFBC9B: true
        default: false
        }
    }

    /// The point that begins at an offset.
    static func point(_ text: borrowing Span<UInt8>, at offset: Int) -> UInt32? {
        guard offset + 2 < text.count else { return nil }
        let code = UInt32(text[offset]) << 16 | UInt32(text[offset + 1]) << 8 | UInt32(text[offset + 2])
        return isPoint(code) ? code : nil
    }

    private static func isPaired(_ code: UInt32) -> Bool {
        switch code {
        case openQuote, closeQuote, openTitle, closeTitle, openAngle, closeAngle, openBracket, closeBracket,
            openHexagon,
            closeHexagon, openLens, closeLens:
            true
        default: false
        }
    }
}
