/// Tells what a document does with the names of a sentence, from the words before and behind them.
struct RelationReader {
    let sentence: Range<Int>
    /// Whether the sentence is a title.
    let isTitle: Bool
    /// Whether it stands where a document says what it rests on, and how it says so there.
    let ground: PreambleFinder.Ground
    /// 批复, 复函: the title of a reply names what it replies to.
    let titleType: String?
    /// What a sentence above says of all the names that follow it: 下列文件予以废止：.
    let lead: Reference.Relation?
    /// What the sentence before says of a name that stands behind its semicolon and says nothing itself.
    let carried: Reference.Relation?

    /// Names that are listed: 《A》、《B》和《C》.
    private struct List {
        var members: Range<Int>
        var start: Int
        /// Behind the last name and its brackets.
        var end: Int
    }

    /// Settles the relations of the mentions from one on. Returns what the sentence says of names that go on behind it.
    func settle(
        _ mentions: inout [Mention], from first: Int, _ text: borrowing Span<UInt8>
    ) -> Reference.Relation? {
        let lists = lists(mentions, from: first, text)
        // A sentence may name thousands: what is asked of all of it is asked once, and its clauses are gone through in order.
        let promulgation = isTitle ? nil : Promulgation(of: sentence, text)
        var clauses = ClauseCursor(from: sentence.lowerBound)
        var last: (relation: Reference.Relation, end: Int)?
        for (place, list) in lists.enumerated() {
            let next = place + 1 < lists.count ? lists[place + 1].start : sentence.upperBound
            let clause = clauses.start(before: list.start, text)
            var relation = relation(
                of: list, mentions[list.members.upperBound - 1], next, clause, promulgation, text)
            // 根据《A》，《B》和《C》: the comma lists as well.
            if relation == .cites, let last, last.relation == .basis, isComma(from: last.end, to: list.start, text) {
                relation = .basis
            }
            let areLaws = Self.areLaws(list.end, text)
            for index in list.members where !mentions[index].isSettled {
                mentions[index].isAmongLaws = areLaws
                let isReply = relation != .replies || isReplied(mentions[index], list.end, clause, text)
                mentions[index].relation = isReply ? relation : isTitle ? ofReplyTitle(list.start, text) : .cites
            }
            last = (relation, list.end)
        }
        guard let last, Self.carrying.contains(last.relation), text.has("；", at: last.end) else { return nil }
        return last.relation
    }

    private static let carrying: Set<Reference.Relation> = [.basis, .repeals, .amends, .suspends]

    /// Whether words behind a list say that all of it are laws and regulations; 等法律法规和规范性文件 does not.
    private static func areLaws(_ end: Int, _ text: borrowing Span<UInt8>) -> Bool {
        guard let word = many.word(text, at: end) else { return false }
        var offset = end + word.utf8CodeUnitCount
        guard laws.begin(text, at: offset) else { return false }
        while let word = laws.word(text, at: offset) ?? joints.word(text, at: offset) {
            offset += word.utf8CodeUnitCount
        }
        return !documents.begin(text, at: offset)
    }

    private static let many: WordSet = ["等有关", "等相关", "等国家有关", "等现行", "等"]
    private static let laws: WordSet = ["法律", "行政法规", "地方性法规", "法规", "部门规章", "政府规章", "规章", "行政规章"]
    private static let documents: WordSet = ["规范性", "政策", "文件", "制度", "标准", "相关", "有关", "其他"]

    private func lists(_ mentions: [Mention], from first: Int, _ text: borrowing Span<UInt8>) -> [List] {
        var lists: [List] = []
        for index in first..<mentions.count where !mentions[index].isSettled {
            let range = mentions[index].range
            let end = Self.behindBrackets(text, from: range.upperBound, to: sentence.upperBound)
            let start = mentions[index].start
            if let list = lists.last, isListed(from: list.end, to: start, text) {
                lists[lists.count - 1].members = list.members.lowerBound..<index + 1
                lists[lists.count - 1].end = end
            } else {
                lists.append(List(members: index..<index + 1, start: start, end: end))
            }
        }
        return lists
    }

    private func isListed(from start: Int, to end: Int, _ text: borrowing Span<UInt8>) -> Bool {
        if start >= end { return true }
        guard let word = Self.joints.word(text, at: start) else { return false }
        // 《A》和1983年5月3日《B》, 《A》和商务部《B》: of what day it is and whose may stand before it.
        let next = start + word.utf8CodeUnitCount
        let last = text.has("原", before: end) ? end - 3 : end
        if next >= last || DateReader.read(text, at: next, end: last)?.end == last { return true }
        return last - next <= Self.longestOrgan && OrganName.isWhole(text, from: next, before: last)
    }

    /// Twenty characters.
    private static let longestOrgan = 60

    private func isComma(from start: Int, to end: Int, _ text: borrowing Span<UInt8>) -> Bool {
        text.has(.comma, at: start) && start + text.characterLength(at: start) == end
    }

    static let joints: WordSet = ["、", "和", "及", "以及", "与", "或", "或者", "，以及", "，及", ",以及", ",及"]

    static func behindBrackets(_ text: borrowing Span<UInt8>, from start: Int, to limit: Int) -> Int {
        var end = start
        while end < limit, text.has(.opening, at: end), let close = text.find(.closing, from: end, to: limit) {
            end = close + text.characterLength(at: close)
        }
        return end
    }

    // MARK: One list

    private func relation(
        of list: List, _ last: Mention, _ next: Int, _ clause: Int, _ promulgation: Promulgation?,
        _ text: borrowing Span<UInt8>
    ) -> Reference.Relation {
        if isTitle {
            if isReply { return .replies }
            return Self.ofTitle(text, before: list.start, from: sentence.lowerBound) ?? .cites
        }
        // 期满修订（废止、延期）: what stands in brackets is said by the way.
        let clauseEnd = firstClause(from: list.end, to: next, text)
        let behind = text.find(.opening, from: list.end, to: clauseEnd) ?? clauseEnd
        if Self.receipt.occur(in: text, from: list.end, to: behind) || isAsked(list.end, text) { return .replies }
        let (places, hasPlaces) = (last.places, !last.places.isEmpty)
        // 《许可证》逾期自行失效 is of the certificate, which nobody repeals.
        let expires = last.named.kind == .other && Self.expired.occur(in: text, from: list.end, to: behind)
        if !expires, let change = change(clause, list, behind, hasPlaces: hasPlaces, text) { return change }
        if let lead, list.start == sentence.lowerBound { return lead }
        if let carried, list.start == sentence.lowerBound, Self.ends.begin(text, at: list.end) { return carried }
        // 依照刑法第二百三十六条第二款从重处罚 tells of cases, and not what the document rests on.
        let isRuling = hasPlaces && Self.rulings.occur(in: text, from: list.end, to: behind)
        if !isRuling, isBasis(list, from: clause, text) { return .basis }
        // An attachment of a document may be issued as a whole, an article of it is not.
        if let promulgation, places.allSatisfy({ $0.first.innermost == nil }), isIssued(list, clause, text) {
            // 现将《A》转发给你们，并制定了《B》，一并印发
            let isMade = Self.newlyMade.occur(in: text, from: clause, to: list.start)
            if promulgation.isRequest, !isMade { return .cites }
            return !isMade && promulgation.forwards(beside: list.start..<list.end) ? .forwards : .issues
        }
        return .cites
    }

    private static let ends = WordSet(eitherWidth: ["；", "。", "，"])
    private static let rulings: WordSet = ["处罚", "定罪", "从重", "从轻", "追究", "论处", "量刑", "处理", "处以", "认定"]
    static let receipt: WordSet = ["收悉", "已悉", "业悉", "均悉", "敬悉", "知悉", "已收到", "均收到"]

    /// What ends or changes the life of what is named.
    private func change(
        _ clause: Int, _ list: List, _ behind: Int, hasPlaces: Bool, _ text: borrowing Span<UInt8>
    ) -> Reference.Relation? {
        // 其中与《A》第十条不一致的内容应予删除: what differs from A is ended or changed, and not A.
        if text.has("与", before: list.start), Self.reasons.begin(text, at: list.end) { return nil }
        // 将第三条中的“《A》第五条”修改为“《B》第六条”: words are changed, and not A.
        if text.has("“", before: list.start), text.has("”", at: list.end) { return nil }
        // 《A》已废止 tells what somebody has done before.
        if Self.past.begin(text, at: list.end) { return nil }
        if Self.repealed.occur(in: text, from: list.end, to: behind) || Self.repealing.end(text, before: list.start) {
            return .repeals
        }
        if Self.suspended.occur(in: text, from: list.end, to: behind) || Self.suspending.end(text, before: list.start) {
            return .suspends
        }
        if Self.amended.occur(in: text, from: list.end, to: behind) || Self.amending.end(text, before: list.start) {
            return .amends
        }
        // 《A》根据本决定作相应修改，重新公布: what an amending act says last of what it has changed.
        if let place = text.find("本", from: list.end, to: behind), Self.isByThis(text, at: place),
            Self.altered.occur(in: text, from: place, to: behind)
        {
            return .amends
        }
        // 对《A》的部分条款进行了修订, but 根据《A》进行修改.
        if isRevised(list.end, text), !Self.bases.occur(in: text, from: clause, to: list.start) { return .amends }
        if isQuoteChanged(list.end, text) { return .amends }
        // 将《A》第三条中的“甲”修改为“乙”.
        let isChanged = hasPlaces && Self.changed.occur(in: text, from: list.end, to: behind)
        let isShort = text.has("修改", before: list.start) && list.start - clause <= 12
        return isChanged || isShort ? .amends : nil
    }

    private static let expired: WordSet = ["自行失效", "自动失效", "即失效", "有效期", "期满失效"]
    private static let past: WordSet = ["已废止", "已经废止", "已被废止", "已失效", "已经失效", "早已废止", "业已废止", "废止前", "废止后"]
    private static let repealed: WordSet = ["废止", "失效", "不再执行", "不再施行", "停止使用"]
    private static let repealing: WordSet = ["废止", "废止了"]
    private static let suspended: WordSet = [
        "暂停实施", "暂停执行", "暂停适用", "停止执行", "停止实施", "停止适用", "停止施行", "暂停施行", "中止执行", "中止施行", "暂时停止", "暂时调整",
    ]
    private static let suspending: WordSet = [
        "暂时调整实施", "调整实施", "暂时停止实施", "停止执行", "停止实施", "暂停执行", "暂停实施", "暂时调整适用", "暂停适用", "停止适用", "停止施行", "暂停施行", "暂时停止施行",
        "暂时停止执行", "暂时停止适用",
    ]
    private static let amended: WordSet = [
        "作如下修改", "作出如下修改", "做如下修改", "作如下修正", "作以下修改", "作出以下修改", "修改如下", "修订如下", "予以修改", "如下修订", "作如下调整", "作相应修改",
        "作相应的修改", "作出相应修改", "做相应修改", "做出相应修改", "作相应修正", "作相应修订",
    ]
    /// Whether 本 is that of an act by which something is changed: 根据本决定.
    private static func isByThis(_ text: borrowing Span<UInt8>, at place: Int) -> Bool {
        bases.end(text, before: place) && acts.begin(text, at: place + 3)
    }

    private static let acts: WordSet = ["决定", "修正案", "令", "公告", "通知"]
    private static let altered: WordSet = ["修改", "修正", "修订"]

    /// Whether words behind a name say that it was changed: 作出修改, 的部分条款进行了修订; as a heading 的修订.
    private func isRevised(_ start: Int, _ text: borrowing Span<UInt8>) -> Bool {
        var offset = text.has("的", at: start) ? start + 3 : start
        if offset > start,
            Self.altered.word(text, at: offset).map({ offset + $0.utf8CodeUnitCount }) == sentence.upperBound
        {
            return true
        }
        for words in [Self.portions, Self.parts] {
            if let word = words.word(text, at: offset) { offset += word.utf8CodeUnitCount }
        }
        guard let word = Self.doing.word(text, at: offset) else { return false }
        offset += word.utf8CodeUnitCount
        if text.has("了", at: offset) { offset += 3 }
        return Self.altered.begin(text, at: offset)
    }

    /// Whether quoted words of what is named are changed, also where they name something: 第三条中的“《A》”修改为“《B》”.
    private func isQuoteChanged(_ start: Int, _ text: borrowing Span<UInt8>) -> Bool {
        let open = start + (Self.inside.word(text, at: start)?.utf8CodeUnitCount ?? 0)
        guard open > start, text.has("“", at: open),
            let close = text.find("”", from: open, to: min(text.count, open + Self.longestQuote))
        else { return false }
        return Self.changed.begin(text, at: close + 3)
    }

    private static let inside: WordSet = ["中的", "中", "的"]
    /// Sixty characters.
    private static let longestQuote = 180

    private static let portions: WordSet = ["部分", "有关", "相关", "个别", "若干", "以下", "下列"]
    private static let parts: WordSet = ["条款", "内容", "条文", "规定", "条文和附件", "条款内容"]
    private static let doing: WordSet = ["作出", "做出", "进行", "予以", "加以", "作", "做"]
    private static let amending: WordSet = ["关于修改", "关于修订", "关于修正", "决定修改", "决定对", "决定修订", "相应修改", "相应修订"]
    private static let changed: WordSet = ["修改为", "修改成", "改为", "删去", "删除", "增加", "修订为"]

    /// Why something ends: 与上位法不一致，予以废止.
    private static let reasons: WordSet = ["不一致", "相抵触", "不相适应", "不符"]

    /// The end of the clause behind a name, no further than the next name; behind 自…之日起 the one after it as well.
    private func firstClause(from start: Int, to end: Int, _ text: borrowing Span<UInt8>) -> Int {
        let comma = text.find(.comma, from: start, to: end) ?? end
        let isReason = text.has("与", at: start) && Self.reasons.end(text, before: comma)
        // 《A》、《B》，根据本决定作相应修改
        let isByThis =
            comma == start && comma < end && Self.isByThis(text, at: comma + text.characterLength(at: comma) + 6)
        guard comma < end,
            isReason || isByThis || text.has("自", at: start) || text.has("从", at: start)
                || isSubject(from: start, to: comma, text)
        else { return comma }
        return text.find(.comma, from: comma + text.characterLength(at: comma), to: end) ?? end
    }
}

extension RelationReader {
    /// Whether the words behind a name go on with it, so that what becomes of it stands behind the comma: 《A》第三条关于开户的规定，
    /// 在本县暂停执行; 《A》中与本批复不一致的内容，停止执行.
    private func isSubject(from start: Int, to comma: Int, _ text: borrowing Span<UInt8>) -> Bool {
        Self.going.begin(text, at: start) && Self.contents.end(text, before: comma)
    }

    private static let going: WordSet = ["关于", "有关", "中", "的", "规定的", "所列", "涉及", "与"]
    private static let contents: WordSet = ["规定", "内容", "条款", "部分", "要求", "措施", "条文", "事项", "政策", "标准"]

    /// What a document does with the names in its title: 关于印发《X》的通知.
    static func ofTitle(
        _ text: borrowing Span<UInt8>, before end: Int, from start: Int
    ) -> Reference.Relation? {
        var found: Reference.Relation?
        var offset = start
        while offset < end {
            if let word = titleVerbs.word(text, at: offset) {
                // 印发修订后的《X》 issues it.
                if !done.begin(text, at: offset + word.utf8CodeUnitCount) || !text.has("修", at: offset) {
                    found = titleRelation(text, at: offset)
                }
                offset += word.utf8CodeUnitCount
            } else {
                offset += text.characterLength(at: offset)
            }
        }
        return found
    }

    private static let done: WordSet = ["后", "的"]

    private static func titleRelation(_ text: borrowing Span<UInt8>, at offset: Int) -> Reference.Relation? {
        if forwarding.begin(text, at: offset) { return .forwards }
        if text.has("废止", at: offset) { return .repeals }
        if text.has("修", at: offset) { return .amends }
        if text.has("停", at: offset) || text.has("暂", at: offset) || text.has("调整", at: offset) { return .suspends }
        return issuing.begin(text, at: offset) ? .issues : .cites
    }

    private static let titleVerbs: WordSet = [
        "印发", "发布", "公布", "颁布", "颁发", "下发", "转发", "批转", "废止", "修改", "修订", "修正", "停止执行", "停止实施", "停止适用", "停止施行", "暂停执行",
        "暂停实施", "暂停适用", "暂停", "暂时调整实施",
        "暂时调整适用",
        "暂时调整", "调整实施",
        "贯彻", "落实", "执行", "实施", "关于",
    ]
    private static let issuing: WordSet = ["印发", "发布", "公布", "颁布", "颁发", "下发"]
    static let forwarding: WordSet = ["转发", "批转"]

    private func isBasis(_ list: List, from clause: Int, _ text: borrowing Span<UInt8>) -> Bool {
        switch ground {
        case .none: return false
        case .list: return true
        case .preamble: break
        // The first article may rule at once: 依照《A》第二条办学的，不适用本规定.
        case .article: guard Self.made.occur(in: text, from: list.end, to: sentence.upperBound) else { return false }
        }
        // 根据《关于修改〈A〉的决定》第一次修正 tells of the text's own history.
        if isHistory(list.end, text) { return false }
        // 落实省长对《A》的批示: what is carried out is what was said of it.
        if text.has("对", before: list.start), text.has("的", at: list.end) { return false }
        return isBasis(from: clause, to: list.start, text)
    }

    private func isHistory(_ end: Int, _ text: borrowing Span<UInt8>) -> Bool {
        var offset = end
        if text.has("第", at: offset), let times = HanNumeral.read(text, at: offset + 3), text.has("次", at: times.end) {
            offset = times.end + 3
        }
        return Self.altered.begin(text, at: offset)
    }

    private static let newlyMade: WordSet = ["制定了", "制订了", "起草了", "编制了", "修订了", "拟定了", "形成了"]
    private static let made: WordSet = ["制定", "制订", "编制", "起草", "修订", "特作", "作出", "规定如下", "解释如下", "结合"]

    /// Whether the words of a clause before a name say that the document rests on it.
    private func isBasis(from clause: Int, to start: Int, _ text: borrowing Span<UInt8>) -> Bool {
        var offset = clause
        var isBasis = false
        // 为贯彻…精神，落实《甲》的要求 goes on over the comma.
        let isPurpose =
            Self.purposes.begin(text, at: clause) || Self.purposes.begin(text, at: sentence.lowerBound)
        while offset < start {
            if Self.bases.begin(text, at: offset) || isPurpose && Self.carriedOut.begin(text, at: offset) {
                isBasis = true
            } else if Self.making.begin(text, at: offset), !text.has("的", at: offset + 6),
                !text.has(.closing, at: offset + 6)
            {
                isBasis = false
            }
            offset += text.characterLength(at: offset)
        }
        return isBasis
    }

    private static let bases: WordSet = ["根据", "依据", "依照", "按照", "遵照"]
    private static let purposes: WordSet = ["为", "现为"]
    private static let carriedOut: WordSet = ["贯彻", "落实", "实施", "执行"]
    /// Behind these words stands what is made, or what something goes along with.
    private static let making: WordSet = ["制定", "制订", "印发", "发布", "公布", "修订", "起草", "编制", "配合", "结合", "适应"]

    /// Whether a sentence that promulgates issues these names: 制定了《A》，现印发给你们; 《A》已经…通过，现予公布.
    private func isIssued(_ list: List, _ clause: Int, _ text: borrowing Span<UInt8>) -> Bool {
        // 省水务局《关于…的报告》已经省政府同意: whose it is stands before it.
        list.start == clause || OrganName.isWhole(text, from: clause, before: list.start)
            || Self.issuedBehind.occur(in: text, from: clause, to: list.start)
                && !Self.beside.occur(in: text, from: clause, to: list.start)
    }

    private static let issuedBehind: WordSet = [
        "将", "制定", "制订", "修订", "起草", "编制", "形成", "发布", "公布", "印发", "颁布", "转发", "批转", "批准", "同意",
    ]
    private static let beside: WordSet = ["配合", "结合", "根据", "按照", "依据", "与", "关于"]
}
