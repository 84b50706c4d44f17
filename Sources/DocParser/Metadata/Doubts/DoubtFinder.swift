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
            case .dateSigned: date(.dateSigned, draft.metadata.dateSigned, pair, text, &doubts)
            case .datePublished: date(.datePublished, draft.metadata.datePublished, pair, text, &doubts)
            case .dateEffective: date(.dateEffective, draft.metadata.dateEffective, pair, text, &doubts)
            case .documentNumber: number(draft, pair, text, &doubts)
            case .issuers: issuers(draft, pair, text, &doubts)
            case .title: title(draft, pair, text, &doubts)
            default: break
            }
        }
        titleRival(draft, text, &doubts)
        codeTitle(draft, text, &doubts)
        joinedTitle(draft, text, &doubts)
        borrowedTitle(draft, text, &doubts)
        signingDates(draft, text, &doubts)
        UnreadValues(draft).find(in: text, to: &doubts)
        numbers(draft, text, &doubts)
        signature(draft, text, &doubts)
        return doubts
    }

    /// The page's table gives another date than the signature, the text or another line of the page.
    private static func date(
        _ field: Metadata.Field, _ chosen: CalendarDay?, _ pair: PageTableReader.Pair,
        _ text: borrowing Span<UInt8>, _ doubts: inout [Diagnostic]
    ) {
        guard let chosen, let found = DateReader.readValue(text, in: pair.value),
            found.day != chosen, found.day.year != unset,
            field != .dateSigned || !isLoose(text, pair.labelRange) || !isPublished(found.day, behind: chosen)
        else { return }
        add(field, "\(chosen)", "\(found.day)", at: pair.value, to: &doubts)
    }

    /// Programs have the first day of this year for one that was not filled in.
    private static let unset = 1900

    /// Whether a label may mean the day on which a page was made: 发文日期, 生成日期, but not 成文日期.
    private static func isLoose(_ text: borrowing Span<UInt8>, _ label: ByteRange) -> Bool {
        text.contains("发文", from: label.start, to: label.end) || text.contains("生成", from: label.start, to: label.end)
    }

    /// Whether a day is that on which a page got what was signed shortly before, whatever it calls it.
    private static func isPublished(_ day: CalendarDay, behind signed: CalendarDay) -> Bool {
        let months = (day.year - signed.year) * 12 + day.month - signed.month
        return day > signed && months <= 1
    }

    /// The page's table gives another number than the document's head.
    private static func number(
        _ draft: MetadataDraft, _ pair: PageTableReader.Pair, _ text: borrowing Span<UInt8>,
        _ doubts: inout [Diagnostic]
    ) {
        guard let chosen = draft.metadata.documentNumberParts,
            let match = DocumentNumberReader.first(text, from: pair.value.start, to: pair.value.end)
        else { return }
        let found = DocumentNumber(match, in: text)
        // 公告2015年第41号 and 国家税务总局公告2015年第41号 are one number.
        guard found.year != chosen.year || found.serial != chosen.serial else { return }
        add(.documentNumber, chosen.text, found.text, at: match.range, to: &doubts)
    }

    /// The page's table names none of the organs that masthead or signature name, nor a part of one or more than one.
    private static func issuers(
        _ draft: MetadataDraft, _ pair: PageTableReader.Pair, _ text: borrowing Span<UInt8>,
        _ doubts: inout [Diagnostic]
    ) {
        guard !draft.metadata.issuers.isEmpty else { return }
        let rival = TitleKey.read(text, pair.value)
        for issuer in draft.metadata.issuers {
            let key = TitleKey.read(issuer)
            let (long, short) = key.count > rival.count ? (key, rival) : (rival, key)
            // 省政府 is short for 某省人民政府: a name is shortened by leaving characters out.
            if isShortened(short, from: long) { return }
        }
        add(
            .issuers, draft.metadata.issuers.joined(separator: "；"), text.string(in: pair.value), at: pair.value,
            to: &doubts)
    }

    /// The head has another number of the same organ. Of several organs each may give a joint document its own.
    private static func numbers(
        _ draft: MetadataDraft, _ text: borrowing Span<UInt8>, _ doubts: inout [Diagnostic]
    ) {
        guard let chosen = draft.metadata.documentNumberParts, let code = chosen.code else { return }
        for place in draft.metadata.places.of(.otherNumbers) {
            let range = ByteRange(place.range.lowerBound, place.range.upperBound)
            guard let match = DocumentNumberReader.whole(text, in: range) else { continue }
            let other = DocumentNumber(match, in: text)
            // 公告〔2020〕6号 and 公告〔2020〕第6号 are one number.
            let isAnother = other.year != chosen.year || other.serial != chosen.serial
            if other.code == code, isAnother { add(.documentNumber, chosen.text, other.text, at: range, to: &doubts) }
        }
    }

    /// More organs than issue one document: what is longer is a list, and not compared.
    private static let mostNames = 16

    /// The signature names other organs than the masthead, or more: that of a joint document may name the organ alone that
    /// leads (7.2.4).
    private static func signature(
        _ draft: MetadataDraft, _ text: borrowing Span<UInt8>, _ doubts: inout [Diagnostic]
    ) {
        guard draft.metadata.masthead != nil, !draft.metadata.issuers.isEmpty else { return }
        let signed = IssuerReader.signatureNames(draft, text).prefix(mostNames)
        let issuers = draft.metadata.issuers.prefix(mostNames).map { TitleKey.read($0) }
        let others = signed.filter { name in
            let key = TitleKey.read(text, name)
            // A government's office is an organ of its own, though its name begins with the government's.
            return !issuers.contains { issuer in
                isShortened(key, from: issuer)
                    || isShortened(issuer, from: key)
                        && endsInOffice(text, before: name.end) == endsInOffice(issuer.span, before: issuer.count)
            }
        }
        guard let first = others.first, let last = others.last else { return }
        let names = others.map { IssuerReader.name(text, $0) }.joined(separator: "；")
        let masthead = draft.metadata.issuers.prefix(mostNames).joined(separator: "；")
        let message =
            others.count == signed.count
            ? Message.signature(names, masthead: masthead) : Message.further(names, masthead: masthead)
        add(.issuers, message, at: ByteRange(first.start, last.end), to: &doubts)
    }

    private static func endsInOffice(_ text: borrowing Span<UInt8>, before end: Int) -> Bool {
        PrintingLine.offices.end(text, before: end)
    }

    /// Whether all bytes of a name stand in another in their order.
    private static func isShortened(_ short: [UInt8], from long: [UInt8]) -> Bool {
        var matched = 0
        for byte in long where matched < short.count && byte == short[matched] { matched += 1 }
        return matched == short.count
    }

    /// Two dates under one signature.
    private static func signingDates(
        _ draft: MetadataDraft, _ text: borrowing Span<UInt8>, _ doubts: inout [Diagnostic]
    ) {
        guard let chosen = draft.metadata.dateSigned else { return }
        for index in draft.indices(in: .date) where index < draft.layout.carriedStart {
            let range = draft.layout.lines[index].range
            guard let found = TailReader.dateRange(text, range), found.day != chosen else { continue }
            add(.dateSigned, "\(chosen)", "\(found.day)", at: found.range, to: &doubts)
        }
    }

    static func add(
        _ field: Metadata.Field, _ chosen: String, _ rival: String, at range: ByteRange,
        to doubts: inout [Diagnostic]
    ) {
        add(field, Message.doubtful(field, chosen: chosen, rival: rival), at: range, to: &doubts)
    }

    static func add(
        _ field: Metadata.Field, _ message: Message, at range: ByteRange, to doubts: inout [Diagnostic]
    ) {
        guard !doubts.contains(where: { $0.field == field }) else { return }
        doubts.append(Diagnostic(.warning, .doubtful, field: field, message, range: range))
    }
}
