extension ComparedDocuments {
    /// What differs, as one JSON object.
    ///
    /// - Parameters:
    ///   - pretty: indented by 2 blanks a level; else on one line.
    ///   - offsets: the unit of all positions.
    ///   - withSame: whether divisions that are the same are listed too.
    public func json(pretty: Bool = true, offsets: OffsetUnit = .bytes, withSame: Bool = false) -> String {
        var writer = ComparisonWriter(self, JSONWriter(ByteWriter(), pretty: pretty), offsets, withSame: withSame)
        writer.whole()
        return writer.json.out.string
    }

    /// What differs, a JSON object a line (NDJSON).
    public func jsonRows(offsets: OffsetUnit = .bytes, withSame: Bool = false) -> String {
        var writer = ComparisonWriter(
            self, JSONWriter(ByteWriter(), pretty: false), offsets, withSame: withSame)
        writer.rows(before: { _ in }, behind: { $0.out.append("\n") })
        return writer.json.out.string
    }
}

/// Writes what differs between two versions.
private struct ComparisonWriter: ~Copyable {
    private let documents: ComparedDocuments
    private let withSame: Bool
    private let oldPositions: OffsetConverter?
    private let newPositions: OffsetConverter?
    var json: JSONWriter

    init(
        _ documents: ComparedDocuments, _ json: consuming JSONWriter, _ offsets: OffsetUnit, withSame: Bool
    ) {
        self.documents = documents
        self.withSame = withSame
        self.json = json
        oldPositions = documents.old.map { OffsetConverter($0.text, to: offsets) }
        newPositions = documents.new.map { OffsetConverter($0.text, to: offsets) }
    }

    mutating func whole() {
        json.beginObject()
        json.key("directive")
        json.integer(DocumentWriter.contractVersion)
        json.key("old")
        version(documents.old)
        json.key("new")
        version(documents.new)
        json.key("same")
        json.flag(documents.isSame)
        json.key("counts")
        counts()
        json.key("changes")
        json.beginArray()
        rows(before: { $0.separate() }, behind: { _ in })
        json.endArray()
        json.endObject()
    }

    private mutating func version(_ document: Document?) {
        guard let document else { return json.null() }
        json.beginObject(inline: true)
        text("path", document.source.path)
        text("title", document.metadata.title)
        text("documentNumber", document.metadata.documentNumber)
        json.endObject()
    }

    private mutating func counts() {
        let counts = Dictionary(
            uniqueKeysWithValues: documents.comparison?.counts.map { ($0.kind, $0.count) } ?? [])
        json.beginObject(inline: true)
        json.key("same")
        json.integer(documents.comparison?.sameCount ?? 0)
        for kind in DivisionChange.Kind.allCases {
            json.key(named: kind.rawValue)
            json.integer(counts[kind] ?? 0)
        }
        json.endObject()
    }

    // MARK: Rows

    mutating func rows(before: (inout JSONWriter) -> Void, behind: (inout JSONWriter) -> Void) {
        switch documents {
        case .both(let comparison):
            for change in comparison.fields {
                before(&json)
                field(change)
                behind(&json)
            }
            for change in comparison.divisions where withSame || !change.kinds.isEmpty {
                before(&json)
                division(change)
                behind(&json)
            }
        case .removed, .added:
            before(&json)
            lone()
            behind(&json)
        }
    }

    private mutating func field(_ change: FieldChange) {
        begin([change.kind], change.field)
        json.key("old")
        values(change.old, of: change.field, in: documents.old, oldPositions)
        json.key("new")
        values(change.new, of: change.field, in: documents.new, newPositions)
        end(change.runs)
    }

    private mutating func division(_ change: DivisionChange) {
        begin(change.kinds, nil)
        json.key("old")
        blocks(change.old, change.oldWords, documents.old, oldPositions)
        json.key("new")
        blocks(change.new, change.newWords, documents.new, newPositions)
        end(change.runs)
    }

    /// A document without a partner.
    private mutating func lone() {
        let isOld = documents.new == nil
        begin([isOld ? .removed : .added], nil)
        for (key, document) in [("old", documents.old), ("new", documents.new)] {
            json.key(named: key)
            json.beginArray()
            if let document {
                json.separate()
                place(Place(path: document.source.path, title: document.metadata.title))
            }
            json.endArray()
        }
        end([])
    }

    private mutating func begin(_ kinds: [DivisionChange.Kind], _ field: Metadata.Field?) {
        json.beginObject()
        json.key("changes")
        json.strings(kinds.map(\.rawValue))
        json.key("field")
        json.name(field?.rawValue)
    }

    private mutating func end(_ runs: [Comparison.Run]) {
        json.key("runs")
        json.beginArray()
        for run in runs {
            json.separate()
            json.beginObject(inline: true)
            json.key("kind")
            json.name(run.kind.rawValue)
            text("text", run.text)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    // MARK: Places

    private mutating func values(
        _ values: [String], of field: Metadata.Field, in document: Document?, _ positions: OffsetConverter?
    ) {
        json.beginArray()
        for (index, value) in values.enumerated() {
            let evidence = document?.metadata.evidence(of: field, at: index)
            json.separate()
            var place = Place(path: document?.source.path, text: value)
            if let evidence { place.find(evidence.range, in: document, positions) }
            self.place(place)
        }
        json.endArray()
    }

    private mutating func blocks(
        _ blocks: [Block], _ words: [ComparedWords], _ document: Document?, _ positions: OffsetConverter?
    ) {
        json.beginArray()
        for (block, words) in zip(blocks, words) {
            json.separate()
            var place = Place(path: document?.source.path, title: block.title, text: words.string)
            place.block = block
            place.find(block.range, in: document, positions)
            self.place(place)
        }
        json.endArray()
    }

    private mutating func place(_ place: Place) {
        json.beginObject()
        text("path", place.path)
        text("id", place.block?.id)
        text("address", place.block?.address)
        text("kind", place.block?.kind.rawValue)
        text("marker", place.block?.marker)
        text("title", place.title)
        json.key("headings")
        json.strings(place.block?.headings ?? [])
        text("text", place.text)
        json.key("line")
        json.integer(place.line)
        json.key("range")
        if let range = place.range { json.pair(range.lowerBound, range.upperBound) } else { json.null() }
        json.key("page")
        json.integer(place.page)
        json.endObject()
    }

    private mutating func text(_ key: StaticString, _ value: String?) {
        json.key(key)
        json.string(value)
    }
}

/// Where something stands in a version; of a document as a whole only its path and title.
private struct Place {
    var path: String?
    var title: String?
    var text: String?
    var block: Block?
    var line: Int?
    var range: Range<Int>?
    var page: Int?

    mutating func find(_ range: Range<Int>, in document: Document?, _ positions: OffsetConverter?) {
        guard let document, let positions else { return }
        let line = document.text.line(at: range.lowerBound)
        self.line = line
        page = document.text.page(ofLine: line)
        self.range = positions.offset(range.lowerBound)..<positions.offset(range.upperBound)
    }
}
