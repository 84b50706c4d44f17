/// Places of the document itself, and of the act that it amends.
extension ReferenceScanner {
    /// 第十二条第二款 without the name of a document.
    mutating func barePlace(_ places: PlaceReader, from start: Int, _ text: borrowing Span<UInt8>) {
        let range = start..<places.end
        if let named = goingOn(before: start, text) {
            return add(range, named, places.spans.within(mentions.last?.places.last?.first.attachment))
        }
        guard isPlace(places, range, text) else { return }
        if let amended {
            addAmended(range, amended, places.spans)
        } else {
            addInternal(range, places.spans, find(places.spans, in: .here))
        }
        joinPlaces(text)
    }

    /// What the sentence has named, where it goes on to further places: 《甲》第六条规定，以及第十八条.
    private func goingOn(before start: Int, _ text: borrowing Span<UInt8>) -> NamedDocument? {
        guard let last = mentions.last, last.named.kind != .internal, !last.places.isEmpty, !last.isSettled,
            last.range.lowerBound >= sentence
        else { return nil }
        // 《甲》第六条废止，第七条中的“乙”修改为“丙”
        if Self.done.begin(text, at: last.range.upperBound), text.has(.comma, before: start),
            start - last.range.upperBound <= Self.longestChange
        {
            return last.named
        }
        guard Self.further.end(text, before: start) else { return nil }
        let between = start - last.range.upperBound
        let isNear = between <= 6 || text.has("规定", at: last.range.upperBound) || Self.crimes.end(text, before: start)
        return between <= Self.longestJoint && isNear ? last.named : nil
    }

    /// What becomes of a place, before the sentence goes on to the next one.
    private static let done: WordSet = [
        "废止", "同时废止", "予以废止", "失效", "停止执行", "暂停执行", "继续有效", "继续执行", "不再执行", "修改为", "中的", "中“", "删去", "自",
    ]
    /// Sixty characters.
    private static let longestChange = 180
    private static let further: WordSet = ["以及", "和", "及", "或者", "罪、"]
    /// 刑法第三百八十九条行贿罪、第三百九十三条单位行贿罪
    private static let crimes: WordSet = ["罪、", "罪和", "罪以及", "罪或者"]
    /// 的有关规定，以及
    private static let longestJoint = 27

    /// Whether a bare place is one: a marker that the tree does not know, and 第三部分 of anything else, are none.
    private mutating func isPlace(
        _ places: PlaceReader, _ range: Range<Int>, _ text: borrowing Span<UInt8>
    ) -> Bool {
        let isCited = Self.cited.begin(text, at: places.end)
        let isFirst = range.lowerBound == running.passages[passage].start
        let isQuoted = text.has("“", before: range.lowerBound)
        if isFirst || isQuoted, !isCited { return false }
        if !isCited, running.hasBlank(before: range.lowerBound) { return false }
        if isQuoted, running.hasBlank(before: places.end) { return false }
        let outermost = PlaceAddress.Unit.allCases.first { places.spans[0].first[$0] > 0 }
        guard let outermost else { return false }
        if outermost.rawValue < PlaceAddress.Unit.article.rawValue { return isCited }
        if amended != nil { return true }
        // In running text 第一项 and 第三条 count measures.
        guard isCited || ReferenceWords.citing.end(text, before: range.lowerBound) else { return false }
        return finder.index.hasArticles(in: finder.index.scope(of: block)) || isCited && outermost == .article
    }

    private static let cited = WordSet(eitherWidth: [
        "规定", "的", "其他规定", "其他各", "除外", "以外", "之外", "不适用", "不受", "所", "中的", "中所", "中规", "中有", "中“", "中，", "中,", "、",
        "和", "至", "及", "或", "与", "有关",
        "之", "情形", "第",
        "要求",
        "条件", "修改", "改为", "删去", "增加", "后增加", "作为", "，", "。", "；",
    ])

    /// 本办法第三条, 本通知附件2, 本条第一款; 本办法 alone refers to nothing else.
    mutating func own(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        guard let word = ReferenceWords.own.word(text, at: start + 3) else { return start }
        let next = start + 3 + word.utf8CodeUnitCount
        if text.has("附件", at: next) { return attachment(text, at: next, from: start, to: end) }
        if text.has("前", at: next) { return previous(text, at: next, from: start, to: end) }
        if next < end, text[next].isDigit { return max(decimal(text, at: next, from: start, to: end), next) }
        guard let places = PlaceReader.read(text, at: next, to: end, takesBareItems: true) else { return next }
        let range = start..<places.end
        // 本决定 is the one that amends, where what it amends is none.
        if let amended, amended.title?.hasSuffix("\(word)") == true || !isOwnType(word) {
            addAmended(range, amended, places.spans)
        } else if let quoted = quotedAct(word) {
            add(range, quoted, places.spans)
        } else {
            let base = ownBase(text, at: start + 3, places.spans[0].first, word)
            addInternal(range, places.spans, find(places.spans, in: base))
            if case .blocks(let blocks) = base, let owner = blocks.first,
                owner < 0 || document.tree.nodes[owner].kind == .attachment
            {
                mentions[mentions.count - 1].owner = owner
            }
        }
        joinPlaces(text)
        return places.end
    }

    /// The act that a text without articles quotes from: 《甲条例》第三十七条：违反本条例第九条规定的，….
    private mutating func quotedAct(_ word: StaticString) -> NamedDocument? {
        guard Self.acts.contains("\(word)"), !finder.index.hasArticles(in: finder.index.scope(of: block)),
            let last = mentions.last, last.passage == passage, last.named.title?.hasSuffix("\(word)") == true
        else { return nil }
        return last.named
    }

    /// Whether a word is what the document calls itself that amends: no such text is amended but by its own kind.
    private func isOwnType(_ word: StaticString) -> Bool {
        Self.amending.contains("\(word)") || document.metadata.documentType == "\(word)"
    }

    private static let amending: Set<String> = ["决定", "通知", "公告", "令", "批复", "复函", "函", "答复", "通告"]
    private static let acts: Set<String> = ["法", "条例", "办法", "规定", "细则", "规则"]

    /// What 本条, 本款, 本章 and 本办法 mean.
    private mutating func ownBase(
        _ text: borrowing Span<UInt8>, at offset: Int, _ place: PlaceAddress, _ word: StaticString
    ) -> PlaceFinder.Base {
        let kinds: Set<Block.Kind>
        if text.has("条例", at: offset) {
            return textBase(word)
        } else if text.has("条", at: offset) {
            kinds = [.article]
        } else if text.has("款", at: offset) {
            kinds = [.clause, .paragraph]
        } else if text.has("章", at: offset), place[.article] == 0 {
            kinds = [.chapter]
        } else {
            // Articles are numbered through: 本章第十二条 is the same without its chapter.
            return textBase(word)
        }
        return finder.index.around(block) { kinds.contains($0) }.map { .blocks([$0]) } ?? .here
    }

    /// The text that a word means: an attachment that is a table or list has no name for itself, and says 本意见 of its
    /// carrier.
    private mutating func textBase(_ word: StaticString) -> PlaceFinder.Base {
        let scope = finder.index.scope(of: block)
        guard scope >= 0, let text = ownTexts.text(called: word, around: scope, finder.index), text != scope else {
            return .text
        }
        return .blocks([text])
    }

    /// 前款, 前两款, 前条第二款, 前款第（四）项.
    mutating func previous(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        previous(text, at: start, from: start, to: end)
    }

    private mutating func previous(_ text: borrowing Span<UInt8>, at start: Int, from first: Int, to end: Int) -> Int {
        guard let previous = PreviousPlace.read(text, at: start) else { return start }
        var found = finder.previous(previous.unit, previous.count, from: block)
        var range = first..<previous.end
        var spans: [PlaceSpan] = []
        // 前款所列第（一）项, 前款规定的第二项
        let next = previous.end + (Self.listing.word(text, at: previous.end)?.utf8CodeUnitCount ?? 0)
        if let places = PlaceReader.read(
            text, at: next, to: end, takesBareItems: true, takesBareNumbers: next == previous.end)
        {
            spans = places.spans
            range = first..<places.end
            found = finder.find(places.spans, in: .blocks(found.blocks), from: block)
        }
        if let amended {
            addAmended(range, amended, spans)
        } else {
            addInternal(range, spans, found)
        }
        joinPlaces(text)
        return range.upperBound
    }

    private static let listing: WordSet = ["所列", "所列的", "规定的", "中", "中的", "列举的", "所称"]

    /// 上述（二）, 上述第一项.
    mutating func above(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        let next = start + 6
        guard let places = PlaceReader.read(text, at: next, to: end, takesBareItems: true) else { return next }
        let isArticle = places.spans[0].first[.article] > 0
        let found =
            isArticle
            ? finder.find(places.spans, in: .here, from: block)
            : finder.above(places.spans, from: block, isBracketed: text.has(.opening, at: next))
        addInternal(start..<places.end, places.spans, found)
        return places.end
    }

    private static let changing = WordSet(eitherWidth: ["修改为：", "修改为", "改为：", "改为", "修订为：", "一款：", "一条：", "一项：", "一目："])

    /// New text of an amended act in “”.
    mutating func quotation(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        // 将《甲办法》第三条修改为：“…”: its sentence is not at its end yet.
        if amended != nil || Self.changing.end(text, before: start) { isQuoting = true }
        // “平台条例” as the document has defined it.
        guard let close = text.find("”", from: start, to: min(end, start + 120)), close > start + 3,
            let named = names[Array(start + 3..<close, of: text)]
        else { return start }
        let places = PlaceReader.read(text, at: close + 3, to: end)
        add(start..<(places?.end ?? close + 3), named, places?.spans ?? [])
        isQuoting = false
        return places?.end ?? close + 3
    }
}
