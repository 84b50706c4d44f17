/// A division, paragraph or table in the order of the text, before it has a place in the tree.
struct Entry: Sendable {
    enum Kind: Sendable {
        case division
        case paragraph
        case table
    }

    var kind: Kind
    var marker: HeadingMarker?
    /// From the marker or first word to the last character of its own words.
    var range: ByteRange
    /// Its words behind the marker.
    var words: ByteRange
    var role: Role?
    /// Whether the line break before it was lost.
    var isJoined = false
    /// Markers in the words that are no divisions of their own; items are found among them.
    var marks: [InlineMark] = []
    /// Cells of a table; `nil` where they are not certain.
    var rows: [[ByteRange]]?

    var form: HeadingForm { kind == .division ? marker?.form ?? .none : .none }
    var number: Int { marker?.seriesNumber ?? 0 }
}

extension HeadingMarker {
    /// The number that counts in a series: the last of 1.2.
    var seriesNumber: Int {
        form.isDecimal ? subnumber : number
    }
}
