extension Document {
    /// Remarks with their places as elements of a JSON list, each on one line (`$defs/finding` in the schema).
    ///
    /// - Parameter isArray: whether a comma and a line break stand between them, and none at the end; else each is a line
    ///   of its own (NDJSON).
    package func write(
        _ remarks: [Remark], in language: Language, isArray: Bool, offsets: OffsetUnit, to sink: ByteSink
    ) {
        let json = JSONWriter(ByteWriter(sink: sink), pretty: false)
        var writer = DocumentWriter(self, offsets: offsets, json: json)
        var isFirst = true
        place(remarks) { placed in
            if isArray, !isFirst { writer.json.out.append(",\n") }
            writer.remark(placed, in: language)
            if !isArray { writer.json.out.append("\n") }
            isFirst = false
        }
        writer.json.out.flush()
    }
}

extension DocumentWriter {
    fileprivate mutating func remark(_ placed: PlacedRemark, in language: Language) {
        let remark = placed.remark
        json.beginObject()
        json.key("path")
        json.string(document.source.path)
        json.key("severity")
        json.name(remark.severity.rawValue)
        json.key("code")
        json.string(remark.code)
        json.key("field")
        json.name(remark.field?.rawValue)
        json.key("message")
        json.string(remark.wording.text(in: language))
        json.key("words")
        json.string(placed.words)
        json.key("id")
        json.string(placed.block?.id)
        json.key("line")
        json.integer(placed.line)
        json.key("page")
        page(ofLine: placed.line)
        json.key("column")
        json.integer(placed.column)
        json.key("range")
        range(remark.range)
        json.key("fileOffset")
        json.integer(remark.fileOffset)
        json.key("clause")
        json.string(remark.clause?.citation)
        mends(remark.mends)
        json.endObject()
    }

    private mutating func mends(_ mends: [Finding.Mend]) {
        json.key("mends")
        guard !mends.isEmpty else { return json.emptyList() }
        json.beginArray()
        for mend in mends {
            json.separate()
            json.beginObject()
            json.key("range")
            range(mend.range)
            json.key("replacement")
            json.string(mend.replacement)
            json.endObject()
        }
        json.endArray()
    }
}
