/// 责任单位：, 完成时限： in a line, a bracket or behind a task.
struct DutyLabel {
    enum Kind {
        case role(Duty.Role)
        case term

        /// By the list of `DutyWords.labels`.
        init(list: Int) {
            self = list == 0 ? .role(.lead) : list == 1 ? .role(.responsible) : list == 2 ? .role(.with) : .term
        }
    }

    let kind: Kind
    let start: Int
    /// Behind the colon.
    let end: Int

    static func first(_ text: borrowing Span<UInt8>, in range: Range<Int>) -> DutyLabel? {
        var offset = range.lowerBound
        while offset < range.upperBound {
            if let found = kind(text, at: offset), found.end <= range.upperBound {
                if offset == range.lowerBound || marks.end(text, before: offset) {
                    return DutyLabel(kind: found.kind, start: offset, end: found.end)
                }
            }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    private static let marks: WordSet = ["。", "；", "，", "（", "(", "、", "\n", "]", "【", "及", ";", ","]

    /// The kind of a label and the offset behind its colon.
    private static func kind(_ text: borrowing Span<UInt8>, at offset: Int) -> (kind: Kind, end: Int)? {
        guard let label = DutyWords.labels.entry(text, at: offset) else { return nil }
        var end = offset + label.length
        if text.has("】", at: end) || text.has("］", at: end) { end += 3 }
        guard text.has("：", at: end) || end < text.count && text[end] == UInt8(ascii: ":") else { return nil }
        return (Kind(list: label.list), end + text.characterLength(at: end))
    }
}
