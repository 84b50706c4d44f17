/// Treats the divisions of one series alike: who writes headings (层次标题) writes them for all divisions beside each
/// other, so a short first sentence is a heading where most of the others have one, and a sentence where hardly one has.
///
/// Words by themselves can't tell: 科研单位要健全内部管理制度。 states, but heads its paragraph among five headings; 总理召集国务院
/// 常务会议。 names, but is the first sentence of one rule among thirty.
struct SeriesHeadings {
    /// The places in the list of the divisions of the series that is open, by its form.
    private var open = [[Int]](repeating: [], count: HeadingForm.allCases.count)
    private var articles: [Int] = []
    /// Whether an article is open, whose divisions are items (项, 目).
    private var isInArticle = false

    private init() {}

    /// Reads the headings of all divisions of a text, series by series. O(entries).
    static func read(_ entries: inout [Entry], in text: borrowing Span<UInt8>) {
        var series = SeriesHeadings()
        for index in entries.indices where entries[index].kind == .division {
            series.add(index, &entries, in: text)
        }
        for form in HeadingForm.allCases where !form.isLegislation { series.close(form, &entries, in: text) }
        ArticleTitle.settle(series.articles, &entries, in: text)
    }

    private mutating func add(_ index: Int, _ entries: inout [Entry], in text: borrowing Span<UInt8>) {
        let form = entries[index].form
        guard !form.isLegislation else {
            isInArticle = form == .article
            if isInArticle {
                articles.append(index)
                ArticleTitle.read(&entries[index], in: text)
            }
            return
        }
        let slot = Int(form.rawValue)
        let last = open[slot].last
        let goesOn = last.map { entries[$0].number + 1 == entries[index].number } ?? false
        if !goesOn { close(form, &entries, in: text) }
        let wasListed = goesOn && last.map { entries[$0].isListed } ?? false
        entries[index].isListed =
            wasListed || text.has(.semicolon, before: entries[index].range.end)
        entries[index].isItem = isInArticle
        entries[index].heading = HeadingWords.reading(
            of: entries[index].words, in: text, isListed: entries[index].isListed)
        open[slot].append(index)
    }

    /// Decides for the divisions of a series that has ended.
    private mutating func close(_ form: HeadingForm, _ entries: inout [Entry], in text: borrowing Span<UInt8>) {
        let series = open[Int(form.rawValue)]
        guard !series.isEmpty else { return }
        open[Int(form.rawValue)].removeAll(keepingCapacity: true)
        if entries[series[0]].isItem {
            if !areItemsHeaded(series, entries) { for index in series { entries[index].heading.shape = .none } }
            return
        }
        let named = series.count { isNamed(entries[$0].heading) }
        let runIn = series.count { entries[$0].heading.shape == .stop && entries[$0].heading.names }
        let isHeaded = series.count >= Self.fewest && runIn * 4 >= series.count * 3
        let isText = series.count >= Self.fewest && named * 4 < series.count
        let isUniform = isUniform(series, entries)
        let headed = isText ? headedGroups(series, entries) : []
        for index in series {
            let isRunIn = entries[index].heading.shape == .stop
            if isUniform || isHeaded && isRunIn { entries[index].heading.names = true }
            let isSentence = isText && isRunIn && !headed.contains(index)
            if isSentence || !entries[index].heading.names { entries[index].heading.shape = .none }
        }
    }

    /// The divisions of which all beside each other under one heading name what they are about. Numbers may go on through
    /// the sections of a text, of which one has headings and the others sentences.
    private func headedGroups(_ series: [Int], _ entries: [Entry]) -> Set<Int> {
        guard let above = entries[..<series[0]].last(where: { $0.kind == .division })?.form else { return [] }
        var headed: Set<Int> = []
        var group: [Int] = []
        for (place, index) in series.enumerated() {
            group.append(index)
            let next = place + 1 < series.count ? series[place + 1] : nil
            let isLast = next.map { entries[index..<$0].contains { $0.kind == .division && $0.form == above } } ?? true
            guard isLast else { continue }
            if group.count > 1, group.allSatisfy({ isNamed(entries[$0].heading) }) { headed.formUnion(group) }
            group.removeAll(keepingCapacity: true)
        }
        return headed
    }

    private func isNamed(_ heading: HeadingReading) -> Bool {
        heading.shape != .none && heading.names
    }

    /// Fewer say nothing of each other.
    private static let fewest = 3

    /// Whether each division has the same shape, with its text behind or below: 一、某局查处某某案件。 / 经查，….
    private func isUniform(_ series: [Int], _ entries: [Entry]) -> Bool {
        guard series.count >= Self.fewest else { return false }
        let shape = entries[series[0]].heading.shape
        guard shape == .aloneStop || shape == .colon else { return false }
        return series.allSatisfy { index in
            entries[index].heading.shape == shape && (shape == .colon || hasText(behind: index, entries))
        }
    }

    private func hasText(behind index: Int, _ entries: [Entry]) -> Bool {
        guard index + 1 < entries.count else { return false }
        let kind = entries[index + 1].kind
        return kind != .division && kind != .heading
    }

    /// Items are sentences; only where each of a series names what its words or its own items are about, these are
    /// headings: （一）包卫生干净。 / 1.…
    private func areItemsHeaded(_ series: [Int], _ entries: [Entry]) -> Bool {
        guard series.count > 1 else { return false }
        return series.allSatisfy { index in
            let heading = entries[index].heading
            guard heading.names else { return false }
            switch heading.shape {
            case .colon, .blank, .stop: return true
            case .alone, .aloneStop:
                return index + 1 < entries.count && entries[index + 1].kind == .division
                    && entries[index + 1].number == 1 && entries[index + 1].form != entries[index].form
            case .none: return false
            }
        }
    }
}
