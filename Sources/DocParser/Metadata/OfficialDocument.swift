/// Tells an official document from other writing that may look like one: news, speeches, notes.
///
/// What is no official document has no number, issuers, addressees, signing date or type (contract, section 2).
enum OfficialDocument {
    static func isOfficial(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> Bool {
        if isNews(draft, text) { return false }
        let metadata = draft.metadata
        if metadata.documentNumberParts != nil || metadata.masthead != nil || metadata.datePrinted != nil {
            return true
        }
        if let type = metadata.documentType, isEnough(type, draft, text) { return true }
        // Rules that were copied without their title.
        if metadata.dateAdopted != nil || metadata.dateSigned != nil,
            draft.indices(in: .underTitle).contains(where: { draft.layout.lines[$0].traits.contains(.adoption) }),
            draft.layout.lines.contains(where: { $0.traits.contains(.legislation) })
        {
            return true
        }
        if !metadata.addressees.isEmpty,
            isCut(metadata) || addressesOrgans(draft, text) || announces(draft, text)
        {
            return true
        }
        return isSigned(draft.layout)
            && (metadata.title != nil || !metadata.addressees.isEmpty || says(draft, text)
                || isSignedByOrgan(draft.layout))
    }

    /// Whether organs are addressed in general above the text, as where the title of a document is kept elsewhere (7.3.2):
    /// people, 各位代表, are addressed by speeches too, and one organ by whoever applies for something.
    private static func addressesOrgans(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> Bool {
        draft.metadata.places.of(.addressees).contains { place in
            let (start, end) = (place.range.lowerBound, place.range.upperBound)
            return !people.begin(text, at: start) && text.contains("各", from: start, to: end)
        }
    }

    /// Whether what is sent says what it is before its matter: 现答复如下, 现将有关事项通知如下.
    private static func announces(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> Bool {
        draft.indices(in: .body).prefix(leadLines).contains {
            announcing.occur(in: text, from: draft.layout.lines[$0].range.start, to: draft.layout.lines[$0].range.end)
        }
    }

    private static let announcing: WordSet = [
        "答复如下", "回复如下", "函复如下", "批复如下", "通知如下", "通报如下", "公告如下", "通告如下", "报告如下", "请示如下",
    ]

    private static let people: WordSet = ["各位", "各族", "各界"]

    /// Whether an organ's name stands on a line above the day, below the text (7.3.5.3): so ends a document whose title is
    /// kept elsewhere. On covers they stand above the text, and in what holds several within it.
    private static func isSignedByOrgan(_ layout: Layout) -> Bool {
        guard let end = layout.zones.lastIndex(of: .body) else { return false }
        return layout.margins.contains { index in
            index > end && layout.zones[index] == .date
                && (layout.lines[index].traits.contains(.organDate)
                    || layout.zones[index - 1] == .signature && layout.lines[index - 1].traits.contains(.organ))
        }
    }

    /// Whether a document with addressees was copied without the end of its title, 关于…, or from below it, with a day or
    /// attachments (7.3.3–7.3.5).
    private static func isCut(_ metadata: Metadata) -> Bool {
        metadata.title?.utf8.starts(with: "关于".utf8) ?? false || metadata.dateSigned != nil
            || !metadata.attachments.isEmpty
    }

    /// Whether there are a signature and a date under the text, on one line or on two.
    private static func isSigned(_ layout: Layout) -> Bool {
        let tail = layout.margins.filter { layout.zones[$0] == .signature || layout.zones[$0] == .date }
        return tail.contains { layout.lines[$0].traits.contains(.organDate) }
            || tail.contains { layout.zones[$0] == .signature } && tail.contains { layout.zones[$0] == .date }
    }

    /// Whether a type at the end of the title makes a document: guides and papers are called 规范 and 准则 as well, so
    /// these need articles, an adoption line or an organ.
    private static func isEnough(_ type: String, _ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> Bool {
        guard loose.contains(type) else { return true }
        let metadata = draft.metadata
        return !metadata.issuers.isEmpty || !metadata.addressees.isEmpty || metadata.dateSigned != nil
            || metadata.dateEffective != nil || metadata.dateAdopted != nil
            || draft.layout.lines.contains { $0.traits.contains(.legislation) }
    }

    private static let loose = ["规范", "准则", "规程", "通则", "解释", "规章"]

    /// News begin with the agency, often with place and day (电头): 新华社北京1月3日电, 本报讯.
    ///
    /// Documents of the party's central offices are published so too; then the text of the document follows.
    private static func isNews(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> Bool {
        guard draft.metadata.documentNumberParts == nil, let first = draft.layout.zones.firstIndex(of: .body) else {
            return false
        }
        let range = draft.layout.lines[first].range
        let end = min(range.end, range.start + 60)
        let isAgency =
            agencies.begin(text, at: range.start)
            && (text.contains("电", from: range.start, to: end) || text.contains("讯", from: range.start, to: end))
        guard
            isAgency
                || lately.begin(text, at: range.start)
                    && draft.metadata.title?.utf8.suffix(3).elementsEqual("》".utf8) ?? false
        else { return false }
        return !draft.layout.lines[first...].prefix(leadLines).contains {
            text.contains("全文如下", from: $0.range.start, to: $0.range.end)
        }
    }

    /// With these words news begin that have the name of a document for the end of their title: 某市印发《某办法》.
    private static let lately: WordSet = ["近日", "日前", "今日", "昨日"]

    /// How many lines the news before a document may take.
    private static let leadLines = 4

    private static let agencies: WordSet = ["新华社", "新华网", "中新社", "中新网", "人民网", "央视网", "本报", "本网", "本台"]

    /// A notice without a title says at its end what it is: 特此通告.
    private static func says(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> Bool {
        let body = draft.indices(in: .body)
        let signature = draft.layout.zones.firstIndex(of: .signature) ?? draft.layout.zones.count
        return (body.suffix(4) + body.filter { $0 < signature }.suffix(4)).contains {
            text.has("特此", at: draft.layout.lines[$0].range.start)
        }
    }

    /// Takes back the fields that only an official document has; their words stay in the document.
    static func clear(_ draft: inout MetadataDraft) {
        draft.metadata.documentNumberParts = nil
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
            draft.metadata.places.remove(field)
        }
    }
}
