/// A division, paragraph or table in the order of the text, before it has a place in the tree.
struct Entry: Sendable {
    enum Kind: Sendable {
        case division
        /// A heading without a marker.
        case heading
        case paragraph
        /// A paragraph that is one of a series: 一是…, 二是….
        case item
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
    /// Markers in the words that are no divisions of their own, as places in the list's `marks`; items are found among
    /// them.
    var marks: Range<Int32> = 0..<0
    /// Its heading, for a division.
    var heading = HeadingReading()
    /// Whether it is one of a list of sentences, an earlier one or itself of which ended with ；.
    var isListed = false
    /// Whether it is an item (项, 目) of an article.
    var isItem = false
    /// The level that the source sets it on, of a heading or division; 0 where it says nothing.
    var level: UInt8 = 0
    /// The place of a table's cells in the list's `tables`; -1 where they are not certain.
    var table: Int32 = -1

    var form: HeadingForm { kind == .division ? marker?.form ?? .none : .none }
    /// The number of a division; 0 for other kinds.
    var number: Int { kind == .division ? marker?.seriesNumber ?? 0 : 0 }
}

/// The entries of a text, with what only some of them have. An entry holds no list of its own, so that copies of it
/// count no owners.
struct EntryList: Sendable {
    var entries: [Entry] = []
    var marks: [InlineMark] = []
    /// Cells of tables, row by row.
    var tables: [[[ByteRange]]] = []

    /// Gives a role to the paragraphs among some entries.
    mutating func mark(_ range: Range<Int>, as role: Role) {
        for index in range where entries[index].kind == .paragraph { entries[index].role = role }
    }
}

/// A table that was found in a text, before it is an entry.
struct FoundTable {
    var range: ByteRange
    /// `nil` where the cells are not certain.
    var rows: [[ByteRange]]?
    /// The index of the line behind it.
    var next: Int
}

extension HeadingMarker {
    /// The number that counts in a series: the last of 1.2.
    var seriesNumber: Int {
        form.isDecimal ? subnumber : number
    }
}
