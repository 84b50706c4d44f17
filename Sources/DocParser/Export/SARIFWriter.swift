/// Remarks as results of SARIF 2.1.0 (OASIS), the form in which code hosts and editors take them.
///
/// One run holds the results of all documents: what stands around them is `opening` and `closing`.
package enum SARIFWriter {
    /// Up to the first result.
    package static func opening(in language: Language) -> [UInt8] {
        var bytes: [UInt8] = []
        // Everything goes through one sink, so that there is one writer of JSON.
        collect(&bytes) { json in
            json.beginObject()
            json.key("$schema")
            json.string("https://json.schemastore.org/sarif-2.1.0.json")
            json.key("version")
            json.string("2.1.0")
            json.key("runs")
            json.beginArray()
            json.separate()
            json.beginObject()
            json.key("tool")
            json.beginObject()
            json.key("driver")
            driver(&json, in: language)
            json.endObject()
            json.key("language")
            json.string(language.rawValue)
            json.key("columnKind")
            json.string("unicodeCodePoints")
            json.key("results")
            json.out.append("[\n")
        }
        return bytes
    }

    package static let separator = Array(",\n".utf8)
    package static let closing = Array("\n]}]}\n".utf8)

    private static func driver(_ json: inout JSONWriter, in language: Language) {
        json.beginObject()
        json.key("name")
        json.string("directive")
        json.key("version")
        json.string(DocParserVersion.current)
        json.key("rules")
        json.beginArray()
        for rule in Rule.all {
            descriptor(&json, rule.code.rawValue, rule.message.text(in: language), rule.severity) { json in
                json.key("fullDescription")
                message(&json, rule.help.text(in: language))
                json.key("help")
                message(&json, rule.clause.citation)
            }
        }
        for code in Diagnostic.Code.allCases {
            descriptor(&json, code.rawValue, code.meaning.text(in: language), .warning) { _ in }
        }
        json.endArray()
        json.endObject()
    }

    private static func descriptor(
        _ json: inout JSONWriter, _ code: String, _ words: String, _ severity: Diagnostic.Severity,
        _ more: (inout JSONWriter) -> Void
    ) {
        json.separate()
        json.beginObject()
        json.key("id")
        json.string(code)
        json.key("shortDescription")
        message(&json, words)
        more(&json)
        json.key("defaultConfiguration")
        json.beginObject()
        json.key("level")
        json.string(severity.rawValue)
        json.endObject()
        json.endObject()
    }

    fileprivate static func message(_ json: inout JSONWriter, _ words: String) {
        json.beginObject()
        json.key("text")
        json.string(words)
        json.endObject()
    }

    private static func collect(_ bytes: inout [UInt8], _ body: (inout JSONWriter) -> Void) {
        var json = JSONWriter(ByteWriter(), pretty: false)
        body(&json)
        bytes = json.out.bytes
    }
}

extension Document {
    /// Remarks with their places as SARIF results, with a comma and a line break between them.
    package func writeSARIF(_ remarks: [Remark], name: String, in language: Language, to sink: ByteSink) {
        guard !remarks.isEmpty else { return }
        let json = JSONWriter(ByteWriter(sink: sink), pretty: false)
        var writer = DocumentWriter(self, offsets: .scalars, json: json)
        let uri = PercentEncoding.path(name)
        // Lines of an extracted text are none of the file's.
        let hasLines = source.format.keepsText
        var isFirst = true
        place(remarks) { placed in
            if !isFirst { writer.json.out.append(",\n") }
            writer.result(placed, uri: uri, hasLines: hasLines, in: language)
            isFirst = false
        }
        writer.json.out.flush()
    }
}

extension DocumentWriter {
    fileprivate mutating func result(_ placed: PlacedRemark, uri: String, hasLines: Bool, in language: Language) {
        json.beginObject()
        json.key("ruleId")
        json.string(placed.remark.code)
        json.key("level")
        json.string(placed.remark.severity.rawValue)
        json.key("message")
        SARIFWriter.message(&json, placed.sentence(in: language))
        json.key("locations")
        json.beginArray()
        json.separate()
        json.beginObject()
        json.key("physicalLocation")
        json.beginObject()
        artifact(uri)
        if hasLines, let line = placed.line { region(placed.remark.range, line, placed.column) }
        json.endObject()
        if let block = placed.block {
            json.key("logicalLocations")
            json.out.append("[{\"fullyQualifiedName\":")
            json.string(block.id)
            json.out.append("}]")
        }
        json.endObject()
        json.endArray()
        if hasLines, !placed.remark.mends.isEmpty { fixes(placed.remark, uri) }
        json.endObject()
    }

    private mutating func artifact(_ uri: String) {
        json.key("artifactLocation")
        json.beginObject()
        json.key("uri")
        json.string(uri)
        json.endObject()
    }

    private mutating func region(_ range: Range<Int>?, _ line: Int, _ column: Int?) {
        json.key("region")
        json.beginObject()
        json.key("startLine")
        json.integer(line)
        json.key("startColumn")
        json.integer(column)
        if let range { characters(range) }
        json.endObject()
    }

    private mutating func characters(_ range: Range<Int>) {
        let start = positions.offset(range.lowerBound)
        json.key("charOffset")
        json.integer(start)
        json.key("charLength")
        json.integer(positions.offset(range.upperBound) - start)
    }

    private mutating func fixes(_ remark: Remark, _ uri: String) {
        json.key("fixes")
        json.out.append("[{\"artifactChanges\":[")
        json.beginObject()
        artifact(uri)
        json.key("replacements")
        json.beginArray()
        for mend in remark.mends {
            json.separate()
            json.beginObject()
            json.key("deletedRegion")
            json.beginObject()
            characters(mend.range)
            json.endObject()
            json.key("insertedContent")
            SARIFWriter.message(&json, mend.replacement)
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.out.append("]}]")
    }
}
