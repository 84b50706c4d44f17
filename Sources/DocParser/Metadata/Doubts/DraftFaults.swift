/// Finds what a draft lacks: a title (标题, GB/T 9704-2012, 7.3.1), a number that is not filled in or can't be (发文字号,
/// 7.2.5), a date that is not, or a day that there is not, under the text (成文日期, 7.3.5.4) or in the imprint (印发日期,
/// 7.4.3), a signature without a date, a number that the attachment note leaves out (附件说明, 7.3.3).
enum DraftFaults {
    static func find(in draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> [Diagnostic] {
        [
            title(draft), number(draft, text) ?? unreadNumber(draft, text), date(draft, text), printed(draft, text),
            attachments(draft),
        ]
        .compactMap(\.self)
    }

    private static func title(_ draft: MetadataDraft) -> Diagnostic? {
        guard draft.metadata.title == nil else { return untypedTitle(draft) }
        let fields: [Metadata.Field] = [.documentNumber, .addressees, .issuers]
        guard let place = fields.lazy.compactMap({ draft.metadata.places.first(of: $0) }).first else { return nil }
        let range = ByteRange(place.range.lowerBound, place.range.upperBound)
        return Diagnostic(.warning, .missingTitle, field: .title, Message.missingTitle, range: range)
    }

    /// A title that only its place tells, above addressees, lacks the type that a document to them has (7.3.1).
    private static func untypedTitle(_ draft: MetadataDraft) -> Diagnostic? {
        guard draft.metadata.documentType == nil, let title = draft.metadata.title, !draft.metadata.addressees.isEmpty,
            let index = draft.indices(in: .titleEnd).first, !draft.layout.lines[index].traits.contains(.titleEnd)
        else { return nil }
        return Diagnostic(
            .warning, .missingTitle, field: .title, Message.untypedTitle(title), range: draft.layout.lines[index].range)
    }

    /// The first number of the attachment note (附件说明, 7.3.3) that does not go on from the one before it.
    private static func attachments(_ draft: MetadataDraft) -> Diagnostic? {
        let numbers = draft.metadata.attachments.map(\.number)
        for (place, evidence) in draft.metadata.places.of(.attachments).enumerated().prefix(numbers.count) {
            guard let number = numbers[place], number > place + 1 else { continue }
            let message = Message.numberingGap(number, expected: place + 1)
            return Diagnostic(
                .warning, .numberingGap, field: .attachments, message,
                range: ByteRange(evidence.range.lowerBound, evidence.range.upperBound))
        }
        return nil
    }

    private static func number(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> Diagnostic? {
        guard draft.metadata.documentNumberParts == nil else { return nil }
        for index in draft.layout.margins where draft.layout.lines[index].traits.contains(.number) {
            let range = DraftNumber.withoutSigner(draft.layout.lines[index].range, text)
            guard HeadReader.isHead(draft.layout.zones[index]),
                let written = DraftNumber.read(text, in: range)
            else { continue }
            let number = text.string(in: range)
            let (code, message): (Diagnostic.Code, Message) =
                switch written {
                case .unfinished: (.unfinishedNumber, Message.unfinishedNumber(number))
                case .impossible: (.impossibleNumber, Message.impossibleNumber(number))
                }
            return Diagnostic(.warning, code, field: .documentNumber, message, range: range)
        }
        return nil
    }

    /// A line above the text begins with a number, and the document has none: pages print words of their own beside it in
    /// forms that no list holds.
    private static func unreadNumber(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> Diagnostic? {
        let metadata = draft.metadata
        guard metadata.documentNumberParts == nil,
            metadata.documentType != nil || !metadata.issuers.isEmpty || !metadata.addressees.isEmpty
        else { return nil }
        for index in draft.layout.margins {
            let line = draft.layout.lines[index]
            switch draft.layout.zones[index] {
            case .pageHead, .head, .titleOpen, .titleEnd, .underTitle, .pageLine: break
            default: continue
            }
            // The line under the title of a law has the number of the order that issued it.
            guard line.signs.contains(.serial), line.range.count <= 300, !line.traits.contains(.adoption),
                let range = UnreadNumber.read(line, isRead: draft.evidenceLines.contains(index), in: text)
            else { continue }
            let message = Message.unreadNumber(text.string(in: range))
            return Diagnostic(.warning, .doubtful, field: .documentNumber, message, range: range)
        }
        return nil
    }

    private static func date(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> Diagnostic? {
        guard draft.metadata.dateSigned == nil else { return nil }
        let lines = draft.indices(in: .date)
        let dates = lines.map { index in
            let line = draft.layout.lines[index]
            return line.traits.contains(.organDate)
                ? SignatureLine(signed: text, in: line.range)?.date ?? line.range : line.range
        }
        for date in dates {
            if let fault = fault(.dateSigned, of: date, text) { return fault }
        }
        // What is no official document may be signed as its writer likes.
        guard dates.isEmpty, draft.metadata.documentType != nil,
            let organ = IssuerReader.signatureNames(draft, text).last
        else { return nil }
        return Diagnostic(.warning, .missingDate, field: .dateSigned, Message.missingDate, range: organ)
    }

    private static func printed(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> Diagnostic? {
        guard draft.metadata.datePrinted == nil else { return nil }
        for index in draft.indices(in: .imprint) {
            guard let printing = PrintingLine.read(text, in: draft.layout.lines[index].range) else { continue }
            return fault(.datePrinted, of: printing.date, text)
        }
        return nil
    }

    /// What a range that is written as a date has instead of one.
    static func fault(
        _ field: Metadata.Field, of range: ByteRange, _ text: borrowing Span<UInt8>
    ) -> Diagnostic? {
        guard let written = DateReader.written(text, in: range),
            DateReader.read(text, at: range.start, end: range.end) == nil
        else { return nil }
        let date = text.string(in: range)
        return switch written {
        case .whole:
            Diagnostic(.warning, .impossibleDate, field: field, Message.impossibleDate(date), range: range)
        case .unfinished:
            Diagnostic(.warning, .unfinishedDate, field: field, Message.unfinishedDate(date), range: range)
        }
    }
}
