/// How a line of a Word document is set (排版), as far as rules of form look at it.
struct LineSetting: Sendable, Hashable {
    /// Where a line stands.
    enum Place: UInt8, Sendable {
        /// It begins a paragraph.
        case paragraph
        /// Behind a line break in a paragraph.
        case further
        /// A row of a table, or a text box: measured from elsewhere.
        case elsewhere
    }

    var measures = WordMeasures()
    /// In half points, of most of its words; 0 where it is not known.
    var size: UInt16 = 0
    /// Twips between its characters.
    var spacing: Int16 = 0
    /// Of most of its Chinese characters, of the first and of the last.
    var face = WordTypeface.unknown
    var firstFace = WordTypeface.unknown
    var lastFace = WordTypeface.unknown
    var alignment = LineLayout.Alignment.unknown
    var place = Place.elsewhere
}
