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
                    let isBoxed = found.isBoxed && offset > range.lowerBound && boxes.end(text, before: offset)
                    let start = isBoxed ? text.characterStart(before: offset) : offset
                    return DutyLabel(kind: found.kind, start: start, end: found.end)
                }
            }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    private static let marks: WordSet = [
        "。", "；", "，", "（", "(", "、", "\n", "]", "【", "〔", "[", "［", "】", "及", ";", ",",
    ]

    private static let boxes: WordSet = ["【", "［", "["]
    private static let boxed: WordSet = ["】", "］", "]"]
    private static let colons: WordSet = ["：", ":"]

    /// The kind of a label and the offset behind its colon, which 【责任单位】 does without.
    private static func kind(
        _ text: borrowing Span<UInt8>, at offset: Int
    ) -> (kind: Kind, end: Int, isBoxed: Bool)? {
        guard let label = DutyWords.labels.entry(text, at: offset) else { return nil }
        let close = boxed.word(text, at: offset + label.length)?.utf8CodeUnitCount
        let end = offset + label.length + (close ?? 0)
        let isBoxed = close != nil && boxes.end(text, before: offset)
        guard let colon = colons.word(text, at: end) else {
            return isBoxed ? (Kind(list: label.list), end, true) : nil
        }
        return (Kind(list: label.list), end + colon.utf8CodeUnitCount, isBoxed)
    }
}
