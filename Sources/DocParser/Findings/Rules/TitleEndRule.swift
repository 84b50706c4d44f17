/// A title has no mark at its end.
enum TitleEndRule: FormRule {
    static let rule = Rule(
        .titleEnd, .regulation("第九条"),
        Wording("a title should have no mark at its end", "标题末尾不加标点符号"),
        help: Wording(
            "A title ends with the document type (文种); a mark behind it makes a sentence of it.",
            "公文标题以文种结尾，后面不加句号、冒号等。"),
        wrong: "青岚市教育局关于做好防汛工作的通知。", right: "青岚市教育局关于做好防汛工作的通知", isMended: true)

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for node in paper.nodes where node.kind == .attachment && !node.title.isEmpty {
            // Where breaks were lost the text stands behind the title.
            guard let line = paper.line(of: node.title), Manuscript.endOfWords(text, in: line.range) <= node.title.end,
                // The first question of a questionnaire.
                !text.has("？", before: line.range.end)
            else { continue }
            tell(line.range, text, to: &found)
        }
        if let last = paper.titleLines.last ?? unreadTitle(in: paper, text) { tell(last, text, to: &found) }
    }

    private static func tell(_ title: ByteRange, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let end = Manuscript.endOfWords(text, in: title)
        guard end < title.end, end > title.start else { return }
        let place = ByteRange(end, title.end)
        found.add(rule, place, replacing: place, by: "")
    }

    /// With ： behind it a title is read as a salutation: a line of the head that says 关于 and ends with a type.
    private static func unreadTitle(in paper: Manuscript, _ text: borrowing Span<UInt8>) -> ByteRange? {
        for line in paper.lines.prefix(mostHeadLines) where line.range.count <= longest {
            let end = Manuscript.endOfWords(text, in: line.range)
            guard end < line.range.end, text.contains("关于", from: line.range.start, to: end),
                let type = TitleShape.typeWord(text, in: ByteRange(line.range.start, end)), type.end == end,
                TitleShape.isOfficial(text, type),
                text.contains("的", from: max(line.range.start, type.start - 18), to: type.start)
            else { continue }
            return line.range
        }
        return nil
    }

    private static let mostHeadLines = 20
    private static let longest = 300
}
