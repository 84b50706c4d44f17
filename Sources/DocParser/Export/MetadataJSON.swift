/// The metadata of a document and where they were read, as JSON (contract, section 2).
extension DocumentWriter {
    mutating func metadata() {
        let metadata = document.metadata
        json.beginObject()
        for field in Metadata.Field.allCases {
            json.key(named: field.rawValue)
            value(metadata.value(of: field))
        }
        json.endObject()
    }

    private mutating func value(_ value: Metadata.Value) {
        switch value {
        case .text(let text): json.string(text)
        case .list(let values): json.strings(values)
        case .numberParts(let number): parts(of: number)
        case .attachments(let entries): self.entries(entries)
        case .labelled(let pairs): labelledValues(pairs)
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

    private mutating func entries(_ entries: [Metadata.AttachmentEntry]) {
        json.beginArray()
        for entry in entries {
            json.separate()
            json.beginObject(inline: true)
            json.key("number")
            json.integer(entry.number)
            json.key("title")
            json.string(entry.title)
            json.endObject()
        }
        json.endArray()
    }

    private mutating func labelledValues(_ pairs: [Metadata.LabelledValue]) {
        json.beginArray()
        for pair in pairs {
            json.separate()
            json.beginObject(inline: true)
            json.key("label")
            json.string(pair.label)
            json.key("value")
            json.string(pair.value)
            json.endObject()
        }
        json.endArray()
    }

    /// Every field has a key; what was read in one piece with the number has the number's evidence.
    mutating func evidence() {
        let places = document.metadata.places
        json.beginObject()
        for field in Metadata.Field.allCases {
            json.key(named: field.rawValue)
            json.beginArray(inline: true)
            var found = places.of(field)
            if found.isEmpty, field == .documentNumberParts { found = places.of(.documentNumber) }
            for place in found {
                json.separate()
                json.beginObject(inline: true)
                json.key("line")
                json.integer(place.line)
                json.key("range")
                range(place.range)
                json.endObject()
            }
            json.endArray()
        }
        json.endObject()
    }
}
