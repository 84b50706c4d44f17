extension Document {
    /// The diagnostics with their places as elements of a JSON list, each on one line (`$defs/finding` in the schema).
    ///
    /// - Parameter isArray: whether a comma and a line break stand between them, and none at the end; else each is a line
    ///   of its own (NDJSON).
    package func writeFindings(isArray: Bool, offsets: OffsetUnit, to sink: ByteSink) {
        let json = JSONWriter(ByteWriter(sink: sink), pretty: false)
        var writer = DocumentWriter(self, offsets: offsets, json: json)
        var isFirst = true
        forEachFinding { finding in
            if isArray, !isFirst { writer.json.out.append(",\n") }
            writer.finding(finding)
            if !isArray { writer.json.out.append("\n") }
            isFirst = false
        }
        writer.json.out.flush()
    }
}

extension DocumentWriter {
    fileprivate mutating func finding(_ finding: Finding) {
        let diagnostic = finding.diagnostic
        json.beginObject()
        json.key("path")
        json.string(document.source.path)
        json.key("severity")
        json.name(diagnostic.severity.rawValue)
        json.key("code")
        json.name(diagnostic.code.rawValue)
        json.key("field")
        json.name(diagnostic.field?.rawValue)
        json.key("message")
        json.string(diagnostic.message)
        json.key("words")
        json.string(finding.words)
        json.key("id")
        json.string(finding.block?.id)
        json.key("line")
        json.integer(finding.line)
        json.key("page")
        page(ofLine: finding.line)
        json.key("column")
        json.integer(finding.column)
        json.key("range")
        range(diagnostic.range)
        json.key("fileOffset")
        json.integer(diagnostic.fileOffset)
        json.endObject()
    }
}
