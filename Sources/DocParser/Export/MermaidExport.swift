extension Document {
    /// The outline as a mind map for Mermaid: a line for each division, moved in by its depth.
    ///
    /// Labels stand in quotation marks; what would be markup of Mermaid or HTML in them is written as its code (`#35;`
    /// for `#`). O(n).
    public func mermaid() -> String {
        var out = ByteWriter()
        out.append("mindmap\n  root((\"")
        out.append(mermaid: metadata.title ?? source.path ?? "(no title)")
        out.append("\"))\n")
        for (number, entry) in OutlineEntry.entries(of: self).enumerated() {
            out.append(blanks: 2 * (entry.depth + 1))
            out.append("n")
            out.append(number + 1)
            out.append("[\"")
            out.append(mermaid: entry.label)
            out.append("\"]\n")
        }
        return out.string
    }
}

extension ByteWriter {
    /// Words of a label: marks that Mermaid, Markdown or HTML would read as code are written as numbers, line breaks and
    /// control characters as blanks.
    fileprivate mutating func append(mermaid words: String) {
        for byte in words.utf8 {
            switch byte {
            case 0..<0x20, 0x7F: append(UInt8(ascii: " "))
            case UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
                UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "\\"), UInt8(ascii: ":"),
                UInt8(ascii: ";"), UInt8(ascii: "%"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"):
                append("#")
                append(Int(byte))
                append(";")
            default: append(byte)
            }
        }
    }
}
