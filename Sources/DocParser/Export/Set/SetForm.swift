/// How a document is laid out as a whole: the usual form, and the special ones of GB/T 9704-2012, 10.
enum SetForm: Sendable {
    case usual
    /// 信函格式: the masthead higher up, a line below it and one at the foot of the first page, which has no number.
    case letter
    /// 命令（令）格式: no title, the number in the middle, a person signs.
    case order
    /// 纪要格式: those present at the end.
    case minutes

    static func of(_ document: Document) -> SetForm {
        let metadata = document.metadata
        let masthead = metadata.masthead ?? ""
        if masthead.hasSuffix("令") { return .order }
        let type = OfficialType(metadata.documentType)
        if type == .minutes || masthead.hasSuffix("纪要") { return .minutes }
        let isLetter = type == .letter || type == .replyLetter
        return isLetter && !masthead.isEmpty && !masthead.hasSuffix("文件") ? .letter : .usual
    }

    /// Twips from the top of the text to the masthead: 35 mm, 20 mm in an order (7.2.4, 10.2, 10.3); that of a letter stands
    /// in a frame.
    var aboveMasthead: Int {
        switch self {
        case .usual, .minutes: 1_984
        case .order: 1_134
        case .letter: 0
        }
    }

    /// Characters of the label of those present, with its colon; 0 for other lines (10.3).
    static func attendanceLabel(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Int {
        let labels: [StaticString] = ["出席", "列席", "请假", "缺席", "参加", "主持", "记录"]
        for label in labels where text.has(label, at: range.start) {
            let colon = text.find("：", from: range.start, to: min(range.end, range.start + 18))
            guard let colon else { return 0 }
            return (colon - range.start) / 3 + 1
        }
        return 0
    }
}
