/// Tells what a name in 《》 is the name of: a law, a document, a paper of another kind, or nothing that is referred to.
enum NameKind {
    /// The kind of what a title and number name; `nil` for newspapers, broadcasts, books and slogans.
    ///
    /// - Parameters:
    ///   - words: the title, in `text`.
    ///   - number: its number, and whether that is of an order (令).
    static func of(
        _ text: borrowing Span<UInt8>, _ words: Range<Int>, number: DocumentNumber?, isByOrder: Bool
    ) -> Reference.Kind? {
        let range = ByteRange(words.lowerBound, words.upperBound)
        if number != nil {
            return isByOrder || hasLawsName(text, range) || isInterpretation(number) ? .law : .document
        }
        if isLaw(text, range) || isCongressDecision(text, range) || isOnLaws(text, range) || isTreaty(text, range) {
            return .law
        }
        let end = TitleShape.endWithoutBrackets(text, in: range)
        let isFull = text.contains("关于", from: words.lowerBound, to: words.upperBound)
        if ReferenceWords.plans.end(text, before: end) { return .other }
        if ReferenceWords.forms.end(text, before: end) { return isFull ? .document : .other }
        if TitleShape.typeWord(text, in: range) != nil || isFull || systems.end(text, before: end) { return .document }
        return isMedia(text, words) ? nil : .other
    }

    /// 《商业银行法》, 《…条例（2019年修订）》, 《刑法修正案（十一）》.
    static func isLaw(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        if text.has("中华人民共和国", at: title.start), stateRules.end(text, before: end(of: title, text)) { return true }
        return hasLawsName(text, title)
    }

    /// Whether the last word of a title is one that laws and regulations alone have.
    private static func hasLawsName(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        let end = end(of: title, text)
        return ReferenceWords.laws.end(text, before: end) && !ReferenceWords.noLaws.end(text, before: end)
    }

    /// Where the words of a title end, before its bracket.
    private static func end(of title: ByteRange, _ text: borrowing Span<UInt8>) -> Int {
        let end = TitleShape.endWithoutBrackets(text, in: title)
        guard end == title.end else { return end }
        return TitleShape.openingBracket(text, before: end, from: title.start) ?? end
    }

    /// 《中华人民共和国统计法实施细则》: regulations and rules by order have the name of the state.
    private static let stateRules: WordSet = ["细则", "规定", "办法", "规则"]

    /// 法释〔2023〕8号 is an interpretation by the highest court.
    private static func isInterpretation(_ number: DocumentNumber?) -> Bool {
        number?.code.map { $0 == "法释" || $0 == "高检发释字" } ?? false
    }

    /// 《全国人民代表大会常务委员会关于…的决定》, 《最高人民法院关于…的解释》.
    private static func isCongressDecision(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        // Interpretations by the highest court and procuratorate say so where their names do not begin with them.
        let isOnLaw = text.contains("应用法律", from: title.start, to: title.end)
        guard isOnLaw || congresses.begin(text, at: title.start) else { return false }
        let end = end(of: title, text)
        // 《最高人民法院关于…的若干规定》: interpretations have that name too.
        if courts.begin(text, at: title.start), stateRules.end(text, before: end) { return true }
        return text.has("决定", before: end) || text.has("解释", before: end) || text.has("决议", before: end)
    }

    /// 《中华人民共和国政府和甲国政府…协议》; 内地与香港 have them as well.
    private static func isTreaty(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        guard agreements.end(text, before: end(of: title, text)) else { return false }
        return text.contains("内地与", from: title.start, to: title.end)
            || text.has("中华人民共和国", at: title.start)
                && (text.contains("国和", from: title.start, to: title.end)
                    || text.contains("政府和", from: title.start, to: title.end)
                    || text.contains("政府与", from: title.start, to: title.end))
    }

    private static let agreements: WordSet = ["协议", "安排", "换文", "备忘录"]
    private static let courts: WordSet = ["最高人民法院", "最高人民检察院"]

    /// 《…关于修改部分行政法规的决定》 changes laws and is one; 《…实施〈…法〉办法》 is a regulation that a law asks for.
    private static func isOnLaws(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        if lawsChanged.end(text, before: title.end) || isAmendingRule(text, title) { return true }
        guard let place = text.find("实施〈", from: title.start, to: title.end) else { return false }
        return text.contains("法〉", from: place, to: title.end) && stateRules.end(text, before: title.end)
    }

    private static let lawsChanged: WordSet = ["法律的决定", "法规的决定", "规章的决定"]

    /// 《国务院关于修改〈…规定〉的决定》: what an act of legislation changes or ends is one, and is changed by a decision of the same rank
    /// (立法法). A document with the number of an office has it beside its name.
    private static func isAmendingRule(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        guard text.has("的决定", before: title.end), let close = closers.word(text, before: title.end - 9),
            let verb = text.find("关于", from: title.start, to: title.end),
            let change = changes.word(text, at: verb + 6),
            let open = openers.word(text, at: verb + 6 + change.utf8CodeUnitCount)
        else { return false }
        let start = verb + 6 + change.utf8CodeUnitCount + open.utf8CodeUnitCount
        let inner = ByteRange(title.start, title.end - 9 - close.utf8CodeUnitCount)
        let end = TitleShape.endWithoutBrackets(text, in: inner)
        if hasLawsName(text, ByteRange(title.start, end)) { return true }
        return stateRules.end(text, before: end) && !isLocal(text, ByteRange(start, end))
    }

    private static let changes: WordSet = ["修改", "修订", "修正", "废止"]
    private static let openers: WordSet = ["〈", "《", "＜", "<"]
    private static let closers: WordSet = ["〉", "》", "＞", ">"]

    /// Rules of a body for its own work; 社会制度 is none.
    private static let systems: WordSet = [
        "管理制度", "会计制度", "财务制度", "报备制度", "统计制度", "工作制度", "调查制度", "责任制度", "审批制度", "报告制度", "登记制度", "公开制度", "检查制度",
        "保密制度", "培训制度", "基本制度", "监督制度", "考核制度", "备案制度", "会议制度", "值班制度", "决策制度", "控制制度", "审计制度",
    ]

    private static let congresses: WordSet = ["全国人民代表大会", "全国人大", "最高人民法院", "最高人民检察院"]

    /// Whether the words around a name are those of what is read, heard or sung.
    private static func isMedia(_ text: borrowing Span<UInt8>, _ words: Range<Int>) -> Bool {
        if ReferenceWords.mediaNames.end(text, before: words.upperBound) { return true }
        if ReferenceWords.papers.end(text, before: words.upperBound) { return false }
        return ReferenceWords.mediaBehind.begin(text, at: words.upperBound + 3)
            || ReferenceWords.mediaBefore.end(text, before: words.lowerBound - 3)
    }

    /// Whether the name of a county, district or township begins a title: organs below a city with districts make no rules (立法法).
    static func isLocal(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        var offset = title.start + 6
        while offset < min(title.end, title.start + longestPlace) {
            if locals.begin(text, at: offset) { return true }
            if text.has("区", at: offset), !regions.end(text, before: offset + 3) { return true }
            offset += 3
        }
        return false
    }

    /// Six characters.
    private static let longestPlace = 18
    private static let locals: WordSet = ["县", "镇", "乡", "街道"]
    private static let regions: WordSet = [
        "自治区", "地区", "社区", "园区", "景区", "矿区", "灾区", "城区", "辖区", "库区", "林区", "牧区", "校区", "小区", "保护区", "禁区", "海区", "港区",
    ]
}
