/// An ellipsis is ……: three points or stops are none.
enum EllipsisRule: FormRule {
    static let rule = Rule(
        .ellipsis, .punctuation("4.11"),
        Wording("an ellipsis should be ……", "省略号应当用“……”"),
        help: Wording("It has six points in the room of two characters.", "省略号是六个小圆点，占两个字的位置。"),
        wrong: "铁锹、沙袋...", right: "铁锹、沙袋……", isMended: true)

    static var needs: Features { .ellipses }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for mark in paper.marks.marks where mark.code == PrintedMarks.stop {
            guard text.has("。。。", at: mark.offset), !text.has("。", before: mark.offset) else { continue }
            var end = mark.offset
            while text.has("。", at: end) { end += 3 }
            let range = ByteRange(mark.offset, end)
            found.add(rule, range, replacing: range, by: "……")
        }
        var end = 0
        for mark in paper.marks.marks where mark.code == 0x2E && mark.offset >= end {
            end = mark.offset
            while end < text.count, text[end] == 0x2E { end += 1 }
            guard end - mark.offset >= 3, end - mark.offset <= 6,
                text.isHan(before: mark.offset) || text.isHan(at: end),
                paper.lines[Int(mark.line)].part != .page
            else { continue }
            let range = ByteRange(mark.offset, end)
            found.add(rule, range, replacing: range, by: "……")
        }
    }
}
