/// What a list of changes says ([MS-DOC], Prl), with only the last change of each property: so what has the same list a
/// thousand times over takes it in a few steps each time, however long the list is.
struct OldWordChanges {
    /// In the order of the list, as some set back what others say.
    private(set) var characters: [OldWordCharacterChange] = []
    private(set) var paragraph = OldWordParagraphChanges()
    /// The columns of the row that a paragraph ends.
    private(set) var row = OldWordRow()
    /// Where the list goes on, because it is long for its place: in the stream for that (sprmPHugePapx in both of its
    /// numbers, sprmPTableProps).
    private(set) var further: Int?

    init() {}

    init(_ sprms: Sprms) {
        for sprm in sprms {
            switch sprm.group {
            case .character: if let change = OldWordCharacterChange(sprm) { set(change) }
            case .table: row.apply(sprm)
            case .paragraph:
                switch sprm.code {
                case 0x6645, 0x6646, 0x646B: further = further ?? sprm.value
                default: paragraph.apply(sprm)
                }
            default: break
            }
        }
    }

    private mutating func set(_ change: OldWordCharacterChange) {
        if let place = characters.firstIndex(where: { $0.property == change.property }) { characters.remove(at: place) }
        characters.append(change)
    }

    /// Takes over what a list behind this one says.
    mutating func apply(_ other: OldWordChanges) {
        for change in other.characters { set(change) }
        paragraph.apply(other.paragraph)
        if !other.row.isEmpty { row = other.row }
    }
}

/// Lists of changes by numbers, so that each is read once, however many runs, paragraphs and pieces have it.
struct OldWordChangeLists {
    /// The first one changes nothing.
    private var lists = [OldWordChanges()]
    private let data: [UInt8]
    /// Those of the stream for long ones, by their places.
    private var long: [Int: OldWordChanges] = [:]
    /// How many bytes may still be read, of those in their places and of long ones. Lists that lie one over the other, which
    /// nobody writes, would add up to many times the file.
    private var rest: Int
    private var longRest: Int

    init(_ file: OldWordFile) {
        data = file.data
        (rest, longRest) = (4 * (file.main.count + file.table.count), 4 * file.data.count)
    }

    subscript(number: Int) -> OldWordChanges { lists[number] }

    /// Takes a list, and gives back its number.
    mutating func add(_ bytes: ArraySlice<UInt8>) -> Int {
        guard bytes.count > 2, var changes = Self.read(bytes, &rest) else { return 0 }
        if let place = changes.further { changes.apply(readLong(at: place)) }
        lists.append(changes)
        return lists.count - 1
    }

    private static func read(_ bytes: ArraySlice<UInt8>, _ rest: inout Int) -> OldWordChanges? {
        guard bytes.count <= rest else { return nil }
        rest -= bytes.count
        return OldWordChanges(Sprms(bytes))
    }

    private mutating func readLong(at place: Int) -> OldWordChanges {
        if let changes = long[place] { return changes }
        let bytes = data.short(at: place).flatMap { data.part(at: place + 2, count: $0) } ?? []
        let changes = Self.read(bytes, &longRest) ?? OldWordChanges()
        long[place] = changes
        return changes
    }
}
