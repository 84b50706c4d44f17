/// Reads the issuers (发文机关): from masthead, signature, page table or title, whichever comes first in this order.
enum IssuerReader {
    private struct Place {
        var names: [ByteRange]
        var line: Int
    }

    /// Names, each once, in the order in which they come.
    ///
    /// What looks like a signature may be a list of any length, but mostly it is one name, for which a set would have the
    /// runtime look up at every start how strings are hashed.
    private struct Names {
        static let few = 16
        private(set) var list: [String] = []
        private var many: Set<String> = []

        func contains(_ name: String) -> Bool { many.isEmpty ? list.contains(name) : many.contains(name) }

        mutating func insert(_ name: String) {
            guard !contains(name) else { return }
            list.append(name)
            if !many.isEmpty { many.insert(name) } else if list.count > Self.few { many = Set(list) }
        }
    }

    static func read(
        _ draft: inout MetadataDraft, from pairs: [PageTableReader.Pair], in text: borrowing Span<UInt8>
    ) {
        let signed = signaturePlaces(draft, text)
        let day = signedDay(signed, draft) ?? .max
        let signature = signed.filter { $0.line <= day }
        let title = titlePlaces(draft, text)
        let masthead = mastheadPlaces(draft, text).filter { !isOther($0, than: signature + title, draft, text) }
        let places = [
            isSite(masthead, signature, title, draft, text) ? [] : masthead, signature, pagePlaces(pairs, text), title,
            promulgatorPlaces(draft, text),
        ]
        for place in signature { draft.take(place.line) }
        guard let chosen = places.first(where: { !$0.isEmpty }) else { return }
        var issuers = Names()
        var lines = LineSet(count: draft.layout.lines.count)
        for place in chosen {
            for range in place.names {
                issuers.insert(name(text, range))
                draft.note(.issuers, range, line: place.line)
            }
            lines.insert(place.line)
        }
        draft.metadata.issuers = issuers.list
        for place in (places[1] + places[2]) where !lines.contains(place.line) {
            for range in place.names where issuers.contains(name(text, range)) {
                draft.note(.issuers, range, line: place.line)
            }
        }
        let known = issuers.list.prefix(Names.few)
        for place in signed where place.line > day {
            // A list of any length is not compared with itself.
            for range in place.names where known.contains(where: { $0.hasPrefix(name(text, range)) }) {
                draft.note(.issuers, range, line: place.line)
                draft.take(place.line)
            }
        }
        // A signature that does not give the issuers is still a line with words of the document.
        for place in signature where !draft.evidenceLines.contains(place.line) {
            draft.taken.remove(place.line)
        }
    }

    /// Who made a text known, as the line under its title says (题注): （1994年5月20日某县人民政府发布）.
    private static func promulgatorPlaces(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> [Place] {
        var found: [Place] = []
        for index in draft.layout.margins
        where draft.layout.zones[index] == .underTitle && draft.layout.lines[index].traits.contains(.adoption) {
            let range = draft.layout.lines[index].range
            for date in LegislationDates.dates(in: range, text) {
                let start = text.skippingBlanks(from: date.range.end, to: range.end)
                guard let end = makingKnown.start(in: text, from: start, to: range.end) else { continue }
                let name = ByteRange(start, text.trimmingBlanks(from: start, to: end))
                if OrganName.isWhole(text, in: name) { found.append(Place(names: [name], line: index)) }
            }
        }
        // A text that was changed was made known several times, by one or another.
        return Array(found.suffix(1))
    }

    private static let makingKnown: WordSet = ["发布", "公布", "颁布", "颁发", "印发"]

    /// Whether an organ's name alone at the top is that of the site, though it stands where a masthead does: title and
    /// signature agree on another, as on the office of a government below the government's name.
    private static func isSite(
        _ masthead: [Place], _ signature: [Place], _ title: [Place], _ draft: MetadataDraft,
        _ text: borrowing Span<UInt8>
    ) -> Bool {
        guard masthead.count == 1, let line = masthead.first?.line,
            draft.layout.lines[line].traits.isDisjoint(with: [.masthead, .number, .adoption])
        else { return false }
        let signed = Set(signature.flatMap(\.names).map { name(text, $0) })
        let titled = Set(title.flatMap(\.names).map { name(text, $0) })
        // Collections print the province before the name that signs: 某省某市人民政府.
        let printed = masthead[0].names.first.map { name(text, $0) } ?? ""
        if signed.count == 1, let own = signed.first, printed.utf8.count > own.utf8.count, printed.hasSuffix(own),
            printed.dropLast(own.count).hasSuffix("省")
        {
            return true
        }
        return !signed.isEmpty && signed == titled
            && !signed.contains(masthead[0].names.first.map { name(text, $0) } ?? "")
    }

    /// Whether a bare organ at the top has nothing in common with those that sign or are named in the title: that of a site
    /// or of who collects documents. A masthead says 文件, 令 or the like, and belongs to who signs (7.2.4, 7.3.5).
    private static func isOther(
        _ place: Place, than issuers: [Place], _ draft: MetadataDraft, _ text: borrowing Span<UInt8>
    ) -> Bool {
        guard draft.layout.lines[place.line].traits.isDisjoint(with: [.masthead, .number, .adoption]) else {
            return false
        }
        let names = issuers.flatMap(\.names).map { name(text, $0) }
        guard !names.isEmpty else { return false }
        return place.names.allSatisfy { range in
            let own = name(text, range)
            return names.allSatisfy { other in
                // 办公室 alone is that of whoever stands above.
                other.utf8.count >= leastName && !other.hasPrefix(own) && !other.hasSuffix(own) && !own.hasSuffix(other)
                    && !own.hasPrefix(other)
            }
        }
    }

    /// Six characters.
    private static let leastName = 18

    /// The name as printed, without blanks inside; 国务院 without the state before it.
    static func name(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> String {
        let name = HeadingLayout.squeezed(text, range)
        return name == "中华人民共和国国务院" ? "国务院" : name
    }

    private static func mastheadPlaces(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> [Place] {
        var places: [Place] = []
        var mastheads = LineSet(count: draft.layout.lines.count)
        for line in HeadReader.mastheadLines(draft.layout, text) { mastheads.insert(line) }
        let numbered = draft.metadata.places.first(of: .documentNumber)
        for index in draft.layout.margins where HeadReader.isHead(draft.layout.zones[index]) {
            let line = draft.layout.lines[index]
            if line.traits.contains(.number) {
                let match = DocumentNumberReader.first(text, from: line.range.start, to: line.range.end)
                if let place = numberPlace(match, index, text) { places.append(place) }
                continue
            }
            if line.traits.contains(.adoption), let numbered, line.range.contains(numbered.range.lowerBound) {
                let match = PromulgatingOrder.number(text, in: line.range)
                if let place = numberPlace(match, index, text) { places.append(place) }
            }
            guard mastheads.contains(index) else { continue }
            let names = organs(text, line.range)
            if !names.isEmpty { places.append(Place(names: names, line: index)) }
        }
        let named = places.filter { !draft.layout.lines[$0.line].traits.contains(.number) }
        return named.isEmpty ? places : named
    }

    /// 中国人民银行令〔2018〕第2号: masthead and number on one line.
    private static func numberPlace(
        _ match: DocumentNumberReader.Match?, _ index: Int, _ text: borrowing Span<UInt8>
    ) -> Place? {
        guard let match, DocumentNumberReader.isOrder(text, match) else { return nil }
        // 鹭屿海事通告 has a code and no name.
        let names = organs(text, match.code).filter {
            OrganName.endsLikeOrgan(text, at: $0.end) || text.has("主席", before: $0.end)
        }
        return names.isEmpty ? nil : Place(names: names, line: index)
    }

    /// The mastheads of minutes (纪要) name the meeting behind the organ; longer words first.
    private static let minutes: [StaticString] = [
        "市长办公会议纪要", "县长办公会议纪要", "区长办公会议纪要", "局长办公会议纪要", "常务会议纪要", "专题会议纪要", "工作会议纪要",
        "办公会议纪要", "党组会议纪要", "会议纪要",
    ]

    /// The organs of a masthead: 文件, 令 and 公告 are none of their names, wherever they stand.
    private static func organs(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> [ByteRange] {
        var end = range.end
        for word in minutes {
            guard let start = text.spacedStart(of: word, before: end, from: range.start) else { continue }
            end = text.trimmingBlanks(from: range.start, to: start)
            // What the meeting was about is no organ: 城市管理专题会议纪要.
            guard OrganName.endsLikeOrgan(text, at: end) else { return [] }
            return OrganName.split(text, in: ByteRange(range.start, end))
        }
        for word in HeadShape.mastheads {
            guard let start = text.spacedStart(of: word, before: end, from: range.start) else { continue }
            end = text.trimmingBlanks(from: range.start, to: start)
            break
        }
        guard end > range.start else { return [] }
        guard let place = text.find("文件", from: range.start, to: end) else {
            return OrganName.split(text, in: ByteRange(range.start, end))
        }
        let before = OrganName.split(
            text, in: ByteRange(range.start, text.trimmingBlanks(from: range.start, to: place)))
        return before + OrganName.split(text, in: ByteRange(text.skippingBlanks(from: place + 6, to: end), end))
    }

    /// The organs that sign under the text.
    static func signatureNames(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> [ByteRange] {
        let signed = signaturePlaces(draft, text)
        let day = signedDay(signed, draft) ?? .max
        return signed.filter { $0.line <= day && !HeadReader.isHead(draft.layout.zones[$0.line]) }.flatMap(\.names)
    }

    private static func signaturePlaces(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> [Place] {
        var places: [Place] = []
        for index in draft.layout.margins where index < draft.layout.carriedStart {
            let zone = draft.layout.zones[index]
            guard zone == .signature || zone == .date || HeadReader.isHead(zone) else { continue }
            let line = draft.layout.lines[index]
            guard !HeadReader.isHead(zone) || !line.traits.isDisjoint(with: [.organDate, .titleSignature]) else {
                continue
            }
            if line.traits.contains(.organDate), let signature = SignatureLine(signed: text, in: line.range) {
                places.append(Place(names: OrganName.split(text, in: signature.organs), line: index))
            } else if line.traits.isSuperset(of: [.titleSignature, .bracketed]) {
                let words = SignatureLine.withoutBrackets(text, line.range)
                if OrganName.isWhole(text, in: words) {
                    places.append(Place(names: OrganName.split(text, in: words), line: index))
                }
            } else if line.traits.contains(.organ), PersonLine.read(text, in: line.range) == nil {
                places.append(Place(names: OrganName.split(text, in: line.range), line: index))
            }
        }
        return places
    }

    /// The line of the day that others sign above, as they should (7.3.5); what stands below it says once more from whom the
    /// page has the text. `nil` where nobody signs above the last day.
    private static func signedDay(_ places: [Place], _ draft: MetadataDraft) -> Int? {
        let day = draft.layout.margins.last {
            draft.layout.zones[$0] == .date && $0 < draft.layout.carriedStart
        }
        guard let day, places.contains(where: { $0.line < day }) else { return nil }
        return day
    }

    private static func pagePlaces(
        _ pairs: [PageTableReader.Pair], _ text: borrowing Span<UInt8>
    ) -> [Place] {
        var named = pairs.filter { $0.label.field == .issuers && !$0.value.isEmpty }
        // Collections of laws say who issued a text and, below another label, whom they have it from.
        let sources = pairs.filter { $0.label.field == .publisher && !$0.value.isEmpty }
        if named.isEmpty, sources.contains(where: { text.has("来源", before: $0.labelRange.end) }) {
            named = sources.filter {
                text.has("发布单位", before: $0.labelRange.end) && OrganName.isWhole(text, in: $0.value)
            }
        }
        guard named.isEmpty else {
            return named.map { Place(names: OrganName.split(text, in: $0.value), line: $0.line) }
        }
        // 文号：某省人民政府令第245号
        return pairs.compactMap { pair in
            guard pair.label.field == .documentNumber else { return nil }
            let match = DocumentNumberReader.first(text, from: pair.value.start, to: pair.value.end)
            return numberPlace(match, pair.line, text)
        }
    }

    /// The head of the title up to 关于, 印发 or 转发, if it names organs.
    private static func titlePlaces(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> [Place] {
        guard let index = draft.layout.zones.firstIndex(where: \.isTitle) else { return [] }
        let lines = draft.layout.margins.filter { draft.layout.zones[$0].isTitle }
        var places: [Place] = []
        for line in lines {
            let range = TitleWords.range(of: draft.layout.lines[line], goesOn: line != lines.last, in: text)
            let cut = TitleShape.matterStart(text, in: range)
            var head = ByteRange(range.start, text.trimmingBlanks(from: range.start, to: cut ?? range.end))
            // 最高人民法院《关于…的通知》的补充通知
            if text.has("《", before: head.end) { head = ByteRange(head.start, head.end - 3) }
            guard cut != nil || lines.count > 1, OrganName.isWhole(text, in: head) else { break }
            if !OrganName.isFurther(text, in: head), let last = places.indices.last, let name = places[last].names.last
            {
                // 某市某委员会 / 办公室关于…
                places[last].names[places[last].names.count - 1] = ByteRange(name.start, head.end)
            } else {
                places.append(Place(names: OrganName.split(text, in: head), line: line))
            }
            if cut != nil { return places }
        }
        return index != lines.last && draft.layout.lines[index].traits.contains(.organ) ? places : []
    }
}
