/// What the mark at the end of a paragraph says of it ([MS-DOC], Paragraph Properties).
struct OldWordParagraph {
    var range: Range<Int>
    var properties = WordProperties()
    /// In how many tables it stands, one within the other.
    private(set) var depth = 0
    /// Whether it ends a cell of an inner table, or a row.
    private(set) var endsInnerCell = false
    private(set) var endsRow = false
    /// The number of the list of changes that tells the columns of the row.
    let row: Int

    init(_ range: Range<Int>, style: Int, _ changes: OldWordParagraphChanges, row: Int) {
        (self.range, self.row) = (range, row)
        properties.styleName = OldWordStyleSheet.name(changes.style ?? style)
        properties.paragraph = changes.paragraph
        properties.isFramed = changes.isFramed
        (endsInnerCell, endsRow) = (changes.endsInnerCell == true, changes.endsRow)
        if changes.isInTable == true { depth = min(max(changes.level, 1), Self.deepest) }
    }

    /// Tables within tables; more are not nested by anyone.
    private static let deepest = 32
}

/// What a list of changes says of a paragraph; `nil` where it says nothing.
struct OldWordParagraphChanges {
    private(set) var style: Int?
    private(set) var paragraph = WordParagraphStyle()
    private(set) var isInTable: Bool?
    private(set) var endsInnerCell: Bool?
    private(set) var endsRow = false
    private(set) var isFramed = false
    /// In how many tables, and in how many more than was said before.
    private var ownLevel: Int?
    private var deeper: Int?

    var level: Int { ownLevel ?? deeper ?? 1 }

    mutating func apply(_ sprm: Sprm) {
        switch sprm.code {
        case 0x4600: style = sprm.value
        case 0x2416: isInTable = sprm.isOn
        case 0x6649: (ownLevel, deeper) = (sprm.value, nil)
        case 0x664A: addLevels(Int(Int32(truncatingIfNeeded: sprm.value)))
        case 0x2417, 0x244C: endsRow = endsRow || sprm.isOn
        case 0x244B: endsInnerCell = sprm.isOn
        // A place of its own: from where, and how far away.
        case 0x261B, 0x8418, 0x8419, 0x841A: isFramed = true
        default: paragraph.apply(sprm)
        }
    }

    private mutating func addLevels(_ levels: Int) {
        if let ownLevel { self.ownLevel = ownLevel &+ levels } else { deeper = (deeper ?? 0) &+ levels }
    }

    /// Takes over what another list says.
    mutating func apply(_ other: OldWordParagraphChanges) {
        style = other.style ?? style
        paragraph.apply(other.paragraph)
        isInTable = other.isInTable ?? isInTable
        endsInnerCell = other.endsInnerCell ?? endsInnerCell
        endsRow = endsRow || other.endsRow
        isFramed = isFramed || other.isFramed
        if let level = other.ownLevel { (ownLevel, deeper) = (level, nil) }
        if let levels = other.deeper { addLevels(levels) }
    }
}
