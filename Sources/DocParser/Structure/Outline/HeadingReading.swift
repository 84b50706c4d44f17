/// Where the heading of a division ends and its text begins, as its own words say it.
struct HeadingReading: Sendable {
    /// How the heading is parted from the text.
    enum Shape: Sendable {
        /// There is none.
        case none
        /// It stands alone on its line, without a mark or with a colon.
        case alone
        /// It stands alone with 。, as a sentence may.
        case aloneStop
        /// Behind it stand words: parted by 。, by a colon, or by a blank.
        case stop, colon, blank
    }

    var shape = Shape.none
    /// Whether the words name and do not state (contract, section 2). Others may be a heading where all divisions beside
    /// them have one.
    var names = false
    var title = ByteRange.none
    /// The text on the line; empty for a heading that stands alone.
    var text = ByteRange.none

    /// Whether it is a heading where only divisions with text have one.
    var needsText: Bool { shape == .alone || shape == .aloneStop }
}
