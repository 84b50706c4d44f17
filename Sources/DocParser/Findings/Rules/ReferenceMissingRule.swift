/// Articles and parts of the document itself that the text names are there.
enum ReferenceMissingRule: FormRule {
    static let rule = Rule(
        .referenceMissing, .regulation("第十九条"),
        Wording("the text names a place of this document that is not there", "文中提到的本文条款或部分不存在"),
        help: Wording(
            "本办法第十二条, 本通知第三部分: articles and parts are counted anew when a draft is changed, and what names them stays behind.",
            "修改稿件时条款重新编号，引用处容易漏改；请核对“本办法第…条”“本通知第…部分”所指。"),
        wrong: "按本通知第五部分执行。（全文只有三部分）", right: "按本通知第三部分执行。", holdsForPublished: true)

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let saysOwn = paper.marks.words.contains { $0.code == PrintedMarks.own && names($0, paper, text) }
        guard saysOwn || paper.nodes.contains(where: { $0.kind == .article }) && namesPlace(paper, text) else { return }
        for reference in paper.document.deadReferences(in: text) {
            let place = reference.place
            found.add(rule, reference.range, Wording("the document has no \(place)", "本文没有\(place)"))
        }
    }

    /// Whether 第三条 or 前款 stands where no article begins.
    private static func namesPlace(_ paper: Manuscript, _ text: borrowing Span<UInt8>) -> Bool {
        var markers = SkippedRanges(paper.nodes)
        for line in paper.lines where line.part.isText {
            if before.occur(in: text, from: line.range.start, to: line.range.end) { return true }
            var offset = line.range.start
            while let place = text.find("第", from: offset, to: line.range.end) {
                if !markers.contains(place) { return true }
                offset = place + 3
            }
        }
        return false
    }

    private static let before: WordSet = ["前款", "前条", "前两款", "前项", "前三款"]

    /// Whether the words behind 本 are 办法第…: references are only looked for where one may stand.
    private static func names(
        _ own: PrintedMarks.Mark, _ paper: Manuscript, _ text: borrowing Span<UInt8>
    ) -> Bool {
        let line = paper.lines[Int(own.line)]
        guard line.part.isText else { return false }
        return text.contains("第", from: own.range.end, to: min(line.range.end, own.range.end + 24))
    }
}
