@testable import DocParser

/// Files that are no plain text: Markdown, the parts of a Word document, old or new, the pages of a PDF, what is packed. The
/// first byte chooses.
enum FileTarget {
    static func run(_ bytes: [UInt8]) {
        let rest = bytes.dropFirst()
        switch bytes.first {
        case UInt8(ascii: "p"): DocumentTarget.check { try Document(readingPages: Array(rest)) }
        case UInt8(ascii: "m"): DocumentTarget.check { try Document(reading: Array(rest), format: .markdown) }
        case UInt8(ascii: "z"): DocumentTarget.check { try Document(reading: Array(rest)) }
        case UInt8(ascii: "o"): DocumentTarget.check { try Document(reading: oldWord(Array(rest))) }
        case UInt8(ascii: "d"): unpack(rest)
        default: DocumentTarget.check { try Document(reading: word(rest)) }
        }
    }

    /// A Word document with these parts, each with a line break behind it: text, styles, numbering, footnotes, header.
    private static func word(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var parts = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }[...]
        var file = WordFile(parts.popFirst() ?? "")
        file.style = nil
        file.styles = parts.popFirst() ?? ""
        file.numbering = parts.popFirst() ?? ""
        file.footnotes = parts.popFirst() ?? ""
        file.header = parts.popFirst() ?? ""
        return file.bytes
    }

    /// An old Word document with these streams, so that no sector has to be found by chance: first the length of the one
    /// with the text, then this one, then that of the tables, which what is long stands in too.
    private static func oldWord(_ bytes: [UInt8]) -> [UInt8] {
        let length = min(bytes.short(at: 0) ?? 0, max(bytes.count - 2, 0))
        let (main, table) = (Array(bytes.dropFirst(2).prefix(length)), Array(bytes.dropFirst(2 + length)))
        return CompoundFileWriter(
            streams: [("WordDocument", main), ("1Table", table), ("0Table", table), ("Data", table)]
        ).bytes
    }

    /// As many bytes as the first two say, or a fault.
    private static func unpack(_ bytes: ArraySlice<UInt8>) {
        guard bytes.count > 2 else { return }
        let size = Int(bytes[bytes.startIndex]) << 8 | Int(bytes[bytes.startIndex + 1])
        let packed = Array(bytes.dropFirst(2))
        guard let unpacked = try? Inflater.unpack(packed.span, size: size) else { return }
        if unpacked.count != size { FuzzTarget.fail("\(unpacked.count) bytes for \(size)") }
    }
}
