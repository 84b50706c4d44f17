/// The directory of a ZIP archive (APPNOTE 6.3), and its parts one by one.
///
/// Names are only compared, never used as paths: what is called `../x` or `/etc/x` is found by nobody.
struct ZipArchive {
    struct Entry {
        /// Of the name in the directory.
        var name: ByteRange
        var isEncrypted: Bool
        var method: Int
        var checksum: UInt32
        var packedSize: Int
        var size: Int
        /// Of the local header.
        var offset: Int
    }

    let bytes: [UInt8]
    private(set) var entries: [Entry] = []
    /// From its first header to the record at the end.
    private(set) var directory = 0..<0
    /// How many bytes further parts may unpack to.
    private var budget: Int
    private let limit: Int

    /// Reads the directory.
    ///
    /// - Parameter limit: How many bytes all parts that are asked for may have together.
    init(_ bytes: [UInt8], limit: Int) throws(PackageFault) {
        self.bytes = bytes
        self.limit = limit
        budget = limit
        try readDirectory()
    }

    func entry(_ name: String) -> Entry? {
        let letters = Array(name.utf8)
        return entries.first { Self.isSame(bytes[$0.name.start..<$0.name.end], letters) }
    }

    /// Names of parts are compared without regard to case (ISO 29500-2, 6.2.2.3).
    private static func isSame(_ name: ArraySlice<UInt8>, _ letters: [UInt8]) -> Bool {
        name.count == letters.count && zip(name, letters).allSatisfy { lowercased($0) == lowercased($1) }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }

    /// The bytes of a part; `nil` if there is none of that name.
    mutating func part(_ name: String) throws(PackageFault) -> [UInt8]? {
        guard let entry = entry(name) else { return nil }
        if entry.isEncrypted { throw .encrypted }
        guard entry.size <= budget else { throw .tooLarge(limit: limit) }
        // What Word writes is at most some sixty times as large as its packed form.
        if entry.size > 1 << 23, entry.size / max(entry.packedSize, 1) > 250 { throw .bomb(name) }
        let packed = try content(of: entry, name)
        budget -= entry.size
        let unpacked = try unpack(packed, entry, name)
        guard Checksum.of(unpacked.span) == entry.checksum else { throw .damagedPart(name) }
        return unpacked
    }

    private func unpack(_ packed: Range<Int>, _ entry: Entry, _ name: String) throws(PackageFault) -> [UInt8] {
        switch entry.method {
        case 0:
            guard entry.size == entry.packedSize else { throw .damagedPart(name) }
            return Array(bytes[packed])
        case 8:
            // No stream of this format grows more than 1,032 times.
            guard entry.size / 1_032 <= entry.packedSize else { throw .damagedPart(name) }
            do throws(Inflater.Fault) {
                return try Inflater.unpack(bytes.span.extracting(packed), size: entry.size)
            } catch {
                throw .damagedPart(name)
            }
        default: throw .unknownCompression(name)
        }
    }

    /// Where the packed bytes lie: behind the local header (4.3.7), whose name and extra field have lengths of their own.
    private func content(of entry: Entry, _ name: String) throws(PackageFault) -> Range<Int> {
        guard number(4, at: entry.offset) == 0x0403_4B50 else { throw .damaged }
        guard let nameLength = number(2, at: entry.offset + 26), let extraLength = number(2, at: entry.offset + 28)
        else { throw .damaged }
        let start = entry.offset + 30 + nameLength + extraLength
        guard start <= bytes.count, entry.packedSize <= bytes.count - start else { throw .damagedPart(name) }
        return start..<(start + entry.packedSize)
    }
}

/// The directory.
extension ZipArchive {
    private mutating func readDirectory() throws(PackageFault) {
        let end = try directoryEnd()
        guard let count = number(2, at: end + 10), let size = number(4, at: end + 12),
            let start = number(4, at: end + 16), let disk = number(2, at: end + 4)
        else { throw .damaged }
        if count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF || disk != 0 { throw .large }
        guard start <= end, size <= end - start else { throw .damaged }
        directory = start..<end
        var offset = start
        for _ in 0..<count {
            guard let entry = readEntry(&offset, to: end) else { throw .damaged }
            if entry.size == 0xFFFF_FFFF || entry.packedSize == 0xFFFF_FFFF { throw .large }
            entries.append(entry)
        }
    }

    /// The record at the end (4.3.16), before a comment of at most 64 KiB.
    private func directoryEnd() throws(PackageFault) -> Int {
        var offset = bytes.count - 22
        let least = max(0, offset - 0xFFFF)
        while offset >= least {
            if bytes[offset] == UInt8(ascii: "P"), number(4, at: offset) == 0x0605_4B50 { return offset }
            offset -= 1
        }
        throw .damaged
    }

    /// A header of the directory (4.3.12).
    private func readEntry(_ offset: inout Int, to end: Int) -> Entry? {
        guard offset + 46 <= end, number(4, at: offset) == 0x0201_4B50,
            let flags = number(2, at: offset + 8), let method = number(2, at: offset + 10),
            let checksum = number(4, at: offset + 16), let packedSize = number(4, at: offset + 20),
            let size = number(4, at: offset + 24), let nameLength = number(2, at: offset + 28),
            let extraLength = number(2, at: offset + 30), let commentLength = number(2, at: offset + 32),
            let local = number(4, at: offset + 42)
        else { return nil }
        let name = ByteRange(offset + 46, offset + 46 + nameLength)
        offset = name.end + extraLength + commentLength
        guard offset <= end else { return nil }
        return Entry(
            name: name, isEncrypted: flags & 1 == 1, method: method, checksum: UInt32(truncatingIfNeeded: checksum),
            packedSize: packedSize, size: size, offset: local)
    }

    /// A number of two or four bytes, the lowest first.
    func number(_ count: Int, at offset: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - count else { return nil }
        return (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
}
