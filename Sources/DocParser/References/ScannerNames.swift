/// Names in 《》, numbers, and short names that stand for them.
extension ReferenceScanner {
    /// The name at 《.
    mutating func name(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        guard let name = QuotedName.read(text, at: start, to: end) else { return start }
        let words = Array(name.words, of: text)
        let printed = String(decoding: words, as: UTF8.self)
        defer { attachment(text, in: name, to: end) }
        let issue = issue.flatMap { $0.name == start ? $0 : nil }
        if name.number == nil, issue == nil, let known = names[words] {
            let place =
                text.has("修改后的", before: start) ? start - 12 : text.has("修改后", before: start) ? start - 9 : start
            // 增加一条，作为《解释》第七条 changes what it names.
            if !name.places.isEmpty, ReferenceWords.renumbering.end(text, before: place) {
                addAmended(name.range, known, name.places)
            } else {
                add(name.range, known, name.places)
            }
            names.name(known)
            return name.end
        }
        let kind =
            name.isStandard
            ? .other : NameKind.of(text, name.words, number: name.number, isByOrder: name.isByOrder)
        guard var kind else { return name.end }
        if let issue, name.number == nil, kind != .law { kind = issue.number.kind }
        if name.isStandard { names.standard(printed) }
        var title = printed
        if let version = name.version { title += String(decoding: Array(version, of: text), as: UTF8.self) }
        let number = name.number?.text ?? issue?.number.number
        let known = number == nil ? names.kind(of: title) : nil
        let named = NamedDocument(title: title, number: number, kind: known ?? kind)
        add(name.range, named, name.places)
        if let issue { mentions[mentions.count - 1].outset = issue.start }
        settleCarried(text, at: start)
        if kind != .other || name.shortName != nil { names.name(named) }
        if let short = name.shortName { define(short, as: named, text) }
        var inner = name.inner
        while let next = inner {
            addInner(next, in: name.words, text)
            inner = Self.further(behind: next, in: name.words, text)
        }
        return name.end
    }

    /// A name without 《》 at the head of an entry of a list of documents: of what is repealed, of what stays in force.
    mutating func listedName(_ text: borrowing Span<UInt8>, at start: Int, to end: Int, isWhole: Bool) -> Int {
        let first = behindSerial(text, at: start, to: end)
        if !isWhole, let next = flatEntry(text, at: first, to: end) {
            mentions[mentions.count - 1].outset = start
            return next
        }
        guard let name = QuotedName.listed(text, at: first, to: end),
            name.end == end || !isWhole && Self.entryEnd.begin(text, at: name.end)
        else { return start }
        let words = ByteRange(name.words.lowerBound, name.words.upperBound)
        // What is nothing but words and the number in their bracket is an entry, whatever word it ends with.
        let isEntry = name.number != nil && name.end == end
        guard isEntry || TitleShape.typeWord(text, in: words) != nil || NameKind.isLaw(text, words),
            let kind = NameKind.of(text, name.words, number: name.number, isByOrder: name.isByOrder)
        else { return start }
        let title = String(decoding: Array(name.words, of: text), as: UTF8.self)
        add(name.range, NamedDocument(title: title, number: name.number?.text, kind: kind))
        mentions[mentions.count - 1].outset = start
        return name.end
    }

    /// A row of a list that was a table: 1 关于加强护林工作的通知 县政发〔2000〕65号; the number may be torn off.
    private mutating func flatEntry(_ text: borrowing Span<UInt8>, at first: Int, to end: Int) -> Int? {
        guard let lead, let open = text.find("〔", from: first, to: min(end, first + Self.longestEntry)),
            let year = YearBracket.end(text, at: open, isOpening: true).flatMap({ text.find("〕", from: $0, to: end) }),
            let serial = ArabicNumeral.read(text, at: year + 3)
        else { return nil }
        var code = open
        while code > first, !running.hasBlank(before: code) { code -= 1 }
        guard code > first, open - code <= Self.longestCode,
            TitleShape.typeWord(text, in: ByteRange(first, code)) != nil,
            let kind = NameKind.of(text, first..<code, number: nil, isByOrder: false)
        else { return nil }
        let number = DocumentNumberReader.first(text, from: code, to: min(end, serial.end + 3))
        let last = number?.range.end ?? serial.end
        let title = String(decoding: Array(first..<code, of: text), as: UTF8.self)
        add(
            first..<last,
            NamedDocument(title: title, number: number.map { DocumentNumber($0, in: text).text }, kind: kind))
        mentions[mentions.count - 1].relation = lead
        mentions[mentions.count - 1].isSettled = true
        return last
    }

    /// Behind the serial number of a row, which a blank parts from its name.
    private func behindSerial(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        guard let serial = ArabicNumeral.read(text, at: start), serial.end < end, running.hasBlank(before: serial.end)
        else { return start }
        return serial.end
    }

    /// A hundred characters.
    private static let longestEntry = 300
    /// Fifteen characters.
    private static let longestCode = 45

    private static let entryEnd = WordSet(eitherWidth: ["；", "。", "，", "、"])

    /// 附件1 in a bracket behind a name that is taken down with it: （以下简称《规程》，见附件1）.
    private mutating func attachment(_ text: borrowing Span<UInt8>, in name: QuotedName, to end: Int) {
        guard let place = text.find("附件", from: name.words.upperBound + 3, to: name.end) else { return }
        _ = attachment(text, at: place, from: place, to: end)
    }

    /// What a title ends without 《》; where it may be no document's name it is none.
    mutating func titledName(_ text: borrowing Span<UInt8>, _ title: RunningText.Passage) {
        guard let name = TitledName.read(text, in: title.start..<title.end),
            let kind = NameKind.of(text, name.range, number: nil, isByOrder: false),
            kind != .other || ReferenceWords.plans.end(text, before: name.range.upperBound)
        else { return }
        let named = NamedDocument(title: String(decoding: Array(name.range, of: text), as: UTF8.self), kind: kind)
        var mention = Mention(range: name.range, named: named, passage: passage)
        mention.relation = name.relation
        mention.isSettled = true
        mentions.append(mention)
    }

    /// 〈X〉 of 《关于修改〈X〉的决定》, 《关于印发〈X〉的通知》: what that document does with X. In 《甲省实施〈X〉办法》 and 《关于执行〈X〉的通知》 X is
    /// a word of the name, and none that the text refers to.
    private mutating func addInner(_ inner: Range<Int>, in words: Range<Int>, _ text: borrowing Span<UInt8>) {
        let bracket = text[inner.upperBound] == UInt8(ascii: ">") ? 1 : 3
        let relation = RelationReader.ofTitle(text, before: inner.lowerBound - bracket, from: words.lowerBound)
        let isReplied = RelationReader.isReplied(text, inner, to: words.upperBound)
        // 《关于贯彻〈X〉的通知》 cites it.
        let isNamed = relation != .cites || text.contains("关于", from: words.lowerBound, to: inner.lowerBound)
        guard let relation = isReplied ? .replies : relation, isNamed, !isOwnName(inner, words, text),
            var kind = NameKind.of(text, inner, number: nil, isByOrder: false)
        else { return }
        // What a law changes or ends is one.
        if Self.changing.contains(relation), kind == .document, let outer = mentions.last, outer.named.kind == .law {
            kind = .law
        }
        let title = String(decoding: Array(inner, of: text), as: UTF8.self)
        var mention = Mention(
            range: inner.lowerBound - bracket..<inner.upperBound + bracket,
            named: NamedDocument(title: title, kind: kind),
            passage: passage)
        mention.relation = relation
        mention.isSettled = true
        mentions.append(mention)
    }

    /// The next of 《关于修改〈甲办法〉〈乙规定〉的决定》.
    private static func further(
        behind inner: Range<Int>, in words: Range<Int>, _ text: borrowing Span<UInt8>
    ) -> Range<Int>? {
        guard text.has("〉", at: inner.upperBound) else { return nil }
        let next = inner.upperBound + 3
        let open = next + (RelationReader.joints.word(text, at: next)?.utf8CodeUnitCount ?? 0)
        guard text.has("〈", at: open), let close = text.find("〉", from: open, to: words.upperBound) else { return nil }
        return close > open + 3 ? open + 3..<close : nil
    }

    /// 《甲省实施〈X〉办法》: what stands behind 〉 is the type of a text of its own, and X a word of its name.
    private func isOwnName(_ inner: Range<Int>, _ words: Range<Int>, _ text: borrowing Span<UInt8>) -> Bool {
        let close = inner.upperBound + (text[inner.upperBound] == UInt8(ascii: ">") ? 1 : 3)
        let end = TitleShape.endWithoutBrackets(text, in: ByteRange(words.lowerBound, words.upperBound))
        return ReferenceWords.own.word(text, at: close).map { close + $0.utf8CodeUnitCount } == end
    }

    /// What changes or ends the life of another document.
    private static let changing: Set<Reference.Relation> = [.amends, .repeals, .suspends]

    mutating func define(_ short: Range<Int>, as named: NamedDocument, _ text: borrowing Span<UInt8>) {
        names.define(Array(short, of: text), as: named, isQuoted: text.has("《", before: short.lowerBound))
    }

    /// A short name that the document has defined, without 《》: 个人所得税法所称, 个人所得税法第四条.
    mutating func shortName(_ words: [UInt8], _ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        let next = start + words.count
        guard next <= end, let named = names[words], !Self.longerBefore.end(text, before: start),
            !Self.longerBehind.begin(text, at: next)
        else { return start }
        let places = PlaceReader.read(text, at: next, to: end)
        // 新规则 alone says no more than 本规则 does.
        if places == nil, Self.isPronoun(words) { return next }
        add(start..<(places?.end ?? next), named, places?.spans ?? [])
        names.name(named)
        return places?.end ?? next
    }

    /// Whether a short name is a type of document with a word that says which of two: 新规则, 原办法, 旧条例.
    private static func isPronoun(_ words: [UInt8]) -> Bool {
        let span = words.span
        guard let version = versions.word(span, at: 0)?.utf8CodeUnitCount else { return false }
        return ReferenceWords.own.word(span, at: version).map { version + $0.utf8CodeUnitCount } == words.count
    }

    private static let versions: WordSet = ["新", "原", "旧", "现行", "前"]

    /// What makes a short name the one that is just being defined, or part of another name: 共和国税法, 税法实施细则.
    private static let longerBefore: WordSet = ["称", "称“", "为“", "称为", "共和国", "新"]
    private static let longerBehind: WordSet = ["实施条例", "实施细则", "实施办法", "修正案", "草案", "解释"]

    /// A name in 〈〉 that no 《》 stand around: a law or document, and no mark of a list.
    mutating func angledName(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        guard let close = text.find("〉", from: start, to: min(end, start + 300)), close > start + 3 else {
            return start
        }
        let words = Array(start + 3..<close, of: text)
        let kind = NameKind.of(text, start + 3..<close, number: nil, isByOrder: false)
        let named =
            names[words]
            ?? kind.flatMap {
                $0 == .other ? nil : NamedDocument(title: String(decoding: words, as: UTF8.self), kind: $0)
            }
        guard let named else { return start }
        let places = PlaceReader.read(text, at: close + 3, to: end)
        add(start..<(places?.end ?? close + 3), named, places?.spans ?? [])
        names.name(named)
        return places?.end ?? close + 3
    }

    /// What begins at 第: the number of an order, a place of what stands before it, a place of the document.
    mutating func ordinal(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        // Behind another number a further one begins.
        let from = max(sentence, mentions.last?.range.upperBound ?? 0, start - NumberedCode.longest).rounded(upIn: text)
        if NumberedCode.isOrder(text, before: start),
            let match = DocumentNumberReader.first(text, from: from, to: min(end, start + 40)),
            match.range.start < start,
            match.range.end > start
        {
            return add(match, text, to: end)
        }
        guard let places = PlaceReader.read(text, at: start, to: end) else { return start }
        let named = text.has("该条", before: start) ? start - 6 : start
        if ReferenceWords.renumbering.end(text, before: named) { return places.end }
        let words = Self.withoutVersion(text, before: start, from: sentence)
        if let name = UnquotedName.read(text, before: words, from: sentence, names) {
            guard let named = name.named else { return places.end }
            add(name.start..<places.end, named, places.spans)
            return places.end
        }
        barePlace(places, from: start, text)
        return places.end
    }

    /// Where a name ends before the bracket that says which version of it is meant: 环境保护法（自2015年1月1日起施行）第六十一条.
    private static func withoutVersion(
        _ text: borrowing Span<UInt8>, before end: Int, from start: Int
    ) -> Int {
        guard text.has(.closing, before: end), let open = TitleShape.openingBracket(text, before: end, from: start),
            text.contains("年", from: open, to: end)
        else { return end }
        return open
    }

    /// 该办法第五条: of what was named last; 该条第二款: of the article that was.
    mutating func lastNamed(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        if text.has("条", at: start + 3), !text.has("条例", at: start + 3) {
            return lastArticle(text, at: start, to: end)
        }
        guard let word = ReferenceWords.own.word(text, at: start + 3),
            let places = PlaceReader.read(text, at: start + 3 + word.utf8CodeUnitCount, to: end),
            places.spans[0].first[.article] > 0, let named = lastNamed(called: word)
        else { return start }
        add(start..<places.end, named, places.spans)
        return places.end
    }
}

extension ReferenceScanner {
    /// The last named document of a type: 该条例 is none of the notices that were named since.
    private func lastNamed(called word: StaticString) -> NamedDocument? {
        let cited = mentions.suffix(Self.mostNamed).last { mention in
            guard mention.named.kind != .internal, let title = mention.named.title else { return false }
            let bytes = Array(title.utf8)
            return bytes.span.has(
                word, before: TitleShape.endWithoutBrackets(bytes.span, in: ByteRange(0, bytes.count)))
        }
        return cited?.named ?? names.lastNamed
    }

    /// Farther back nobody looks for what 该办法 means.
    private static let mostNamed = 8

    private mutating func lastArticle(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        let cited = mentions.suffix(Self.mostBetween).last { $0.places.last.map { $0.first[.article] > 0 } ?? false }
        guard let last = cited, let article = last.places.last.map({ $0.last ?? $0.first }),
            last.passage + 1 >= passage, !text.contains("条", from: last.range.upperBound, to: start),
            !ReferenceWords.renumbering.end(text, before: start),
            let places = PlaceReader.read(text, at: start + 6, to: end, in: article.outside(of: .clause))
        else { return start }
        let range = start..<places.end
        if last.named.kind != .internal {
            amended == nil ? add(range, last.named, places.spans) : addAmended(range, last.named, places.spans)
        } else {
            let base = last.owner.map { PlaceFinder.Base.blocks([$0]) } ?? .text
            addInternal(range, places.spans, finder.find(places.spans, in: base, from: block))
        }
        return places.end
    }

    /// Names without a place may stand between an article and 该条.
    private static let mostBetween = 4
}

extension Int {
    /// The offset of the first whole character at or behind this one.
    func rounded(upIn text: borrowing Span<UInt8>) -> Int {
        var offset = self
        while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
        return offset
    }
}

extension [UInt8] {
    /// The bytes of a range.
    init(_ range: Range<Int>, of text: borrowing Span<UInt8>) {
        self = []
        append(text.extracting(range))
    }
}
