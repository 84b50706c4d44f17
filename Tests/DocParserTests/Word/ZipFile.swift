/// Writes ZIP archives for tests.
struct ZipFile {
    struct Part {
        var name: String
        var bytes: [UInt8]
        var style: Deflater.Style?
        /// Set to have the directory say another size, flag or way of packing than the truth.
        var claimedSize: Int?
        var flags = 0
        var method: Int?
    }

    private(set) var parts: [Part] = []

    mutating func add(_ name: String, _ text: String, style: Deflater.Style? = nil) {
        parts.append(Part(name: name, bytes: Array(text.utf8), style: style))
    }

    mutating func add(_ part: Part) { parts.append(part) }

    var bytes: [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let packed = part.style.map { Deflater.pack(part.bytes, $0) } ?? part.bytes
            let fields =
                number(20, 2) + number(part.flags, 2) + number(part.method ?? (part.style == nil ? 0 : 8), 2)
                + number(0, 4) + number(Int(Self.checksum(part.bytes)), 4) + number(packed.count, 4)
                + number(part.claimedSize ?? part.bytes.count, 4) + number(part.name.utf8.count, 2) + number(0, 2)
            directory += [0x50, 0x4B, 1, 2] + number(20, 2) + fields + number(0, 2) + number(0, 2) + number(0, 2)
            directory += number(0, 4) + number(file.count, 4) + Array(part.name.utf8)
            file += [0x50, 0x4B, 3, 4] + fields + Array(part.name.utf8) + packed
        }
        let end =
            number(0, 4) + number(parts.count, 2) + number(parts.count, 2) + number(directory.count, 4)
            + number(file.count, 4) + number(0, 2)
        return file + directory + [0x50, 0x4B, 5, 6] + end
    }

    private func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) } }

    /// CRC-32, bit by bit.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
    }
}
