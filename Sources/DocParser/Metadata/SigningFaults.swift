/// Finds what is wrong with the date under a text (成文日期, GB/T 9704-2012, 7.3.5.4).
enum SigningFaults {
    static func find(in draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> [Diagnostic] {
        guard draft.metadata.dateSigned == nil else { return [] }
        let dates = draft.indices(in: .date).map { draft.layout.lines[$0].range }
        if let date = dates.first(where: { isImpossible(text, $0) }) {
            let message = Message.impossibleDate(text.string(in: date))
            return [Diagnostic(.warning, .impossibleDate, field: .dateSigned, message, range: date)]
        }
        // What is no official document may be signed as its writer likes.
        guard dates.isEmpty, draft.metadata.documentType != nil,
            let organ = IssuerReader.signatureNames(draft, text).last
        else { return [] }
        return [Diagnostic(.warning, .missingDate, field: .dateSigned, Message.missingDate, range: organ)]
    }

    private static func isImpossible(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        DateReader.isWritten(text, in: range) && DateReader.read(text, at: range.start, end: range.end) == nil
    }
}
