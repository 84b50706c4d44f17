/// Writes a ZIP archive (APPNOTE 6.3) of parts that are stored as they are: the same parts give the same bytes.
struct ZipWriter {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// Adds a part, whose name has ASCII characters only.
    mutating func add(_ name: String, _ content: [UInt8]) {
        let offset = bytes.count
        let checksum = Checksum.of(content.span)
        var common: [UInt8] = []
        // Version 2.0, no flags, stored, and the first day that the format knows.
        for value in [20, 0, 0, 0, 0x21] { Self.append(value, 2, to: &common) }
        Self.append(Int(checksum), 4, to: &common)
        Self.append(content.count, 4, to: &common)
        Self.append(content.count, 4, to: &common)
        Self.append(name.utf8.count, 2, to: &common)
        Self.append(0, 2, to: &common)
        bytes += [0x50, 0x4B, 3, 4] + common + name.utf8 + content
        // Made by version 2.0; no comment, first disk, no attributes.
        directory += [0x50, 0x4B, 1, 2, 20, 0] + common + [UInt8](repeating: 0, count: 10)
        Self.append(offset, 4, to: &directory)
        directory += name.utf8
        count += 1
    }

    /// The archive of the parts that were added.
    var archive: [UInt8] {
        var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
        Self.append(count, 2, to: &end)
        Self.append(count, 2, to: &end)
        Self.append(directory.count, 4, to: &end)
        Self.append(bytes.count, 4, to: &end)
        Self.append(0, 2, to: &end)
        return bytes + directory + end
    }

    /// A number of two or four bytes, the lowest first.
    private static func append(_ number: Int, _ count: Int, to bytes: inout [UInt8]) {
        for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
    }
}
