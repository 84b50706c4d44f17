/// A dash is ——: two hyphens are none.
enum DashRule: FormRule {
    static let rule = Rule(
        .dash, .punctuation("4.10"),
        Wording("a dash should be ——", "破折号应当用“——”"),
        help: Wording("It takes the room of two characters; -- are two hyphens.", "破折号占两个字的位置，不用两个半角连字符代替。"),
        wrong: "目标--零事故", right: "目标——零事故", isMended: true)

    static var needs: Features { .oddMarks }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var end = 0
        for mark in paper.marks.marks where mark.code == 0x2D && mark.offset >= end {
            end = mark.offset
            while end < text.count, text[end] == 0x2D { end += 1 }
            guard end - mark.offset == 2, text.isHan(at: end) || text.has("“", at: end),
                text.isHan(before: mark.offset) || text.has("”", before: mark.offset)
            else { continue }
            let range = ByteRange(mark.offset, end)
            found.add(rule, range, replacing: range, by: "——")
        }
    }
}
