/// The JSON of an object with a key for every field of the metadata, of which none has a value: writing the object is
/// copying this, with the values that are there in the places of `null` and `[]`. Most fields are absent.
struct FieldTemplate: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where the value of each field stands, in the order of the fields.
    private(set) var values: [ByteRange] = []

    /// - Parameter absent: writes the value of a field that a document does not have.
    private init(pretty: Bool, depth: Int, _ absent: (inout JSONWriter, Metadata.Field) -> Void) {
        var json = JSONWriter(ByteWriter(), pretty: pretty, depth: depth)
        json.beginObject()
        for field in Metadata.Field.allCases {
            json.key(named: field.rawValue)
            let start = json.out.count
            absent(&json, field)
            values.append(ByteRange(start, json.out.count))
        }
        json.endObject()
        bytes = json.out.bytes
    }

    /// That of the metadata.
    static func metadata(pretty: Bool, depth: Int) -> FieldTemplate {
        let none = Metadata()
        return FieldTemplate(pretty: pretty, depth: depth) { json, field in
            switch none.value(of: field) {
            case .text, .numberParts: json.null()
            case .list, .attachments, .labelled: json.emptyList()
            }
        }
    }

    /// That of the evidence.
    static func evidence(pretty: Bool, depth: Int) -> FieldTemplate {
        FieldTemplate(pretty: pretty, depth: depth) { json, _ in json.emptyList() }
    }

    // On one line they are the same at every depth, and made once for all documents.
    static let metadataOnOneLine = metadata(pretty: false, depth: 0)
    static let evidenceOnOneLine = evidence(pretty: false, depth: 0)
}

extension DocumentWriter {
    /// Writes an object that has a value for some of the fields.
    ///
    /// - Parameters:
    ///   - value: what a field has; nil for nothing.
    ///   - write: writes it.
    mutating func fields<Value>(
        _ template: FieldTemplate, _ value: (Metadata.Field) -> Value?, _ write: (inout DocumentWriter, Value) -> Void
    ) {
        var copied = 0
        json.enterObject()
        for (place, field) in zip(template.values, Metadata.Field.allCases) {
            guard let value = value(field) else { continue }
            json.out.append(template.bytes, in: copied..<place.start)
            write(&self, value)
            copied = place.end
        }
        json.leaveObject()
        json.out.append(template.bytes, in: copied..<template.bytes.count)
    }
}
