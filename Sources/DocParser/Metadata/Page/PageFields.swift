/// The fields that the pairs of a page fill.
extension PageTableReader {
    /// Fills the fields that only the page knows, and those that the document itself has left open.
    ///
    /// What a reader sees goes before what the page says of itself: the generator writes that, with the day when it made
    /// the page anew and the name of its own account.
    static func fill(_ draft: inout MetadataDraft, from pairs: [Pair], in text: borrowing Span<UInt8>) {
        let layout = draft.layout
        fill(&draft, fields: pairs.filter { !layout.isUnseen($0.line) }, in: text)
        if draft.metadata.datePublished == nil { unlabelledDate(&draft, besides: pairs, text) }
        let unseen = pairs.filter { layout.isUnseen($0.line) }
        let publisher = draft.metadata.publisher
        let known = unseen.filter { pair in
            guard pair.label.field == .publisher else { return true }
            return publisher.map { $0 == text.string(in: pair.value) } ?? namesOrgan(pair.value, text)
        }
        fill(&draft, fields: known, in: text)
        if draft.metadata.title == nil { windowTitle(&draft, text) }
    }

    /// What the window of a page says that was not found: it holds no document.
    private static let errors: WordSet = ["404", "403", "500", "502", "Error", "error", "错误"]
    private static let faults: WordSet = ["页面不存在", "页不存在", "找不到", "无法访问", "未找到", "页面出错", "Not Found"]

    private static let sites: WordSet = ["网", "网站", "门户", "首页"]

    /// Where a page shows no title, the one of its window stands for it, up to the name of the site: 来信办理统计_某市住房局.
    /// An organ's name alone is that of the site.
    private static func windowTitle(_ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        let layout = draft.layout
        guard let index = layout.lines.indices.first(where: { layout.isUnseen($0) }),
            layout.lines[index].traits.isDisjoint(with: .pageLabel)
        else { return }
        let line = layout.lines[index].range
        let end = ["_", "|", "｜"].compactMap { text.find($0, from: line.start, to: line.end) }.min() ?? line.end
        let range = ByteRange(line.start, text.trimmingBlanks(from: line.start, to: end))
        guard range.count >= 12, !sites.end(text, before: range.end), !OrganName.isWhole(text, in: range),
            !OrganName.endsLikeOrgan(text, at: range.end),
            !errors.begin(text, at: range.start), !faults.occur(in: text, from: range.start, to: range.end)
        else { return }
        draft.metadata.title = TitleReader.normalized(text, [range])
        draft.note(.title, range, line: index)
    }

    private static func fill(_ draft: inout MetadataDraft, fields pairs: [Pair], in text: borrowing Span<UInt8>) {
        var sources: [Pair] = []
        for pair in pairs where !pair.value.isEmpty {
            guard let field = pair.label.field else { continue }
            switch field {
            case .publisher: sources.append(pair)
            case .datePublished: date(\.datePublished, field, pair, &draft, text)
            case .dateSigned: date(\.dateSigned, field, pair, &draft, text)
            case .dateEffective: date(\.dateEffective, field, pair, &draft, text)
            case .indexNumber: string(\.indexNumber, field, pair, &draft, text)
            case .validity: string(\.validity, field, pair, &draft, text)
            case .disclosure: string(\.disclosure, field, pair, &draft, text)
            case .subjects: subjects(pair, &draft, text)
            case .documentNumber: number(pair, &draft, text)
            case .title: title(pair, &draft, text)
            case .other: other(pair, &draft, text)
            default: break
            }
        }
        publisher(sources, &draft, text)
    }

    private static func string(
        _ path: WritableKeyPath<Metadata, String?>, _ field: Metadata.Field, _ pair: Pair,
        _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>
    ) {
        string(path, field, pair.value, line: pair.line, &draft, text)
    }

    /// Fills a field with a value as it stands, if it is open.
    static func string(
        _ path: WritableKeyPath<Metadata, String?>, _ field: Metadata.Field, _ range: ByteRange, line: Int,
        _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>
    ) {
        draft.keep(text.string(in: range), as: path, of: field, at: range, line: line)
    }

    /// A label and its value that stand beside the document number.
    static func cell(_ range: ByteRange, line: Int, _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        let known = pairs(of: range, line: line, in: text)
        if known.contains(where: { $0.label.field != nil }) {
            fill(&draft, fields: known, in: text)
        } else if let parts = NumberLine.parts(of: range, in: text), !parts.value.isEmpty {
            other(parts.label, parts.value, line: line, &draft, text)
        }
    }

    private static func date(
        _ path: WritableKeyPath<Metadata, CalendarDay?>, _ field: Metadata.Field, _ pair: Pair,
        _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>
    ) {
        guard let found = DateReader.readValue(text, in: pair.value) else { return }
        draft.keep(found.day, as: path, of: field, at: ByteRange(pair.value.start, found.end), line: pair.line)
    }

    /// 主题分类 with its levels parted by \, 主题词 parted by blanks.
    private static func subjects(_ pair: Pair, _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        // A category of 主题分类 has 、 in its name; 主题词 are parted by blanks.
        let isCategory = text.has("类", before: pair.labelRange.end)
        for word in isCategory ? [pair.value] : ValueParts.words(of: pair.value, in: text) {
            draft.metadata.subjects.append(text.string(in: word))
            draft.note(.subjects, word, line: pair.line)
        }
    }

    private static func number(_ pair: Pair, _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        guard let match = DocumentNumberReader.first(text, from: pair.value.start, to: pair.value.end) else { return }
        let number = DocumentNumber(match, in: text)
        if draft.metadata.documentNumberParts == nil { draft.metadata.documentNumberParts = number }
        if draft.metadata.documentNumberParts?.text == number.text {
            draft.note(.documentNumber, match.range, line: pair.line)
            draft.note(.documentNumberParts, match.range, line: pair.line)
        } else if draft.metadata.documentNumberParts != number,
            !draft.metadata.otherNumbers.suffix(16).contains(number.text)
        {
            // A page repeats a number near to it; comparing with all would take a long table quadratic time.
            draft.metadata.otherNumbers.append(number.text)
            draft.note(.otherNumbers, match.range, line: pair.line)
        }
    }

    private static func title(_ pair: Pair, _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        let value = TitleReader.normalized(text, [pair.value])
        draft.keep(value, as: \.title, of: .title, at: pair.value, line: pair.line)
    }

    private static func other(_ pair: Pair, _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        other(pair.labelRange, pair.value, line: pair.line, &draft, text)
    }

    /// Keeps a label and its value that are no field.
    static func other(
        _ label: ByteRange, _ value: ByteRange, line: Int, _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>
    ) {
        guard text.hasLetter(from: value.start, to: value.end) else { return }
        draft.metadata.other.append(
            Metadata.LabelledValue(label: HeadingLayout.squeezed(text, label), value: text.string(in: value)))
        draft.note(.other, value, line: line)
    }

    /// Whether a source names anybody: 本网 and the name of an account name nobody.
    private static func namesOrgan(_ value: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        if managers.end(text, before: value.end) { return false }
        guard let word = selves.word(text, at: value.start), value.count == word.utf8CodeUnitCount else {
            return text.hasHan(in: value)
        }
        return false
    }

    /// Who put a text on a page, by his task there: 系统管理员.
    private static let managers: WordSet = ["管理员", "小编", "站长"]

    private static let selves: WordSet = ["本网站", "本网", "本站", "原创", "互联网", "网络"]

    /// 信息来源 names the office that put it there; 发布机构 only the site's owner.
    private static func publisher(
        _ pairs: [Pair], _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>
    ) {
        // Who names nobody stands back behind one who is named.
        let named = pairs.filter { namesOrgan($0.value, text) }
        let pairs = (named.isEmpty ? pairs : named).filter { !isNobody($0.value, text) }
        guard let first = pairs.first(where: { text.has("来源", before: $0.labelRange.end) }) ?? pairs.first else {
            return
        }
        // 来源：市水务局 审核：张某: labels that no page is known for stand behind the name.
        let parts = LabelledParts.read(first.labelRange, first.value, in: text)
        let name = parts.first.map { ByteRange($0.value.start, nameEnd($0.value, text)) } ?? first.value
        string(\.publisher, .publisher, name, line: first.line, &draft, text)
        for part in parts.dropFirst() { other(part.label, part.value, line: first.line, &draft, text) }
        for pair in pairs where pair.value != first.value {
            if text.string(in: pair.value) == draft.metadata.publisher {
                draft.note(.publisher, pair.value, line: pair.line)
            } else {
                other(pair, &draft, text)
            }
        }
    }

    /// A source that a collection gives as the number of its entry, 82102; that has a task on the page alone; or that is
    /// left open before the next label, which is not known: 评论：0.
    private static func isNobody(_ value: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        guard !value.isEmpty else { return false }
        if value.range.allSatisfy({ text[$0].isDigit }) || managers.end(text, before: value.end) { return true }
        let end = min(value.end, value.start + longestLabel)
        return text.contains("：", from: value.start, to: end)
            || text.firstOffset(of: UInt8(ascii: ":"), from: value.start, to: end) < end
    }

    /// Four characters and the colon.
    private static let longestLabel = 15

    /// Without the bracket that opened around a day, 某报（2017年9月5日 01版）, and without what counts the page's readers or
    /// names its writer: 干部科　阅读 11823, 某日报记者 李明.
    private static func nameEnd(_ value: ByteRange, _ text: borrowing Span<UInt8>) -> Int {
        var offset = value.start + 3
        while offset < value.end {
            if text.has("记者", at: offset), agencies.end(text, before: offset), !offices.begin(text, at: offset + 6) {
                return offset
            }
            let next = behindCount(offset, value.end, text)
            guard next > offset else {
                offset += text.characterLength(at: offset)
                continue
            }
            if let word = counters.word(text, at: next), isAlone(next + word.utf8CodeUnitCount, value.end, text) {
                return text.trimmingBlanks(from: value.start, to: offset)
            }
            offset = next
        }
        for bracket in ["（", "(", "["] as [StaticString] where text.has(bracket, before: value.end) {
            return text.trimmingBlanks(from: value.start, to: value.end - bracket.utf8CodeUnitCount)
        }
        return value.end
    }

    /// The offset behind blanks and figures.
    private static func behindCount(_ start: Int, _ end: Int, _ text: borrowing Span<UInt8>) -> Int {
        var offset = text.skippingBlanks(from: start, to: end)
        while offset < end, text[offset].isDigit { offset += 1 }
        return text.skippingBlanks(from: offset, to: end)
    }

    /// Whether nothing goes on a word that counts or names: 阅读 118, 编辑：, but not 编辑部.
    private static func isAlone(_ offset: Int, _ end: Int, _ text: borrowing Span<UInt8>) -> Bool {
        offset >= end || text[offset].isDigit || text.blankLength(at: offset) > 0 || text.has(.colon, at: offset)
            || text.has(.opening, at: offset)
    }

    /// What makes of 记者 the name of an office.
    private static let offices: WordSet = ["站", "部", "协会", "团", "网", "证"]
    private static let counters: WordSet = [
        "阅读", "浏览", "点击", "访问", "人气", "人参与评论", "人参与", "人评论", "评论", "字号", "字体", "分享", "打印", "作者", "责编", "责任编辑",
        "编辑", "审核", "收藏", "点赞",
    ]
    private static let agencies: WordSet = ["报", "社", "网", "台", "刊"]

    /// Where a day stands without a label on a line of the page: at its beginning, or under the title with its hour
    /// behind other words: 政策 某某 2023-12-19 15:21:12 来源：….
    private static func dayStart(_ line: Line, _ text: borrowing Span<UInt8>) -> Int? {
        guard line.traits.contains(.pageDate) else { return nil }
        return PageShape.clockDay(text, line.range, line.signs) ?? PageShape.dayStart(text, line.range)
    }

    /// A date in a page's header without a label is the publishing date.
    private static func unlabelledDate(
        _ draft: inout MetadataDraft, besides pairs: [Pair], _ text: borrowing Span<UInt8>
    ) {
        for index in draft.layout.margins {
            let zone = draft.layout.zones[index]
            let line = draft.layout.lines[index]
            guard zone == .pageHead || zone == .pageLine, let start = dayStart(line, text),
                let found = DateReader.read(text, at: start, end: line.range.end),
                !pairs.contains(where: { $0.value.start <= start && found.end <= $0.value.end })
            else { continue }
            draft.metadata.datePublished = found.day
            draft.note(.datePublished, ByteRange(start, found.end), line: index)
            return
        }
        looseDay(&draft, besides: pairs, text)
    }

    /// The day that ends a short line of the page near the title, behind words of its own: 某网　www.example.cn　2005年8月25日.
    private static func looseDay(
        _ draft: inout MetadataDraft, besides pairs: [Pair], _ text: borrowing Span<UInt8>
    ) {
        let layout = draft.layout
        guard let title = layout.zones.firstIndex(where: \.isTitle) else { return }
        for index in layout.margins where abs(index - title) <= nearTitle {
            let line = layout.lines[index]
            guard layout.zones[index] == .pageHead || layout.zones[index] == .pageLine,
                line.range.count <= longestLine, line.traits.isDisjoint(with: [.hasStop, .number, .adoption, .about]),
                // Another document with its day: 图文解读：《某公报》　2023-07-12.
                !text.contains("《", from: line.range.start, to: line.range.end),
                !todays.occur(in: text, from: line.range.start, to: line.range.end),
                let day = LegislationDates.dates(in: line.range, text).last, isLoose(day.range, in: line.range, text),
                !pairs.contains(where: {
                    $0.line == index && $0.value.start <= day.range.start && day.range.end <= $0.value.end
                })
            else { continue }
            draft.metadata.datePublished = day.day
            draft.note(.datePublished, day.range, line: index)
            return
        }
    }

    /// Whether a day ends its line, or has a sign of the page behind it.
    private static func isLoose(_ day: ByteRange, in line: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        let behind = text.skippingBlanks(from: day.end, to: line.end)
        // A label that is not known says another thing of the day: 截止：2019-06-18.
        let above = text.trimmingBlanks(from: line.start, to: day.start)
        if above > line.start, text.has(.colon, before: above) { return false }
        // 2008-11-06 某网　标签：
        let isFirst =
            day.start == line.start && text[day.end - 1].isDigit && (behind > day.end || text.isHan(at: day.end))
        return isFirst || behind >= line.end || text[behind] == UInt8(ascii: "|")
            || isHour(text, from: behind, to: line.end)
    }

    /// What a page prints beside the day on which it is read.
    private static let todays: WordSet = ["今天", "今日", "星期", "欢迎"]
    /// Lines between the title and the page's own words for it.
    private static let nearTitle = 6
    /// Fifty characters.
    private static let longestLine = 150
}
