/// A text that is issued has the name by which the document above it calls it.
enum CarriedTitleRule: FormRule {
    static let rule = Rule(
        .carriedTitle, .regulation("第九条"),
        Wording("the text that follows has another title than the document says", "所附文本的标题与正文中的名称不一致"),
        help: Wording(
            "《…》已经…通过，现予公布 and 关于印发《…》的通知 name the text below them by its whole title.",
            "公布令、印发通知中书名号内的名称，应当与所附文本的标题一致。"),
        wrong: "《青岚市供水条例》……现予公布 … 青岚市供水办法", right: "《青岚市供水办法》……现予公布 … 青岚市供水办法")

    static var needs: Features { .attachments }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let carried = carried(by: paper, text) else { return }
        for name in [titled(in: paper, above: carried, text), published(in: paper, above: carried, text)] {
            guard let name, !AlikeTitles.areAlike(ByteRange(name.start + 3, name.end - 3), carried.title, text) else {
                continue
            }
            let (said, titled) = (text.string(in: name), text.string(in: carried.title))
            found.add(
                rule, name,
                Wording("the text says \(said), its title is \(titled)", "正文中是\(said)，所附文本的标题是“\(titled)”"))
            return
        }
    }

    /// The one text that follows, with a title that ends in a type.
    private static func carried(by paper: Manuscript, _ text: borrowing Span<UInt8>) -> Node? {
        var attached: Node?
        for node in paper.nodes where node.kind == .attachment && node.parent < 0 {
            guard attached == nil else { return nil }
            attached = node
        }
        guard let only = attached, !only.title.isEmpty,
            TitleShape.typeWord(text, in: only.title) != nil
        else { return nil }
        return only
    }

    /// 关于印发《…》的通知
    private static func titled(
        in paper: Manuscript, above carried: Node, _ text: borrowing Span<UInt8>
    ) -> ByteRange? {
        let lines = paper.titleLines
        guard let first = lines.first, let last = lines.last, last.end <= carried.range.start else { return nil }
        let title = ByteRange(first.start, last.end)
        guard TitleShape.carries.occur(in: text, from: title.start, to: title.end) else { return nil }
        return onlyName(in: title, text)
    }

    /// 《…》已经…通过，现予公布.
    private static func published(
        in paper: Manuscript, above carried: Node, _ text: borrowing Span<UInt8>
    ) -> ByteRange? {
        for line in paper.lines where line.part == .text && line.range.end <= carried.range.start {
            let start = text.has("现将", at: line.range.start) ? line.range.start + 6 : line.range.start
            guard text.has("《", at: start), line.range.count <= 900,
                deeds.occur(in: text, from: line.range.start, to: line.range.end),
                let end = nameEnd(text, from: start, to: line.range.end),
                !further.begin(text, at: end)
            else { continue }
            return ByteRange(start, end)
        }
        return nil
    }

    private static let deeds: WordSet = ["现予公布", "现予发布", "现予以公布", "现予印发", "现印发给你们", "印发给你们", "现公布", "现发布", "现予颁布"]
    /// What goes on to a second name.
    private static let further: WordSet = ["《", "、", "和", "及", "（以下"]

    /// The only name in a title, as far as its outer 》.
    private static func onlyName(in title: ByteRange, _ text: borrowing Span<UInt8>) -> ByteRange? {
        guard let open = text.find("《", from: title.start, to: title.end),
            let end = nameEnd(text, from: open, to: title.end), text.find("《", from: end, to: title.end) == nil
        else { return nil }
        return ByteRange(open, end)
    }

    private static func nameEnd(_ text: borrowing Span<UInt8>, from open: Int, to limit: Int) -> Int? {
        var (depth, offset) = (0, open)
        while offset < limit {
            if text.has("《", at: offset) { depth += 1 }
            if text.has("》", at: offset) { depth -= 1 }
            offset += text.characterLength(at: offset)
            if depth == 0 { return offset }
        }
        return nil
    }
}
