extension Document {
    /// The bytes of the text, for who writes it to a file.
    package var textBytes: [UInt8] { text.bytes.array }

    /// The text with what findings mend, each place once: where two mends meet, the first one counts. O(text).
    ///
    /// Further findings may only show in the mended text.
    public func mended(_ findings: [Finding]) -> String {
        String(decoding: mendedBytes(findings.flatMap(\.mends)), as: UTF8.self)
    }

    /// The document that the mended text is.
    package func mended(_ mends: [Finding.Mend]) -> Document {
        let bytes = mendedBytes(mends)
        if source.format == .markdown { return Document(markdown: bytes, source: source, notes: []) }
        var mended = SourceText(valid: bytes)
        // A mend stays on its line.
        if mended.lineStarts.count == text.lineStarts.count {
            (mended.layouts, mended.setting) = (text.layouts, text.setting)
        }
        return Document(parsing: mended, source: source)
    }

    private func mendedBytes(_ mends: [Finding.Mend]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.bytes.count + 64)
        var end = 0
        for mend in Finding.Mend.ordered(mends) {
            text.bytes.append(end..<mend.range.lowerBound, to: &bytes)
            bytes += mend.replacement.utf8
            end = mend.range.upperBound
        }
        text.bytes.append(end..<text.bytes.count, to: &bytes)
        return bytes
    }
}
