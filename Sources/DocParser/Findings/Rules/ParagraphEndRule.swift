/// A paragraph of sentences ends with a mark.
enum ParagraphEndRule: FormRule {
    static let rule = Rule(
        .paragraphEnd, .punctuation("4.1"),
        Wording("a paragraph of sentences ends without a mark", "段末缺句号"),
        help: Wording(
            "A heading has no mark behind it; what has a sentence in it is none.", "标题末尾不用标点；已经成句的段落，末尾应当有句号。"),
        wrong: "一、加强值守。各单位要落实带班制度", right: "一、加强值守。各单位要落实带班制度。", isMended: true)

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        // Where lines were wrapped, one that was not joined looks like a paragraph's end.
        guard !paper.document.tree.gaps.contains(where: { isInText($0, of: paper) }) else { return }
        var (line, told) = (0, 0)
        for node in paper.nodes where !node.text.isEmpty && node.kind != .table {
            let end = node.text.end
            guard node.kind != .attachment, end > told, node.range.end == end, text.isHan(before: end),
                isLineEnd(text, end)
            else { continue }
            while line + 1 < paper.lines.count, paper.lines[line].range.end < end { line += 1 }
            let start = min(node.range.start, paper.lines[line].range.start)
            guard paper.lines[line].part == .text, end - start >= shortest, isParagraph(line, of: paper, text),
                let last = lastSentence(text, before: end, from: start) ?? onlySentence(of: node, text),
                isSentence(text, last)
            else { continue }
            // An item may end where its paragraph does.
            told = end
            found.add(rule, ByteRange(max(last.start, end - shown), end), replacing: ByteRange(end, end), by: "。")
        }
    }

    /// Whether a line break inside of a paragraph is one of the text: an imprint may take two lines.
    private static func isInText(_ gap: ByteRange, of paper: Manuscript) -> Bool {
        let part = paper.line(of: ByteRange(max(0, gap.start - 1), gap.start))?.part
        return part?.isText == true
    }

    /// Whether the next line begins something else, as its marker or its indent says; the rest of a line may have been put
    /// there by a program.
    private static func isParagraph(_ line: Int, of paper: Manuscript, _ text: borrowing Span<UInt8>) -> Bool {
        guard line + 1 < paper.lines.count else { return true }
        let (own, next) = (paper.lines[line], paper.lines[line + 1])
        if next.part != own.part { return next.part != .page }
        let lines = paper.document.text
        let (number, other) = (lines.line(at: own.range.start), lines.line(at: next.range.start))
        let indent = own.range.start - lines.range(ofLine: number).start
        let begins = own.isIndented && next.range.start - lines.range(ofLine: other).start >= indent
        return begins || !own.isIndented && other > number + 1
            || HeadingMarkerReader.read(text, at: next.range.start, end: next.range.end) != nil
    }

    /// Fifteen characters.
    private static let shortest = 45
    /// Ten characters.
    private static let shown = 30

    private static func isLineEnd(_ text: borrowing Span<UInt8>, _ offset: Int) -> Bool {
        offset >= text.count || text.has("\n", at: offset) || text.has("\r", at: offset)
    }

    /// The words behind the last 。; `nil` where there is none.
    private static func lastSentence(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> ByteRange? {
        var offset = end
        while offset > start {
            if text.has("。", before: offset) { return ByteRange(offset, end) }
            offset = text.characterStart(before: offset)
        }
        return nil
    }

    /// A paragraph without a marker that has a comma in it: what names something has none.
    private static func onlySentence(of node: Node, _ text: borrowing Span<UInt8>) -> ByteRange? {
        guard node.kind == .paragraph, node.marker.isEmpty,
            text.find("，", from: node.text.start, to: node.text.end) != nil
        else { return nil }
        return node.text
    }

    /// Whether words make a sentence: no label with a value, no name, nothing that blanks part.
    private static func isSentence(_ text: borrowing Span<UInt8>, _ words: ByteRange) -> Bool {
        guard words.count >= 30, !OrganName.isWhole(text, in: words) else { return false }
        var offset = words.start
        while offset < words.end {
            if text.blankLength(at: offset) > 0 || text.has("：", at: offset) { return false }
            offset += text.characterLength(at: offset)
        }
        return true
    }
}
