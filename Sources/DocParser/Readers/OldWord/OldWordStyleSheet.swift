/// The style sheet of an old Word document ([MS-DOC], STSH), as styles that are called by their numbers.
struct OldWordStyleSheet {
    private(set) var styles = WordStyles()
    private let table: [UInt8]
    private let fonts: OldWordFonts
    private var read: [[UInt8]: WordStyles.Style] = [:]

    /// What styles based on none name instead of one, and lists for the styles of levels without any.
    private static let noStyle = 0x0FFF

    init(_ file: OldWordFile, fonts: OldWordFonts) {
        table = file.table
        self.fonts = fonts
        guard let range = file.range(of: .styles), let length = table.short(at: range.lowerBound),
            let count = table.short(at: range.lowerBound + 2), let base = table.short(at: range.lowerBound + 4)
        else { return }
        var defaults = WordStyles.Style()
        // The fonts of letters and of Chinese characters where no style names any (Stshif).
        defaults.run.latinFace = table.short(at: range.lowerBound + 14).map(fonts.face)
        defaults.run.face = table.short(at: range.lowerBound + 16).map(fonts.face)
        var offset = range.lowerBound + 2 + length
        for number in 0..<count {
            guard offset < range.upperBound, let size = table.short(at: offset) else { break }
            if size >= base, base >= 8, let name = Self.name(number) {
                readStyle(name, at: offset + 2, base: base, to: min(offset + 2 + size, range.upperBound))
            }
            // Styles begin at even places.
            offset += 2 + size + size % 2
        }
        styles = WordStyles(read, defaults: defaults, defaultName: Self.name(0) ?? [])
    }

    /// What the style of a number is called; `nil` for none.
    static func name(_ number: Int) -> [UInt8]? { number == noStyle ? nil : Array("\(number)".utf8) }

    /// Reads a style: numbers of fixed places, its name, and lists of changes for paragraphs and runs (STD).
    private mutating func readStyle(_ identifier: [UInt8], at start: Int, base: Int, to end: Int) {
        guard let first = table.short(at: start), let second = table.short(at: start + 2),
            let third = table.short(at: start + 4), let length = table.short(at: start + base),
            start + base + 2 + length * 2 <= end
        else { return }
        var style = WordStyles.Style()
        style.basedOn = Self.name(second >> 4)
        var offset = start + base + 2 + (length + 1) * 2
        let isParagraph = second & 15 == 1
        style.isOfParagraphs = isParagraph
        let lists = third & 15
        for index in 0..<lists {
            guard let size = table.short(at: offset), offset + 2 + size <= end else { break }
            let changes = table.part(at: offset + 2, count: size) ?? []
            if isParagraph, index == 0 {
                // They begin with the number of the style.
                for sprm in Sprms(changes.dropFirst(2)) { style.paragraph.apply(sprm) }
            } else if second & 15 == 2 ? index == 0 : isParagraph && index == 1 {
                for change in Sprms(changes).compactMap({ OldWordCharacterChange($0) }) {
                    style.run.apply(change, base: WordRunStyle(), fonts)
                }
            }
            offset += 2 + size + size % 2
        }
        if isParagraph { tell(first & 0x0FFF, table.words(at: start + base + 2, characters: length) ?? [], of: &style) }
        if style.paragraph.list != nil { style.listOwner = identifier }
        read[identifier] = style
    }

    /// Takes what a paragraph style is from its name, and from its number among Word's own styles (StdfBase).
    private func tell(_ number: Int, _ name: [UInt8], of style: inout WordStyles.Style) {
        style.paragraph.role = WordStyleName.role(of: name)
        var level = WordStyleName.headingLevel(of: name)
        switch number {
        case 1...9: level = UInt8(number)
        case 19...27: style.paragraph.role = .contents
        case 62: style.paragraph.role = .title
        default: break
        }
        style.paragraph.outlineLevel = style.paragraph.outlineLevel ?? level
    }
}
