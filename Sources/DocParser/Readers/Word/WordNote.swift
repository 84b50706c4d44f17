/// A note at the foot of a page or at the end, as the text refers to it.
struct WordNote {
    enum Kind { case foot, end }

    var kind: Kind
    /// What its part calls it.
    var identifier: Int
    /// Counted through the text; `nil` for a note with a mark of its own.
    var number: Int?
}
