/// A document as it is printed: its lines, each with the part of the document that it is, for the rules of form.
struct Manuscript {
    /// The parts of an official document (GB/T 9704-2012, 7), top down.
    enum Part: UInt8, Sendable {
        /// What is not the document's.
        case page
        /// 版头
        case head
        case title
        /// A date or number under the title.
        case underTitle
        case addressees
        case text
        /// 附件说明
        case attachmentNote
        case signature
        case date
        /// 附注
        case note
        /// 版记
        case imprint
        /// 附件1
        case attachmentHead
        case attachedTitle
        /// The text of an attachment, with all that stands under it.
        case attached

        /// Whether sentences stand there: the text, and that of an attachment.
        var isText: Bool { self == .text || self == .attached }
    }

    /// A line with words.
    struct PrintedLine: Sendable {
        /// Without the blanks at both ends.
        var range: ByteRange
        var part: Part
        /// Columns before its first word, as in `Line`.
        var isIndented = false
    }

    let document: Document
    /// The document's type, if it is one of an official document (文种); many rules ask for it.
    let type: OfficialType?
    /// The day after which a date is in the future.
    let today: CalendarDay?
    /// The lines with words, in order.
    let lines: [PrintedLine]
    /// The number of the document (发文字号) as it is printed, also where it is not whole.
    let number: PrintedNumber?
    /// The marks inside of the text that rules look at.
    let marks: PrintedMarks
    /// The title's lines, without what was joined to them.
    let titleLines: [ByteRange]
    /// Many rules look at the divisions: they are gathered once.
    let divisions: [Division]
    /// The entries of the attachment note (附件说明) as they are printed.
    ///
    /// The ranges are those of the names; evidence of list fields has one place per value before further ones.
    let notedNames: [ByteRange]
    /// The dates under the text and in the imprint, also those that are no day.
    let printedDates: [(range: ByteRange, date: PrintedDate)]
    /// The sentences that close the document by its type.
    let closings: [ClosingLine]
    /// The organs that sign under the text.
    let signatures: [ByteRange]
    /// The attachments that have the word 附件 above them.
    let attached: [Attached]
    /// What of all this there is.
    private(set) var features: Features = []

    var metadata: Metadata { document.metadata }
    var nodes: [Node] { document.tree.nodes }

    init(_ document: Document, today: CalendarDay?, _ text: borrowing Span<UInt8>) {
        self.document = document
        type = OfficialType(document.metadata.documentType)
        self.today = today
        lines = ManuscriptReader.lines(of: document, text)
        number = PrintedNumber.find(in: document.metadata, lines, text)
        marks = PrintedMarks(of: lines, text)
        titleLines = Self.titleLines(of: document.metadata, among: lines)
        divisions = Self.divisions(among: document.tree.nodes)
        notedNames = document.metadata.places.of(.attachments).prefix(document.metadata.attachments.count)
            .map { ByteRange($0.range.lowerBound, $0.range.upperBound) }
        printedDates = Self.printedDates(of: document, text)
        closings = ClosingLine.all(in: lines, text)
        signatures = Self.signatures(of: document.metadata, among: lines, text)
        attached = Self.attached(among: document.tree.nodes, text)
        features = featuresOfMarks.union(featuresOfFields).union(featuresOfNodes(text))
    }

    /// Whether it says of itself anything that only an official document does.
    var isOfficial: Bool {
        let metadata = document.metadata
        return metadata.documentNumberParts != nil || metadata.documentType != nil || !metadata.issuers.isEmpty
            || !metadata.addressees.isEmpty || number != nil
    }

    /// Whether its type is one of those that are sent to somebody, and end in a signature: no law, no report of figures.
    var isLetter: Bool { type?.isSent ?? false }

    /// Whether its type is one of those that an organ signs under their text: those that are sent, and what goes to all.
    var isSigned: Bool { type?.isSigned ?? false }

    func lines(in part: Part) -> [PrintedLine] { lines.filter { $0.part == part } }

    func first(in part: Part) -> PrintedLine? { lines.first { $0.part == part } }

    func last(in part: Part) -> PrintedLine? { lines.last { $0.part == part } }

    /// Where a field was read first; `nil` if it was not.
    func place(of field: Metadata.Field) -> ByteRange? {
        metadata.places.first(of: field).map { ByteRange($0.range.lowerBound, $0.range.upperBound) }
    }

    func places(of field: Metadata.Field) -> [ByteRange] {
        metadata.places.of(field).map { ByteRange($0.range.lowerBound, $0.range.upperBound) }
    }
}

extension Manuscript {
    /// The ranges of the dates under the text and in the imprint, also of those that are no day.
    private static func printedDates(
        of document: Document, _ text: borrowing Span<UInt8>
    ) -> [(range: ByteRange, date: PrintedDate)] {
        let places = document.metadata.places
        var printed: [(range: ByteRange, date: PrintedDate)] = []
        func add(_ place: Range<Int>?, _ text: borrowing Span<UInt8>) {
            guard let place else { return }
            let range = ByteRange(place.lowerBound, place.upperBound)
            if let date = PrintedDate(text, in: range) { printed.append((range, date)) }
        }
        add(places.first(of: .dateSigned)?.range, text)
        add(places.first(of: .datePrinted)?.range, text)
        for diagnostic in document.diagnostics
        where diagnostic.code == .impossibleDate
            && (diagnostic.field == .dateSigned || diagnostic.field == .datePrinted)
        {
            add(diagnostic.range, text)
        }
        return printed
    }
}
