/// How a change is called in a heading.
extension DivisionChange {
    /// The places of both versions where they differ (`第十二条 → 第十三条`), the headings around it and its own.
    package var label: String {
        let (before, now) = (Self.ids(old), Self.ids(new))
        let ids = before.isEmpty ? now : now.isEmpty || before == now ? before : before + " → " + now
        let path = headings
        return path.isEmpty ? ids : ids + "  " + path.joined(separator: " › ")
    }

    /// The headings around it, in the version that has it; its own only where it is not all that is compared.
    package var headings: [String] {
        guard let block = new.first ?? old.first else { return [] }
        return block.headings
    }

    /// `reworded, moved`; `the same` for no change.
    package var words: String {
        kinds.isEmpty ? "the same" : kinds.map(\.rawValue).joined(separator: ", ")
    }

    private static func ids(_ blocks: [Block]) -> String { blocks.map(\.id).joined(separator: ", ") }
}

extension Comparison {
    /// `2 reworded, 1 added; 57 the same`.
    package var summary: String {
        let counts = counts.map { "\($0.count) \($0.kind.rawValue)" }.joined(separator: ", ")
        let same = "\(sameCount) the same"
        return counts.isEmpty ? same : counts + "; " + same
    }
}

extension Comparison.Run {
    /// The words on one line: ⏎ for a line break that is new or gone.
    package var visible: String {
        guard kind != .same, text.utf8.contains(UInt8(ascii: "\n")) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\n") { bytes += "⏎".utf8 } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
