/// A Chinese sentence ends in 。: a point is none.
enum StopRule: FormRule {
    static let rule = Rule(
        .stop, .punctuation("4.1"),
        Wording("a sentence should end in 。, not in a point", "句末使用了句点，应当用句号"),
        help: Wording("The point of half width is for figures and foreign words.", "半角句点只用于数字和外文，句末用句号。"),
        wrong: "校长是第一责任人.", right: "校长是第一责任人。", isMended: true)

    static var needs: Features { .stops }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var skipped = SkippedRanges(paper.nodes)
        for mark in paper.marks.marks where mark.code == 0x2E || mark.code == PrintedMarks.widePoint {
            let line = paper.lines[Int(mark.line)]
            guard line.part.isText, !skipped.contains(mark.offset),
                text.isHan(before: mark.offset) || text.has("”", before: mark.offset)
                    || text.has("）", before: mark.offset),
                mark.range.end == line.range.end && line.range.count > 15 || text.isHan(at: mark.range.end),
                mark.offset > line.range.start + 6
            else { continue }
            // Inside of a line it may as well stand for a comma.
            guard mark.range.end == line.range.end else {
                found.add(rule, mark.range)
                continue
            }
            found.add(rule, mark.range, replacing: mark.range, by: "。")
        }
    }
}
