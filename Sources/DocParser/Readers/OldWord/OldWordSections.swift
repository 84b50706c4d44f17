/// The sections of an old Word document ([MS-DOC], PlcfSed, Section Properties).
struct OldWordSections {
    /// Where they end, counted in characters of the text.
    private(set) var ends: [Int] = []
    private(set) var sections: [WordSection] = []
    /// Whether the first page of each has a foot of its own.
    private(set) var haveTitlePage: [Bool] = []

    init(_ file: OldWordFile) {
        guard let (positions, entries) = file.positions(of: .sections, entrySize: 12) else { return }
        // What is said in a place is read once. Places that lie one over the other, which nobody writes, would add up to
        // many times the file.
        var read: [Int: (section: WordSection, hasTitlePage: Bool)] = [:]
        var rest = file.main.count
        for (index, end) in positions.dropFirst().enumerated() {
            let place = file.table.long(at: entries + index * 12 + 2) ?? 0
            let length = min(file.main.short(at: place) ?? 0, rest)
            let (section, hasTitlePage) =
                read[place] ?? Self.section(file.main.part(at: place + 2, count: length) ?? [])
            if read[place] == nil { rest -= length }
            read[place] = (section, hasTitlePage)
            ends.append(end)
            sections.append(section)
            haveTitlePage.append(hasTitlePage)
        }
    }

    private static func section(_ changes: ArraySlice<UInt8>) -> (section: WordSection, hasTitlePage: Bool) {
        var section = WordSection()
        // What Word takes where nothing is said.
        (section.width, section.height, section.top, section.bottom) = (12_240, 15_840, 1_440, 1_440)
        (section.left, section.right) = (1_800, 1_800)
        var setting = Setting()
        for sprm in Sprms(changes) { setting.apply(sprm, to: &section) }
        setting.finish(&section)
        return (section, setting.hasTitlePage)
    }

    /// The number of the section that ends at a character; `nil` for none.
    func section(endingAt end: Int) -> Int? {
        var (low, high) = (0, ends.count)
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] < end { low = middle + 1 } else { high = middle }
        }
        return low < ends.count && ends[low] == end ? low : nil
    }

    /// What of a section goes together with other things that are said of it.
    private struct Setting {
        var gutter = 0
        var grid = 0
        var pitch: Int?
        var space = 0
        var hasTitlePage = false

        mutating func apply(_ sprm: Sprm, to section: inout WordSection) {
            switch sprm.code {
            case 0xB01F: section.width = sprm.value
            case 0xB020: section.height = sprm.value
            case 0x9023: section.top = abs(sprm.signed)
            case 0x9024: section.bottom = abs(sprm.signed)
            case 0xB021: section.left = sprm.value
            case 0xB022: section.right = sprm.value
            case 0xB025: gutter = sprm.value
            case 0x5032: grid = sprm.value
            case 0x9031: pitch = sprm.value
            case 0x7030: space = Int(Int32(truncatingIfNeeded: sprm.value))
            case 0x300A: hasTitlePage = sprm.isOn
            default: break
            }
        }

        /// Of the kinds of grids the second has lines only (sprmSClm).
        func finish(_ section: inout WordSection) {
            section.left = section.left.map { $0 + gutter }
            guard grid > 0 else { return }
            section.linePitch = pitch
            if grid != 2 { section.characterSpace = space }
        }
    }
}
