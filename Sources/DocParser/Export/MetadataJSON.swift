/// The metadata of a document and where they were read, as JSON (contract, section 2).
extension DocumentWriter {
    mutating func metadata() {
        json.beginObject()
        for field in Metadata.Field.allCases {
            json.key(field.rawValue)
            value(of: field, in: document.metadata)
        }
        json.endObject()
    }

    private mutating func value(of field: Metadata.Field, in metadata: Metadata) {
        switch field {
        case .title: json.string(metadata.title)
        case .documentType: json.string(metadata.documentType)
        case .documentNumber: json.string(metadata.documentNumber?.text)
        case .documentNumberParts: parts(of: metadata.documentNumber)
        case .otherNumbers: json.strings(metadata.otherNumbers)
        case .issuers: json.strings(metadata.issuers)
        case .masthead: json.string(metadata.masthead)
        case .addressees: json.strings(metadata.addressees)
        case .dateSigned: json.string(metadata.dateSigned?.description)
        case .datePublished: json.string(metadata.datePublished?.description)
        case .datePrinted: json.string(metadata.datePrinted?.description)
        case .dateEffective: json.string(metadata.dateEffective?.description)
        case .dateAdopted: json.string(metadata.dateAdopted?.description)
        case .datesAmended: json.strings(metadata.datesAmended.map(\.description))
        case .publisher: json.string(metadata.publisher)
        case .signatories: json.strings(metadata.signatories)
        case .copiesTo: json.strings(metadata.copiesTo)
        case .printedBy: json.string(metadata.printedBy)
        case .secrecy: json.string(metadata.secrecy)
        case .urgency: json.string(metadata.urgency)
        case .copyNumber: json.string(metadata.copyNumber)
        case .indexNumber: json.string(metadata.indexNumber)
        case .subjects: json.strings(metadata.subjects)
        case .validity: json.string(metadata.validity)
        case .disclosure: json.string(metadata.disclosure)
        case .note: json.string(metadata.note)
        case .attachments: entries(metadata.attachments)
        case .other: labelledValues(metadata.other)
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
        let evidence = document.metadata.evidence
        json.beginObject()
        for field in Metadata.Field.allCases {
            json.key(field.rawValue)
            json.beginArray(inline: true)
            let found = evidence[field] ?? (field == .documentNumberParts ? evidence[.documentNumber] : nil)
            for place in found ?? [] {
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
