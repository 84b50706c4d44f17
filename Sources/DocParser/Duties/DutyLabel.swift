/// 责任单位：, 完成时限： in a line, a bracket or behind a task.
struct DutyLabel {
    enum Kind {
        case role(Duty.Role)
        case term
    }

    let kind: Kind
    let start: Int
    /// Behind the colon.
    let end: Int
    /// Whether a mark or bracket stands before it.
    let isMarked: Bool

    static func first(_ text: borrowing Span<UInt8>, in range: Range<Int>) -> DutyLabel? {
        var offset = range.lowerBound
        while offset < range.upperBound {
            if let found = kind(text, at: offset), found.end <= range.upperBound {
                let isMarked = offset == range.lowerBound || marks.end(text, before: offset)
                if isMarked { return DutyLabel(kind: found.kind, start: offset, end: found.end, isMarked: isMarked) }
            }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    private static let marks: WordSet = ["。", "；", "，", "（", "(", "、", "\n", "]", "【", "及"]

    /// The kind of a label and the offset behind its colon.
    private static func kind(_ text: borrowing Span<UInt8>, at offset: Int) -> (kind: Kind, end: Int)? {
        if let end = colonEnd(text, behind: DutyWords.leads.word(text, at: offset), offset) {
            return (.role(.lead), end)
        }
        if let end = colonEnd(text, behind: DutyWords.responsibles.word(text, at: offset), offset) {
            return (.role(.responsible), end)
        }
        if let end = colonEnd(text, behind: DutyWords.partners.word(text, at: offset), offset) {
            return (.role(.with), end)
        }
        guard let end = colonEnd(text, behind: DutyWords.terms.word(text, at: offset), offset) else { return nil }
        return (.term, end)
    }

    private static func colonEnd(_ text: borrowing Span<UInt8>, behind word: StaticString?, _ offset: Int) -> Int? {
        guard let word else { return nil }
        var end = offset + word.utf8CodeUnitCount
        if text.has("】", at: end) || text.has("］", at: end) { end += 3 }
        if text.has("：", at: end) { return end + 3 }
        return end < text.count && text[end] == UInt8(ascii: ":") ? end + 1 : nil
    }
}
