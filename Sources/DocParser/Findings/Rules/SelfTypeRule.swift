/// A document calls itself by its own type: 本实施方案 is none under 关于…的实施意见.
enum SelfTypeRule: FormRule {
    static let rule = Rule(
        .selfType, .regulation("第九条"),
        Wording("the text calls itself by another document type than its title", "正文自称的文种与标题不一致"),
        help: Wording(
            "What 本办法 and 本方案 mean is the paper in which they stand; its title says what it is.",
            "“本办法”“本方案”指的是本文，应当与标题的文种一致；套用旧稿时常常漏改。"),
        wrong: "关于……的实施意见 … 本方案自印发之日起施行。", right: "关于……的实施意见 … 本意见自印发之日起施行。",
        holdsForPublished: true)

    static var needs: Features { .own }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for own in paper.marks.words where own.code == PrintedMarks.own {
            let line = paper.lines[Int(own.line)]
            guard line.part.isText, let words = types.word(text, at: own.range.end) else {
                continue
            }
            let range = ByteRange(own.offset, own.range.end + words.utf8CodeUnitCount)
            guard !others.end(text, before: own.range.end),
                deeds.begin(text, at: range.end) || announcements.begin(text, at: own.range.end),
                !text.has("“", before: own.offset),
                ownType(line, at: own.offset, paper, text) != nil,
                !names(ByteRange(range.end - 6, range.end), titles(of: paper), text)
            else { continue }
            let called = text.string(in: range)
            found.add(
                rule, range,
                Wording("\(called) is not the type of the title", "正文自称“\(called)”，与标题的文种不一致"))
            return
        }
    }

    /// The words that name a paper of its kind, with the type at their end.
    private static let types: WordSet = [
        "实施方案", "工作方案", "行动方案", "实施意见", "指导意见", "实施办法", "管理办法", "暂行办法", "实施细则", "管理规定", "暂行规定",
        "方案", "意见", "办法", "规定", "细则", "条例", "规则", "规程", "制度", "预案", "计划", "规划", "章程", "通知", "通告", "公告",
        "决定", "通报", "批复",
    ]

    /// Words that end in 本: 基本, 样本.
    private static let others: WordSet = ["基本", "根本", "成本", "样本", "文本", "版本", "原本", "副本", "正本", "资本", "标本", "日本"]

    /// What goes out to all is called so in any sentence: 不受本通告限制.
    private static let announcements: WordSet = ["通告", "公告"]

    /// What is said of a paper as a whole.
    private static let deeds: WordSet = [
        "自", "由", "发布", "公布", "印发", "所称", "未尽", "有效期", "施行", "适用", "从", "印发后", "第",
    ]

    /// The titles of the document and of what it carries, and the names in its note.
    private static func titles(of paper: Manuscript) -> [ByteRange] {
        paper.titleLines + paper.notedNames + paper.nodes.filter { $0.kind == .attachment }.map(\.title)
    }

    private static func names(
        _ type: ByteRange, _ titles: [ByteRange], _ text: borrowing Span<UInt8>
    ) -> Bool {
        titles.contains { title in
            var offset = title.start
            while offset + type.count <= title.end {
                if (0..<type.count).allSatisfy({ text[offset + $0] == text[type.start + $0] }) { return true }
                offset += text.characterLength(at: offset)
            }
            return false
        }
    }

    /// The type at the end of the title that the text stands under; `nil` where it says none, or amends another text.
    private static func ownType(
        _ line: Manuscript.PrintedLine, at offset: Int, _ paper: Manuscript, _ text: borrowing Span<UInt8>
    ) -> ByteRange? {
        guard line.part == .attached else {
            let type = paper.type
            if type == .decision || type == .order || type == .shortOrder { return nil }
            return paper.titleLines.last.flatMap { TitleShape.typeWord(text, in: $0) }
        }
        let attachment = paper.nodes.last { $0.kind == .attachment && $0.range.contains(offset) }
        return attachment.flatMap { $0.title.isEmpty ? nil : TitleShape.typeWord(text, in: $0.title) }
    }
}
