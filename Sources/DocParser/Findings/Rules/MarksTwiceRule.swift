/// A mark stands once: ，， 。。 、。 are slips of the hand.
enum MarksTwiceRule: FormRule {
    static let rule = Rule(
        .marksTwice, .punctuation("4.1"),
        Wording("two marks stand where one belongs", "标点重复"),
        help: Wording(
            "Of ， 。 、 ； ： one stands at a place; the same one twice, or one before 。, was left over.",
            "逗号、句号、顿号、分号、冒号不连用，多半是修改时没有删净。"),
        wrong: "量力而行，，尽力而为。。", right: "量力而行，尽力而为。", isMended: true)

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
    }
}
