/// Decides where a heading ends and its text begins: a heading names and does not state (contract, section 2).
enum HeadingWords {
    /// Longest heading that runs in, in bytes: forty characters.
    private static let longestRunIn = 120
    /// Longest heading alone on its line, in bytes: sixty characters.
    private static let longestAlone = 180
    /// Longest heading before a colon or a blank, in bytes: twenty characters.
    private static let longestLabel = 60

    /// - Parameter isListed: whether it is one of a list whose entries are sentences or end with ；.
    static func reading(
        of words: ByteRange, in text: borrowing Span<UInt8>, isListed: Bool
    ) -> HeadingReading {
        guard !words.isEmpty else { return HeadingReading() }
        let first = firstMark(text, words)
        // A heading may be two questions.
        let isQuestion =
            text.has(.question, before: words.end) && first.map { text.has(.question, before: $0.end) } ?? false
        guard let mark = first, mark.end < words.end, !isQuestion else {
            return alone(text, words, isListed: isListed)
        }
        guard !isListed || mark.kind == .colon || opensSeries(text, mark.end, words.end) else {
            return HeadingReading()
        }
        let title = ByteRange(words.start, mark.start)
        guard title.count <= longestRunIn, !title.isEmpty, mayName(text, title),
            !isOnlyBracket(text, ByteRange(mark.end, words.end))
        else { return HeadingReading() }
        var reading = HeadingReading()
        switch mark.kind {
        case .stop:
            reading.shape = .stop
            reading.names = isMatter(text, title) && !states(text, title)
        case .colon:
            if amends(text, title) { return reading }
            reading.shape = .colon
            reading.names = title.count <= longestLabel && !hasComma(text, title) && isMatter(text, title)
        case .blank:
            guard title.count <= longestLabel, isFollowedByWords(text, mark.end, words.end), isMatter(text, title),
                !states(text, title)
            else { return reading }
            reading.shape = .blank
            reading.names = true
        }
        reading.title = ByteRange(
            title.start, MarkdownMarks.trimmingBold(text, from: title.start, to: title.end))
        reading.text = ByteRange(MarkdownMarks.skippingBold(text, from: mark.end, to: words.end), words.end)
        return reading
    }

    /// Whether a series of items begins behind a full stop: what stands before it heads them, in a list too.
    private static func opensSeries(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        let words = text.skippingBlanks(from: start, to: end)
        guard let marker = HeadingMarkerReader.read(text, at: words, end: end) else { return false }
        return marker.form.isSeries && marker.seriesNumber == 1
    }

    /// What stands behind a task in brackets says whose it is (…。（省发展改革委负责）) and is not its text.
    private static func isOnlyBracket(_ text: borrowing Span<UInt8>, _ rest: ByteRange) -> Bool {
        let start = text.skippingBlanks(from: rest.start, to: rest.end)
        var end = rest.end
        if text.has("。", before: end) { end -= 3 }
        guard text.has(.opening, at: start) else { return false }
        return TitleShape.openingBracket(text, before: end, from: start) == start
    }

    /// Whether words have a comma, in either width.
    private static func hasComma(_ text: borrowing Span<UInt8>, _ words: ByteRange) -> Bool {
        text.contains(.comma, from: words.start, to: words.end)
    }

    /// Words that can only be a heading with text joined to it: no mark inside.
    static func isBareHeading(_ text: borrowing Span<UInt8>, _ words: ByteRange) -> Bool {
        guard !words.isEmpty, words.count <= longestAlone else { return false }
        return !text.contains("。", from: words.start, to: words.end)
            && !text.contains(.semicolon, from: words.start, to: words.end)
            && !text.contains(.colon, from: words.start, to: words.end) && names(text, words)
    }

    // MARK: Alone

    static func endWithoutMark(_ text: borrowing Span<UInt8>, _ words: ByteRange) -> Int {
        for mark in ["。", "：", ":", "．"] as [StaticString] where text.has(mark, before: words.end) {
            return text.trimmingBlanks(from: words.start, to: words.end - mark.utf8CodeUnitCount)
        }
        return words.end
    }

    private static func alone(
        _ text: borrowing Span<UInt8>, _ words: ByteRange, isListed: Bool
    ) -> HeadingReading {
        var reading = HeadingReading()
        guard words.count <= longestAlone, !text.has(.semicolon, before: words.end),
            !text.has(.comma, before: words.end)
        else { return reading }
        let title = ByteRange(words.start, endWithoutMark(text, words))
        guard !title.isEmpty else { return reading }
        reading.title = title
        if text.has("。", before: words.end) {
            guard !isListed, mayName(text, title) else { return reading }
            reading.shape = .aloneStop
            reading.names =
                title.count <= longestRunIn && isMatter(text, title) && !(hasComma(text, title) && states(text, title))
        } else if text.has(.colon, before: words.end) {
            guard !isListed, title.count <= 75, names(text, title), !announces(text, title) else { return reading }
            reading.shape = .alone
            reading.names = true
        } else if !endsInParticle(text, words) {
            reading.shape = .alone
            reading.names = true
        }
        return reading
    }

    /// Whether words end in 的 and so name nothing; 目的 is a noun.
    private static func endsInParticle(_ text: borrowing Span<UInt8>, _ words: ByteRange) -> Bool {
        text.has("的", before: words.end) && !text.has("目的", before: words.end)
    }

    /// Words that end in ： and only announce a list: …应当符合下列条件：, …提交以下材料：.
    private static func announces(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        if amends(text, title) { return true }
        for word in ["如下", "以下", "包括", "条件", "材料", "情形", "内容", "规定", "方法计算", "提供", "提交", "报告", "为", "是"]
            as [StaticString]
        where text.has(word, before: title.end) {
            return true
        }
        for word in ["以下", "如下", "下列"] as [StaticString] where text.contains(word, from: title.start, to: title.end) {
            return true
        }
        return false
    }

    /// Words of a decision on amendments that lead in to the new wording: 将第二条修改为：, 增加一条，作为第八条：.
    private static func amends(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        guard !text.has("关于", at: title.start) else { return false }
        return text.has("改为", before: title.end)
            || units.end(text, before: title.end) && figures.end(text, before: title.end - 3)
    }

    /// 条 款 项 目 and what holds them, as an article is cited.
    private static let units: WordSet = ["编", "章", "节", "条", "款", "项", "目"]
    private static let figures = WordSet(eitherWidth: ["一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "）"])

    // MARK: Run in

    private enum MarkKind { case stop, colon, blank }

    private struct Mark {
        var kind: MarkKind
        var start: Int
        var end: Int
    }

    /// The first 。 ： or wide blank of the words that is in no quotes or brackets.
    private static func firstMark(_ text: borrowing Span<UInt8>, _ words: ByteRange) -> Mark? {
        var depth = 0
        var offset = words.start
        while offset < min(words.end, words.start + longestRunIn + 12) {
            let byte = text[offset]
            // No mark and no blank begins as a Chinese character does.
            if byte >= 0xE4, byte <= 0xE9 {
                offset += 3
                continue
            }
            if text.has("《", at: offset) || text.has("“", at: offset) || text.has(.opening, at: offset) { depth += 1 }
            if text.has("》", at: offset) || text.has("”", at: offset) || text.has(.closing, at: offset) { depth -= 1 }
            if depth <= 0 {
                let end = offset + text.characterLength(at: offset)
                if text.has("。", at: offset) || text.has(.question, at: offset) && end < words.end {
                    return Mark(kind: .stop, start: offset, end: end)
                }
                if text.isMark(.colon, at: offset, to: words.end) { return Mark(kind: .colon, start: offset, end: end) }
            }
            if let blank = wideBlank(text, at: offset, to: words.end), offset > words.start {
                return Mark(kind: .blank, start: offset, end: blank)
            }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    /// A blank of full width or two of half width, which sets a heading apart; the offset behind it. Where a line was
    /// cut, the blank is the paper's.
    private static func wideBlank(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> Int? {
        let length = text.blankLength(at: offset)
        guard length > 0 else { return nil }
        let behind = text.skippingBlanks(from: offset, to: end)
        for place in offset..<behind where text[place] == 0x0A || text[place] == 0x0D { return nil }
        return text.has("\u{3000}", at: offset) || behind - offset >= 2 && behind - offset > length ? behind : nil
    }

    private static func isFollowedByWords(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        text.has("。", before: end) && end - start > 30
    }

    // MARK: Naming

    /// Whether words name a matter or a task, and make no statement about somebody.
    static func names(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        mayName(text, title) && isMatter(text, title)
    }

    /// The same for words that may.
    private static func isMatter(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        if OrganName.startsLikeOrgan(text, at: title.start), !text.contains("关于", from: title.start, to: title.end),
            namesOrgan(text, title)
        {
            return false
        }
        let signs = signs
        var commas = 0
        var offset = title.start
        while offset < title.end {
            if signs.mayBegin(text, at: offset) {
                if text.has(.comma, at: offset) { commas += 1 }
                if text.has("应", at: offset), isDuty(text, at: offset) { return false }
                if text.has("可", at: offset), isPermission(text, at: offset) { return false }
            }
            offset += text.characterLength(at: offset)
        }
        return commas <= 2
    }

    /// Whether the name of an organ ends in the words: 农业农村局负责…, but 农业用水计量薄弱.
    private static func namesOrgan(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        var offset = title.start + 3
        while offset < title.end {
            offset += text.characterLength(at: offset)
            if OrganName.endsLikeOrgan(text, at: offset) { return true }
        }
        return false
    }

    /// Whether words may be a heading where those beside them are: not the end of a phrase, not what begins with a function
    /// word, not two sentences.
    private static func mayName(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        guard !endsInParticle(text, title), !text.has("负责", before: title.end), !beginsSentence(text, title) else {
            return false
        }
        let marksOrStatements = marksOrStatements
        var offset = title.start
        while offset < title.end {
            if let word = marksOrStatements.word(text, at: offset), offset + word.utf8CodeUnitCount <= title.end {
                return false
            }
            offset += text.characterLength(at: offset)
        }
        return true
    }

    /// What no heading has, whatever stands beside it.
    private static let marksOrStatements = WordSet([["；", "。", ";"], statements.words])

    /// What the words of a heading are gone through for.
    private static let signs = WordSet(eitherWidth: ["，", "应", "可"])

    /// Whether words begin as a sentence does: with a function word, or with who has to do something.
    private static func beginsSentence(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        guard beginnings.begin(text, at: title.start) else { return false }
        // 自 tells from when on; in 自查, 自然, 自愿 it is a part of the word.
        if text.has("自", at: title.start) {
            return spans.occur(in: text, from: title.start, to: title.end)
                || ArabicNumeral.digit(text, at: title.start + 3) != nil
        }
        guard let word = LeadingWord.read(text, at: title.start) else { return true }
        // What a comma sets off is no part of a name: 当前，….
        return text.has(.comma, at: title.start + word.utf8CodeUnitCount)
    }

    /// Words that begin a sentence and not a heading.
    private static let beginnings: WordSet = [
        "为", "根据", "按照", "鉴于", "自", "凡", "如", "若", "对于", "经", "由", "本通知", "本办法", "本意见", "本规定", "本细则", "本公告",
        "当", "除", "因", "从", "请", "各地", "各级", "各单位", "各部门", "未", "已", "原", "有的", "有些",
    ]

    /// What stands behind 自 where it tells from when on.
    private static let spans: WordSet = ["起", "之日", "至", "以来"]

    /// Whether words before a full stop have a subject and a verb: a heading that runs in begins with its verb.
    private static func states(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        let verbs = verbs
        var offset = title.start + text.characterLength(at: title.start)
        while offset < title.end {
            if let word = verbs.word(text, at: offset), offset + word.utf8CodeUnitCount <= title.end,
                !isPart(text, of: word, at: offset)
            {
                return true
            }
            offset += text.characterLength(at: offset)
        }
        return hasClause(text, title)
    }

    private static let verbs: WordSet = ["实行", "属于", "享受", "具有", "逐级", "按", "由", "已", "将", "要", "为"]

    /// Whether a comma ends a clause: somebody says something (有的代表提出，…), or something comes first (企业转制后，…).
    private static func hasClause(_ text: borrowing Span<UInt8>, _ title: ByteRange) -> Bool {
        var offset = title.start
        while let comma = text.find(.comma, from: offset, to: title.end) {
            if clauseEnds.end(text, before: comma) { return true }
            offset = comma + text.characterLength(at: comma)
        }
        return false
    }

    private static let clauseEnds: WordSet = ["提出", "认为", "指出", "反映", "建议", "表示", "后", "时", "的"]

    /// 要求, 重要, 将来, 理由: other words that hold these characters.
    private static func isPart(_ text: borrowing Span<UInt8>, of word: StaticString, at place: Int) -> Bool {
        let end = place + word.utf8CodeUnitCount
        // 面积为9.86平方公里 tells how much there is.
        if text.has("为", at: place) { return ArabicNumeral.digit(text, at: end) == nil }
        let after: [StaticString] = ["求", "点", "素", "领", "件", "紧", "义", "害", "来", "军", "时", "期", "照", "贸", "有"]
        let before: [StaticString] = [
            "重", "主", "需", "必", "纲", "首", "摘", "概", "提", "纪", "机", "总", "扼", "险", "自", "理", "事", "缘",
        ]
        return after.contains { text.has($0, at: end) } || before.contains { text.has($0, before: place) }
    }

    /// Words of statements: duty, permission, definition.
    private static let statements: WordSet = [
        "不得", "可以", "是指", "包括", "适用于", "应当", "必须", "有权", "须", "所称", "不再", "予以公布", "视为", "均", "仅限", "特制定", "按以下",
        "按下列", "按照以下", "按照下列", "有下列", "之日起", "另有规定", "其他规定", "由于",
    ]

    /// Whether 可 is a word of permission, not in 许可, 可持续, 可靠.
    private static func isPermission(_ text: borrowing Span<UInt8>, at place: Int) -> Bool {
        !["持续", "靠", "行", "视", "能", "再生", "控", "追溯", "及", "比", "信", "穿戴", "用"].contains {
            (word: StaticString) in text.has(word, at: place + 3)
        }
            && !["许", "认", "不", "宁"].contains { (word: StaticString) in text.has(word, before: place) }
    }

    /// Whether 应 is a word of duty, not in 应急, 应用, 相应, 适应, 供应.
    private static func isDuty(_ text: borrowing Span<UInt8>, at place: Int) -> Bool {
        !["急", "用", "对", "答", "收", "付", "届", "变", "力"].contains { (word: StaticString) in
            text.has(word, at: place + 3)
        }
            && !["相", "适", "供", "对", "响", "反", "效", "感", "呼", "回", "顺"].contains { (word: StaticString) in
                text.has(word, before: place)
            }
    }
}
