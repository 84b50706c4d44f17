extension Document {
    /// Reads the bytes of a file: text in any of the supported encodings, or a web page. O(n).
    ///
    /// Bytes that are no characters become U+FFFD, and a diagnostic says how many; valid UTF-8 is not copied.
    ///
    /// - Parameters:
    ///   - encoding: The encoding, where it is known; it goes before all that the bytes tell.
    ///   - format: Whether the text is a web page; its text is extracted, and positions are those in that text.
    ///   - strict: Whether bytes that are no characters are an error.
    ///   - path: The name that stands in `source.path`.
    /// - Throws: `ReadingError` for binary files, for undecodable bytes if `strict`, and where the system lacks a
    ///   converter.
    public init(
        reading bytes: [UInt8], encoding: TextEncoding = .detect, format: InputFormat = .auto, strict: Bool = false,
        path: String? = nil
    ) throws(ReadingError) {
        if let kind = BinarySignature.kind(of: bytes.span) { throw ReadingError(.binary(kind)) }
        let decoded = try TextDecoder.decode(bytes, encoding: encoding)
        if strict, decoded.faults.count > 0 {
            throw ReadingError(.undecodable(decoded.encoding), offset: decoded.faults.fileOffset)
        }
        let source = Source(path: path, encoding: decoded.encoding.name)
        self.init(parsing: SourceText(valid: decoded.bytes), source: source, notes: Self.notes(on: decoded))
    }

    private static func notes(on decoded: DecodedText) -> [Diagnostic] {
        var notes: [Diagnostic] = []
        let faults = decoded.faults
        if faults.count > 0 {
            let places = faults.count == 1 ? "1 place" : "\(faults.count) places"
            var message =
                "bytes that are no characters in \(decoded.encoding.name) were replaced by U+FFFD in \(places)"
            if faults.count * 20 > decoded.bytes.count { message += "; name the encoding if it is another one" }
            let range = ByteRange(faults.textOffset, faults.textOffset + 3)
            notes.append(Diagnostic(.warning, .replacedBytes, message, range: range, fileOffset: faults.fileOffset))
        }
        if let note = Mojibake.note(on: decoded.bytes.span) { notes.append(note) }
        return notes
    }
}
