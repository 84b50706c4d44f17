/// Finds fields that were chosen over a near rival: another place of the document says something else.
///
/// What is not warned of can be relied on (contract, section 2), so two places that agree raise no doubt.
enum DoubtFinder {
    static func find(
        in draft: MetadataDraft, _ pairs: [PageTableReader.Pair], _ text: borrowing Span<UInt8>
    ) -> [Diagnostic] {
        var doubts: [Diagnostic] = []
        for pair in pairs where !pair.value.isEmpty {
            switch pair.label.field {
            case .dateSigned: date(draft, pair, text, &doubts)
            case .title: title(draft, pair, text, &doubts)
            default: break
            }
        }
        signingDates(draft, text, &doubts)
        return doubts
    }

    /// The page's table gives another signing date than the signature.
    private static func date(
        _ draft: MetadataDraft, _ pair: PageTableReader.Pair, _ text: borrowing Span<UInt8>,
        _ doubts: inout [Diagnostic]
    ) {
        guard let chosen = draft.metadata.dateSigned,
            let found = DateReader.read(text, at: pair.value.start, end: pair.value.end), found.day != chosen
        else { return }
        add(.dateSigned, "\(chosen)", "\(found.day)", at: pair.value, to: &doubts)
    }

    /// The page's table gives another title, not only a longer or shorter print of the same.
    private static func title(
        _ draft: MetadataDraft, _ pair: PageTableReader.Pair, _ text: borrowing Span<UInt8>,
        _ doubts: inout [Diagnostic]
    ) {
        guard let chosen = draft.metadata.title else { return }
        let own = Array(chosen.utf8)
        let key = LineContext.key(own.span, ByteRange(0, own.count))
        let rival = LineContext.key(text, pair.value)
        guard key != rival, !key.starts(with: rival), !rival.starts(with: key), !key.hasSuffix(rival),
            !rival.hasSuffix(key)
        else { return }
        add(.title, chosen, text.string(in: pair.value), at: pair.value, to: &doubts)
    }

    /// Two dates under one signature.
    private static func signingDates(
        _ draft: MetadataDraft, _ text: borrowing Span<UInt8>, _ doubts: inout [Diagnostic]
    ) {
        guard let chosen = draft.metadata.dateSigned else { return }
        for index in draft.indices(in: .date) {
            let range = draft.layout.lines[index].range
            guard let found = TailReader.dateRange(text, range), found.day != chosen else { continue }
            add(.dateSigned, "\(chosen)", "\(found.day)", at: found.range, to: &doubts)
        }
    }

    private static func add(
        _ field: Metadata.Field, _ chosen: String, _ rival: String, at range: ByteRange,
        to doubts: inout [Diagnostic]
    ) {
        guard !doubts.contains(where: { $0.field == field }) else { return }
        doubts.append(
            Diagnostic(
                .warning, .doubtful, field: field, Message.doubtful(field, chosen: chosen, rival: rival), range: range))
    }
}
