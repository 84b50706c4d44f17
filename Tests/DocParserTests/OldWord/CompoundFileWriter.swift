/// Writes compound files for tests: streams in a root, short ones in its own stream of small sectors.
struct CompoundFileWriter {
    var streams: [(name: String, bytes: [UInt8])] = []
    /// Version 3 has sectors of 512 bytes, version 4 of 4,096.
    var version = 3

    fileprivate static let end: Int = 0xFFFF_FFFE
    private static let free: Int = 0xFFFF_FFFF

    var bytes: [UInt8] {
        let size = version == 3 ? 512 : 4_096
        var sectors = Sectors(size: size)
        var small = Sectors(size: 64)
        var entries: [[UInt8]] = []
        for stream in streams {
            let start =
                stream.bytes.isEmpty
                ? Self.end : stream.bytes.count < 4_096 ? small.add(stream.bytes) : sectors.add(stream.bytes)
            let next = entries.count + 2 <= streams.count ? entries.count + 2 : Self.free
            entries.append(entry(stream.name, kind: 2, right: next, child: Self.free, start, stream.bytes.count))
        }
        let root = small.bytes.isEmpty ? Self.end : sectors.add(small.bytes)
        entries.insert(
            entry(
                "Root Entry", kind: 5, right: Self.free, child: streams.isEmpty ? Self.free : 1, root, small.bytes.count
            ),
            at: 0)
        let directory = sectors.add(entries.flatMap { $0 })
        let smallChains = small.chains.isEmpty ? Self.end : sectors.add(small.chains.flatMap(little))
        // The table of chains has places for its own sectors.
        var count = 0
        while count * size / 4 < sectors.chains.count + count { count += 1 }
        let first = sectors.chains.count
        var chains = sectors.chains + Array(repeating: 0xFFFF_FFFD, count: count)
        chains += Array(repeating: Self.free, count: count * size / 4 - chains.count)
        var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
        header +=
            [0x3E, 0, UInt8(version), 0, 0xFE, 0xFF, version == 3 ? 9 : 12, 0, 6, 0] + [UInt8](repeating: 0, count: 10)
        header += little(count) + little(directory) + little(0) + little(4_096)
        header += little(smallChains) + little(smallChains == Self.end ? 0 : 1) + little(Self.end) + little(0)
        for place in 0..<109 { header += little(place < count ? first + place : Self.free) }
        header += [UInt8](repeating: 0, count: size - header.count)
        return header + sectors.bytes + chains.flatMap(little)
    }

    private struct Sectors {
        let size: Int
        var bytes: [UInt8] = []
        var chains: [Int] = []

        init(size: Int) { self.size = size }

        mutating func add(_ stream: [UInt8]) -> Int {
            let first = chains.count
            let count = (stream.count + size - 1) / size
            for index in 1...count { chains.append(index == count ? CompoundFileWriter.end : first + index) }
            bytes += stream + [UInt8](repeating: 0, count: count * size - stream.count)
            return first
        }
    }

    private func entry(
        _ name: String, kind: UInt8, right: Int, child: Int, _ start: Int, _ size: Int
    ) -> [UInt8] {
        var bytes = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let length = bytes.count + 2
        bytes += [UInt8](repeating: 0, count: 64 - bytes.count)
        bytes += [UInt8(length), 0, kind, 1] + little(Self.free) + little(right) + little(child)
        bytes += [UInt8](repeating: 0, count: 36) + little(start) + little(size) + little(0)
        return bytes
    }
}

func little(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
func littleShort(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
}
func littleShorts(_ numbers: [UInt16]) -> [UInt8] { numbers.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
