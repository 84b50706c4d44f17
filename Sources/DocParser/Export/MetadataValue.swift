extension Metadata {
    /// The value of a field in one of the few shapes that fields have.
    public enum Value: Sendable, Hashable {
        case text(String?)
        case list([String])
        case numberParts(DocumentNumber?)
        case attachments([AttachmentEntry])
        case labelled([LabelledValue])

        /// Whether the document does not have the field.
        public var isAbsent: Bool {
            switch self {
            case .text(let text): text == nil
            case .list(let values): values.isEmpty
            case .numberParts(let number): number == nil
            case .attachments(let entries): entries.isEmpty
            case .labelled(let pairs): pairs.isEmpty
            }
        }
    }

    /// The value of a field; dates as ISO 8601, the document number in its normal form.
    public func value(of field: Field) -> Value {
        switch field {
        case .title: .text(title)
        case .documentType: .text(documentType)
        case .documentNumber: .text(documentNumber)
        case .documentNumberParts: .numberParts(documentNumberParts)
        case .otherNumbers: .list(otherNumbers)
        case .issuers: .list(issuers)
        case .masthead: .text(masthead)
        case .addressees: .list(addressees)
        case .dateSigned: .text(dateSigned?.description)
        case .datePublished: .text(datePublished?.description)
        case .datePrinted: .text(datePrinted?.description)
        case .dateEffective: .text(dateEffective?.description)
        case .dateAdopted: .text(dateAdopted?.description)
        case .datesAmended: .list(datesAmended.map(\.description))
        case .publisher: .text(publisher)
        case .signatories: .list(signatories)
        case .copiesTo: .list(copiesTo)
        case .printedBy: .text(printedBy)
        case .secrecy: .text(secrecy)
        case .urgency: .text(urgency)
        case .copyNumber: .text(copyNumber)
        case .indexNumber: .text(indexNumber)
        case .subjects: .list(subjects)
        case .validity: .text(validity)
        case .disclosure: .text(disclosure)
        case .note: .text(note)
        case .attachments: .attachments(attachments)
        case .other: .labelled(other)
        }
    }
}
