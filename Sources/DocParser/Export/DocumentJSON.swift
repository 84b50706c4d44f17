extension Document {
    /// The document as JSON, contract version 1: the same document gives the same bytes. O(n).
    ///
    /// - Parameters:
    ///   - pretty: indented by 2 blanks a level; else all on one line. There is no line break at the end.
    ///   - offsets: the unit of all positions.
    public func json(pretty: Bool = true, offsets: OffsetUnit = .bytes) -> String {
        var writer = DocumentWriter(self, offsets: offsets, json: JSONWriter(ByteWriter(), pretty: pretty))
        writer.whole()
        return writer.json.out.string
    }

    /// The document as JSON, handed to `sink` in chunks of about 64 KiB: no whole copy of the output is made.
    ///
    /// - Parameters:
    ///   - pretty: indented by 2 blanks a level; else all on one line.
    ///   - offsets: the unit of all positions.
    ///   - depth: by how many levels a pretty document is indented, as an element of a list.
    ///   - sink: gets the UTF-8 bytes in order. A sink that can't take them remembers why and drops the rest.
    public func writeJSON(
        pretty: Bool = true, offsets: OffsetUnit = .bytes, depth: Int = 0, to sink: @escaping ([UInt8]) -> Void
    ) {
        writeJSON(pretty: pretty, offsets: offsets, depth: depth, to: ByteSink(arrays: sink))
    }

    package func writeJSON(
        pretty: Bool, offsets: OffsetUnit, depth: Int = 0, in language: Language = .english, to sink: ByteSink
    ) {
        let json = JSONWriter(ByteWriter(sink: sink), pretty: pretty, depth: depth)
        var writer = DocumentWriter(self, offsets: offsets, json: json)
        writer.language = language
        writer.whole()
        writer.json.out.flush()
    }
}

extension DocumentWriter {
    /// The version of the contract that the output keeps to.
    static var contractVersion: Int { 1 }

    mutating func whole() {
        json.beginObject()
        json.key("directive")
        json.integer(Self.contractVersion)
        json.key("source")
        source()
        json.key("metadata")
        metadata()
        json.key("evidence")
        evidence()
        json.key("body")
        json.beginArray()
        body()
        json.endArray()
        json.key("excluded")
        excluded()
        json.key("diagnostics")
        diagnostics()
        json.endObject()
    }

    private mutating func source() {
        json.beginObject()
        json.key("path")
        json.string(document.source.path)
        json.key("format")
        json.name(document.source.format.rawValue)
        json.key("encoding")
        json.string(document.source.encoding)
        json.key("bytes")
        json.integer(text.count)
        json.key("lines")
        json.integer(document.text.lineCount)
        json.key("offsets")
        json.name(positions.unit.rawValue)
        json.key("record")
        json.verbatim(document.source.record)
        json.endObject()
    }

    private mutating func excluded() {
        objects(document.excluded) { writer, run in
            writer.json.key("kind")
            writer.json.name(run.kind.rawValue)
            writer.json.key("lines")
            writer.json.pair(run.lines.lowerBound, run.lines.upperBound)
            writer.json.key("range")
            writer.range(run.range)
        }
    }

    private mutating func diagnostics() {
        objects(document.diagnostics) { writer, diagnostic in
            writer.json.key("severity")
            writer.json.name(diagnostic.severity.rawValue)
            writer.json.key("code")
            writer.json.name(diagnostic.code.rawValue)
            writer.json.key("field")
            writer.json.name(diagnostic.field?.rawValue)
            writer.json.key("message")
            writer.json.string(diagnostic.wording.text(in: writer.language))
            writer.json.key("line")
            writer.json.integer(diagnostic.range.map { writer.lines.line(at: $0.lowerBound) })
            writer.json.key("range")
            writer.range(diagnostic.range)
            writer.json.key("fileOffset")
            writer.json.integer(diagnostic.fileOffset)
        }
    }
}
