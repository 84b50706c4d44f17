/// Goes through the passages of a document and takes down who has to do what.
struct DutyFinder {
    private let document: Document
    let running: RunningText
    private let deadlines: DeadlineReader
    private(set) var drafts: [DutyDraft] = []
    /// Whether the text has said that the first of several names takes the lead (列第一位者为牵头单位).
    private var leadsFirst = false
    /// Whom the headings around a block name, by the block of the heading.
    private var headings: [Int: [DutyDraft.Actor]] = [:]
    /// Who takes part in every task from here on: 以下均需各市、县人民政府落实，不再列出.
    private var always: [DutyDraft.Actor] = []
    /// Who the last paragraph of an article was about, and the article.
    private var carried: (article: Int, actors: [DutyDraft.Actor])?

    init(_ document: Document) {
        self.document = document
        running = RunningText(document)
        deadlines = DeadlineReader(signed: document.metadata.dateSigned)
    }

    mutating func scan() {
        let bytes = running.bytes
        let text = bytes.span
        var index = 0
        while index < running.passages.count {
            let passage = running.passages[index]
            if passage.block >= 0, document.tree.nodes[passage.block].table >= 0 {
                index = readTable(text, from: index)
                continue
            }
            read(text, passage: index)
            index += 1
        }
        NamedSubjects.complete(&drafts, text)
    }

    private mutating func read(_ text: borrowing Span<UInt8>, passage index: Int) {
        let passage = running.passages[index]
        guard passage.block >= 0 else { return }
        readFirstLead(text, passage)
        let start = readLine(text, passage: index)
        var rest = start..<passage.end
        while let bracket = nextBracket(text, in: rest) {
            add(bracket.responsibility, task: rest.lowerBound..<bracket.start, end: bracket.end, passage: index, text)
            rest = skippingStop(text, bracket.end, passage.end)..<passage.end
        }
        if passage.isHeading, !leads(text, rest) {
            readHeading(text, passage, rest)
        } else if !rest.isEmpty, !isSaid(passage.block) {
            let article = article(of: passage.block)
            let above = carried.flatMap { $0.article == article ? $0.actors : nil } ?? []
            var sentences = SentenceDuties(
                deadlines: deadlines, passage: index, inherited: inherited(by: passage.block), carried: above,
                isLegislation: article != nil)
            sentences.read(text, in: rest)
            carried = article.map { ($0, sentences.carries(text)) }
            drafts += sentences.found
            if sentences.found.isEmpty, let lead = DutyLead.row(text, in: passage, index) { drafts.append(lead) }
        }
    }

    /// 三、各镇要做好以下工作：, which is a heading by its place and a sentence by its words.
    private func leads(_ text: borrowing Span<UInt8>, _ heading: Range<Int>) -> Bool {
        guard !heading.isEmpty, ModalWord.first(text, in: heading) != nil else { return false }
        // Headings end before their colon.
        let end = running.place(of: heading).end
        return document.text.bytes.withSpan { $0.has("：", at: end) }
    }

    /// Blocks that tell what was, and ask for nothing: adoption lines, imprints, addressees, signatures.
    private func isSaid(_ block: Int) -> Bool {
        switch document.tree.nodes[block].role {
        case .adoption, .imprint, .addressees, .signature: true
        default: false
        }
    }

    private func skippingStop(_ text: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Int {
        offset < end && text.has("。", at: offset) ? offset + 3 : min(offset, end)
    }

    // MARK: Brackets

    private struct Bracket {
        var start: Int
        var end: Int
        var responsibility: Responsibility
    }

    /// The next bracket of a range that says who does the task before it.
    private func nextBracket(_ text: borrowing Span<UInt8>, in range: Range<Int>) -> Bracket? {
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard Self.isMark(text[offset]), let word = Self.opening.word(text, at: offset) else {
                offset += text.characterLength(at: offset)
                continue
            }
            let inside = offset + word.utf8CodeUnitCount
            guard let close = closing(text, from: inside, to: range.upperBound) else { return nil }
            let end = close + text.characterLength(at: close)
            if isAtEnd(text, end, range.upperBound), !text.contains("简称", from: inside, to: close) {
                let found = Responsibility.read(
                    text, in: inside..<close, deadlines, leadsFirst: leadsFirst,
                    behind: text.has("。", before: offset) ? place(text, of: end, in: range) : .words)
                if !found.actors.isEmpty { return Bracket(start: offset, end: end, responsibility: found) }
            }
            offset = inside
        }
        return nil
    }

    /// Where a bracket behind a full stop stands: a line may hold several tasks, each with its bracket.
    private func place(_ text: borrowing Span<UInt8>, of end: Int, in range: Range<Int>) -> Responsibility.Place {
        if end == range.upperBound { return .task }
        let last = text.has("。", before: range.upperBound) ? range.upperBound - 3 : range.upperBound
        return !Self.closing.end(text, before: last) ? .words : end == last ? .task : .taskAmongOthers
    }

    /// The bracket that closes.
    private func closing(_ text: borrowing Span<UInt8>, from start: Int, to limit: Int) -> Int? {
        var (depth, offset) = (1, start)
        let end = min(limit, start + Self.longestBracket)
        while offset < end {
            if Self.isMark(text[offset]) {
                if Self.opening.begin(text, at: offset) { depth += 1 }
                if Self.closing.begin(text, at: offset) { depth -= 1 }
                if depth == 0 { return offset }
            }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    /// Whether a byte may begin a bracket: those of most characters do not.
    private static func isMark(_ byte: UInt8) -> Bool { byte == 0xEF || byte == 0xE3 || byte < 0x80 }

    private static let opening: WordSet = ["（", "(", "[", "［", "【", "〔"]
    private static let closing: WordSet = ["）", ")", "]", "］", "】", "〕"]
    /// Seven hundred characters: lists of thirty organs.
    private static let longestBracket = 2100

    /// Whether a bracket ends a sentence: behind a full stop or before one, or at the end.
    private func isAtEnd(_ text: borrowing Span<UInt8>, _ end: Int, _ limit: Int) -> Bool {
        end >= limit || Self.goesOn.begin(text, at: end) == false
    }

    private static let goesOn: WordSet = ["，", "、", "的", "和", "及", "与", "或", "：", "应", "在", "对", ",", ":"]

    /// A row for a task and those who do it.
    private mutating func add(
        _ responsibility: Responsibility, task: Range<Int>, end: Int, passage: Int, _ text: borrowing Span<UInt8>
    ) {
        let actors = withThoseOfAll(responsibility.actors, in: task.upperBound..<end, text)
        var (task, place) = (task, passage)
        if task.isEmpty, passage > 0 {
            // A bracket that stands alone is about what stands above it.
            let above = running.passages[passage - 1]
            (task, place) = (above.start..<above.end, passage - 1)
            while let last = drafts.last, last.passage == passage - 1, last.range.lowerBound >= above.start {
                drafts.removeLast()
            }
        }
        let action = withoutMarks(text, task)
        let named = named(text, in: task, passage: place).filter { row in
            // The bracket may say again who does it: 由县水务局拆除。（县水务局负责）
            row.modal != nil || row.actors.count != actors.count
                || !row.actors.allSatisfy { one in
                    actors.contains { text.isSame($0.range, one.range) && ($0.role == .with) == (one.role == .with) }
                }
        }
        let own = deadlines.firstDay(text, in: action) ?? deadlines.firstOwnTerm(text, in: action)
        let isOfNamed = named.contains { row in own.map { row.range.contains($0.range.lowerBound) } ?? false }
        let term = own == nil ? deadlines.firstPlanTerm(text, in: action) : nil
        drafts.append(
            DutyDraft(
                actors: actors, modal: nil, action: action,
                deadline: responsibility.deadline ?? (isOfNamed ? nil : own) ?? term,
                range: task.lowerBound..<end,
                passage: passage))
        drafts += named
    }

    /// The sentences of a task that say themselves who does something: 各镇要在6月底前制定方案, within a task of the county.
    private func named(_ text: borrowing Span<UInt8>, in task: Range<Int>, passage: Int) -> [DutyDraft] {
        var sentences = SentenceDuties(
            deadlines: deadlines, passage: passage, inherited: [], carried: [], isLegislation: false)
        sentences.isOfTask = true
        sentences.read(text, in: task)
        return sentences.found.filter { !$0.actors.isEmpty }
    }

    /// A task without the marks at its end.
    private func withoutMarks(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        range.lowerBound..<Self.marks.trimmed(text, from: range.lowerBound, before: range.upperBound)
    }

    private static let marks: WordSet = ["。", "，", "；", ",", ";", "　", " "]

    /// Those of a task with those who take part in all: 以下均需各市、县人民政府落实，不再列出 names them once.
    private mutating func withThoseOfAll(
        _ actors: [DutyDraft.Actor], in bracket: Range<Int>, _ text: borrowing Span<UInt8>
    ) -> [DutyDraft.Actor] {
        guard let place = text.find("以下均", from: bracket.lowerBound, to: bracket.upperBound) else {
            return actors.isEmpty ? [] : actors + always
        }
        let start = Self.needs.skipped(text, at: place + 9)
        var end = start
        while end < bracket.upperBound, !Self.doing.begin(text, at: end) { end += text.characterLength(at: end) }
        let names = end < bracket.upperBound ? ActorNames.split(text, in: start..<end) : []
        always = names.map { DutyDraft.Actor(range: $0, role: .responsible, isInherited: true) }
        let named = actors.filter { $0.range.lowerBound < place }
        let own = names.filter { name in !named.contains { text.isSame($0.range, name) } }
        return named + own.map { DutyDraft.Actor(range: $0, role: .responsible) }
    }

    private static let needs: WordSet = ["需", "须", "由", "请", "应", "要"]
    private static let doing: WordSet = ["落实", "负责", "贯彻", "组织", "参与", "配合", "抓好", "，", "）", ",", ")"]

    // MARK: Lines

    /// 责任单位：… behind a task or on a line of its own. Returns where the rest of the passage begins.
    private mutating func readLine(_ text: borrowing Span<UInt8>, passage index: Int) -> Int {
        let passage = running.passages[index]
        guard let label = DutyLabel.first(text, in: passage.start..<passage.end), isLine(text, label, passage) else {
            return passage.start
        }
        let words = label.start..<passage.end
        let above = label.start == passage.start && isLabelled(text, index - 1)
        let row = above ? drafts.lastIndex { $0.passage == index - 1 } : nil
        // Who leads may have a line of his own.
        let isLed = row.map { drafts[$0].actors.contains { $0.role == .lead } } ?? false
        let found = Responsibility.read(text, in: words, deadlines, leadsFirst: leadsFirst && !isLed)
        guard !found.isEmpty else { return passage.start }
        if let row {
            drafts[row].actors += found.actors
            drafts[row].deadline = found.deadline ?? drafts[row].deadline
            drafts[row].range = drafts[row].range.lowerBound..<passage.end
            drafts[row].passage = index
            return passage.end
        }
        add(found, task: passage.start..<label.start, end: passage.end, passage: index, text)
        return passage.end
    }

    private func isLabelled(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
        guard index >= 0 else { return false }
        let passage = running.passages[index]
        return DutyLabel.first(text, in: passage.start..<passage.end)?.start == passage.start
    }

    /// Whether a label begins a line or stands behind a full stop; in a bracket the bracket is read.
    private func isLine(_ text: borrowing Span<UInt8>, _ label: DutyLabel, _ passage: RunningText.Passage) -> Bool {
        label.start == passage.start || text.has("。", before: label.start)
    }

    private mutating func readFirstLead(_ text: borrowing Span<UInt8>, _ passage: RunningText.Passage) {
        guard !leadsFirst, let place = text.find("牵头", from: passage.start, to: passage.end) else { return }
        leadsFirst = Responsibility.tellsWhoLeads(text, from: place, in: passage.start..<passage.end)
    }

    // MARK: Headings

    /// A heading that is the name of an organ, and one that has its bracket.
    private mutating func readHeading(
        _ text: borrowing Span<UInt8>, _ passage: RunningText.Passage, _ rest: Range<Int>
    ) {
        var end = passage.end
        for words in Self.duties { if text.has(words, before: end) { end -= words.utf8CodeUnitCount } }
        if let step = Self.step(text, from: passage.start, to: end) { end = step }
        guard end > passage.start, end - passage.start <= Self.longestName,
            let name = ActorPhrase.read(text, in: passage.start..<end), name == passage.start..<end,
            Self.organs.end(text, before: end)
        else { return }
        headings[passage.block] = ActorNames.actors(text, in: name, isInherited: true)
    }

    /// Where the name ends of a heading that tells a step and who takes it: 各区教育局考核、推荐.
    private static func step(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int? {
        var offset = steps.trimmed(text, from: start, before: end)
        guard offset < end else { return nil }
        if text.has("组织", before: offset) { offset -= 6 }
        return offset
    }

    private static let steps: WordSet = [
        "考核", "推荐", "初审", "审核", "复核", "审批", "评审", "复审", "终审", "申报", "申请", "受理", "公示", "初选", "遴选", "评选", "自评", "自查",
        "核查", "验收",
        "审定", "确定", "、", "和", "与", "并",
    ]
    private static let duties: [StaticString] = ["主要职责", "工作职责", "职责", "的", "：", ":", "负责"]
    private static let organs: WordSet = [
        "局", "委", "办", "厅", "部", "政府", "公司", "中心", "办公室", "委员会", "院", "部门", "单位", "署", "处", "科", "教研室", "科室", "工作组",
        "小组", "专班", "支队", "大队", "总队", "派出所", "司法所", "学校", "协会", "联合会", "街道", "（区、市）", "（市、区）", "（市）", "（县级市）",
    ]
    /// Thirty characters.
    private static let longestName = 90

    private func inherited(by block: Int) -> [DutyDraft.Actor] {
        nearest(to: block) { headings[$0] } ?? []
    }

    /// The article that a block stands in.
    private func article(of block: Int) -> Int? {
        nearest(to: block) { document.tree.nodes[$0].kind == .article ? $0 : nil }
    }

    /// What is made of a block or the nearest one around it.
    private func nearest<Result>(to block: Int, _ make: (Int) -> Result?) -> Result? {
        var next = block
        while next >= 0 {
            if let result = make(next) { return result }
            next = Int(document.tree.nodes[next].parent)
        }
        return nil
    }

    // MARK: Tables

    /// The rows of a table; returns the passage behind its last cell.
    private mutating func readTable(_ text: borrowing Span<UInt8>, from first: Int) -> Int {
        let block = running.passages[first].block
        var last = first
        while last < running.passages.count, running.passages[last].block == block { last += 1 }
        let rows = document.tree.tables[Int(document.tree.nodes[block].table)]
        let cells = DutyTable.cells(rows, from: first, to: last)
        if let table = DutyTable(cells, running.passages, text) {
            drafts += table.drafts(running.passages, text, deadlines, leadsFirst: leadsFirst)
        }
        return last
    }
}
