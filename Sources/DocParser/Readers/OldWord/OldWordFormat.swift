/// How a run of an old Word document is set, and what its special characters stand for ([MS-DOC], Character Properties).
struct OldWordFormat {
    private(set) var style: WordRunStyle
    /// Taken out by a tracked change.
    private(set) var isDeleted = false
    /// Data of a field or form, which looks like a picture.
    private(set) var isData = false
    /// A sign by its number in a font.
    private(set) var symbol: (font: Int, code: Int)?

    init(_ run: OldWordText.Run, in paragraph: WordParagraph, _ styles: inout WordStyles, _ fonts: OldWordFonts) {
        style = paragraph.run
        var base = style
        for changes in run.changes {
            for sprm in Sprms(changes) {
                switch sprm.code {
                case 0x0800: isDeleted = sprm.isOn
                case 0x0806: isData = sprm.isOn
                case 0x6A09: symbol = (sprm.value & 0xFFFF, sprm.value >> 16)
                case 0x4A30:
                    if let name = OldWordStyleSheet.name(sprm.value) { style.apply(styles.run(name)) }
                    base = style
                case 0x2A33: style = paragraph.run
                default: style.apply(sprm, base: base, fonts)
                }
            }
        }
    }
}
