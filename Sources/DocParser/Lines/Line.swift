/// A line with words, or the part of one that was taken apart from what it was joined to.
struct Line: Sendable, Hashable {
    /// Without the blanks at both ends.
    var range: ByteRange
    /// 1-based number of the line in the text.
    var number: Int32
    var traits: LineTraits
    /// What the line, or the one that it was cut from, may hold.
    var signs: LineSigns
    /// The marker at its beginning, if there is one.
    var marker: HeadingMarker?
    /// Whether it was taken apart from the line before it.
    var isSplit = false
    /// Columns before its first word, two for each character outside of ASCII.
    var indent: UInt16 = 0

    var isIndented: Bool { indent >= 2 }
}
