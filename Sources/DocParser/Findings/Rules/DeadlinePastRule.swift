/// What is asked for by a day can still be done when the document is signed.
enum DeadlinePastRule: FormRule {
    static let rule = Rule(
        .deadlinePast, .regulation("第十九条"),
        Wording("the deadline is before the day of signing", "要求完成的期限早于成文日期"),
        help: Wording(
            "An old draft was taken over, or the document took longer than thought.",
            "多半是沿用旧稿没有改期限，或者发文推迟后没有相应调整。"),
        wrong: "请于2026年5月30日前报送 … 2026年6月8日", right: "请于2026年6月30日前报送 … 2026年6月8日")

    static var needs: Features { .deadlines }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let signed = paper.metadata.dateSigned else { return }
        let figures = paper.marks.figures
        for index in figures.indices.dropLast(2) where figures[index].count == 4 {
            let line = paper.lines[Int(figures[index].line)]
            let start = figures[index].range.start
            guard line.part.isText, isDay(figures, index, text),
                text.has("日前", at: figures[index + 2].range.end), asks(text, start, line.range),
                let day = PrintedDate(text, in: ByteRange(start, figures[index + 2].range.end + 3))?.day, day < signed
            else { continue }
            found.add(rule, ByteRange(start, figures[index + 2].range.end + 6))
        }
    }

    /// Whether 年 and 月 alone stand between three figures.
    private static func isDay(_ figures: [PrintedMarks.Run], _ index: Int, _ text: borrowing Span<UInt8>) -> Bool {
        text.has("年", at: figures[index].range.end) && figures[index + 1].range.start == figures[index].range.end + 3
            && text.has("月", at: figures[index + 1].range.end)
            && figures[index + 2].range.start == figures[index + 1].range.end + 3
    }

    /// Whether 于 or 在 stands before the day, and the sentence asks for something, and tells of nothing that was done.
    private static func asks(_ text: borrowing Span<UInt8>, _ day: Int, _ line: ByteRange) -> Bool {
        guard words.end(text, before: day) else { return false }
        var offset = day
        while offset > line.start, day - offset < longest, !text.has("。", before: offset),
            !text.has("；", before: offset)
        {
            offset = text.characterStart(before: offset)
        }
        var (asks, hasModal) = (false, false)
        while offset < line.end, offset - day < longest, !text.has("。", at: offset), !text.has("；", at: offset) {
            // What is asked for stands before the comma: 逾期未反馈的视为无意见 tells of nothing that was done.
            if asks, hasModal, text.has("，", at: offset) { return true }
            if told.begin(text, at: offset) { return false }
            hasModal = hasModal || modals.begin(text, at: offset)
            asks = asks || offset > day && deeds.begin(text, at: offset)
            offset += text.characterLength(at: offset)
        }
        return asks && hasModal
    }

    private static let modals: WordSet = ["请", "应", "须", "要", "务必", "前将", "前报", "前完成", "自查"]
    /// A hundred characters.
    private static let longest = 300
    private static let words: WordSet = ["于", "在", "确保"]
    private static let deeds: WordSet = ["报", "送", "反馈", "完成", "提交", "上传", "缴", "寄", "填", "整改", "函告", "退回", "函复", "到位"]
    private static let told: WordSet = [
        "已", "曾", "未", "凡", "符合", "对在", "对于", "的考生", "的，", "可以", "建成", "注册", "取得", "发生", "出生", "参加工作", "入职", "设立", "竣工",
        "投产", "开工",
    ]
}
