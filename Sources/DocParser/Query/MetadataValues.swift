extension Metadata {
    /// A field's values as they are written out, in order; empty where the document has none.
    func values(of field: Field) -> [String] {
        switch field {
        case .documentNumber: [documentNumber?.text].compactMap(\.self)
        case .documentNumberParts:
            [documentNumber?.code, documentNumber?.year.map(String.init), documentNumber?.serial.map(String.init)]
                .compactMap(\.self)
        case .otherNumbers: otherNumbers
        case .issuers: issuers
        case .addressees: addressees
        case .signatories: signatories
        case .copiesTo: copiesTo
        case .subjects: subjects
        case .dateSigned, .datePublished, .datePrinted, .dateEffective, .dateAdopted, .datesAmended:
            dates(of: field).map(\.description)
        case .attachments: attachments.map(\.title)
        case .other: other.map { "\($0.label)：\($0.value)" }
        case .title, .documentType, .masthead, .publisher, .printedBy, .secrecy, .urgency, .copyNumber, .indexNumber,
            .validity, .disclosure, .note:
            [words(of: field)].compactMap(\.self)
        }
    }

    private func dates(of field: Field) -> [CalendarDay] {
        switch field {
        case .dateSigned: [dateSigned].compactMap(\.self)
        case .datePublished: [datePublished].compactMap(\.self)
        case .datePrinted: [datePrinted].compactMap(\.self)
        case .dateEffective: [dateEffective].compactMap(\.self)
        case .dateAdopted: [dateAdopted].compactMap(\.self)
        default: datesAmended
        }
    }

    private func words(of field: Field) -> String? {
        switch field {
        case .title: title
        case .documentType: documentType
        case .masthead: masthead
        case .publisher: publisher
        case .printedBy: printedBy
        case .secrecy: secrecy
        case .urgency: urgency
        case .copyNumber: copyNumber
        case .indexNumber: indexNumber
        case .validity: validity
        case .disclosure: disclosure
        default: note
        }
    }

    /// Where the value of a place in `values(of:)` was read. The parts of a number are where the number is.
    func evidence(of field: Field, at place: Int) -> Evidence? {
        if field == .documentNumberParts {
            return evidence[.documentNumberParts]?.first ?? evidence[.documentNumber]?.first
        }
        guard let list = evidence[field], place < list.count else { return nil }
        return list[place]
    }
}
