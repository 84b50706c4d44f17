/// Finds what a document prints where a value of a field stands, and what no field took: absence is an answer as well, and
/// may be as wrong as another (contract, section 2).
struct UnreadValues {
    private let draft: MetadataDraft
    private var layout: Layout { draft.layout }
    private var metadata: Metadata { draft.metadata }
    /// The places of all values that were read.
    private let taken: [ByteRange]

    init(_ draft: MetadataDraft) {
        self.draft = draft
        taken = draft.metadata.places.sortedRanges
    }

    func find(in text: borrowing Span<UInt8>, to doubts: inout [Diagnostic]) {
        guard isDocument else { return }
        if metadata.dateSigned == nil, let range = signingDay(text) { add(.dateSigned, range, text, &doubts) }
        if metadata.issuers.isEmpty, let range = signer(text) ?? owner { add(.issuers, range, text, &doubts) }
        if metadata.addressees.isEmpty, let range = addressees(text) { add(.addressees, range, text, &doubts) }
    }

    private func add(
        _ field: Metadata.Field, _ range: ByteRange, _ text: borrowing Span<UInt8>, _ doubts: inout [Diagnostic]
    ) {
        DoubtFinder.add(field, Message.unread(field, text.string(in: range)), at: range, to: &doubts)
    }

    /// Whether anything was read that only an official document has.
    private var isDocument: Bool {
        metadata.documentType != nil || metadata.documentNumberParts != nil || !metadata.issuers.isEmpty
            || !metadata.addressees.isEmpty || metadata.dateSigned != nil
    }

    private var isSent: Bool { OfficialType(metadata.documentType)?.isSent ?? !metadata.addressees.isEmpty }

    private func isTaken(_ range: ByteRange) -> Bool {
        taken.contains { $0.start < range.end && range.start < $0.end }
    }

    // MARK: The day of signing

    /// Lines of the head and the tail that may hold a day or a name.
    private static let reach = 12

    /// A day under the text (7.3.5), or in brackets under the title, that is none of a sentence or of the page.
    private func signingDay(_ text: borrowing Span<UInt8>) -> ByteRange? {
        let end = layout.carriedStart
        for index in layout.lines.indices[..<end].suffix(Self.reach).reversed() {
            let line = layout.lines[index]
            guard !line.traits.isDisjoint(with: [.date, .organDate]), !isOfPage(layout.zones[index]),
                text.contains("年", from: line.range.start, to: line.range.end), !isTaken(line.range)
            else { continue }
            return line.range
        }
        guard let title = layout.zones.firstIndex(of: .titleEnd) else { return nil }
        for index in layout.lines.indices[(title + 1)...].prefix(2) where layout.zones[index] == .underTitle {
            let line = layout.lines[index]
            let days = LegislationDates.dates(in: line.range, text)
            if line.traits.contains(.bracketed), let day = days.first, !isTaken(line.range) { return day.range }
        }
        return nil
    }

    private func isOfPage(_ zone: Zone) -> Bool { zone == .date || zone == .pageHead || zone == .pageLine }

    // MARK: Who issues

    /// What stands right above the day under the text (7.3.5), where few words do.
    private func signer(_ text: borrowing Span<UInt8>) -> ByteRange? {
        let end = layout.carriedStart
        let date = layout.lines.indices[..<end].suffix(Self.reach).last {
            !layout.lines[$0].traits.isDisjoint(with: [.date]) && !isOfPage(layout.zones[$0])
                || layout.zones[$0] == .date
        }
        guard let date, date > 0 else { return nil }
        let line = layout.lines[date - 1]
        guard line.range.count <= Self.longestName, text.hasHan(in: line.range), !isTaken(line.range),
            line.traits.isDisjoint(with: [.hasStop, .endsStop, .endsColon, .division, .attachmentNote, .bracketed])
        else { return nil }
        return line.range
    }

    /// Who put on a page what an organ signs (7.3.5), where nothing else says who that is.
    private var owner: ByteRange? {
        guard OfficialType(metadata.documentType)?.isSigned ?? false || metadata.documentNumberParts != nil else {
            return nil
        }
        return metadata.places.first(of: .publisher).map { ByteRange($0.range.lowerBound, $0.range.upperBound) }
    }

    /// Thirty characters.
    private static let longestName = 90

    // MARK: Addressees

    /// What is sent is sent to somebody (7.3.2): the first words of the text lead in to it as addressees do, or name all of
    /// some.
    private func addressees(_ text: borrowing Span<UInt8>) -> ByteRange? {
        guard isSent, let first = layout.zones.firstIndex(of: .body), first < layout.carriedStart else { return nil }
        let line = layout.lines[first]
        guard line.traits.isDisjoint(with: [.leadIn, .division, .salutation, .pageLabel]) else { return nil }
        if line.traits.contains(.endsColon), line.traits.isDisjoint(with: .hasStop),
            line.range.count <= Self.longestGroup
        {
            return line.range
        }
        if text.has("各", at: line.range.start), line.traits.isDisjoint(with: [.endsStop, .hasStop]),
            line.range.count <= Self.longestGroup
        {
            return line.range
        }
        return nil
    }

    /// Eighty characters.
    private static let longestGroup = 240
}
