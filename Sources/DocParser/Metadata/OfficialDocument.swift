/// Tells an official document from other writing that may look like one: news, speeches, notes.
///
/// What is no official document has no number, issuers, addressees, signing date or type (contract, section 2).
enum OfficialDocument {
    static func isOfficial(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> Bool {
        let metadata = draft.metadata
        if metadata.documentNumber != nil || metadata.masthead != nil || metadata.datePrinted != nil { return true }
        if metadata.documentType != nil { return true }
        let isSigned = draft.layout.zones.contains(.signature) && draft.layout.zones.contains(.date)
        return isSigned && metadata.title != nil || !metadata.addressees.isEmpty && isSigned
    }

    /// Takes back the fields that only an official document has; their words stay in the document.
    static func clear(_ draft: inout MetadataDraft) {
        draft.metadata.documentNumber = nil
        draft.metadata.otherNumbers = []
        draft.metadata.issuers = []
        draft.metadata.addressees = []
        draft.metadata.dateSigned = nil
        draft.metadata.documentType = nil
        draft.metadata.signatories = []
        for field in [
            Metadata.Field.documentNumber, .documentNumberParts, .otherNumbers, .issuers, .addressees, .dateSigned,
            .documentType, .signatories,
        ] {
            draft.metadata.evidence[field] = nil
        }
    }
}
