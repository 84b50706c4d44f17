/// Doubts about the title: another one as likely, one that was borrowed, none where there should be one.
extension DoubtFinder {
    /// The page's table gives another title, not only a longer or shorter print of the same.
    static func title(
        _ draft: MetadataDraft, _ pair: PageTableReader.Pair, _ text: borrowing Span<UInt8>,
        _ doubts: inout [Diagnostic]
    ) {
        guard let chosen = draft.metadata.title else { return }
        let key = TitleKey.read(chosen)
        let rival = TitleKey.read(text, pair.value)
        guard key != rival, !key.starts(with: rival), !rival.starts(with: key), !key.hasSuffix(rival),
            !rival.hasSuffix(key)
        else { return }
        add(.title, chosen, text.string(in: pair.value), at: pair.value, to: &doubts)
    }

    /// Another run of lines could as well be the title, or none.
    static func titleRival(
        _ draft: MetadataDraft, _ text: borrowing Span<UInt8>, _ doubts: inout [Diagnostic]
    ) {
        let choice = draft.layout.title
        guard choice.margin < TitleChoice.certain, let place = choice.lines ?? choice.rival else { return }
        // A document that is numbered or sent to somebody has a title (7.3.1): with a type, it is hardly another's.
        if choice.lines != nil, choice.rival == nil, draft.metadata.documentType != nil, isSent(draft.metadata) {
            return
        }
        let rival = choice.rival.map { lines in
            TitleReader.normalized(text, draft.layout.lines[lines].map { TitleWords.range(of: $0, in: text) })
        }
        let chosen = draft.metadata.title
        // What an order carries gives it its title, whatever stands above.
        guard choice.lines != nil || chosen == nil else { return }
        // Any text may be without a title; what looks like a document or stands on a page has one. 朗读 is none.
        let lines = draft.layout.lines[place]
        let isName = lines.contains {
            $0.range.count >= shortestName || !$0.traits.isDisjoint(with: [.titleEnd, .about])
        }
        guard chosen != nil || isDocument(draft.metadata) && isName else { return }
        let range = ByteRange(lines[place.lowerBound].range.start, lines[place.upperBound - 1].range.end)
        let message = Message.doubtfulTitle(chosen, rival: rival)
        add(.title, message, at: range, to: &doubts)
        if draft.metadata.documentType != nil { add(.documentType, message, at: range, to: &doubts) }
    }

    private static func isSent(_ metadata: Metadata) -> Bool {
        metadata.documentNumberParts != nil || !metadata.addressees.isEmpty
    }

    /// Six characters.
    private static let shortestName = 18

    /// Signs of program code and of records stand in what was taken as the title: title='关于…的通知',.
    static func codeTitle(
        _ draft: MetadataDraft, _ text: borrowing Span<UInt8>, _ doubts: inout [Diagnostic]
    ) {
        guard let title = draft.metadata.title, draft.layout.title.margin >= TitleChoice.certain,
            let place = draft.metadata.places.first(of: .title)?.range,
            let sign = place.first(where: { isCode(text[$0]) })
        else { return }
        add(.title, Message.doubtfulTitle(title, rival: nil), at: ByteRange(sign, sign + 1), to: &doubts)
    }

    private static func isCode(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "\\"), UInt8(ascii: ";"):
            true
        default: false
        }
    }

    /// Only orders and announcements take their title from what they carry (contract, section 2), and minutes may have it in
    /// their masthead (10.3): one with the number of
    /// another kind has a title of its own, which was not read.
    static func borrowedTitle(
        _ draft: MetadataDraft, _ text: borrowing Span<UInt8>, _ doubts: inout [Diagnostic]
    ) {
        guard let title = draft.metadata.title, let number = draft.metadata.documentNumberParts,
            let place = draft.metadata.places.first(of: .documentNumber),
            let source = draft.metadata.places.first(of: .title).flatMap({ zone(at: $0.range.lowerBound, draft) }),
            !source.isTitle, !source.isPage
        else { return }
        let range = ByteRange(place.range.lowerBound, place.range.upperBound)
        let match = DocumentNumberReader.first(text, from: range.start, to: range.end)
        guard number.code != nil, match.map({ !DocumentNumberReader.isOrder(text, $0) && !$0.isOrdinal }) ?? false,
            draft.metadata.masthead.map({ !hasOwnTitle($0) }) ?? true
        else { return }
        add(.title, Message.doubtfulTitle(title, rival: nil), at: range, to: &doubts)
    }

    private static func hasOwnTitle(_ masthead: String) -> Bool {
        masthead.hasSuffix("令") || masthead.hasSuffix("公告") || masthead.hasSuffix("通告") || masthead.hasSuffix("纪要")
    }

    private static func zone(at offset: Int, _ draft: MetadataDraft) -> Zone? {
        draft.layout.lines.lastIndex { $0.range.start <= offset }.map { draft.layout.zones[$0] }
    }

    /// A text without a title whose first line goes on behind what ends like one: breaks were lost.
    static func joinedTitle(
        _ draft: MetadataDraft, _ text: borrowing Span<UInt8>, _ doubts: inout [Diagnostic]
    ) {
        guard draft.metadata.title == nil, let first = draft.layout.lines.first,
            first.traits.isSuperset(of: [.long, .hasStop]), first.traits.isDisjoint(with: [.addressees, .division])
        else { return }
        if let title = JoinedHead.titleBefore(text, first.range) {
            let rival = TitleReader.normalized(text, [title])
            add(.title, Message.doubtfulTitle(nil, rival: rival), at: title, to: &doubts)
        } else if first.lastNumber == draft.layout.lines.last?.number, isSigned(draft) {
            // All on one line: the title may stand before the text without a mark.
            var end = min(first.range.end, first.range.start + shownWords)
            while end < first.range.end, text[end] & 0xC0 == 0x80 { end -= 1 }
            let words = ByteRange(first.range.start, end)
            add(.title, Message.unread(.title, text.string(in: words) + "…"), at: words, to: &doubts)
        }
    }

    /// Twenty characters of a line that may begin with its title.
    private static let shownWords = 60

    private static func isSigned(_ draft: MetadataDraft) -> Bool {
        draft.layout.zones.contains { $0 == .signature || $0 == .date } || isDocument(draft.metadata)
    }

    private static func isDocument(_ metadata: Metadata) -> Bool {
        metadata.documentType != nil || metadata.documentNumber != nil || !metadata.issuers.isEmpty
            || !metadata.addressees.isEmpty || metadata.publisher != nil || metadata.datePublished != nil
    }
}
