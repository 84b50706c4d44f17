extension Document {
    /// Reads the bytes of a file: text in any of the supported encodings, a web page, or a Word document (.docx, .doc, .wps). O(n).
    ///
    /// Bytes that are no characters become U+FFFD, and a diagnostic says how many; valid UTF-8 is not copied.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - encoding: The encoding, where it is known; it goes before all that the bytes tell.
    ///   - format: Whether the text is a web page, whose text is extracted, with positions in that text, or Markdown,
    ///     whose positions are those of the text as it is.
    ///   - strict: Whether bytes that are no characters are an error.
    ///   - path: The name that stands in `source.path`.
    ///   - unpackedLimit: How many bytes the parts of a Word document may unpack to, or an old one's text may have; 64 MiB if
    ///     nothing is said.
    /// - Throws: `ReadingError` for binary files and Word documents that are damaged or locked, for undecodable bytes if `strict`, and where the system lacks a
    ///   converter.
    public init(
        reading bytes: [UInt8], encoding: TextEncoding = .detect, format: InputFormat = .auto, strict: Bool = false,
        path: String? = nil, unpackedLimit: Int = 1 << 26
    ) throws(ReadingError) {
        if let kind = BinarySignature.kind(of: bytes.span, encoding: encoding) {
            switch kind {
            case .wordXML: self = try Self.word(bytes, path: path, unpackedLimit: unpackedLimit)
            // Names of other programs may stand before Word's, of what is inside of the document.
            case .word, .excel, .powerPoint, .compoundFile, .encrypted:
                self = try Self.oldWord(bytes, kind, path: path, limit: unpackedLimit)
            default: throw ReadingError(.binary(kind))
            }
            return
        }
        let isMarkup = format == .html || format == .auto && HTMLDetector.isPage(bytes.span)
        let decoded = try TextDecoder.decode(
            bytes, encoding: encoding, hint: isMarkup ? HTMLDetector.declaredEncoding(of: bytes.span) : nil)
        // The bytes of a page in UTF-16 look like one only when they are decoded.
        let isPage = isMarkup || format == .auto && decoded.encoding.isUTF16 && HTMLDetector.isPage(decoded.bytes.span)
        let kind = Self.kind(of: decoded.bytes.span, isPage: isPage, format: format, path: path)
        try self.init(decoded, as: kind, hasPositions: kind != .html, strict: strict, path: path)
    }

    /// Makes a document of what was decoded.
    ///
    /// - Parameter hasPositions: Whether the places of faults are places in the text.
    init(
        _ decoded: DecodedText, as kind: Source.Format, hasPositions: Bool, strict: Bool, path: String?
    ) throws(ReadingError) {
        var decoded = decoded
        if strict, decoded.faults.count > 0 {
            throw ReadingError(.undecodable(decoded.encoding), offset: decoded.faults.fileOffset)
        }
        var notes: [Diagnostic] = []
        if let note = Self.note(on: decoded, hasPositions: hasPositions) { notes.append(note) }
        var layouts: [LineLayout] = []
        if kind == .html {
            let page = HTMLPage(decoded.bytes)
            decoded.bytes = page.text
            layouts = page.layouts
        }
        if kind == .text { EscapedBreaks.replace(in: &decoded.bytes) }
        if let note = Mojibake.note(on: decoded.bytes.span) { notes.append(note) }
        if let note = decoded.cut(to: Self.mostBytes) { notes.append(note) }
        let source = Source(path: path, format: kind, encoding: decoded.encoding.name)
        guard kind != .markdown else {
            self.init(markdown: decoded.bytes, source: source, notes: notes)
            return
        }
        var text = SourceText(valid: decoded.bytes)
        text.layouts = layouts
        self.init(parsing: text, source: source, notes: notes)
    }

    /// What a text is. What begins with a tag is a page, also where it has marks of Markdown in it; tags in Markdown may be
    /// many.
    static func kind(
        of text: borrowing Span<UInt8>, isPage: Bool, format: InputFormat, path: String?
    ) -> Source.Format {
        switch format {
        case .text: return .text
        case .html: return .html
        case .markdown: return .markdown
        case .auto:
            let isNamed = MarkdownDetector.isMarkdown(path: path)
            if isPage, isNamed ? HTMLDetector.isWholePage(text) : text.has("<", at: text.skippingBlanks(from: 0)) {
                return .html
            }
            if isNamed || MarkdownDetector.isMarkdown(text) { return .markdown }
            return isPage ? .html : .text
        }
    }

    private static func word(
        _ bytes: [UInt8], path: String?, unpackedLimit: Int
    ) throws(ReadingError) -> Document {
        do throws(PackageFault) {
            return Document(try WordDocument(bytes, limit: unpackedLimit), format: .docx, path: path)
        } catch {
            throw ReadingError(.word(error))
        }
    }

    private static func oldWord(
        _ bytes: [UInt8], _ kind: BinaryKind, path: String?, limit: Int
    ) throws(ReadingError) -> Document {
        do throws(OldWordFault) {
            return Document(try WordDocument(old: bytes, limit: limit), format: .doc, path: path)
        } catch {
            // A Word document may be inside of another program's file, among whose names its own were found; the names of
            // the root decide.
            let root = (try? CompoundFile(bytes))?.kind
            switch error {
            case .missingDocument: throw ReadingError(.binary(root ?? (kind == .word ? .compoundFile : kind)))
            case .damaged where (root ?? kind) != .word: throw ReadingError(.binary(kind))
            default: throw ReadingError(.oldWord(error))
            }
        }
    }

    init(_ word: WordDocument, format: Source.Format, path: String?) {
        var text = SourceText(valid: word.text)
        (text.layouts, text.setting) = (word.layouts, word.setting)
        self.init(parsing: text, source: Source(path: path, format: format), notes: word.notes)
    }

    /// Reads the bytes of a file from what holds them: `Data`, a buffer, a slice or any other sequence. O(n).
    ///
    /// The document keeps a copy of its own; an array of bytes is not copied.
    public init(
        reading bytes: some Sequence<UInt8>, encoding: TextEncoding = .detect, format: InputFormat = .auto,
        strict: Bool = false, path: String? = nil
    ) throws(ReadingError) {
        try self.init(reading: Array(bytes), encoding: encoding, format: format, strict: strict, path: path)
    }

    /// Positions have 32 bits.
    private static let mostBytes = Int(UInt32.max)

    /// What to say about replaced bytes; their place in the text is not known for a page.
    private static func note(on decoded: DecodedText, hasPositions: Bool) -> Diagnostic? {
        let faults = decoded.faults
        guard faults.count > 0 else { return nil }
        let isFrequent = faults.count * 20 > decoded.bytes.count
        let message = Message.replacedBytes(faults.count, encoding: decoded.encoding.name, isFrequent: isFrequent)
        let range = hasPositions ? ByteRange(faults.textOffset, faults.textOffset + 3) : nil
        return Diagnostic(.warning, .replacedBytes, message, range: range, fileOffset: faults.fileOffset)
    }
}
