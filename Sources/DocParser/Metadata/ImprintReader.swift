/// Reads the imprint (版记, GB/T 9704-2012, 7.4): subjects, copies, printing organ and date, and what banks add.
enum ImprintReader {
    static func read(_ draft: inout MetadataDraft, in text: borrowing Span<UInt8>) {
        var isCopies = false
        for index in draft.indices(in: .imprint) {
            let range = draft.layout.lines[index].range
            if let printing = PrintingLine.read(text, in: range) {
                self.printing(&draft, index, printing, text)
                isCopies = false
            } else if draft.layout.lines[index].traits.isSuperset(of: [.organ, .imprint]) {
                draft.take(index)
                office(&draft, index, range, text)
                isCopies = false
            } else {
                isCopies = labels(&draft, index, isBelowCopies: isCopies, text)
            }
        }
    }

    private static func office(
        _ draft: inout MetadataDraft, _ index: Int, _ organ: ByteRange, _ text: borrowing Span<UInt8>
    ) {
        draft.keep(text.string(in: organ), as: \.printedBy, of: .printedBy, at: organ, line: index)
    }

    private static func printing(
        _ draft: inout MetadataDraft, _ index: Int, _ line: PrintingLine, _ text: borrowing Span<UInt8>
    ) {
        draft.take(index)
        if let day = line.day {
            draft.keep(day, as: \.datePrinted, of: .datePrinted, at: line.date, line: index)
        }
        if !line.organ.isEmpty { office(&draft, index, line.organ, text) }
    }

    /// Reads a line with labels, or one with further organs below the copies; returns whether it is of the copies.
    private static func labels(
        _ draft: inout MetadataDraft, _ index: Int, isBelowCopies: Bool, _ text: borrowing Span<UInt8>
    ) -> Bool {
        let range = draft.layout.lines[index].range
        let pairs = PageTableReader.pairs(of: range, line: index, in: text)
        if pairs.isEmpty, isBelowCopies, draft.layout.lines[index].traits.contains(.imprint),
            !TailShape.isCount(text, range)
        {
            draft.take(index)
            list(\.copiesTo, .copiesTo, copies(text, range), &draft, index, text)
            return true
        }
        // A sentence is more than a label and its value.
        if pairs.contains(where: { $0.label.field == .other && hasSentence(text, $0.value) }) { return false }
        fill(&draft, from: pairs, index, text)
        return pairs.last?.label.field == .copiesTo
    }

    /// Whether words go on behind a 。.
    private static func hasSentence(_ text: borrowing Span<UInt8>, _ value: ByteRange) -> Bool {
        text.find("。", from: value.start, to: value.end).map { $0 + 3 < value.end } ?? false
    }

    private static func fill(
        _ draft: inout MetadataDraft, from pairs: [PageTableReader.Pair], _ index: Int, _ text: borrowing Span<UInt8>
    ) {
        for pair in pairs {
            guard let field = pair.label.field, !pair.value.isEmpty else { continue }
            draft.take(index)
            switch field {
            case .subjects: list(\.subjects, field, ValueParts.words(of: pair.value, in: text), &draft, index, text)
            case .copiesTo: list(\.copiesTo, field, copies(text, pair.value), &draft, index, text)
            case .addressees: addressees(&draft, index, ValueParts.groups(of: pair.value, in: text), text)
            case .disclosure:
                draft.keep(text.string(in: pair.value), as: \.disclosure, of: field, at: pair.value, line: index)
            default:
                for part in LabelledParts.read(pair.labelRange, pair.value, in: text) {
                    PageTableReader.other(part.label, part.value, line: index, &draft, text)
                }
            }
        }
    }

    /// The imprint may say once more whom the head addresses.
    private static func addressees(
        _ draft: inout MetadataDraft, _ index: Int, _ groups: [ByteRange], _ text: borrowing Span<UInt8>
    ) {
        let known = Set(draft.metadata.addressees)
        list(\.addressees, .addressees, groups.filter { !known.contains(text.string(in: $0)) }, &draft, index, text)
        for group in groups where known.contains(text.string(in: group)) { draft.note(.addressees, group, line: index) }
    }

    /// Organs to which copies go, parted by ，: 、 parts them where there is no ，.
    private static func copies(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> [ByteRange] {
        let groups = ValueParts.groups(of: range, in: text)
        guard groups.count == 1, let only = groups.first, !text.has("各", at: only.start) else { return groups }
        return ValueParts.words(of: only, in: text)
    }

    private static func list(
        _ path: WritableKeyPath<Metadata, [String]>, _ field: Metadata.Field, _ values: [ByteRange],
        _ draft: inout MetadataDraft, _ index: Int, _ text: borrowing Span<UInt8>
    ) {
        for value in values {
            draft.metadata[keyPath: path].append(text.string(in: value))
            draft.note(field, value, line: index)
        }
    }
}
