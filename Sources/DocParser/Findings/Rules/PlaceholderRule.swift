/// What a draft leaves open is filled in before it goes out: X月X日, ××万元.
enum PlaceholderRule: FormRule {
    static let rule = Rule(
        .placeholder, .regulation("第十九条"),
        Wording("a place of the draft is not filled in", "留有未填写的内容"),
        help: Wording(
            "X, ×, * and _ stand for what was not known when the draft was written: a day, a sum, a name.",
            "起草时用“X”“×”“*”“_”占位的日期、数额、名称，发文前要补上。"),
        wrong: "请于X月X日前报送", right: "请于5月20日前报送")

    static var needs: Features { .blanks }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let marks = paper.marks.marks
        // A circular keeps names to itself: 张××.
        let isAnonymous = paper.type == .circular
        var index = 0
        while index < marks.count {
            let first = index
            index += 1
            guard isBlank(marks[first].code) else { continue }
            while index < marks.count, marks[index].code == marks[first].code,
                marks[index].offset == marks[index - 1].range.end
            {
                index += 1
            }
            let range = ByteRange(marks[first].offset, marks[index - 1].range.end)
            if isAnonymous, marks[first].code == PrintedMarks.cross { continue }
            guard isOpen(range, count: index - first, in: paper.lines[Int(marks[first].line)], text) else { continue }
            found.add(rule, range)
            // X月X日 is left open once.
            let end = clauseEnd(text, range.end)
            while index < marks.count, marks[index].offset <= end { index += 1 }
        }
    }

    /// X, ×, * or _
    private static func isBlank(_ code: UInt32) -> Bool {
        code == 0x58 || code == 0x78 || code == PrintedMarks.cross || code == 0x2A || code == 0x5F
    }

    /// A form that is attached is filled in by others.
    private static func isOpen(
        _ range: ByteRange, count: Int, in line: Manuscript.PrintedLine, _ text: borrowing Span<UInt8>
    ) -> Bool {
        switch line.part {
        case .title, .addressees, .text, .attachmentNote, .signature, .note, .imprint: break
        default: return false
        }
        let isCode =
            range.start > line.range.start && isLetter(text[range.start - 1])
            || range.end < line.range.end && isLetter(text[range.end])
        if isCode || line.range.count == range.count || QuotedWords.contain(range.start, of: line.range, text) {
            return false
        }
        let isSign = text[range.start] == 0x2A || text[range.start] == 0x5F
        if count > (isSign ? 2 : 1) {
            return text.isHan(before: range.start) || text.isHan(at: range.end) || text.has("：", before: range.start)
        }
        guard count == 1, !isSign, units.begin(text, at: range.end), !text.has("第", before: range.start) else {
            return false
        }
        // A single × may multiply, a single x is a letter.
        return text[range.start] == 0x58 || text.has("×", at: range.end + 3)
            || text.has("月", before: range.start) && text.has("日", at: range.end)
    }

    private static let units: WordSet = [
        "年", "月", "日", "号", "时", "元", "万", "亿", "人", "名", "个", "家", "户", "项", "所", "%",
    ]

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte.isDigit || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x2D || byte == 0x2F
    }

    /// The end of the few characters behind a place that belong to it.
    private static func clauseEnd(_ text: borrowing Span<UInt8>, _ start: Int) -> Int {
        var offset = start
        for _ in 0..<4 where offset < text.count && PrintedMarks.point(text, at: offset) == nil {
            offset += text.characterLength(at: offset)
        }
        return offset
    }
}
