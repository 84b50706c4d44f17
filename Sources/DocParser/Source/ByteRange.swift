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
