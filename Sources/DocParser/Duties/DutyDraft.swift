/// A duty while the text is read: all ranges are of the running text.
struct DutyDraft {
    struct Actor {
        var range: Range<Int>
        var role: Duty.Role
        var isInherited = false
    }

    var actors: [Actor]
    var modal: Duty.Modal? = nil
    var action: Range<Int>
    var deadline: DeadlineReader.Deadline? = nil
    var range: Range<Int>
    var passage: Int
}

extension Span<UInt8> {
    /// Whether a mark stands between digits: 1,000, 14:30.
    func isInNumber(_ mark: Int) -> Bool {
        self[mark] < 0x80 && mark > 0 && mark + 1 < count && self[mark - 1].isDigit && self[mark + 1].isDigit
    }

    /// Whether the same words stand in two ranges.
    func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        one.count == other.count && one.indices.allSatisfy { self[$0] == self[other.lowerBound + $0 - one.lowerBound] }
    }
}
