/// A report asks for no decision.
enum ReportAsksRule: FormRule {
    static let rule = Rule(
        .reportAsks, .regulation("第十五条"),
        Wording("a 报告 should not ask for a decision", "报告不得夹带请示事项"),
        help: Wording(
            "What is reported is not answered; what has to be decided is asked for in a 请示 of its own.",
            "报告不需要答复；需要上级批准的事项应当另用请示行文。"),
        wrong: "请市政府批准。", right: "（另行请示）")

    static var needs: Features { .upward }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard paper.type == .report, !paper.metadata.addressees.isEmpty else { return }
        var next = 0
        for line in paper.lines where line.part == .text {
            while next < paper.closings.count, paper.closings[next].range.end <= line.range.start { next += 1 }
            let closing = next < paper.closings.count ? paper.closings[next].range : .none
            var start = line.range.start
            while let stop = text.find("请", from: start, to: line.range.end) {
                start = stop + 3
                guard stop == line.range.start || marks.end(text, before: stop) || pleas.end(text, before: stop),
                    !closing.contains(stop), !text.has("示", at: start),
                    let end = asked(text, from: start, to: line.range.end)
                else { continue }
                found.add(rule, ByteRange(stop, end))
            }
        }
    }

    /// Where what is asked for ends, in the clause that begins at an offset.
    private static func asked(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int? {
        var offset = start
        while offset < end, offset - start < longest, PrintedMarks.point(text, at: offset) == nil {
            if let word = asks.word(text, at: offset) { return offset + word.utf8CodeUnitCount }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    /// Thirty characters.
    private static let longest = 90
    /// 恳请, 敬请, 特请
    private static let pleas: WordSet = ["恳", "敬", "特"]
    private static let marks: WordSet = ["。", "；", "，", "："]
    private static let asks: WordSet = [
        "批准", "审批", "批复", "批示", "审定", "核准", "研究解决", "予以解决", "给予支持", "予以支持", "拨付", "安排解决",
    ]
}
