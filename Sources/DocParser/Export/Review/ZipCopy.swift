/// A copy of an archive in which some parts have other bytes.
extension ZipArchive {
    /// All entries that are not named stay byte for byte, in their order; parts that are not there yet come last. Parts
    /// that change are stored as they are.
    func replacing(_ parts: [(name: String, bytes: [UInt8])]) throws(PackageFault) -> [UInt8] {
        var copy: [UInt8] = []
        copy.reserveCapacity(bytes.count + parts.reduce(0) { $0 + $1.bytes.count })
        var directory: [UInt8] = []
        let ends = entryEnds()
        for (index, entry) in entries.enumerated() {
            let offset = copy.count
            let header = header(of: entry)
            let name = bytes[entry.name.range]
            if let part = parts.first(where: { self.entry($0.name)?.offset == entry.offset }) {
                let common = Self.stored(
                    part.bytes, time: bytes[(header.lowerBound + 12)..<(header.lowerBound + 16)], name)
                copy += Self.local(common, name)
                copy += part.bytes
                directory += Self.header(common, at: offset)
                directory += name
            } else {
                guard entry.offset < ends[index] else { throw .damaged }
                copy += bytes[entry.offset..<ends[index]]
                directory += bytes[header.lowerBound..<(header.lowerBound + 42)]
                directory += Self.number(offset, 4)
                directory += bytes[(header.lowerBound + 46)..<header.upperBound]
            }
        }
        let new = parts.filter { entry($0.name) == nil }
        for part in new {
            let offset = copy.count
            let name = Array(part.name.utf8)[...]
            let common = Self.stored(part.bytes, time: [0, 0, 0x21, 0], name)
            copy += Self.local(common, name)
            copy += part.bytes
            directory += Self.header(common, at: offset)
            directory += name
        }
        let (start, count) = (copy.count, Self.number(entries.count + new.count, 2))
        copy += directory
        copy += [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
        copy += Self.number(directory.count, 4) + Self.number(start, 4)
        // Its comment.
        copy += bytes[(self.directory.upperBound + 20)...]
        return copy
    }

    /// Where each entry ends: where the next one begins, so that what stands behind its bytes goes with it.
    private func entryEnds() -> [Int] {
        let starts = entries.map(\.offset).sorted()
        return entries.map { entry in starts.first { $0 > entry.offset } ?? directory.lowerBound }
    }

    /// Of the directory, its name, extra field and comment included (4.3.12).
    private func header(of entry: Entry) -> Range<Int> {
        let start = entry.name.start - 46
        let rest = (number(2, at: start + 30) ?? 0) + (number(2, at: start + 32) ?? 0)
        return start..<(entry.name.end + rest)
    }

    /// What the local header and the directory say alike of a part that is stored.
    private static func stored(
        _ content: [UInt8], time: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>
    ) -> [UInt8] {
        // Version 2.0, names in UTF-8, not packed.
        var common = number(20, 2) + number(0x800, 2) + number(0, 2)
        common += time
        common += number(Int(Checksum.of(content.span)), 4)
        common += number(content.count, 4) + number(content.count, 4)
        common += number(name.count, 2) + number(0, 2)
        return common
    }

    private static func local(_ common: [UInt8], _ name: ArraySlice<UInt8>) -> [UInt8] {
        var header: [UInt8] = [0x50, 0x4B, 3, 4]
        header += common
        header += name
        return header
    }

    private static func header(_ common: [UInt8], at offset: Int) -> [UInt8] {
        var header: [UInt8] = [0x50, 0x4B, 1, 2, 20, 0]
        header += common
        header += [UInt8](repeating: 0, count: 10)
        header += number(offset, 4)
        return header
    }

    private static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
