/// What lines of the head (版头) and the title look like; GB/T 9704-2012, 7.2 and 7.3.1.
enum HeadShape {
    static func traits(
        _ text: borrowing Span<UInt8>, _ range: ByteRange, _ shape: LineTraits, _ signs: LineSigns
    ) -> LineTraits {
        var traits: LineTraits = []
        if !shape.contains(.hasStop) {
            if isMasthead(text, range, signs) { traits.insert(.masthead) }
            if signs.contains(.serial), range.count <= 450, isNumber(text, range) { traits.insert(.number) }
            if isHeadMark(text, range) { traits.insert(.headMark) }
            if isIssueNumber(text, range) { traits.insert(.issueNumber) }
        }
        if signs.contains(.about), text.contains("关于", from: range.start, to: range.end) { traits.insert(.about) }
        if !shape.contains(.endsStop), !shape.contains(.endsColon), TitleShape.typeWord(text, in: range) != nil,
            !beginsReason(text, range)
        {
            traits.insert(.titleEnd)
        }
        if range.count <= 9, !traits.contains(.titleEnd) { traits.insert(.stub) }
        if signs.contains(.serial), !traits.contains(.number), numberInBrackets(text, range) != nil {
            traits.insert(.numbered)
        }
        if signs.contains(.date), signs.contains(.act) || text.has(.opening, at: range.start), isAdoption(text, range) {
            traits.insert(.adoption)
        }
        return traits
    }

    /// Three characters: 财政部.
    private static let shortestOrgan = 9

    /// An organ's name and 文件, 令, 公告, 会议纪要 alone on the line; 文件 may stand between joint issuers. 某市人民政府公报 is the
    /// gazette that printed the document.
    private static func isMasthead(
        _ text: borrowing Span<UInt8>, _ range: ByteRange, _ signs: LineSigns
    ) -> Bool {
        guard range.count <= 300 else { return false }
        if isSetWide(text, range) { return true }
        guard range.count >= 9 else { return false }
        // The title of minutes says which meeting it was: 市人民政府第32次常务会议纪要.
        if text.spacedStart(of: "会议纪要", before: range.end, from: range.start) != nil,
            !text.contains("关于", from: range.start, to: range.end),
            !text.contains("次", from: range.start, to: range.end), !text.has("的会议纪要", before: range.end)
        {
            return true
        }
        if let word = endings.spacedStart(text, before: range.end, from: range.start) {
            let end = text.trimmingBlanks(from: range.start, to: word)
            // 医院公告 names no hospital.
            return end - range.start >= shortestOrgan
                && OrganName.isWhole(text, in: ByteRange(range.start, end))
                || text.has("主席", before: end)
        }
        guard signs.contains(.paper), let place = text.find("文件", from: range.start, to: range.end) else {
            return false
        }
        let before = ByteRange(range.start, text.trimmingBlanks(from: range.start, to: place))
        let after = ByteRange(text.skippingBlanks(from: place + 6, to: range.end), range.end)
        return OrganName.isWhole(text, in: before) && OrganName.isWhole(text, in: after)
    }

    static let mastheads: [StaticString] = ["文件", "令", "公告", "通告", "发电"]
    private static let endings = WordSet(list: mastheads)
    private static let wideMastheads = WordSet(list: Array(mastheads.dropFirst()))

    /// 公　　告 alone on its line.
    private static func isSetWide(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        wideMastheads.mayBegin(text, at: range.start)
            && mastheads.dropFirst().contains { text.spacedEnd(of: $0, at: range.start, to: range.end) == range.end }
    }

    /// A document number with what may stand beside it, or what drafts have for one.
    private static func isNumber(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        NumberLine(text, in: range) != nil || DraftNumber.read(text, in: DraftNumber.withoutSigner(range, text)) != nil
    }

    /// A document number in the brackets that end a line, as lists of documents print it behind the title.
    static func numberInBrackets(
        _ text: borrowing Span<UInt8>, _ range: ByteRange
    ) -> (match: DocumentNumberReader.Match, open: Int)? {
        guard text.has(.closing, before: range.end),
            let open = TitleShape.openingBracket(text, before: range.end, from: range.start), open > range.start
        else { return nil }
        let start = open + text.characterLength(at: open)
        let end = range.end - text.length(of: .closing, before: range.end)
        guard let match = DocumentNumberReader.whole(text, in: ByteRange(start, end)),
            !match.code.isEmpty || isAnnouncement(text, ByteRange(range.start, open))
        else { return nil }
        return (match, open)
    }

    /// Whether a title is of a type that is numbered without a code: 关于…的公告（2023年第28号）.
    private static func isAnnouncement(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        DocumentNumberReader.endsInOrder(
            text, ByteRange(title.start, text.trimmingBlanks(from: title.start, to: title.end)))
    }

    /// 密级, 紧急程度, 份号, 签发人 alone on the line: 机密★1年, 特　急, 000012.
    static func isHeadMark(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        guard range.count <= 120 else { return false }
        if HeadMark.read(text, in: range) != nil { return true }
        guard let figures = ArabicNumeral.read(text, at: range.start), figures.end == range.end else { return false }
        return figures.count == 6
    }

    /// 第15次, （第15期）, 第8期（总第120期） alone on the line.
    private static func isIssueNumber(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        let isBracketed = text.has(.opening, at: range.start) && text.has(.closing, before: range.end)
        let start = isBracketed ? range.start + text.characterLength(at: range.start) : range.start
        guard range.count <= 60, text.has("第", at: start) else { return false }
        let figures = text.skippingBlanks(from: start + 3, to: range.end)
        guard let end = ArabicNumeral.read(text, at: figures)?.end ?? HanNumeral.read(text, at: figures)?.end else {
            return false
        }
        let unit = text.skippingBlanks(from: end, to: range.end)
        guard text.has("次", at: unit) || text.has("期", at: unit) else { return false }
        let behind = text.skippingBlanks(from: unit + 3, to: range.end)
        return behind >= range.end - (isBracketed ? text.length(of: .closing, before: range.end) : 0)
            || text.has(.opening, at: behind) && text.has("总第", at: behind + text.characterLength(at: behind))
    }

    /// 题注: a line of dates and 通过, 公布, 修正, 修订, 批准, in brackets or without; or 2007年1月30日 发布.
    private static func isAdoption(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        let bracket = text.length(of: .opening, at: range.start)
        let start = text.skippingBlanks(from: range.start + bracket, to: range.end)
        var offset = start
        while offset < min(range.end, start + 90) {
            if DateReader.read(text, at: offset, end: range.end) != nil {
                return
                    (acts.occur(in: text, from: offset, to: range.end) || isPassed(text, from: offset, to: range.end))
                    && (offset == start || start > range.start)
                    // Who put it on the page: 发布者 0429.
                    && !text.contains("发布者", from: offset, to: range.end)
            }
            offset += text.characterLength(at: offset)
        }
        return false
    }

    /// 通过, also on two lines of a wrapped text.
    static func isPassed(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        var offset = start
        while let place = text.find("通", from: offset, to: end) {
            if text.spacedEnd(of: "通过", at: place, to: end) != nil { return true }
            offset = place + 3
        }
        return false
    }

    /// Whether a line goes on a title that was broken before its verb: 国务院办公厅 / 关于…的通知.
    static func beginsMatter(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        TitleShape.matters.begin(text, at: range.start)
    }

    /// The text of an order (10.2): 《X》已经…会议通过，现予公布，自…起施行。 Its lines may be cut in any word.
    static func issues(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        guard text.has("《", at: range.start), range.count <= 600 else { return false }
        var offset = range.start
        while let place = text.find("现", from: offset, to: range.end) {
            if issuing.spacedEnd(text, at: place, to: range.end) != nil { return true }
            offset = place + 3
        }
        return false
    }

    private static let issuing: WordSet = ["现予公布", "现予发布", "现予印发", "现予以公布", "现予颁布", "现公布", "现发布"]

    /// Whether a line begins like a sentence that gives its reason.
    private static func beginsReason(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        reasons.begin(text, at: range.start) && LeadingWord.read(text, at: range.start) == nil
    }

    /// Words that a sentence begins with and no title.
    private static let reasons: WordSet = ["根据", "依据", "按照", "为了", "经"]

    static let acts: WordSet = [
        "通过", "公布", "发布", "修正", "修订", "批准", "施行", "颁布", "印发", "修改", "制定", "起实施",
    ]
}
