/// Lines of single letters and marks that forums put between the lines of a text so that it is not copied:
/// `R: V0 Z- @8 p2 k`.
///
/// One alone may be a formula; three have no other reason.
enum NoiseLines {
    private static let fewest = 3

    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        var found: [Int] = []
        for index in lines.indices where lines[index].traits.contains(.figures) && isNoise(lines[index], in: text) {
            found.append(index)
        }
        guard found.count >= fewest else { return }
        for index in found { lines[index].traits.insert(.pageNumber) }
    }

    /// Whether a line has nothing but words of one or two characters, some of them of a letter and a mark that stand
    /// together as in no formula: `V0 Z- @8`.
    private static func isNoise(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.signs.contains(.blank), line.range.count <= longest else { return false }
        var (words, marks, pairs, start) = (0, 0, 0, line.range.start)
        for offset in line.range.start..<line.range.end {
            guard text[offset] < 0x80 else { return false }
            if text[offset] == 0x20 {
                guard offset - start <= 2 else { return false }
                if offset > start { words += 1 }
                if offset - start == 2, !isPlain(text[start]) || !isPlain(text[start + 1]) { pairs += 1 }
                start = offset + 1
            }
            if isMark(text[offset]) { marks += 1 }
        }
        return words >= fewestWords && marks >= fewestMarks && pairs >= fewestPairs && line.range.end - start <= 2
    }

    private static let longest = 90
    private static let fewestWords = 4
    private static let fewestMarks = 2
    private static let fewestPairs = 2

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte.isDigit || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "~"),
            UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "&"),
            UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "?"),
            UInt8(ascii: "!"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "<"), UInt8(ascii: ">"):
            true
        default: false
        }
    }
}
