/// A line of a data set whose fields are documents, decoded as a whole before it is taken apart: in GB18030 and Big5 the
/// second byte of a character may be a backslash, and what an escape stands for is in no encoding at all.
package struct RecordLine: Sendable {
    /// Where the words of a line come from.
    package struct Origin: Sendable {
        let encoding: TextEncoding
        let faults: DecodedText.Faults
    }

    /// The line in UTF-8.
    package let bytes: ArraySlice<UInt8>
    package let origin: Origin

    package init(_ line: ArraySlice<UInt8>, encoding: TextEncoding) throws(ReadingError) {
        if encoding == .detect || encoding == .utf8 {
            let words = line.starts(with: "\u{FEFF}".utf8) ? line.dropFirst(3) : line
            if UTF8Check.firstFault(in: words.span) == words.count {
                bytes = words
                origin = Origin(encoding: .utf8, faults: DecodedText.Faults())
                return
            }
        }
        let decoded = try TextDecoder.decode(Array(line), encoding: encoding)
        bytes = decoded.bytes[...]
        origin = Origin(encoding: decoded.encoding, faults: decoded.faults)
    }
}

extension Document {
    /// Reads a field of a data set: always a text, whatever it begins with. O(n).
    package init(
        record text: [UInt8], from origin: RecordLine.Origin, format: InputFormat, strict: Bool, path: String?
    ) throws(ReadingError) {
        var decoded = DecodedText(bytes: text, encoding: origin.encoding, faults: origin.faults)
        // The first replacement is looked for anew: the line held other words too.
        let replacement = origin.faults.count > 0 ? text.span.find("\u{FFFD}", from: 0, to: text.count) : nil
        decoded.faults.textOffset = replacement ?? 0
        let isPage = format == .html || format == .auto && HTMLDetector.isPage(text.span)
        let kind = Self.kind(of: text.span, isPage: isPage, format: format, path: nil)
        try self.init(
            decoded, as: kind, hasPositions: kind != .html && replacement != nil, strict: strict, path: path)
    }
}
