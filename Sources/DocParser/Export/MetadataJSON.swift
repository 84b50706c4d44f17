/// The metadata of a document and where they were read, as JSON (contract, section 2).
extension DocumentWriter {
    mutating func metadata() {
        let metadata = document.metadata
        let template = json.pretty ? .metadata(pretty: true, depth: json.depth) : FieldTemplate.metadataOnOneLine
        fields(template) { field in
            let value = metadata.value(of: field)
            return value.isAbsent ? nil : value
        } _: { writer, value in
            writer.value(value)
        }
    }

    private mutating func value(_ value: Metadata.Value) {
        switch value {
        case .text(let text): json.string(text)
        case .list(let values): json.strings(values)
        case .numberParts(let number): parts(of: number)
        case .attachments(let entries):
            objects(entries) { writer, entry in
                writer.json.key("number")
                writer.json.integer(entry.number)
                writer.json.key("title")
                writer.json.string(entry.title)
            }
        case .labelled(let pairs):
            objects(pairs) { writer, pair in
                writer.json.key("label")
                writer.json.string(pair.label)
                writer.json.key("value")
                writer.json.string(pair.value)
            }
        }
    }

    private mutating func parts(of number: DocumentNumber?) {
        guard let number else { return json.null() }
        json.beginObject(inline: true)
        json.key("code")
        json.string(number.code)
        json.key("year")
        json.integer(number.year)
        json.key("serial")
        json.integer(number.serial)
        json.endObject()
    }

    /// Every field has a key; what was read in one piece with the number has the number's evidence.
    mutating func evidence() {
        let places = document.metadata.places
        let template = json.pretty ? .evidence(pretty: true, depth: json.depth) : FieldTemplate.evidenceOnOneLine
        fields(template) { field in
            let isWithNumber = field == .documentNumberParts && places.first(of: field) == nil
            let found = isWithNumber ? Metadata.Field.documentNumber : field
            return places.first(of: found) == nil ? nil : places.of(found)
        } _: { writer, found in
            writer.objects(found, inline: true) { writer, place in
                writer.json.key("line")
                writer.json.integer(place.line)
                writer.json.key("page")
                writer.page(ofLine: place.line)
                writer.json.key("range")
                writer.range(place.range)
            }
        }
    }
}
