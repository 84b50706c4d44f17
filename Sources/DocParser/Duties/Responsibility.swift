/// What a bracket, line or row says of who does a task: （市水务局牵头，市财政局配合，2025年6月底前完成）.
struct Responsibility {
    var actors: [DutyDraft.Actor] = []
    var deadline: DeadlineReader.Deadline?

    /// What a bracket stands behind.
    enum Place {
        /// Words within a sentence, or those of a label or cell.
        case words
        /// The sentence that ends the passage.
        case task
        /// A sentence with another task behind it, that has a bracket too.
        case taskAmongOthers
    }

    var isEmpty: Bool { actors.isEmpty && deadline == nil }

    /// Reads the words of a bracket or line; empty where they are about something else.
    ///
    /// - Parameter leadsFirst: whether the first of several who are responsible takes the lead (列第一位者为牵头单位).
    /// - Parameter place: what the bracket stands behind, in which the words are: names alone are those of who does the
    ///   task before them.
    static func read(
        _ text: borrowing Span<UInt8>, in range: Range<Int>, _ deadlines: DeadlineReader, leadsFirst: Bool,
        behind place: Place = .words
    ) -> Responsibility {
        var result = Responsibility()
        let isSaid =
            DutyWords.responsibility.occur(in: text, from: range.lowerBound, to: range.upperBound)
            || DutyWords.labels.lists(in: text, from: range.lowerBound, to: range.upperBound) & 8 != 0
        // One organ alone may be where the words are from: （新华社）; not where another task follows with its own bracket.
        let fewest = leadsFirst || place == .taskAmongOthers ? 1 : 2
        let areNames = place != .words && Self.areNames(text, in: range, deadlines, fewest: fewest)
        guard isSaid || areNames else { return result }
        if let label = DutyLabel.first(text, in: range) {
            result.readLabels(text, in: label.start..<range.upperBound, deadlines)
        } else {
            result.readClauses(text, in: range, deadlines, unsaid: areNames ? .responsible : nil)
        }
        if leadsFirst, let first = result.actors.first, result.actors.allSatisfy({ $0.role == .responsible }),
            result.actors.count > 1 || text.has("等", at: first.range.upperBound)
        {
            result.actors[0].role = .lead
        }
        return result
    }

    /// Whether words are nothing but names of organs, deadlines and remarks: （市商务局、市财政局，2025年9月底前）.
    private static func areNames(
        _ text: borrowing Span<UInt8>, in range: Range<Int>, _ deadlines: DeadlineReader, fewest: Int
    ) -> Bool {
        var (start, names, hasTerm) = (range.lowerBound, 0, false)
        while start < range.upperBound {
            var end = start
            while end < range.upperBound, !parts.begin(text, at: end) { end += text.characterLength(at: end) }
            if end - start >= shortestName, end - start <= longestName, DutyWords.listed.end(text, before: end),
                !text.contains("的", from: start, to: end), !remarks.occur(in: text, from: start, to: end),
                OrganName.endsLikeOrgan(text, at: end) || text.has("政府", before: end)
            {
                names += 1
            } else if deadlines.first(text, in: start..<end)?.range.lowerBound == start {
                hasTerm = true
            } else if !remarks.occur(in: text, from: start, to: end) {
                return false
            }
            start = end < range.upperBound ? end + text.characterLength(at: end) : end
        }
        return names >= (hasTerm ? 1 : fewest)
    }

    private static let parts: WordSet = ["、", "，", "；", "。", ",", ";"]
    /// Three and thirty characters.
    private static let shortestName = 9
    private static let longestName = 90

    // MARK: 责任单位：…；完成时限：…

    private mutating func readLabels(
        _ text: borrowing Span<UInt8>, in range: Range<Int>, _ deadlines: DeadlineReader
    ) {
        var next = DutyLabel.first(text, in: range)
        while let label = next {
            next = DutyLabel.first(text, in: label.end..<range.upperBound)
            let end = Self.marks.trimmed(text, from: label.end, before: next?.start ?? range.upperBound)
            let value = label.end..<end
            switch label.kind {
            case .role(let role): readClauses(text, in: value, deadlines, unsaid: role)
            case .term: deadline = deadline ?? deadlines.whole(text, in: value) ?? .init(range: value, date: nil)
            }
        }
    }

    private static let marks: WordSet = [
        "，", "。", "；", "、", "）", "（", "】", "【", "〕", "〔", "］", "［", "]", "[", ";", ",", ".",
    ]

    /// Who is named in a cell, with what each does: 区建设局牵头，区财政局配合.
    static func cell(
        _ text: borrowing Span<UInt8>, in range: Range<Int>, _ role: Duty.Role, _ deadlines: DeadlineReader
    ) -> [DutyDraft.Actor] {
        guard verbs.occur(in: text, from: range.lowerBound, to: range.upperBound) else {
            return ActorNames.actors(text, in: range, role)
        }
        var result = Responsibility()
        result.readClauses(text, in: range, deadlines, unsaid: role)
        return result.actors
    }

    // MARK: 甲牵头，乙、丙负责

    /// - Parameter unsaid: what names are that have no verb behind them; `nil` where they are no actors.
    private mutating func readClauses(
        _ text: borrowing Span<UInt8>, in range: Range<Int>, _ deadlines: DeadlineReader, unsaid: Duty.Role? = nil
    ) {
        var pending: [Range<Int>] = []
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start
            while end < range.upperBound, !Self.commas.begin(text, at: end) { end += text.characterLength(at: end) }
            readClause(text, in: start..<end, &pending, deadlines)
            start = end < range.upperBound ? end + text.characterLength(at: end) : end
        }
        if let unsaid {
            add(pending, unsaid, text)
        } else if !pending.isEmpty, actors.isEmpty {
            // A bracket whose names have no verb is about something else.
            deadline = nil
        }
    }

    private static let commas: WordSet = ["，", "；", "。", ",", ";"]
    private static let opening: WordSet = ["（", "("]
    private static let closing: WordSet = ["单位）", "部门）", "）", ")"]
    private static let colons: WordSet = ["：", ":"]

    private mutating func readClause(
        _ text: borrowing Span<UInt8>, in clause: Range<Int>, _ pending: inout [Range<Int>], _ deadlines: DeadlineReader
    ) {
        // 列第一位者为牵头单位，下同; 以下均需各市落实.
        if Self.remarks.occur(in: text, from: clause.lowerBound, to: clause.upperBound) { return }
        // 适用范围：… names no one who acts.
        if Self.colons.occur(in: text, from: clause.lowerBound, to: clause.upperBound) { return }
        if let found = deadlines.first(text, in: clause) {
            deadline = deadline ?? found
            if found.range.lowerBound == clause.lowerBound || text.has("于", before: found.range.lowerBound) { return }
        }
        var start = text.has("由", at: clause.lowerBound) ? clause.lowerBound + 3 : clause.lowerBound
        var offset = start
        while offset < clause.upperBound {
            // 各项目牵头单位 is a name.
            if let verb = Self.verbs.word(text, at: offset), !Self.opening.end(text, before: offset),
                Self.bodies.begin(text, at: offset + verb.utf8CodeUnitCount)
            {
                offset += verb.utf8CodeUnitCount
                continue
            }
            guard Self.verbs.begin(text, at: offset), let role = role(text, at: offset, clause) else {
                offset += text.characterLength(at: offset)
                continue
            }
            // 县水务局（牵头）、县财政局
            let isBracketed = Self.opening.end(text, before: offset) && pending.isEmpty
            add(pending + [start..<(isBracketed ? text.characterStart(before: offset) : offset)], role, text)
            pending = []
            offset = Self.verbs.skipped(text, at: offset)
            if isBracketed { offset = Self.closing.skipped(text, at: offset) }
            if text.has("、", at: offset) { offset += 3 }
            start = offset
        }
        if start < clause.upperBound { pending.append(start..<clause.upperBound) }
    }

    private func role(_ text: borrowing Span<UInt8>, at offset: Int, _ clause: Range<Int>) -> Duty.Role? {
        if text.has("牵头", at: offset) || text.has("主办", at: offset) { return .lead }
        if text.has("配合", at: offset) || text.has("参", at: offset) || text.has("协", at: offset) { return .with }
        // 负责人 and 落实… are words of the task.
        let isEnd =
            text.has("负总责", at: offset) || text.has("负全责", at: offset) || offset + 6 >= clause.upperBound
            || text.has("、", at: offset + 6) || Self.verbs.begin(text, at: offset + 6)
            || Self.closing.begin(text, at: offset + 6)
        return isEnd ? .responsible : nil
    }

    private static let remarks = WordSet([firsts, ["下同", "以下均", "均涉及", "不再一一", "不再逐"]])
    /// Where the one who leads stands among several: 列首位的为牵头单位, 排名第一的责任单位牵头.
    private static let firsts: [StaticString] = [
        "第一位", "首位", "排名第一", "排第一", "列第一", "第一个", "第1位", "首家", "排在前", "排名在前", "列在前", "列前", "居前", "第一责任单位", "第一责任部门",
    ]
    private static let leading = WordSet(list: firsts)

    /// Whether a sentence about who leads, in which 牵头 stands at an offset, says that it is the first of several.
    static func tellsWhoLeads(_ text: borrowing Span<UInt8>, from first: Int, in passage: Range<Int>) -> Bool {
        var next: Int? = first
        while let place = next {
            var start = max(passage.lowerBound, place - near)
            while text[start] & 0xC0 == 0x80 { start += 1 }
            if leading.occur(in: text, from: start, to: min(passage.upperBound, place + near)) { return true }
            next = text.find("牵头", from: place + 6, to: passage.upperBound)
        }
        return false
    }

    /// Twenty characters.
    private static let near = 60
    private static let verbs: WordSet = [
        "牵头", "负责", "配合", "参与", "参加", "协助", "协办", "主办", "承办", "落实", "实施", "负总责", "负全责",
        "指导", "督导", "督促",
    ]

    /// What makes a verb before it part of a name.
    private static let bodies: WordSet = ["单位", "部门", "机构", "处室", "科室", "企业", "学校", "高校", "医院"]

    private mutating func add(_ ranges: [Range<Int>], _ role: Duty.Role, _ text: borrowing Span<UInt8>) {
        for range in ranges {
            let joint = text.find("会同", from: range.lowerBound, to: range.upperBound)
            let first = range.lowerBound..<(joint ?? range.upperBound)
            actors += ActorNames.actors(text, in: first, role)
            guard let joint else { continue }
            let others = joint + 6..<range.upperBound
            actors += ActorNames.actors(text, in: others, .with)
        }
    }
}
