/// A half-open range of byte offsets of the decoded text, small enough to be stored in every node.
///
/// Offsets have 32 bits: a text of 4 GiB or more is cut there, and a diagnostic says so.
struct ByteRange: Sendable, Hashable {
    var lower: UInt32
    var upper: UInt32

    static let none = ByteRange(0, 0)

    init(_ lower: Int, _ upper: Int) {
        self.lower = UInt32(truncatingIfNeeded: lower)
        self.upper = UInt32(truncatingIfNeeded: Swift.max(lower, upper))
    }

    var start: Int { Int(lower) }
    var end: Int { Int(upper) }
    var count: Int { Int(upper &- lower) }
    var isEmpty: Bool { lower == upper }
    var range: Range<Int> { start..<end }

    func contains(_ offset: Int) -> Bool { offset >= start && offset < end }
    func contains(_ other: ByteRange) -> Bool { other.lower >= lower && other.upper <= upper }
    func overlaps(_ other: ByteRange) -> Bool { lower < other.upper && other.lower < upper }
}

/// Gaps: ascending, not overlapping.
extension [ByteRange] {
    /// Whether one of them interrupts the words of a range. O(log n).
    func hasGap(in range: ByteRange) -> Bool {
        let next = isEmpty ? 0 : firstGap(from: range.start)
        return next < count && self[next].start < range.end
    }

    /// The index of the first one that ends behind an offset. O(log n).
    func firstGap(from offset: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].end <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
