/// Duties that sentences state: 供水单位应当…, 各区要…, 由市水务局….
struct SentenceDuties {
    let deadlines: DeadlineReader
    let passage: Int
    /// Who the heading above is about.
    let inherited: [DutyDraft.Actor]
    /// Who the paragraph above is about, in an article.
    let carried: [DutyDraft.Actor]
    /// Articles give offices what they have to do without a modal too.
    let isLegislation: Bool
    /// Whether they are sentences of a task whose bracket says who does it.
    var isOfTask = false
    private(set) var found: [DutyDraft] = []
    /// The first row of the sentence with all its parts between semicolons.
    private(set) var whole = 0
    /// The first row of the last sentence before it that tells duties.
    private(set) var told = 0
    /// Who the sentence before begins with, where it tells no duty: 市人民政府制定了计划。
    private(set) var topic: Range<Int>?
    /// Whether a part behind a semicolon goes on with the row before it: …；要做好….
    private var isContinued = false

    init(
        deadlines: DeadlineReader, passage: Int, inherited: [DutyDraft.Actor], carried: [DutyDraft.Actor],
        isLegislation: Bool
    ) {
        self.deadlines = deadlines
        self.passage = passage
        self.inherited = inherited
        self.carried = carried
        self.isLegislation = isLegislation
    }

    /// Who the next paragraph goes on with, where it names nobody.
    func carries(_ text: borrowing Span<UInt8>) -> [DutyDraft.Actor] {
        topic.map { ActorNames.actors(text, in: $0) } ?? only(text, of: found[...])
    }

    private mutating func endSentence() {
        if found.count > whole { told = whole }
        whole = found.count
    }

    /// All sentences of a range.
    mutating func read(_ text: borrowing Span<UInt8>, in range: Range<Int>) {
        var (start, offset, depth) = (range.lowerBound, range.lowerBound, 0)
        while offset < range.upperBound {
            let length = text.characterLength(at: offset)
            if Self.quoting.begin(text, at: offset) { depth += 1 }
            if Self.quoted.begin(text, at: offset) { depth = max(0, depth - 1) }
            let isQuestion = text.has("？", at: offset)
            // “为群众做什么？” ends no sentence; a question tells nobody to do anything.
            if isQuestion ? depth == 0 : Self.stops.begin(text, at: offset) {
                if !isQuestion { readSentence(text, in: start..<offset) }
                start = offset + length
                if !Self.semicolons.begin(text, at: offset) { endSentence() }
            }
            offset += length
        }
        if start < range.upperBound { readSentence(text, in: start..<range.upperBound) }
    }

    private static let stops: WordSet = ["。", "；", "！", "\n", ";", "!"]
    private static let semicolons: WordSet = ["；", ";"]
    private static let quoting: WordSet = ["“", "《"]
    private static let quoted: WordSet = ["”", "》"]

    private mutating func readSentence(_ text: borrowing Span<UInt8>, in sentence: Range<Int>) {
        // 本办法所称水费，是指应当缴纳的费用 asks for nothing.
        if isLegislation, Self.isDefinition(text, sentence) { return }
        // 以上工作要在2月底前完成 is a deadline in a sentence of its own.
        if !found.isEmpty, Self.works.begin(text, at: sentence.lowerBound),
            Self.completed.end(text, before: sentence.upperBound)
        {
            return belongsToLast(text, sentence)
        }
        let before = found.count
        isContinued = false
        var clauses: [Range<Int>] = []
        for clause in Self.clauses(text, in: sentence) {
            defer { clauses.append(clause) }
            // 应当办理登记的， and 可以覆盖费用时， say when.
            if clause.upperBound < sentence.upperBound, Self.isCondition(text, clause) { continue }
            if goesOnNaming(text, clause, clauses, first: before) { continue }
            if let name = DatedAddressees.name(text, in: clause) {
                append(ActorNames.actors(text, in: name), at: name.upperBound, from: clause.lowerBound)
                continue
            }
            if let modal = ModalWord.first(text, in: clause) {
                add(modal, clause, after: clauses, first: before, text)
            } else if let named = NamedTask.read(text, in: clause) {
                addNamed(named, clause, after: clauses, first: before, text)
            } else if found.count == before, let told = told(text, clause, clauses) {
                if goesOn(text, told.actors, clause) {
                    isContinued = true
                    continue
                }
                append(told.actors, at: told.action, from: min(told.start, clause.lowerBound))
            }
        }
        if isContinued {
            let next = found.count > before ? found[before].range.lowerBound : sentence.upperBound
            let end = Self.commas.trimmed(text, from: found[before - 1].action.lowerBound, before: next)
            found[before - 1].action = found[before - 1].action.lowerBound..<end
            found[before - 1].range = found[before - 1].range.lowerBound..<end
        } else if found.count == before, !addDated(text, sentence, clauses), !addOffice(text, sentence, clauses) {
            topic = clauses.first.flatMap { Self.firstName(text, $0) } ?? topic
            return belongsToLast(text, sentence)
        }
        topic = nil
        finish(text, from: before, sentence)
        DatedAddressees.shareDeed(text, in: &found, from: before)
        DatedAddressees.shareDays(text, in: &found, from: before, deadlines)
    }

    /// 市农业局：负责制定方案；负责组织培训: the same organ goes on behind a semicolon, but for a deadline of its own.
    private func goesOn(
        _ text: borrowing Span<UInt8>, _ actors: [DutyDraft.Actor], _ clause: Range<Int>
    ) -> Bool {
        guard found.count > whole, let last = found.last, last.modal == nil, last.actors.count == actors.count,
            zip(last.actors, actors).allSatisfy({ $0.range == $1.range && $0.role == $1.role })
        else { return false }
        return deadlines.first(text, in: clause) == nil
    }

    /// Parts between commas; those within brackets and quotation marks part none.
    private static func clauses(_ text: borrowing Span<UInt8>, in sentence: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var (start, offset, depth) = (sentence.lowerBound, sentence.lowerBound, 0)
        while offset < sentence.upperBound {
            let length = text.characterLength(at: offset)
            if opening.begin(text, at: offset) { depth += 1 }
            if closing.begin(text, at: offset) { depth = max(0, depth - 1) }
            if depth == 0, parting.begin(text, at: offset), !text.isInNumber(offset),
                !text.has("、", at: offset) || DatedAddressees.part(text, at: offset, to: sentence.upperBound)
            {
                parts.append(start..<offset)
                start = offset + length
            }
            offset += length
        }
        if start < sentence.upperBound { parts.append(start..<sentence.upperBound) }
        return parts
    }

    private static let opening: WordSet = ["（", "《", "“", "("]
    private static let closing: WordSet = ["）", "》", "”", ")"]
    static let commas: WordSet = ["，", "：", ",", ":"]
    private static let leading: WordSet = ["，", "：", ",", ":"]
    private static let parting: WordSet = ["，", "：", ",", ":", "、"]

    /// A row for the modal of a clause; the same actor and modal go on with the row before.
    private mutating func add(
        _ modal: ModalWord, _ clause: Range<Int>, after clauses: [Range<Int>], first: Int,
        _ text: borrowing Span<UInt8>
    ) {
        var action = modal.range.upperBound
        let words = clause.lowerBound..<modal.range.lowerBound
        var own = ActorPhrase.subject(text, in: words) ?? Self.subjectOfCase(text, in: words)
        if own == nil, modal.modal == .mustNot, modal.range.lowerBound == clause.lowerBound,
            // 禁止任何单位和个人倾倒垃圾; but 不得强制老年人使用终端 is not about them.
            !text.has("不", at: clause.lowerBound),
            let name = Self.forbidden(text, at: action, to: clause.upperBound)
                ?? Self.ownerOfDeeds(text, at: action, to: clause.upperBound)
        {
            (own, action) = (name, name.upperBound)
        }
        // 药品应当由药学部门采购: who acts stands behind.
        if own == nil, text.has("由", at: action),
            let named = NamedTask.read(text, in: action..<clause.upperBound)
        {
            let actors = ActorNames.actors(text, in: named.actor, named.role)
            if !actors.isEmpty {
                return append(actors, modal.modal, at: named.actor.upperBound, from: clause.lowerBound)
            }
        }
        let isOfOthers =
            own == nil
            && isOfOthers(text, words, after: clauses, modal.modal, action: action..<clause.upperBound)
        let isBare = !isOfOthers && Self.isBare(text, words) && !Self.isOfMade(text, words, modal)
        if own == nil, Self.isAim(text, modal, clause) { return }
        if own == nil, found.count > first, let last = found.last {
            return addBehind(last, modal, clause, isBare: isBare, words, text)
        }
        // 市水务局收到申请后，应当: the actor stands in a clause before; 费用可以由… is about something else.
        let earlier = own == nil && isBare ? Self.nearest(text, clauses) : nil
        guard let name = own ?? earlier, !Self.isMoney(text, name, behind: action), !Self.isCount(text, at: action)
        else { return addUnnamed(modal, clause, after: clauses, isBare: isBare, at: action, text) }
        let names = (own == nil ? [] : Self.listed(text, clauses)) + [name]
        append(
            names.flatMap { ActorNames.subjects(text, in: $0) }, modal.modal, at: action,
            from: own == nil ? name.lowerBound : clause.lowerBound)
    }

    /// A row for a clause without a subject, behind one of the same sentence.
    private mutating func addBehind(
        _ last: DutyDraft, _ modal: ModalWord, _ clause: Range<Int>, isBare: Bool, _ words: Range<Int>,
        _ text: borrowing Span<UInt8>
    ) {
        guard last.modal != modal.modal else { return }
        let hasTerm = deadlines.first(text, in: clause) != nil
        // 县水务局负责检测，报告应当于5月10日前公开: what has a day is a task of its own.
        let isTask = last.modal == nil && !isBare && modal.modal == .must
        // 督查室负责核查，可以抽查: the same who has something to do may do something else.
        let isOwn = isBare && (modal.modal != .must || text.has("的", before: words.upperBound) || hasTerm)
        if last.modal == nil, !isOwn, !isTask || !hasTerm { return }
        // 县水务局应当巡查，水价不得上涨: the price is spoken of.
        append(isBare || isTask ? last.actors : [], modal.modal, at: modal.range.upperBound, from: clause.lowerBound)
    }

    /// A row of a sentence that names nobody; behind a semicolon it goes on with the row before.
    private mutating func addUnnamed(
        _ modal: ModalWord, _ clause: Range<Int>, after clauses: [Range<Int>], isBare: Bool, at action: Int,
        _ text: borrowing Span<UInt8>
    ) {
        if modal.modal == .may, Self.isQuality(text, modal, clause) { return }
        // 应当编制计划，道路不得开挖；确需开挖的，须报批: a thing is spoken of between them.
        let isOfThing = found.last.map { $0.modal != modal.modal && $0.actors.isEmpty } ?? false
        if isBare, !isOfThing, found[whole...].contains(where: { $0.modal == modal.modal }),
            deadlines.first(text, in: clause) == nil
        {
            isContinued = found[found.count - 1].modal == modal.modal
            return
        }
        let actors = isBare ? goingOn(text, clauses, modal) : Self.maker(text, of: clause, clauses, modal)
        // 课时可以折算；课程可以选修: what a sentence says of things is one.
        if actors.isEmpty, found.count > whole, let last = found.last, last.modal == modal.modal,
            last.actors.isEmpty, deadlines.first(text, in: clause) == nil
        {
            isContinued = true
            return
        }
        append(actors, modal.modal, at: action, from: clause.lowerBound)
    }

    /// 请上海总部，各分行、营业管理部，各中心支行转发: names in the clauses behind the first one.
    private mutating func goesOnNaming(
        _ text: borrowing Span<UInt8>, _ clause: Range<Int>, _ clauses: [Range<Int>], first: Int
    ) -> Bool {
        guard found.count > first, let last = found.last, last.modal == nil, let end = clauses.last?.upperBound,
            last.actors.last?.range.upperBound == end, let name = ActorPhrase.read(text, in: clause),
            name.lowerBound == clause.lowerBound
        else { return false }
        found[found.count - 1].actors += ActorNames.actors(text, in: name, last.actors[0].role)
        found[found.count - 1].action = name.upperBound..<name.upperBound
        return true
    }

    /// 各单位于2018年12月31日前报送: who has a deadline has to do it. Returns whether there is such a row.
    private mutating func addDated(
        _ text: borrowing Span<UInt8>, _ sentence: Range<Int>, _ clauses: [Range<Int>]
    ) -> Bool {
        guard let deadline = deadlines.first(text, in: sentence), let date = deadline.date,
            // A term within a task tells how it goes: 受理部门自受理之日起3个工作日内办结。（县行政审批局负责）
            !isOfTask || date.utf8.first != UInt8(ascii: "P")
        else { return false }
        for clause in clauses where clause.lowerBound <= deadline.range.lowerBound {
            guard let name = ActorPhrase.read(text, in: clause), name.upperBound <= deadline.range.lowerBound,
                !ActorVerbs.isDone(text, at: name.lowerBound)
            else { continue }
            let actors = ActorNames.actors(text, in: name)
            guard !actors.isEmpty else { continue }
            append(actors, at: name.upperBound, from: clause.lowerBound)
            return true
        }
        // 请于6月5日前报送 asks whom the heading names.
        if !inherited.isEmpty, let clause = clauses.first(where: { Self.requests.begin(text, at: $0.lowerBound) }) {
            append(inherited, at: clause.lowerBound + 3, from: clause.lowerBound)
            return true
        }
        guard let name = doer(text, behind: deadline, clauses) else { return false }
        let actors = ActorNames.actors(text, in: name)
        if !actors.isEmpty { append(actors, at: name.upperBound, from: deadline.range.lowerBound) }
        return !actors.isEmpty
    }

    private static let requests: WordSet = ["请于", "请在", "请抓紧", "请尽快", "请务必"]

    /// 2022年11月1日前，省教育厅组织评审: who stands right behind a day, before what is done.
    private func doer(
        _ text: borrowing Span<UInt8>, behind deadline: DeadlineReader.Deadline, _ clauses: [Range<Int>]
    ) -> Range<Int>? {
        let start = Self.commas.skipped(text, at: deadline.range.upperBound)
        guard deadline.date?.utf8.first.map({ $0 < 0x40 }) == true,
            let clause = clauses.first(where: { $0.lowerBound <= start && start < $0.upperBound }),
            !DutyWords.openings.begin(text, at: start), !ActorVerbs.isDone(text, at: start),
            let name = ActorPhrase.read(text, in: start..<clause.upperBound)
                ?? Self.organ(text, in: start..<clause.upperBound),
            name.lowerBound == start, name.upperBound < clause.upperBound,
            !Self.results.begin(text, at: name.upperBound),
            !text.contains("的", from: name.upperBound, to: name.upperBound + 9)
        else { return nil }
        return name
    }

    /// 各村民委员会公示: an organ before a deed that no list has.
    private static func organ(_ text: borrowing Span<UInt8>, in words: Range<Int>) -> Range<Int>? {
        guard ranks.begin(text, at: words.lowerBound) else { return nil }
        return NamedTask.firstEnd(text, from: words.lowerBound, in: words).map { words.lowerBound..<$0 }
    }

    private static let ranks: WordSet = ["各", "省", "市", "县", "区", "镇", "乡", "州", "国务院", "街道"]
    /// What becomes of a thing: 县污水处理厂建成投运.
    private static let results: WordSet = [
        "建成", "投入", "投用", "竣工", "开工", "完工", "启用", "揭牌", "达到", "实现", "基本", "全部", "全面", "数量", "覆盖", "占", "力争",
    ]

    /// 县级人民政府水行政主管部门对…实施监督管理: what an article says of an organ is its office. Returns whether there is
    /// such a row.
    private mutating func addOffice(
        _ text: borrowing Span<UInt8>, _ sentence: Range<Int>, _ clauses: [Range<Int>]
    ) -> Bool {
        guard isLegislation, let first = clauses.first, let name = ActorPhrase.read(text, in: first),
            DutyWords.offices.end(text, before: name.upperBound), name.upperBound < sentence.upperBound,
            !text.has("与", at: name.lowerBound),
            NamedTask.isDeed(text, at: name.upperBound), !Self.isCondition(text, first),
            !Self.noOffice.occur(in: text, from: name.lowerBound, to: name.upperBound),
            !Self.leads.occur(in: text, from: name.upperBound, to: sentence.upperBound)
        else { return false }
        let actors = ActorNames.actors(text, in: name)
        if !actors.isEmpty { append(actors, at: name.upperBound, from: name.lowerBound) }
        return !actors.isEmpty
    }

    /// What leads in to a list, whose items are the duties.
    private static let leads: WordSet = ["下列", "以下", "如下"]
    /// What defines a word, and what encourages.
    private static let noOffice: WordSet = ["是指", "所称", "鼓励", "支持", "倡导", "由"]

    private mutating func append(
        _ actors: [DutyDraft.Actor], _ modal: Duty.Modal? = nil, at action: Int, from start: Int
    ) {
        found.append(
            DutyDraft(
                actors: actors, modal: modal, action: action..<action, range: start..<start, passage: passage))
    }

    /// 由市水务局拆除，市财政局配合.
    private mutating func addNamed(
        _ named: NamedTask, _ clause: Range<Int>, after clauses: [Range<Int>], first: Int,
        _ text: borrowing Span<UInt8>
    ) {
        let isFirst = named.actor.lowerBound == clause.lowerBound && found.count == first
        let names = (isFirst ? Self.listed(text, clauses) : []) + [named.actor]
        let actors = names.flatMap { ActorNames.actors(text, in: $0, named.role) }
        if found.count > first, named.role == .with {
            found[found.count - 1].actors += actors
            return
        }
        // 街道办事处协助做好巡查 is a task of its own.
        guard named.role != .with || named.action + 6 < clause.upperBound, !actors.isEmpty else { return }
        // 机动车应当按照规定，由检验机构检验: one deed, whose subject is a thing.
        if found.count > first, found[found.count - 1].actors.isEmpty, found[found.count - 1].modal == .must,
            text.has("由", at: clause.lowerBound), Self.rules.begin(text, at: found[found.count - 1].action.lowerBound)
        {
            found[found.count - 1].actors = actors
            return
        }
        append(actors, at: named.action, from: clause.lowerBound)
    }

    private static let rules: WordSet = ["按", "依", "根据", "在", "于", "自", "定期", "经"]

    /// Each row reaches to the next, and has the deadline that stands in its part of the sentence.
    private mutating func finish(_ text: borrowing Span<UInt8>, from first: Int, _ sentence: Range<Int>) {
        for index in first..<found.count {
            let start = index == first ? sentence.lowerBound : found[index].range.lowerBound
            let next = index + 1 < found.count ? found[index + 1].range.lowerBound : sentence.upperBound
            let end = Self.commas.trimmed(text, from: found[index].action.lowerBound, before: next)
            // 经费由市财政局承担: what is told of it stands before.
            if let helpers = Self.helpers(text, of: found[index], to: next) {
                found[index].actors += helpers.actors
                found[index].action = helpers.deed..<end
            }
            found[index].action = min(Self.leading.skipped(text, at: found[index].action.lowerBound), end)..<end
            let isBare = found[index].modal == nil && end - found[index].action.lowerBound <= Self.shortestDeed
            found[index].actors += Self.partners(text, of: found[index], to: next)
            found[index].action = (isBare ? start : found[index].action.lowerBound)..<end
            // Who is named before a semicolon or another modal is part of it.
            let named = found[index].actors.lazy.filter { !$0.isInherited }.map(\.range.lowerBound).min()
            found[index].range = min(start, named ?? start)..<end
            found[index].deadline = term(text, of: found[index], from: start, to: end)
            giveBack(text, at: index, first)
        }
    }

    /// 各镇要抽查台账，抽查不得少于5%，报告于6月底前报送: a day behind what is forbidden is of what has to be done.
    private mutating func giveBack(_ text: borrowing Span<UInt8>, at index: Int, _ first: Int) {
        guard index > first, found[index].modal == .mustNot, found[index - 1].modal == .must,
            let deadline = found[index].deadline, found[index - 1].deadline == nil,
            found[index].action.lowerBound < deadline.range.lowerBound,
            Self.commas.occur(in: text, from: found[index].action.lowerBound, to: deadline.range.lowerBound)
        else { return }
        found[index - 1].deadline = deadline
        found[index].deadline = nil
    }

    /// 该项工作于6月底前完成: a deadline in a sentence of its own.
    private mutating func belongsToLast(_ text: borrowing Span<UInt8>, _ sentence: Range<Int>) {
        guard let last = found.indices.last, found[last].deadline == nil, sentence.count <= Self.longestDeadline,
            let deadline = deadlines.first(text, in: sentence)
        else { return }
        found[last].deadline = deadline
        found[last].range = found[last].range.lowerBound..<sentence.upperBound
    }

    /// Four characters.
    private static let shortestDeed = 12
    private static let works: WordSet = [
        "以上工作", "以上任务", "以上事项", "上述工作", "上述任务", "上述事项", "该项工作", "该项任务", "此项工作", "这项工作", "各项工作", "全部工作", "以上各项",
    ]
    private static let completed: WordSet = ["完成", "到位", "办结", "落实", "结束", "销号"]
    /// Forty characters.
    private static let longestDeadline = 120
}
