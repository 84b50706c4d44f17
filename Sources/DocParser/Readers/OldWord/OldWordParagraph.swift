/// What the mark at the end of a paragraph says of it ([MS-DOC], Paragraph Properties).
struct OldWordParagraph {
    var range: Range<Int>
    var properties = WordProperties()
    /// In how many tables it stands, one within the other.
    private(set) var depth = 0
    /// Whether it ends a cell of an inner table, or a row.
    private(set) var endsInnerCell = false
    private(set) var endsRow = false
    /// What is changed in it, for what else the end of a row tells.
    let changes: Sprms

    init(_ range: Range<Int>, style: Int, _ changes: Sprms) {
        (self.range, self.changes) = (range, changes)
        properties.styleName = OldWordStyleSheet.name(style)
        var isInTable = false
        var level: Int?
        for sprm in changes {
            switch sprm.code {
            case 0x4600: properties.styleName = OldWordStyleSheet.name(sprm.value)
            case 0x2416: isInTable = sprm.isOn
            case 0x6649: level = sprm.value
            case 0x664A: level = (level ?? 0) + Int(Int32(truncatingIfNeeded: sprm.value))
            case 0x2417, 0x244C: endsRow = endsRow || sprm.isOn
            case 0x244B: endsInnerCell = sprm.isOn
            // A place of its own: from where, and how far away.
            case 0x261B, 0x8418, 0x8419, 0x841A: properties.isFramed = true
            default: properties.paragraph.apply(sprm)
            }
        }
        depth = isInTable ? min(max(level ?? 1, 1), Self.deepest) : 0
    }

    /// Tables within tables; more are not nested by anyone.
    private static let deepest = 32
}
