/// How a run of an old Word document is set, and what its special characters stand for ([MS-DOC], Character Properties).
struct OldWordFormat {
    private(set) var style: WordRunStyle
    /// Taken out by a tracked change.
    private(set) var isDeleted = false
    /// Data of a field or form, which looks like a picture.
    private(set) var isData = false
    /// A sign by its number in a font.
    private(set) var symbol: (font: Int, code: Int)?

    init(_ run: OldWordText.Run, in paragraph: WordParagraph, _ styles: inout WordStyles, _ text: OldWordText) {
        style = paragraph.run
        var base = style
        for number in run.lists {
            for change in text.lists[number].characters {
                switch change.property {
                case .isDeleted: isDeleted = change.isOn
                case .isData: isData = change.isOn
                case .symbol: symbol = (change.value & 0xFFFF, change.value >> 16)
                case .style:
                    if let name = OldWordStyleSheet.name(change.value) { style.apply(styles.run(name)) }
                    base = style
                case .isPlain: style = paragraph.run
                default: style.apply(change, base: base, text.fonts)
                }
            }
        }
    }
}
