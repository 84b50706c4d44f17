/// Unpacks a stream of the deflate format (RFC 1951) into as many bytes as its archive says that it has.
///
/// Codes of up to ten bits are read from a table in one step, longer ones bit by bit (they are rare). Any bytes give an
/// output or a fault; O(n).
struct Inflater {
    /// The stream does not follow the format, or its output is longer or shorter than it should be.
    struct Fault: Error {}

    private var bits = BitReader()
    private var count = 0
    private var literals = HuffmanCode()
    private var distances = HuffmanCode()

    private init() {}

    /// The unpacked bytes, exactly `size`.
    static func unpack(_ packed: borrowing Span<UInt8>, size: Int) throws(Fault) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: size)
        var inflater = Inflater()
        var bytes = output.mutableSpan
        try inflater.unpack(packed, into: &bytes)
        guard inflater.count == size else { throw Fault() }
        return output
    }

    private mutating func unpack(
        _ packed: borrowing Span<UInt8>, into output: inout MutableSpan<UInt8>
    ) throws(Fault) {
        var isLast = false
        while !isLast {
            isLast = try bits.take(1, of: packed) == 1
            switch try bits.take(2, of: packed) {
            case 0: try copyStored(packed, into: &output)
            case 1:
                literals = try HuffmanCode.fixedLiterals
                distances = try HuffmanCode.fixedDistances
                try unpackBlock(packed, into: &output)
            case 2:
                try readCodes(packed)
                try unpackBlock(packed, into: &output)
            default: throw Fault()
            }
        }
    }

    /// A block that is not compressed (3.2.4).
    private mutating func copyStored(
        _ packed: borrowing Span<UInt8>, into output: inout MutableSpan<UInt8>
    ) throws(Fault) {
        bits.alignToByte()
        let length = Int(try bits.take(16, of: packed))
        let complement = Int(try bits.take(16, of: packed))
        guard length == ~complement & 0xFFFF, length <= output.count - count else { throw Fault() }
        for _ in 0..<length {
            output[count] = UInt8(truncatingIfNeeded: try bits.take(8, of: packed))
            count += 1
        }
    }

    /// The lengths of the codes of a block with codes of its own (3.2.7).
    private mutating func readCodes(_ packed: borrowing Span<UInt8>) throws(Fault) {
        let literalCount = Int(try bits.take(5, of: packed)) + 257
        let distanceCount = Int(try bits.take(5, of: packed)) + 1
        let lengthCount = Int(try bits.take(4, of: packed)) + 4
        guard literalCount <= 286, distanceCount <= 30 else { throw Fault() }
        var lengths = [UInt8](repeating: 0, count: 19)
        let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
        for index in 0..<lengthCount { lengths[order[index]] = UInt8(truncatingIfNeeded: try bits.take(3, of: packed)) }
        let code = try HuffmanCode(lengths: lengths[...])
        lengths = []
        while lengths.count < literalCount + distanceCount {
            let symbol = try code.next(&bits, of: packed)
            if symbol < 16 {
                lengths.append(UInt8(symbol))
                continue
            }
            if symbol == 16, lengths.isEmpty { throw Fault() }
            let length = symbol == 16 ? lengths[lengths.count - 1] : 0
            let (least, extra) = symbol == 16 ? (3, 2) : symbol == 17 ? (3, 3) : (11, 7)
            let times = least + Int(try bits.take(extra, of: packed))
            guard times <= literalCount + distanceCount - lengths.count else { throw Fault() }
            for _ in 0..<times { lengths.append(length) }
        }
        // Without an end the block would run on through all that follows.
        guard lengths[256] > 0 else { throw Fault() }
        literals = try HuffmanCode(lengths: lengths[..<literalCount])
        distances = try HuffmanCode(lengths: lengths[literalCount...])
    }

    /// Literals and copies of what came before, up to the end of the block.
    private mutating func unpackBlock(
        _ packed: borrowing Span<UInt8>, into output: inout MutableSpan<UInt8>
    ) throws(Fault) {
        while true {
            let symbol = try literals.next(&bits, of: packed)
            if symbol < 256 {
                guard count < output.count else { throw Fault() }
                output[count] = UInt8(truncatingIfNeeded: symbol)
                count += 1
                continue
            }
            if symbol == 256 { return }
            let length = try self.length(of: symbol, packed)
            let distance = try self.distance(packed)
            guard distance <= count, length <= output.count - count else { throw Fault() }
            for place in count..<(count + length) { output[place] = output[place - distance] }
            count += length
        }
    }

    /// The length of a copy (3.2.5): four symbols for each number of further bits.
    private mutating func length(of symbol: Int, _ packed: borrowing Span<UInt8>) throws(Fault) -> Int {
        let index = symbol - 257
        if index < 8 { return index + 3 }
        guard index < 28 else {
            if index == 28 { return 258 }
            throw Fault()
        }
        let extra = index / 4 - 1
        return 3 + (4 + index % 4) << extra + Int(try bits.take(extra, of: packed))
    }

    /// How far back a copy begins (3.2.5): two symbols for each number of further bits.
    private mutating func distance(_ packed: borrowing Span<UInt8>) throws(Fault) -> Int {
        let symbol = try distances.next(&bits, of: packed)
        if symbol < 4 { return symbol + 1 }
        guard symbol < 30 else { throw Fault() }
        let extra = symbol / 2 - 1
        return 1 + (2 + symbol % 2) << extra + Int(try bits.take(extra, of: packed))
    }
}
