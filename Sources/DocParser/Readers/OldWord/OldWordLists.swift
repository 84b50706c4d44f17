/// The lists of an old Word document ([MS-DOC], PlfLst, PlfLfo), as numberings that paragraphs name by their place.
struct OldWordLists {
    private(set) var numbering = WordNumbering()
    private let table: [UInt8]
    private var shapes: [Int: WordNumbering.Shape] = [:]
    private var lists: [Int: WordNumbering.List] = [:]

    init(_ file: OldWordFile) {
        table = file.table
        if let range = file.range(of: .lists) { readShapes(range) }
        if let range = file.range(of: .listOverrides) { readLists(range) }
        numbering = WordNumbering(shapes: shapes, lists: lists)
    }

    /// Reads the lists of 28 bytes each; their levels stand behind all of them (LSTF).
    private mutating func readShapes(_ range: Range<Int>) {
        guard let count = table.short(at: range.lowerBound) else { return }
        var offset = range.upperBound
        for index in 0..<count {
            let place = range.lowerBound + 2 + index * 28
            guard let identifier = table.long(at: place), let flags = table.byte(at: place + 26) else { return }
            var shape = WordNumbering.Shape()
            for level in 0..<(flags & 1 == 1 ? 1 : WordNumbering.depth) {
                guard var read = readLevel(at: &offset) else { break }
                read.style = table.short(at: place + 8 + level * 2).flatMap(OldWordStyleSheet.name)
                shape.levels[level] = read
            }
            shapes[identifier] = shape
        }
    }

    /// Reads a level: 28 bytes, two lists of changes, and the text around its numbers (LVL, LVLF).
    private func readLevel(at offset: inout Int) -> WordNumbering.Level? {
        guard let start = table.long(at: offset), let format = table.byte(at: offset + 4),
            let flags = table.byte(at: offset + 5), let suffix = table.byte(at: offset + 15),
            let first = table.byte(at: offset + 24), let second = table.byte(at: offset + 25),
            let limit = table.byte(at: offset + 26), let length = table.short(at: offset + 28 + first + second)
        else { return nil }
        let place = offset + 28 + first + second + 2
        var level = WordNumbering.Level()
        guard let text = text(at: place, length: length) else { return nil }
        level.text = text
        level.start = Int(Int32(truncatingIfNeeded: start))
        level.format = WordNumberFormat(code: format)
        level.isLegal = flags & 4 != 0
        // Below levels before this one numbers begin anew.
        if flags & 8 != 0 { level.restart = limit }
        level.suffix = suffix == 1 ? .space : suffix == 2 ? .nothing : .tab
        offset = place + length * 2
        return level
    }

    /// The text of a level, in which the numbers of levels stand for themselves; with %1 for the first.
    private func text(at place: Int, length: Int) -> [UInt8]? {
        table.words(at: place, characters: length)?.flatMap { byte -> [UInt8] in
            byte < 9 ? [UInt8(ascii: "%"), byte + UInt8(ascii: "1")] : [max(byte, 0x20)]
        }
    }

    /// Reads the numberings of 16 bytes each; what they have of their own stands behind all of them (LFO, LFOLVL).
    private mutating func readLists(_ range: Range<Int>) {
        guard let count = table.long(at: range.lowerBound) else { return }
        let most = min(count, range.count / 16)
        var offset = range.lowerBound + 4 + most * 16
        for index in 0..<most {
            let place = range.lowerBound + 4 + index * 16
            guard let identifier = table.long(at: place), let own = table.byte(at: place + 12) else { return }
            var list = WordNumbering.List(shape: identifier)
            // Four bytes without a meaning, which some programs leave out where nothing is its own (LFOData).
            while own > 0, table.long(at: offset) == 0xFFFF_FFFF { offset += 4 }
            for _ in 0..<own { readOverride(at: &offset, of: &list) }
            lists[index + 1] = list
        }
    }

    private func readOverride(at offset: inout Int, of list: inout WordNumbering.List) {
        guard let start = table.long(at: offset), let flags = table.byte(at: offset + 4) else { return }
        let index = flags & 15
        offset += 8
        let level = flags & 0x20 != 0 ? readLevel(at: &offset) : nil
        guard index < WordNumbering.depth else { return }
        list.levels[index] = level
        if flags & 0x10 != 0 { list.starts[index] = level?.start ?? Int(Int32(truncatingIfNeeded: start)) }
    }
}
