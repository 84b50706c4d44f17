/// A file with streams in it like a disk with files ([MS-CFB]): sectors, and tables that chain them.
///
/// A stream has at most as many bytes as the file; a chain that leads in a circle or out of the file is a fault.
struct CompoundFile {
    private let bytes: [UInt8]
    /// The size of a sector, as a power of two: 512 or 4,096 bytes.
    private let shift: Int
    /// The next sector of each sector (2.3).
    private var chains: [UInt32] = []
    /// The streams of the root, by name; those of embedded documents are not among them.
    private var streams: [String: Entry] = [:]
    /// Where streams lie that are shorter than 4,096 bytes, and the chains of its sectors of 64 bytes (2.4).
    private var small: [UInt8] = []
    private var smallChains: [UInt32] = []

    /// A stream or storage of the directory (2.6.1).
    private struct Entry {
        var name: String
        var kind: Int
        var left: Int
        var right: Int
        var child: Int
        var start: Int
        var size: Int
    }

    private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    private static let smallShift = 6
    private static let leastSize = 4_096
    /// Higher numbers are none of sectors, but ends and free places (2.1).
    private static let lastSector = 0xFFFF_FFFA
    private static let entrySize = 128

    init(_ bytes: [UInt8]) throws(OldWordFault) {
        self.bytes = bytes
        guard bytes.starts(with: Self.signature), let shift = bytes.short(at: 30), shift == 9 || shift == 12,
            bytes.count > 1 << shift
        else { throw .damaged }
        self.shift = shift
        try readChains()
        let entries = try readDirectory()
        guard let root = entries.first, root.kind == 5 else { throw .damaged }
        if let start = bytes.long(at: 60), start <= Self.lastSector {
            smallChains = Self.numbers(in: try chained(from: start, in: bytes, shift, from: 1 << shift, chains))
            small = try chained(from: root.start, in: bytes, shift, from: 1 << shift, chains)
        }
        collectStreams(of: root, in: entries)
    }

    /// The bytes of a stream of the root; `nil` for none of that name.
    func stream(_ name: String) throws(OldWordFault) -> [UInt8]? {
        guard let entry = streams[name] else { return nil }
        if entry.size == 0 { return [] }
        var content =
            if entry.size < Self.leastSize {
                try chained(from: entry.start, in: small, Self.smallShift, from: 0, smallChains)
            } else {
                try chained(from: entry.start, in: bytes, shift, from: 1 << shift, chains)
            }
        guard content.count >= entry.size else { throw .damaged }
        content.removeLast(content.count - entry.size)
        return content
    }

    /// Whose file it is, by the names of its streams; `nil` for a program that is not known.
    var kind: BinaryKind? {
        if streams["WordDocument"] != nil { return .word }
        if streams["EncryptedPackage"] != nil { return .encrypted }
        if streams["Workbook"] != nil { return .excel }
        return streams["PowerPoint Document"] != nil ? .powerPoint : nil
    }

    /// The bytes of a chain of sectors, of which the last one of the file may be cut short.
    private func chained(
        from start: Int, in source: [UInt8], _ shift: Int, from base: Int, _ chains: [UInt32]
    ) throws(OldWordFault) -> [UInt8] {
        var content: [UInt8] = []
        var sector = start
        while sector <= Self.lastSector {
            let offset = base + sector << shift
            guard offset < source.count, sector < chains.count, content.count <= source.count else { throw .damaged }
            content += source[offset..<min(offset + 1 << shift, source.count)]
            sector = Int(chains[sector])
        }
        return content
    }

    private static func numbers(in bytes: [UInt8]) -> [UInt32] {
        stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map { bytes.span.quad(at: $0) }
    }
}

/// Tables and directory.
extension CompoundFile {
    /// Reads the table of chains, whose own sectors the header lists, and behind its 109 places a chain of lists (2.5).
    private mutating func readChains() throws(OldWordFault) {
        let places = (0..<109).compactMap { bytes.long(at: 76 + $0 * 4) }
        try addChains(of: places)
        // Where there is no such list, its first place says nothing.
        let hasLists = bytes.long(at: 72) ?? 0 > 0
        var next = hasLists ? bytes.long(at: 68) ?? Self.lastSector + 1 : Self.lastSector + 1
        var lists = 0
        while next <= Self.lastSector {
            let offset = (next + 1) << shift
            guard let list = bytes.part(at: offset, count: 1 << shift), lists <= bytes.count >> shift else {
                throw .damaged
            }
            lists += 1
            var numbers = Self.numbers(in: Array(list)).map { Int($0) }
            next = numbers.popLast() ?? Self.lastSector + 1
            try addChains(of: numbers)
        }
    }

    private mutating func addChains(of sectors: [Int]) throws(OldWordFault) {
        for sector in sectors where sector <= Self.lastSector {
            // The table has a number for each sector, no sector lies behind the end, and one of its own may be spare.
            guard let part = bytes.part(at: (sector + 1) << shift, count: 1 << shift),
                chains.count <= bytes.count >> shift + 1 << (shift - 2)
            else { throw .damaged }
            chains += Self.numbers(in: Array(part))
        }
    }

    private func readDirectory() throws(OldWordFault) -> [Entry] {
        let start = bytes.long(at: 48) ?? Self.lastSector + 1
        let directory = try chained(from: start, in: bytes, shift, from: 1 << shift, chains)
        return stride(from: 0, to: directory.count - directory.count % Self.entrySize, by: Self.entrySize).map {
            // Its length counts the zero behind the name.
            let length = min(max((directory.short(at: $0 + 64) ?? 2) / 2 - 1, 0), 31)
            let name = directory.words(at: $0, characters: length) ?? []
            func number(_ place: Int) -> Int { directory.long(at: place) ?? Self.lastSector + 1 }
            return Entry(
                name: String(decoding: name, as: UTF8.self), kind: directory.byte(at: $0 + 66) ?? 0,
                left: number($0 + 68), right: number($0 + 72), child: number($0 + 76), start: number($0 + 116),
                size: number($0 + 120))
        }
    }

    /// Walks the tree of what lies in the root itself (2.6.4).
    private mutating func collectStreams(of root: Entry, in entries: [Entry]) {
        var seen: Set<Int> = []
        var waiting = [root.child]
        while let index = waiting.popLast() {
            guard entries.indices.contains(index), seen.insert(index).inserted else { continue }
            let entry = entries[index]
            if entry.kind == 2, streams[entry.name] == nil { streams[entry.name] = entry }
            waiting += [entry.left, entry.right]
        }
    }
}
