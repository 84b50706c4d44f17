/// A page number in the head or foot of the pages of a Word document.
struct WordPageNumber: Sendable, Hashable {
    var pages: WordSection.Pages = .all
    /// In half points.
    var size: UInt16
    /// Of the figures.
    var face: WordTypeface
    /// `unknown` in a frame or text box, which has a place of its own.
    var alignment: LineLayout.Alignment
    /// Whether dashes stand around it.
    var hasDashes = false
}
