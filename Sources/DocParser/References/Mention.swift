/// A reference while the text is read: what it names is known, what the document does with it is settled at the end of
/// its sentence.
struct Mention {
    /// In the running text.
    var range: Range<Int>
    var named: NamedDocument
    var relation = Reference.Relation.cites
    var places: [PlaceSpan] = []
    /// The blocks that an internal reference means; whether all are known, `nil` for an announced attachment.
    var blocks: [Int] = []
    var isKnown: Bool? = false
    /// The text in which the places of an internal reference are counted, where it is not the one around it.
    var owner: Int?
    /// Whether its relation is settled already: a name within a name, a place of the act that is amended.
    var isSettled = false
    /// The passage that it stands in.
    var passage: Int
    /// Whether the list that it stands in is said to be one of laws and regulations: 等法律、行政法规.
    var isAmongLaws = false
    /// Where what belongs to it begins, if not with it: at the order of 县政府令第8号发布的《水价规定》, at the serial number of a row.
    var outset: Int?

    var start: Int { outset ?? range.lowerBound }
}
