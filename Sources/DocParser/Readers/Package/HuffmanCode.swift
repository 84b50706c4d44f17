/// A canonical Huffman code, given by the length of the code of each symbol (RFC 1951, 3.2.2).
struct HuffmanCode {
    /// Bits that the table looks at in one step.
    private static let reach = 10
    private static let longest = 15

    /// For the next ten bits the symbol and, in the four lowest bits, the length of its code; 0 for a longer code.
    private var table: [UInt16] = []
    /// How many codes there are of each length.
    private var counts: [Int] = []
    /// The symbols in the order of their codes.
    private var symbols: [UInt16] = []

    init() {}

    /// Fails for lengths that give more codes than there are.
    init(lengths: ArraySlice<UInt8>) throws(Inflater.Fault) {
        counts = [Int](repeating: 0, count: Self.longest + 1)
        for length in lengths { counts[Int(length)] += 1 }
        counts[0] = 0
        var left = 1
        var starts = [0, 0]
        for length in 1...Self.longest {
            left = left << 1 - counts[length]
            if left < 0 { throw Inflater.Fault() }
            starts.append(starts[length] + counts[length])
        }
        symbols = [UInt16](repeating: 0, count: starts[Self.longest + 1])
        for (symbol, length) in lengths.enumerated() where length > 0 {
            symbols[starts[Int(length)]] = UInt16(truncatingIfNeeded: symbol)
            starts[Int(length)] += 1
        }
        fillTable()
    }

    private mutating func fillTable() {
        table = [UInt16](repeating: 0, count: 1 << Self.reach)
        var (code, index) = (0, 0)
        for length in 1...Self.reach {
            for _ in 0..<counts[length] {
                // Codes are packed with their first bit lowest.
                var reversed = 0
                for bit in 0..<length where code >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
                let entry = symbols[index] << 4 | UInt16(truncatingIfNeeded: length)
                for place in stride(from: reversed, to: table.count, by: 1 << length) { table[place] = entry }
                code += 1
                index += 1
            }
            code <<= 1
        }
    }

    /// The next symbol; a fault for bits that are no code.
    @inline(__always)
    func next(_ bits: inout BitReader, of bytes: borrowing Span<UInt8>) throws(Inflater.Fault) -> Int {
        let ahead = bits.peek(bytes)
        let entry = table[Int(truncatingIfNeeded: ahead & (1 << UInt64(Self.reach) - 1))]
        guard entry != 0 else { return try long(ahead, &bits) }
        try bits.drop(Int(entry & 15))
        return Int(entry >> 4)
    }

    private func long(_ ahead: UInt64, _ bits: inout BitReader) throws(Inflater.Fault) -> Int {
        var (code, first, index) = (0, 0, 0)
        for length in 1...Self.longest {
            code |= Int(truncatingIfNeeded: ahead >> UInt64(length - 1) & 1)
            if code - first < counts[length] {
                try bits.drop(length)
                return Int(symbols[index + code - first])
            }
            index += counts[length]
            first = (first + counts[length]) << 1
            code <<= 1
        }
        throw Inflater.Fault()
    }
}

extension HuffmanCode {
    /// The codes of blocks without codes of their own (3.2.6).
    static var fixedLiterals: HuffmanCode {
        get throws(Inflater.Fault) {
            let lengths =
                [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
                + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8)
            return try HuffmanCode(lengths: lengths[...])
        }
    }

    static var fixedDistances: HuffmanCode {
        get throws(Inflater.Fault) { try HuffmanCode(lengths: [UInt8](repeating: 5, count: 30)[...]) }
    }
}
