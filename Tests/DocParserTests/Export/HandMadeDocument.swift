@testable import DocParser

/// Documents put together by hand, so that the writers are tested apart from the parser.
enum HandMadeDocument {
    static let text = """
        关于做好防汛工作的通知
        市防汛〔2023〕7号
        各区人民政府：
        一、工作要求
        　　（一）强化值守。重点解决两个问题：一是针对"值班空岗"的问题，落实双人双岗。二是针对信息迟报的问题，实行零报告。以上要求即日执行。
        站点\t水位
        一号站\t3.5
        特此通知。
        附件1
        防汛\\物资清单
        沙袋 200 个。
        上一篇 下一篇
        """

    /// The document of `text`: a section in a section with items, a table, a closing, an attachment.
    static func document(source: Source = Source(path: "samples/防汛.txt")) -> Document {
        var builder = DocumentBuilder(text)
        builder.open(.section, marker: "一、", title: "工作要求", role: .requirements, form: .han, number: 1)
        builder.open(.section, marker: "（一）", title: "强化值守", form: .hanBracketed, number: 1)
        builder.open(.paragraph, text: "重点解决两个问题：一是针对\"值班空岗\"的问题，落实双人双岗。二是针对信息迟报的问题，实行零报告。以上要求即日执行。", number: 1)
        builder.leaf(
            .item, marker: "一是", text: "针对\"值班空岗\"的问题，落实双人双岗。", problem: "\"值班空岗\"", remedy: "落实双人双岗",
            form: .isSeries, number: 1, hasAddress: true)
        builder.leaf(
            .item, marker: "二是", text: "针对信息迟报的问题，实行零报告。", problem: "信息迟报", remedy: "实行零报告",
            form: .isSeries, number: 2, hasAddress: true)
        builder.close()
        builder.leaf(
            .table, text: "站点\t水位\n一号站\t3.5", number: 2, rows: [["站点", "水位"], ["一号站", "3.5"]])
        builder.close()
        builder.close()
        builder.leaf(.paragraph, text: "特此通知。", role: .closing, number: 1)
        builder.open(.attachment, marker: "附件1", title: "防汛\\物资清单", number: 1, hasAddress: true)
        builder.leaf(.paragraph, text: "沙袋 200 个。", number: 1)
        builder.close()
        return builder.document(source: source, metadata: metadata, excluded: excluded, diagnostics: diagnostics)
    }

    private static var metadata: Metadata {
        var metadata = Metadata()
        metadata.title = "关于做好防汛工作的通知"
        metadata.documentType = "通知"
        metadata.documentNumberParts = DocumentNumber(text: "市防汛〔2023〕7号", code: "市防汛", year: 2023, serial: 7)
        metadata.addressees = ["各区人民政府"]
        metadata.dateSigned = CalendarDay(year: 2023, month: 6, day: 1)
        metadata.attachments = [Metadata.AttachmentEntry(number: 1, title: "防汛\\物资清单")]
        metadata.other = [Metadata.LabelledValue(label: "联系电话", value: "010-1234: 5")]
        metadata.evidence = [
            .title: [Metadata.Evidence(line: 1, range: 0..<33)],
            .documentNumber: [Metadata.Evidence(line: 2, range: 34..<58)],
        ]
        return metadata
    }

    private static var excluded: [ExcludedRun] {
        let start = text.utf8.count - "上一篇 下一篇".utf8.count
        return [ExcludedRun(kind: .footer, lines: 12...12, range: start..<text.utf8.count)]
    }

    private static var diagnostics: [Diagnostic] {
        [
            Diagnostic(.warning, .doubtful, field: .dateSigned, .words("two dates"), range: ByteRange(34, 58)),
            Diagnostic(.warning, .replacedBytes, .words("1 byte"), fileOffset: 9),
        ]
    }
}

/// Puts a tree together from words that are looked up in a text, each behind the one before.
struct DocumentBuilder {
    private let text: SourceText
    private var tree = Tree()
    private var open: [Int] = []
    /// Where the next marker or text is looked for.
    private var position = 0

    init(_ text: String) {
        self.text = SourceText(text)
    }

    mutating func open(
        _ kind: Block.Kind, marker: String = "", title: String = "", text: String = "", role: Role? = nil,
        form: HeadingForm = .none, number: Int = 0, hasAddress: Bool? = nil
    ) {
        leaf(
            kind, marker: marker, title: title, text: text, role: role, form: form, number: number,
            hasAddress: hasAddress ?? (form != .none))
        open.append(tree.nodes.count - 1)
        // Items stand inside of the words of their paragraph.
        if !text.isEmpty { position = tree.nodes[tree.nodes.count - 1].text.start }
    }

    mutating func leaf(
        _ kind: Block.Kind, marker: String = "", title: String = "", text words: String = "", role: Role? = nil,
        problem: String = "", remedy: String = "", form: HeadingForm = .none, number: Int = 0,
        hasAddress: Bool = false, rows: [[String]] = []
    ) {
        var node = Node(kind: kind, role: role, form: form, range: .none)
        node.marker = find(marker)
        node.title = find(title)
        node.text = find(words)
        node.problem = inside(node.text, problem)
        node.remedy = inside(node.text, remedy)
        node.number = Int32(number)
        node.hasAddress = hasAddress
        node.parent = Int32(open.last ?? -1)
        node.subtreeEnd = Int32(tree.nodes.count + 1)
        if !rows.isEmpty {
            node.table = Int32(tree.tables.count)
            position = node.text.start
            tree.tables.append(rows.map { $0.map { find($0) } })
        }
        let parts = [node.marker, node.title, node.text].filter { !$0.isEmpty }
        node.range = ByteRange(parts.first?.start ?? position, parts.last?.end ?? position)
        tree.nodes.append(node)
    }

    mutating func close() {
        guard let index = open.popLast() else { return }
        tree.nodes[index].subtreeEnd = Int32(tree.nodes.count)
        let end = tree.nodes[index...].map(\.range.end).max() ?? 0
        tree.nodes[index].range = ByteRange(tree.nodes[index].range.start, end)
        position = max(position, end)
    }

    /// Leaves out the first place of some words, as a line break of a wrapped line is left out.
    mutating func leaveOut(_ words: String) {
        let range = search(words, from: 0, to: text.bytes.count)
        tree.gaps.append(range)
    }

    /// The document of what was put together; what is open is closed.
    mutating func document(
        source: Source = Source(), metadata: Metadata = Metadata(), excluded: [ExcludedRun] = [],
        diagnostics: [Diagnostic] = []
    ) -> Document {
        while !open.isEmpty { close() }
        return Document(
            source: source,
            contents: Document.Contents(
                text: text, tree: tree, metadata: metadata, excluded: excluded, diagnostics: diagnostics))
    }

    private mutating func find(_ words: String) -> ByteRange {
        let range = search(words, from: position, to: text.bytes.count)
        if !range.isEmpty { position = range.end }
        return range
    }

    private func inside(_ range: ByteRange, _ words: String) -> ByteRange {
        search(words, from: range.start, to: range.end)
    }

    private func search(_ words: String, from start: Int, to end: Int) -> ByteRange {
        let wanted = Array(words.utf8)
        guard !wanted.isEmpty else { return .none }
        for offset in start...max(start, end - wanted.count)
        where text.bytes.array[offset...].starts(with: wanted) {
            return ByteRange(offset, offset + wanted.count)
        }
        preconditionFailure("\(words) is not in the text")
    }
}
