/// Finds where lines of the head were joined: masthead, number, title, labels of the page, addressees, the first sentence
/// or chapter (GB/T 9704-2012, 7.2–7.3.2, gives each a line of its own).
enum JoinedHead {
    /// Offsets inside a line at which another line begins, in no order.
    ///
    /// - Parameter hasBegun: whether the addressees have come, behind which a title with its number is that of another.
    static func cuts(in text: borrowing Span<UInt8>, _ line: Line, hasBegun: Bool = false) -> [Int] {
        let (range, signs) = (line.range, line.signs)
        var cuts: [Int] = []
        if let label = pageLabelStart(text, range, signs) { cuts.append(label) }
        if signs.contains(.colon), let content = contentStart(text, range) { cuts.append(content) }
        if signs.isSuperset(of: [.serial, .paper]), let number = numberStart(text, range) {
            return cuts + [number]
        }
        if signs.contains(.serial), line.marker == nil, !hasBegun {
            let beside = numberBesideCuts(text, range)
            if !beside.isEmpty { return cuts + beside }
        }
        if signs.isSuperset(of: [.act, .date]) { adoptionCuts(text, range, &cuts) }
        if range.count > 60 { titleCuts(text, range, signs, isFirst: line.number == 1, isTop: line.number == 1, &cuts) }
        if signs.contains(.first), !isContents(text, range) { titledChapterCut(text, range, &cuts) }
        return cuts + JoinedPage.cuts(in: text, range, isTitled: !cuts.isEmpty)
    }

    /// Who adopted the text and when, in brackets behind its title (题注): …条例（2018年9月6日某会议通过）第一条….
    private static func adoptionCuts(_ text: borrowing Span<UInt8>, _ range: ByteRange, _ cuts: inout [Int]) {
        let limit = min(range.end, range.start + longestTitle)
        var open = range.start
        repeat {
            guard let next = text.find(.opening, from: open + 1, to: limit) else { return }
            open = next
        } while DateReader.read(text, at: open + text.characterLength(at: open), end: range.end) == nil
        let title = ByteRange(range.start, text.trimmingBlanks(from: range.start, to: open))
        guard TitleShape.typeWord(text, in: title) != nil || text.has("法", before: title.end),
            !titleMarks.occur(in: text, from: title.start, to: title.end),
            let close = TitleShape.closingBracket(text, at: open, to: range.end),
            HeadShape.acts.occur(in: text, from: open, to: close)
        else { return }
        cuts.append(open)
        let next = text.skippingBlanks(from: close, to: range.end)
        if next < range.end { cuts.append(next) }
    }

    /// The number alone behind a masthead: 某市水务局文件　某水发〔2020〕3号.
    private static func numberStart(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Int? {
        guard let paper = text.find("文件", from: range.start, to: range.end),
            OrganName.isWhole(text, from: range.start, before: paper)
        else { return nil }
        let number = ByteRange(text.skippingBlanks(from: paper + 6, to: range.end), range.end)
        return DocumentNumberReader.whole(text, in: number).map(\.range.start)
    }

    /// The first label of a page that stands behind a title on its line, a blank between them: …的公开信 发布日期：….
    private static func pageLabelStart(
        _ text: borrowing Span<UInt8>, _ range: ByteRange, _ signs: LineSigns
    ) -> Int? {
        guard signs.contains(.blank), range.count < 400, !text.contains("。", from: range.start, to: range.end),
            FieldLabel.read(text, at: range.start, end: range.end) == nil
        else { return nil }
        var offset = range.start + leastTitle
        while offset < range.end {
            if text.blankLength(at: offset) > 0 {
                offset = text.skippingBlanks(from: offset, to: range.end)
                guard let label = FieldLabel.read(text, at: offset, end: range.end) else { continue }
                let field = label.label.field
                if label.hasColon, field == .datePublished || field == .publisher { return offset }
            } else {
                offset += text.characterLength(at: offset)
            }
        }
        return nil
    }

    /// Where the document begins behind the name of a crawler's field for it: content: 某局公告〔2022〕第8号.
    private static func contentStart(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Int? {
        guard let word = contents.word(text, at: range.start) else { return nil }
        let colon = range.start + word.utf8CodeUnitCount
        guard text.has(.colon, at: colon) else { return nil }
        let start = text.skippingBlanks(from: colon + text.characterLength(at: colon), to: range.end)
        return start < range.end ? start : nil
    }

    private static let contents: WordSet = ["content", "text", "body", "正文"]

    /// Six characters.
    static let leastTitle = 18

    /// A line of nothing but numbers is no head, however long.
    private static let mostNumbers = 4

    /// A title and the addressees or the first sentence behind it: …的通知各分行：, …的通知为了….
    private static func titleCuts(
        _ text: borrowing Span<UInt8>, _ range: ByteRange, _ signs: LineSigns, isFirst: Bool, isTop: Bool,
        numbers: Int = 0, _ cuts: inout [Int]
    ) {
        if signs.isSuperset(of: [.serial, .about]), let title = numberedTitle(text, range) {
            cuts.append(title)
            return
        }
        let mayBeNumber = !signs.isDisjoint(with: [.serial, .paper]) && numbers < mostNumbers
        var head = mayBeNumber ? numberCuts(text, range) : []
        if let number = head.last, let signer = signerEnd(text, from: number, to: range.end) { head.append(signer) }
        if let start = head.last {
            // What is joined behind the number: the title with what follows, or the addressees.
            var behind: [Int] = []
            let rest = ByteRange(start, range.end)
            titleCuts(
                text, rest, signs.subtracting(.serial), isFirst: isFirst, isTop: true, numbers: numbers + 1, &behind)
            if !behind.isEmpty {
                cuts += head + behind
                return
            }
            if isOrder(text, ByteRange(range.start, start)), begins(text, at: start) {
                cuts += head
                return
            }
        }
        if let end = addresseesEnd(text, range, isTop: isTop) { cuts.append(end) }
        let about = matterStart(text, range)
        if let about {
            guard
                about == range.start || OrganName.startsLikeOrgan(text, at: range.start)
                    || OrganName.isWhole(text, from: range.start, before: about)
            else { return }
        } else if !isFirst {
            return
        } else if let division = firstDivision(text, range) {
            cuts.append(division)
            return
        }
        if let next = behindTitle(text, range, about: about) {
            addTitleCuts(text, ByteRange(next, range.end), &cuts)
        }
    }

    /// Where the title begins behind the name of who signs (签发人) beside a number (7.2.6).
    private static func signerEnd(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int? {
        guard let label = FieldLabel.read(text, at: start, end: end), label.label.field == .signatories,
            let next = wordEnd(text, from: label.valueStart, to: end)
        else { return nil }
        // A name of two characters may be set wide.
        return text.trimmingBlanks(from: label.valueStart, to: next) - label.valueStart > 3
            ? next : wordEnd(text, from: next, to: end)
    }

    /// Whether a number is that of an order or announcement, which has no title above its text (GB/T 9704-2012, 10.2).
    private static func isOrder(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        DocumentNumberReader.first(text, from: range.start, to: range.end).map {
            DocumentNumberReader.isOrder(text, $0)
        }
            ?? false
    }

    /// Whether a text without a title begins at an offset: 现公布…, 《某办法》已经…, 为了….
    private static func begins(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        openings.begin(text, at: offset) || text.has("《", at: offset) || text.has("现", at: offset)
            || text.has("为", at: offset)
    }

    /// Eighty characters.
    static let longestTitle = 240

    /// What begins behind a title: number, addressees, text.
    static func addTitleCuts(_ text: borrowing Span<UInt8>, _ rest: ByteRange, _ cuts: inout [Int]) {
        cuts.append(rest.start)
        var rest = rest
        // The page's day between title and number: …的通知 发布时间：2023-05-11 曲财农〔2023〕38号.
        while let label = FieldLabel.read(text, at: rest.start, end: rest.end), label.hasColon,
            label.label.place.isOnPage, let next = wordEnd(text, from: label.valueStart, to: rest.end)
        {
            rest = ByteRange(next, rest.end)
            cuts.append(next)
        }
        let behind = numberEnd(text, rest)
        if let behind { cuts.append(behind) }
        let addressees = addresseesEnd(text, ByteRange(behind ?? rest.start, rest.end), isTop: true)
        if let addressees { cuts.append(addressees) }
    }

    /// Where the next word begins behind the blank that ends one; `nil` where the text goes on without.
    private static func wordEnd(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int? {
        var offset = start
        let limit = min(end, start + longestValue)
        while offset < limit {
            if text.blankLength(at: offset) > 0 { return text.skippingBlanks(from: offset, to: end) }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    /// Twenty characters.
    private static let longestValue = 60

    /// Where the number begins behind a masthead, if there is one, and where it ends, at the beginning of a range;
    /// none where no number stands there.
    private static func numberCuts(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> [Int] {
        if let masthead = text.find("文件", from: range.start, to: min(range.end, range.start + 240)),
            OrganName.isWhole(text, from: range.start, before: masthead)
        {
            let number = text.skippingBlanks(from: masthead + 6, to: range.end)
            if let end = numberEnd(text, ByteRange(number, range.end)) { return [number, end] }
            return number > masthead + 6 && number < range.end ? [number] : []
        }
        // （某办函〔2025〕40号）, where its title is kept elsewhere.
        guard let end = numberEnd(text, range) ?? behindNumber(text, at: range.start, to: range.end),
            !text.contains("关于", from: range.start, to: end)
        else { return [] }
        return [end]
    }

    /// The offset behind a document number that stands between title and addressees: …的通知国办发〔2022〕35号各省….
    static func numberEnd(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Int? {
        let end = min(range.end, range.start + 90)
        guard let match = DocumentNumberReader.first(text, from: range.start, to: end),
            match.range.start == range.start, match.range.end < range.end
        else { return nil }
        return text.skippingBlanks(from: match.range.end, to: range.end)
    }

    /// The offset of the title that stands alone behind a number: 某部公告2023年第23号　关于…的公告.
    private static func numberedTitle(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Int? {
        guard let about = text.find("关于", from: range.start, to: range.end),
            text.contains("号", from: range.start, to: about), let start = numberEnd(text, range), start <= about,
            about == start
                || OrganName.isWhole(text, from: start, before: about),
            TitleShape.typeWord(text, in: ByteRange(about, range.end)) != nil,
            !text.contains(.comma, from: about, to: range.end)
        else { return nil }
        return start
    }

    /// What a text begins with behind a title without 关于.
    static let openings: WordSet = ["根据", "为了", "为进一步", "为深入", "为贯彻", "为切实", "按照", "依据", "各"]

    static func type(_ text: borrowing Span<UInt8>, at offset: Int) -> Int? {
        types.word(text, at: offset).map { offset + $0.utf8CodeUnitCount }
    }

    static let types: WordSet = [
        "通知", "通报", "批复", "公告", "通告", "公示", "决定", "意见", "复函", "函", "请示", "报告", "答复", "回复",
    ]

    /// The offset behind the first colon of either width.
    static func firstColon(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int? {
        text.find(.colon, from: start, to: end).map { $0 + text.characterLength(at: $0) }
    }

    /// Addressees with the text behind them on the same line: 各区人民政府：根据…. In the text the words before a colon have
    /// a task (市水务局：负责…), at the top of a document they are addressed.
    private static func addresseesEnd(_ text: borrowing Span<UInt8>, _ range: ByteRange, isTop: Bool) -> Int? {
        guard isTop || text.has("各", at: range.start) || OrganName.startsLikeOrgan(text, at: range.start),
            let colon = firstColon(text, from: range.start, to: min(range.end, range.start + 2400)), colon < range.end
        else { return nil }
        let head = ByteRange(range.start, colon)
        // 某发〔2009〕112号　签发人： ends like one that is addressed.
        guard AddresseeShape.traits(text, head).contains(.addressees),
            FieldLabel.read(text, at: head.start, end: head.end) == nil,
            !isTop || !text.contains("号", from: head.start, to: head.end)
        else { return nil }
        let isList = text.contains(.comma, from: head.start, to: head.end) || text.has("各", at: head.start)
        let next = text.skippingBlanks(from: colon, to: range.end)
        guard isList || isTop, next < range.end else { return nil }
        // A headline says who and what: 某部：明年起…. It has no stop.
        let isText = text.contains("。", from: next, to: range.end) || text.has("各", at: head.start)
        return isText && (text[next] >= 0xE2 || isTop && text[next].isDigit) ? next : nil
    }

    /// Whether a line is a contents list by itself: 目录 第一章 总则 第二章 附则. Where the text begins on the same line
    /// it is not cut, as a line is either left out or read.
    private static func isContents(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        guard let end = text.spacedEnd(of: "目录", at: range.start, to: range.end) else { return false }
        let first = text.skippingBlanks(from: end, to: range.end)
        return (["第一章", "第一编", "第一篇"] as [StaticString]).contains {
            text.has($0, at: first) && !text.contains($0, from: first + 9, to: range.end)
        }
    }

    /// A title and the first chapter behind it: …管理办法第一章总则.
    private static func titledChapterCut(_ text: borrowing Span<UInt8>, _ range: ByteRange, _ cuts: inout [Int]) {
        for word in ["第一章", "第一条"] as [StaticString] {
            guard range.count <= 600, let place = text.find(word, from: range.start, to: range.end),
                place > range.start,
                TitleShape.typeWord(text, in: ByteRange(range.start, place)) != nil
            else { continue }
            cuts.append(place)
            return
        }
    }
}
