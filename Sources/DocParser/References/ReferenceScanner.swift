/// Goes once through the running text and takes down what is referred to, sentence by sentence.
struct ReferenceScanner {
    let document: Document
    let running: RunningText
    var mentions: [Mention] = []
    /// What short names stand for, by their words; also every full name, for 该办法第五条.
    var names = ShortNames()
    /// The act that the text amends, from where it says so.
    var amended: NamedDocument?
    /// Blocks by their numbers, made for the first internal reference.
    private(set) lazy var finder = PlaceFinder(document)
    /// Divisions by their decimal numbers, made for the first figure that may be one.
    private(set) lazy var decimals = Self.decimals(of: document)
    /// What the texts of the document call themselves, made for the first attachment that says 本意见.
    lazy var ownTexts = OwnTexts(document)
    /// The number that a name stands behind which it has brought: 县政府令第8号发布的《水价规定》.
    var issue: (number: NamedDocument, start: Int, name: Int)?
    /// The passage that is read.
    var passage = 0
    /// Where the sentence begins, and the first mention in it.
    var sentence = 0
    private var firstOfSentence = 0
    /// Whether new text of an amended act is quoted: its quotation may go through several passages.
    var isQuoting = false
    private let preamble: PreambleFinder
    /// What a sentence above says of the names that follow it, one at the head of each passage.
    private(set) var lead: Reference.Relation?
    /// What the sentence before says of the names that go on behind its semicolon: 废止《甲》；《乙》；《丙》.
    private var carried: Reference.Relation?

    init(_ document: Document, upTo last: Int = .max) {
        self.document = document
        running = RunningText(document, upTo: last)
        preamble = PreambleFinder(document)
    }

    var block: Int { running.passages[passage].block }

    mutating func scan() {
        let bytes = running.bytes
        let text = bytes.span
        for index in running.passages.indices {
            passage = index
            enterPassage(text)
            read(text, running.passages[index])
            if isTitle { titledName(text, running.passages[index]) }
            endSentence(text, at: running.passages[index].end)
            if isTable, lead != nil { joinCells(text) }
        }
        settleRules()
    }

    /// An attached text is no longer the amending act, but for what its title says.
    private mutating func enterPassage(_ text: borrowing Span<UInt8>) {
        let start = running.passages[passage].start
        sentence = start
        firstOfSentence = mentions.count
        carried = nil
        guard block >= 0, document.tree.nodes[block].kind == .attachment, running.passages[passage].isHeading else {
            return
        }
        amended = nil
        isQuoting = false
    }

    private mutating func read(_ text: borrowing Span<UInt8>, _ passage: RunningText.Passage) {
        var offset = passage.start
        if lead != nil, !isTitle {
            // A cell may be a remark, which only begins with a name.
            offset = listedName(text, at: offset, to: passage.end, isWhole: isTable)
        }
        while offset < passage.end {
            let next = step(text, at: offset, to: passage.end)
            offset = next > offset ? next : offset + text.characterLength(at: offset)
        }
    }

    /// Takes down what begins at an offset. Returns the offset behind it, or the same where nothing does.
    private mutating func step(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> Int {
        if let words = names.plain(text, at: offset) {
            let next = shortName(words, text, at: offset, to: end)
            if next > offset { return next }
        }
        switch text[offset] {
        case 0xE3:
            if text.has("《", at: offset) { return name(text, at: offset, to: end) }
            if text.has("〈", at: offset) { return angledName(text, at: offset, to: end) }
            if text.has("。", at: offset) { endSentence(text, at: offset + 3) }
            if text.has("〔", at: offset) { return bareNumber(text, at: offset, to: end) }
        case 0xEF:
            if text.has("；", at: offset) { endSentence(text, at: offset + 3) }
            if text.has("（", at: offset) || text.has("［", at: offset) { return bareNumber(text, at: offset, to: end) }
        case 0x31...0x39 where offset + 1 < end && (text[offset + 1] == UInt8(ascii: ".") || text[offset + 1].isDigit):
            return decimal(text, at: offset, from: offset, to: end)
        // Quotes of ASCII open and close alike.
        case UInt8(ascii: "\"") where amended != nil: isQuoting.toggle()
        case UInt8(ascii: ";"): endSentence(text, at: offset + 1)
        case UInt8(ascii: "("), UInt8(ascii: "["): return bareNumber(text, at: offset, to: end)
        case 0xE7 where text.has("第", at: offset): return ordinal(text, at: offset, to: end)
        case 0xE5 where text.has("前", at: offset): return previous(text, at: offset, to: end)
        case 0xE6:
            if text.has("本", at: offset) { return own(text, at: offset, to: end) }
            if text.has("法", at: offset) { return law(text, at: offset, behind: offset + 3) }
        case 0xE9 where text.has("附", at: offset):
            if text.has("附件", at: offset) { return attachment(text, at: offset, from: offset, to: end) }
            return appended(text, at: offset, to: end)
        case 0xE4 where text.has("上述", at: offset): return above(text, at: offset, to: end)
        case 0xE8 where text.has("该", at: offset): return lastNamed(text, at: offset, to: end)
        case 0xE2:
            if text.has("“", at: offset) { return quotation(text, at: offset, to: end) }
            if text.has("”", at: offset) { isQuoting = false }
        default: break
        }
        return offset
    }

    private mutating func endSentence(_ text: borrowing Span<UInt8>, at end: Int) {
        defer {
            sentence = end
            firstOfSentence = mentions.count
        }
        readLead(text, to: end)
        guard firstOfSentence < mentions.count else { return }
        let reader = RelationReader(
            sentence: sentence..<sentenceEnd(text, end), isTitle: isTitle, ground: preamble.ground(of: block),
            titleType: document.metadata.documentType, lead: lead, carried: carried)
        carried = reader.settle(&mentions, from: firstOfSentence, text)
        if isTitle || Self.changes.occur(in: text, from: sentence, to: end),
            let act = mentions[firstOfSentence...].last(where: { $0.relation == .amends && $0.named.kind != .internal })
        {
            amended = act.named
        }
    }

    /// Where a sentence ends that goes on in the next passage, as one does that a torn line has cut.
    private func sentenceEnd(_ text: borrowing Span<UInt8>, _ end: Int) -> Int {
        let passages = running.passages
        guard end == passages[passage].end, !isTitle, !passages[passage].isHeading, passage + 1 < passages.count,
            !Self.stops.end(text, before: end), !passages[passage + 1].isHeading
        else { return end }
        let next = passages[passage + 1]
        return text.find("。", from: next.start, to: next.end) ?? next.end
    }

    private static let lists: WordSet = ["目录", "清单", "名单"]
    private static let stops = WordSet(eitherWidth: ["。", "；", "：", "！", "？", "”", "）", "."])

    /// 下列文件予以废止：, or a list (目录) whose title says so, speaks of all the names below; any other passage ends it.
    private mutating func readLead(_ text: borrowing Span<UInt8>, to end: Int) {
        guard sentence == running.passages[passage].start || isTitle else { return }
        let isList = isTitle && block >= 0
        let isHead =
            running.passages[passage].isHeading && !isTitle
            && Self.listed.occur(in: text, from: sentence, to: end)
            && !Self.kept.occur(in: text, from: sentence, to: end)
        // 附件1：废止的文件目录, 附：废止规定清单, where the tree knows no attachment; 序号 文件名称 文号 below it ends no list.
        if Self.columns.begin(text, at: sentence) { return }
        let isNote = text.has("附", at: sentence) && Self.lists.occur(in: text, from: sentence, to: end)
        if isList || isHead || isNote || text.has(.colon, before: end) {
            lead = announced(text, to: end)
            // 现行有效的规章目录 has names as well, of what stays as it is.
            if lead == nil, isList, Self.catalogues.end(text, before: end) { lead = .cites }
        } else if text.has(.opening, at: sentence), text.has(.closing, before: end) {
            // （共5件） below the title of a list ends none.
            return
        } else if firstOfSentence == mentions.count || mentions[firstOfSentence].start != sentence {
            if block < 0 || document.tree.nodes[block].kind != .table { lead = nil }
        }
    }

    /// What the line above a list says of its names. What it says of a name of its own is said of that:
    /// 《甲》同时废止，过渡安排如下：.
    private func announced(_ text: borrowing Span<UInt8>, to end: Int) -> Reference.Relation? {
        var start = sentence
        if mentions[firstOfSentence...].contains(where: { $0.named.kind != .internal }) {
            var comma = text.find(.comma, from: start, to: end)
            while let next = comma {
                start = next + text.characterLength(at: next)
                comma = text.find(.comma, from: start, to: end)
            }
        }
        if Self.ended.occur(in: text, from: start, to: end) { return .repeals }
        if Self.suspended.occur(in: text, from: start, to: end) { return .suspends }
        let last = text.has(.colon, before: end) ? end - text.length(of: .colon, before: end) : end
        if Self.grounded.occur(in: text, from: start, to: end) || PreambleFinder.grounds.end(text, before: last) {
            return .basis
        }
        let isChanged = Self.changed.occur(in: text, from: start, to: end)
        return isChanged && Self.listed.occur(in: text, from: start, to: end) ? .amends : nil
    }

    private static let columns: WordSet = ["序号", "文件名称", "编号"]
    private static let suspended: WordSet = [
        "暂停", "停止执行", "停止施行", "停止实施", "停止适用", "暂时停止", "暂时调整", "调整实施", "调整适用", "中止",
    ]
    private static let grounded: WordSet = ["根据下列", "根据以下", "依据下列", "依据以下", "依据如下", "依据的是", "主要依据", "依据有", "依据包括"]
    private static let changed: WordSet = ["予以修改", "作出修改", "进行修改", "修改下列", "修改以下", "部分条款", "作如下修改", "予以修正", "进行修正"]

    /// What an amending act says of the text that it amends; a line on its adoption only tells that it was.
    private static let changes: WordSet = [
        "如下修改", "作出修改", "进行修改", "以下修改", "修改如下", "如下修正", "修改为", "修订如下", "改为", "删去", "删除", "增加", "予以修改",
    ]
    private static let catalogues: WordSet = ["规章目录", "文件目录", "法规目录", "制度目录", "规章清单", "文件清单", "法规清单", "制度清单"]
    private static let ended: WordSet = ["废止", "失效"]
    private static let kept: WordSet = ["不", "有效", "保留"]
    /// What a heading has that speaks of the names below it: 废止下列规章.
    private static let listed: WordSet = ["下列", "以下"]

    /// Whether the passage is the title of the document, or of a text that it carries.
    private var isTitle: Bool {
        block < 0 || document.tree.nodes[block].kind == .attachment && running.passages[passage].isHeading
    }

    var isTable: Bool { block >= 0 && document.tree.nodes[block].kind == .table }

    mutating func add(_ range: Range<Int>, _ named: NamedDocument, _ places: [PlaceSpan] = []) {
        mentions.append(Mention(range: range, named: named, places: places, passage: passage))
    }

    mutating func addInternal(
        _ range: Range<Int>, _ places: [PlaceSpan], _ found: PlaceFinder.Found, isKnown: Bool? = nil,
        isAnnounced: Bool = false
    ) {
        var mention = Mention(
            range: range, named: NamedDocument(kind: .internal), places: places, blocks: found.blocks, passage: passage)
        mention.isKnown = isAnnounced ? nil : found.isKnown
        mention.isSettled = true
        mentions.append(mention)
    }

    /// 第八十条、本条前两款; 前款和第三条: places of one text that are printed as one unit are one reference.
    mutating func joinPlaces(_ text: borrowing Span<UInt8>) {
        guard mentions.count > 1 else { return }
        let (first, last) = (mentions[mentions.count - 2], mentions[mentions.count - 1])
        guard first.named == last.named, first.passage == last.passage, first.owner == last.owner, first.isSettled,
            first.relation == last.relation, first.named.kind == .internal || !first.places.isEmpty,
            let joint = RelationReader.joints.word(text, at: first.range.upperBound),
            first.range.upperBound + joint.utf8CodeUnitCount == last.range.lowerBound,
            // 本法第十一条和前款 has a name for its first half.
            text.has("、", at: first.range.upperBound) || !text.has("本", at: first.range.lowerBound)
                || text.has("本条", at: first.range.lowerBound),
            text.has("前", at: last.range.lowerBound) || text.has("本条", at: last.range.lowerBound)
                || text.has("本款", at: last.range.lowerBound) || text.has("前", at: first.range.lowerBound)
        else { return }
        mentions.removeLast()
        let index = mentions.count - 1
        mentions[index].range = first.range.lowerBound..<last.range.upperBound
        mentions[index].places += last.places
        mentions[index].blocks += last.blocks.filter { !first.blocks.contains($0) }
        mentions[index].isKnown = first.isKnown == true ? last.isKnown : first.isKnown
    }

    /// A place of the act that the text amends: its title, and no place of this document.
    mutating func addAmended(_ range: Range<Int>, _ act: NamedDocument, _ places: [PlaceSpan]) {
        var mention = Mention(range: range, named: act, places: places, passage: passage)
        mention.relation = isQuoting ? .cites : .amends
        mention.isSettled = true
        mentions.append(mention)
    }
}
