/// Finds the titles that other lines name: what a document issues, what it amends, and what it has attached.
struct NamedTitles {
    /// The keys of the titles that a text is issued or attached under.
    private var names: [[UInt8]] = []
    /// The keys of the titles that a decision amends: often, but not always, their new text stands behind it.
    private var amended: [[UInt8]] = []
    /// Whether a title says that the text below it amends others (修改决定).
    private var isAmending = false
    private var isHead = true

    private init() {}

    /// The titles in 《》 in the first lines, the entries of the attachment note, and what a title says is issued.
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        var titles = NamedTitles()
        for index in lines.indices { titles.mark(&lines, at: index, in: text) }
    }

    private mutating func mark(_ lines: inout [Line], at index: Int, in text: borrowing Span<UInt8>) {
        if isHead, index < 400 { collect(at: index, of: lines, in: text) }
        let traits = lines[index].traits
        if !isHead, traits.contains(.attachmentNote), names.count < Self.most {
            // A rule that is attached has attachments of its own.
            names += AttachmentNoteReader.entries(in: text, lines[index].range).map { TitleKey.read(text, $0.title) }
        }
        if traits.contains(.endsStop), Self.isRepublished(lines[index].range, in: text) {
            Self.add(namesIn: lines[index], of: text, to: &names) { _ in true }
            lines[index].traits.insert(.issues)
        }
        if isAmending, traits.contains(.division) {
            Self.add(namesIn: lines[index], of: text, to: &amended) { _ in true }
        }
        if traits.contains(.legislation) { isHead = false }
        guard index > 0, !names.isEmpty || !amended.isEmpty, lines[index].range.count <= 300,
            traits.isDisjoint(with: Self.unnamed) || Self.isStopped(index, of: lines, in: text)
        else { return }
        var range = lines[index].range
        if traits.contains(.endsStop) { range = ByteRange(range.start, TitleWords.end(of: lines[index], in: text)) }
        let key = TitleKey.read(text, range)
        guard key.count >= 12 else { return }
        let goesOn = lines[index - 1].traits.contains(.named) && names.contains { $0.hasSuffix(key) }
        guard goesOn || Self.isAny(of: names, key) || Self.isAny(of: amended, key) && Self.isAboveText(lines, at: index)
        else { return }
        lines[index].traits.insert(.named)
    }

    /// What no line has that is named.
    private static let unnamed: LineTraits = [
        .endsStop, .endsColon, .division, .attachmentNote, .number, .cells, .organ,
    ]

    /// Whether a stop was put behind a title: right above the first chapter or article nothing else stands.
    private static func isStopped(_ index: Int, of lines: [Line], in text: borrowing Span<UInt8>) -> Bool {
        lines[index].traits.contains(.endsStop) && lines[index].traits.isDisjoint(with: [.hasComma, .long, .division])
            && isAboveText(lines, at: index)
            && TitleShape.typeWord(
                text, in: ByteRange(lines[index].range.start, TitleWords.end(of: lines[index], in: text))) != nil
    }

    private static func isAny(of names: [[UInt8]], _ key: [UInt8]) -> Bool {
        names.contains {
            $0 == key || key.count >= 15 && ($0.starts(with: key) || key.starts(with: $0) && key.count <= $0.count + 30)
        }
    }

    /// Whether the first chapter or article of a text stands below a title, or what tells of its adoption.
    private static func isAboveText(_ lines: [Line], at index: Int) -> Bool {
        lines[(index + 1)...].prefix(3).contains {
            $0.traits.contains(.adoption) || $0.traits.contains(.legislation) && $0.marker?.number == 1
        }
    }

    private mutating func collect(at index: Int, of lines: [Line], in text: borrowing Span<UInt8>) {
        guard names.count < Self.most else { return }
        let line = lines[index]
        if line.traits.contains(.attachmentNote) {
            names += AttachmentNoteReader.entries(in: text, line.range).map { TitleKey.read(text, $0.title) }
        }
        if line.traits.contains(.titleEnd), !line.traits.contains(.endsStop) {
            collectMatter(ofTitleUpTo: index, of: lines, in: text)
        }
        guard index < 12 || line.traits.contains(.issues) else { return }
        Self.add(namesIn: line, of: text, to: &names) { behind in
            text.has("已", at: behind) || text.has("的通知", at: behind) || text.has(.comma, at: behind)
                || text.has("印发", at: behind)
                || text.has("业经", at: behind) || text.has("、《", at: behind) || text.has("和《", at: behind)
                || text.has("予", at: behind) || text.has(.opening, at: behind) || behind >= line.range.end
        }
    }

    /// Adds what stands in 《》 on a line, where the words behind it say that it is issued.
    private static func add(
        namesIn line: Line, of text: borrowing Span<UInt8>, to names: inout [[UInt8]], where isIssued: (Int) -> Bool
    ) {
        var offset = line.range.start
        while names.count < most, let open = text.find("《", from: offset, to: line.range.end),
            let close = text.find("》", from: open, to: line.range.end)
        {
            offset = close + 3
            // A name alone on its line names nothing but itself.
            let isAlone = open == line.range.start && offset == line.range.end
            guard !isAlone, close - open <= 240, isIssued(offset) else { continue }
            names.append(TitleKey.read(text, ByteRange(open + 3, close)))
        }
    }

    /// The last sentence of a decision that amends (修改决定), alone or behind the one that says when it comes into force:
    /// 《X》根据本决定作相应修改，重新公布。 What it names follows.
    private static func isRepublished(_ range: ByteRange, in text: borrowing Span<UInt8>) -> Bool {
        range.count <= 900 && (text.has("公布。", before: range.end) || text.has("《", at: range.start))
            && text.contains("根据本", from: range.start, to: range.end)
            && text.contains("公布", from: range.start, to: range.end)
    }

    /// More names than a document gives to what it issues and attaches.
    private static let most = 40

    /// What stands between 印发, 转发, 批转, 公布 and the 的通知, or 修改 and the 的决定, in a title of up to four lines.
    private mutating func collectMatter(
        ofTitleUpTo index: Int, of lines: [Line], in text: borrowing Span<UInt8>
    ) {
        var end = lines[index].range.end
        while TitleKey.quotes.end(text, before: end) { end = text.trimmingBlanks(from: 0, to: end - 3) }
        guard Self.issuedEnds.end(text, before: end) else { return }
        var start = index
        while start > max(0, index - 3), lines[start - 1].traits.isDisjoint(with: Self.noTitle) { start -= 1 }
        var title: [UInt8] = []
        for line in lines[start...index] { title += TitleKey.read(text, line.range) }
        if let name = Self.matter(of: title, behind: Self.amending, before: ["的决定"]) {
            isAmending = true
            if name.count >= 12 { amended.append(Array(title[name])) }
        } else if let name = Self.matter(of: title, behind: Self.issuing, before: ["的通知", "的公告", "的决定"]) {
            if name.count >= 12 { names.append(Array(title[name])) }
        }
    }

    /// What stands above a title and is no line of it.
    private static let noTitle: LineTraits = [.hasStop, .endsStop, .endsColon, .person, .date, .organDate]

    private static let amending: [StaticString] = ["关于修改", "关于修正", "关于修订"]
    private static let issuing: [StaticString] = ["印发", "转发", "批转", "公布", "发布", "下达"]

    /// The place of what a title is about, between the first of some verbs and the end.
    private static func matter(
        of title: [UInt8], behind verbs: [StaticString], before ends: [StaticString]
    ) -> Range<Int>? {
        let span = title.span
        for verb in verbs {
            guard let start = span.find(verb, from: 0, to: span.count) else { continue }
            for end in ends where span.has(end, before: span.count) {
                let name = start + verb.utf8CodeUnitCount..<span.count - end.utf8CodeUnitCount
                return name.count > 0 ? name : nil
            }
        }
        return nil
    }

    /// The last characters of 的通知, 的公告, 的决定.
    private static let issuedEnds: WordSet = ["知", "告", "定"]
}
