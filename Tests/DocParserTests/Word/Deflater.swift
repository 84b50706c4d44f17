/// Packs bytes in the deflate format (RFC 1951), as simply as may be: for tests, which write what is to be read.
enum Deflater {
    enum Style: CaseIterable { case stored, fixed }

    static func pack(_ bytes: [UInt8], _ style: Style) -> [UInt8] {
        var bits = Bits()
        switch style {
        case .stored: packStored(bytes, into: &bits)
        case .fixed: packFixed(bytes, into: &bits)
        }
        return bits.bytes
    }

    private static func packStored(_ bytes: [UInt8], into bits: inout Bits) {
        var start = 0
        repeat {
            let end = min(start + 0xFFFF, bytes.count)
            bits.add(end == bytes.count ? 1 : 0, 1)
            bits.add(0, 2)
            bits.align()
            bits.add(end - start, 16)
            bits.add(~(end - start) & 0xFFFF, 16)
            for byte in bytes[start..<end] { bits.add(Int(byte), 8) }
            start = end
        } while start < bytes.count
    }

    /// One block with the fixed codes; what was there 1 to 4,096 bytes ago is copied, if it is found by its beginning.
    private static func packFixed(_ bytes: [UInt8], into bits: inout Bits) {
        bits.add(1, 1)
        bits.add(1, 2)
        var last: [[UInt8]: Int] = [:]
        var offset = 0
        while offset < bytes.count {
            let key = Array(bytes[offset..<min(offset + 3, bytes.count)])
            let source = last[key] ?? -1
            last[key] = offset
            var length = 0
            if key.count == 3, source >= 0, offset - source <= 4_096 {
                while length < 10, offset + length < bytes.count, bytes[source + length] == bytes[offset + length] {
                    length += 1
                }
            }
            if length >= 3 {
                bits.addCode(257 + length - 3)
                bits.addDistance(offset - source)
                offset += length
            } else {
                bits.addCode(Int(bytes[offset]))
                offset += 1
            }
        }
        bits.addCode(256)
    }

    private struct Bits {
        var bytes: [UInt8] = []
        private var used = 8

        mutating func add(_ value: Int, _ count: Int) {
            for bit in 0..<count {
                if used == 8 {
                    bytes.append(0)
                    used = 0
                }
                bytes[bytes.count - 1] |= UInt8(value >> bit & 1) << used
                used += 1
            }
        }

        mutating func align() { used = 8 }

        /// Codes stand with their first bit first.
        private mutating func addReversed(_ code: Int, _ count: Int) {
            for bit in stride(from: count - 1, through: 0, by: -1) { add(code >> bit & 1, 1) }
        }

        mutating func addCode(_ symbol: Int) {
            switch symbol {
            case 0...143: addReversed(0x30 + symbol, 8)
            case 144...255: addReversed(0x190 + symbol - 144, 9)
            case 256...279: addReversed(symbol - 256, 7)
            default: addReversed(0xC0 + symbol - 280, 8)
            }
        }

        mutating func addDistance(_ distance: Int) {
            if distance <= 4 { return addReversed(distance - 1, 5) }
            var extra = 1
            while distance - 1 >= 4 << extra { extra += 1 }
            let symbol = 2 * (extra + 1) + ((distance - 1) >> extra & 1)
            addReversed(symbol, 5)
            add((distance - 1) & (1 << extra - 1), extra)
        }
    }
}
