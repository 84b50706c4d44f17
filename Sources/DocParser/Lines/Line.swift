/// A line with words, or the part of one that was taken apart from what it was joined to.
struct Line: Sendable, Hashable {
    /// Without the blanks at both ends.
    var range: ByteRange
    /// 1-based number of the line in the text.
    var number: Int32
    /// The number of the last of several lines that were joined.
    var lastNumber: Int32
    var traits: LineTraits
    /// What the line, or the one that it was cut from, may hold.
    var signs: LineSigns
    /// The marker at its beginning, if there is one.
    var marker: HeadingMarker?
    /// Whether it was taken apart from the line before it.
    var isSplit = false
    /// Whether the source says that it is a paragraph of its own: in a document that we set ourselves, one of the text.
    var isParagraph = false
    /// The level of a heading, as the source sets it; 0 for other lines. See `LayoutHeadings`.
    var level: UInt8 = 0
    /// Columns before its first word, two for each character outside of ASCII.
    var indent: UInt16 = 0

    init(range: ByteRange, number: Int, traits: LineTraits, signs: LineSigns) {
        self.range = range
        self.number = Int32(truncatingIfNeeded: number)
        lastNumber = self.number
        self.traits = traits
        self.signs = signs
    }

    var isIndented: Bool { indent >= 2 }
}
