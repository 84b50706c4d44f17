import DocParser

/// The divisions of a document as a tree: address, title, role, and what is directly in each; at the top paragraphs and
/// tables as well, long runs of them in short.
struct OutlineTree {
    /// A line of the tree before it is laid out.
    private struct Row {
        let stem: String
        let address: String
        let words: String
        let role: String
        let counts: String
        let comma: String

        var details: String { [role, counts].filter { !$0.isEmpty }.joined(separator: comma) }
    }

    let document: Document
    let style: Style
    let columns: Int
    let language: Language

    private var comma: String { Wording(", ", "，").text(in: language) }

    func lines() -> [String] {
        var rows: [Row] = []
        add(document.body, stem: "", to: &rows)
        let left = rows.map { DisplayWidth.of($0.stem) + DisplayWidth.of($0.address) }.max() ?? 0
        let details = rows.map { DisplayWidth.of($0.details) }.max() ?? 0
        let longest = rows.map { DisplayWidth.of($0.words) }.max() ?? 0
        let described = rows.filter { !$0.details.isEmpty }.map { DisplayWidth.of($0.words) }.max() ?? 0
        // On a narrow terminal the words matter more than what is said of them.
        let hasDetails = details > 0 && columns - left - details - 4 >= min(24, described)
        let whole = max(8, columns - left - 2)
        let room = hasDetails ? max(8, whole - details - 2) : whole
        let widest = min(room, longest)
        return rows.map { row in
            let address = DisplayWidth.pad(row.address, to: left - DisplayWidth.of(row.stem))
            // What has nothing said of it may have that room as well, where the terminal is narrow.
            let isAlone = row.details.isEmpty && room < 24
            let words = DisplayWidth.cut(row.words, to: isAlone ? whole : room)
            let line = style.paint(row.stem, .dim) + style.paint(address, .cyan) + "  "
            guard hasDetails, !row.details.isEmpty else { return line + words }
            let role = style.paint(row.role, .green) + (row.role.isEmpty || row.counts.isEmpty ? "" : comma)
            return line + DisplayWidth.pad(words, to: widest) + "  " + role + style.paint(row.counts, .dim)
        }
    }

    /// A block, or how many are left out in its place.
    private enum Entry {
        case block(Block)
        case others(Int)
    }

    private func add(_ blocks: [Block], stem: String, to rows: inout [Row]) {
        let isTop = stem.isEmpty
        let shown = isTop ? topEntries(blocks) : blocks.filter { $0.kind.isDivision }.map(Entry.block)
        for (place, entry) in shown.enumerated() {
            let isLast = place == shown.count - 1
            let branch = stem + (isLast ? "└─ " : "├─ ")
            switch entry {
            case .others(let count):
                let words = Wording("\(count) more", "还有\(count)个").text(in: language)
                rows.append(Row(stem: branch, address: "…", words: words, role: "", counts: "", comma: comma))
            case .block(let block):
                rows.append(
                    Row(
                        stem: branch, address: DisplayWidth.printable(block.id), words: words(of: block),
                        role: block.role?.wording.text(in: language) ?? "", counts: counts(in: block), comma: comma))
                if block.kind.isDivision { add(block.children, stem: stem + (isLast ? "   " : "│  "), to: &rows) }
            }
        }
    }

    /// All blocks at the top; of more than eight paragraphs one below the other, the first five and the last two.
    private func topEntries(_ blocks: [Block]) -> [Entry] {
        var entries: [Entry] = []
        var run: [Block] = []
        func close() {
            let isLong = run.count > 8
            entries += (isLong ? run.prefix(5) : run[...]).map(Entry.block)
            if isLong { entries += [.others(run.count - 7)] + run.suffix(2).map(Entry.block) }
            run = []
        }
        for block in blocks {
            if !block.kind.isDivision {
                run.append(block)
            } else {
                close()
                entries.append(.block(block))
            }
        }
        close()
        return entries
    }

    /// The title; without one, the beginning of the text.
    private func words(of block: Block) -> String {
        let words = block.title ?? block.text ?? block.children.first?.text ?? ""
        return DisplayWidth.printable(String(String.UnicodeScalarView(words.unicodeScalars.prefix(300))))
    }

    /// What stands directly in a division besides its divisions: `3 paragraphs`, `6 items`.
    private func counts(in block: Block) -> String {
        guard block.kind.isDivision else {
            return block.kind == .table ? Wording("table", "表格").text(in: language) : ""
        }
        let children = block.children
        func count(_ kind: Block.Kind) -> Int { children.filter { $0.kind == kind }.count }
        // A single paragraph is what is expected, and says nothing.
        let counts: [(Int, Block.Kind, Int)] = [
            (count(.clause), .clause, 2), (count(.paragraph), .paragraph, 2), (block.items.count, .item, 1),
            (count(.table), .table, 1),
        ]
        return counts.filter { $0.0 >= $0.2 }.map { $0.1.counted($0.0) }.joined().text(in: language)
    }
}

extension Block.Kind {
    /// Whether a block of this kind stands in the outline.
    var isDivision: Bool {
        switch self {
        case .section, .part, .chapter, .article, .attachment: true
        case .clause, .item, .paragraph, .table: false
        }
    }
}
