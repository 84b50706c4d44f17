/// The pieces that the text is put together of, each from a place of the file ([MS-DOC], Clx, PlcPcd).
struct PieceTable {
    struct Piece {
        /// In characters of the text.
        var range: Range<Int>
        /// Of its first character in the file.
        var offset: Int
        /// One byte for a character, not two.
        var isCompressed: Bool
        /// The number of the list of what is changed in all of it.
        var list: Int

        /// Where a character lies in the file.
        func offset(of position: Int) -> Int { offset + (position - range.lowerBound) << (isCompressed ? 0 : 1) }

        /// The first character at or behind a place of the file.
        func position(of place: Int) -> Int {
            let bytes = place - offset
            return range.lowerBound + (isCompressed ? bytes : (bytes + 1) >> 1)
        }
    }

    private(set) var pieces: [Piece] = []
    /// The text of all stories in UTF-16.
    private(set) var text: [UInt16] = []

    init(_ file: OldWordFile, _ lists: inout OldWordChangeLists) throws(OldWordFault) {
        guard let range = file.range(of: .pieces) else { throw .damaged }
        let table = file.table
        var changes: [Int] = []
        var short: [Int: Int] = [:]
        var offset = range.lowerBound
        while table.byte(at: offset) == 1, offset < range.upperBound {
            guard let length = table.short(at: offset + 1), let part = table.part(at: offset + 3, count: length) else {
                throw .damaged
            }
            changes.append(lists.add(part))
            offset += 3 + length
        }
        guard table.byte(at: offset) == 2, let length = table.long(at: offset + 1), length >= 16,
            table.part(at: offset + 5, count: length) != nil
        else { throw .damaged }
        let count = (length - 4) / 12
        for index in 0..<count {
            var (piece, change) = try Self.piece(index, of: count, at: offset + 5, in: table)
            if change & 1 == 0 {
                piece.list = short[change] ?? lists.add(Self.shortChange(change))
                short[change] = piece.list
            } else if changes.indices.contains(change >> 1) {
                piece.list = changes[change >> 1]
            }
            guard piece.range.lowerBound == pieces.last?.range.upperBound ?? 0 else { throw .damaged }
            try append(piece, from: file.main)
        }
    }

    /// A piece without its changes, and where these are found (Pcd).
    private static func piece(
        _ index: Int, of count: Int, at start: Int, in table: [UInt8]
    ) throws(OldWordFault) -> (piece: Piece, change: Int) {
        let place = start + (count + 1) * 4 + index * 8
        guard let first = table.long(at: start + index * 4), let end = table.long(at: start + index * 4 + 4),
            let offset = table.long(at: place + 2), let change = table.short(at: place + 6), first <= end
        else { throw .damaged }
        let isCompressed = offset & 1 << 30 != 0
        let bytes = offset & (1 << 30 - 1)
        let piece = Piece(
            range: first..<end, offset: isCompressed ? bytes / 2 : bytes, isCompressed: isCompressed, list: 0)
        return (piece, change)
    }

    /// A change that fits the place of a reference to one: a number of seven bits, and a value (Prm0).
    private static func shortChange(_ change: Int) -> ArraySlice<UInt8> {
        let codes: [Int: Int] = [
            0x05: 0x2403, 0x09: 0x2407, 0x41: 0x0800, 0x55: 0x0835, 0x5C: 0x083C, 0x62: 0x2A42,
        ]
        guard let code = codes[change >> 1 & 0x7F] else { return [] }
        return [UInt8(code & 0xFF), UInt8(code >> 8), UInt8(change >> 8 & 0xFF)]
    }

    /// Takes the text of a piece. No two pieces share their bytes, so that there are no more characters than bytes.
    private mutating func append(_ piece: Piece, from main: [UInt8]) throws(OldWordFault) {
        let size = piece.isCompressed ? 1 : 2
        guard text.count + piece.range.count <= main.count,
            let bytes = main.part(at: piece.offset, count: piece.range.count * size)
        else { throw .damaged }
        pieces.append(piece)
        if piece.isCompressed {
            text += bytes.lazy.map { $0 & 0xE0 == 0x80 ? Self.signs[Int($0 & 0x1F)] : UInt16($0) }
        } else {
            text += stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).lazy.map {
                UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
            }
        }
    }

    /// How many units of the text are halves of a character, and no characters.
    var replaced: Int {
        var count = 0
        var isOpen = false
        for unit in text {
            let isSecond = UTF16.isTrailSurrogate(unit)
            if isOpen != isSecond { count += 1 }
            isOpen = UTF16.isLeadSurrogate(unit)
        }
        return count + (isOpen ? 1 : 0)
    }

    /// What stands at 80 to 9F in the encoding of compressed pieces (FcCompressed).
    private static let signs: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    /// The piece that a character stands in.
    func piece(at position: Int) -> Piece? {
        var (low, high) = (0, pieces.count)
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].range.upperBound <= position { low = middle + 1 } else { high = middle }
        }
        return low < pieces.count && pieces[low].range.contains(position) ? pieces[low] : nil
    }
}
