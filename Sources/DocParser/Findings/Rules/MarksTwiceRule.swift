/// A mark stands once: ，， 。。 、。 are slips of the hand.
enum MarksTwiceRule: FormRule {
    static let rule = Rule(
        .marksTwice, .punctuation("4.1"),
        Wording("two marks stand where one belongs", "标点重复"),
        help: Wording(
            "Of ， 。 、 ； ： one stands at a place; the same one twice, or one before 。, was left over, and so were 《《 and 》》.",
            "逗号、句号、顿号、分号、冒号不连用，书名号不重叠，多半是修改时没有删净。"),
        wrong: "量力而行，，尽力而为。。", right: "量力而行，尽力而为。", isMended: true)

    static var needs: Features { .marksTwice }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var end = 0
        for mark in paper.marks.marks where PrintedMarks.isPoint(mark.code) && mark.offset >= end {
            let line = paper.lines[Int(mark.line)].range
            end = mark.range.end
            var stops = text.has("。", at: mark.offset) ? 1 : 0
            while end < line.end, let point = PrintedMarks.point(text, at: end) {
                stops += point == PrintedMarks.stop ? 1 : 0
                end += 3
            }
            // 。。。 stands for an ellipsis; ： before another mark may be a form's.
            guard end > mark.range.end, stops < 3 else { continue }
            let range = ByteRange(mark.offset, end)
            let last = ByteRange(end - 3, end)
            found.add(rule, range, replacing: range, by: text.string(in: last))
        }
        findTitles(in: paper, to: &found)
    }

    /// 《《…》》: both pairs are around the same name.
    private static func findTitles(in paper: Manuscript, to found: inout FindingList) {
        let marks = paper.marks.marks
            .filter { $0.code == PrintedMarks.openTitle || $0.code == PrintedMarks.closeTitle }
        for index in marks.indices.dropFirst(3)
        where marks[index].code == PrintedMarks.closeTitle && marks[index - 1].code == PrintedMarks.closeTitle {
            let (open, next) = (marks[index - 3], marks[index - 2])
            guard open.code == PrintedMarks.openTitle, next.code == PrintedMarks.openTitle,
                next.offset == open.range.end, marks[index].offset == marks[index - 1].range.end
            else { continue }
            let (first, last) = (open.range.range, marks[index].range.range)
            found.add(
                rule, ByteRange(open.offset, marks[index].range.end),
                mends: [Finding.Mend(range: first, replacement: ""), Finding.Mend(range: last, replacement: "")])
        }
    }
}
