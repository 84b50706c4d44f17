extension SourceText {
    /// Takes a text as it is, without a byte order mark. O(n).
    public init(_ string: String) {
        var bytes = Array(string.utf8)
        if bytes.span.has("\u{FEFF}", at: 0) { bytes.removeFirst(3) }
        self.init(valid: bytes)
    }

    /// Takes bytes that are known to be UTF-8.
    init(valid bytes: [UInt8]) {
        self.init(valid: TextBytes(bytes))
    }

    init(valid bytes: TextBytes) {
        self.bytes = bytes
        lineStarts = bytes.withSpan(Self.lineStarts)
    }

    private static func lineStarts(in bytes: Span<UInt8>) -> [UInt32] {
        var starts: [UInt32] = []
        starts.reserveCapacity(bytes.count / 64 + 16)
        starts.append(0)
        var offset = 0
        while offset <= bytes.count - 16 {
            if offset <= bytes.count - 32,
                bytes.uncheckedBlock(at: offset).isBeyondASCII(with: bytes.uncheckedBlock(at: offset + 16))
            {
                offset += 32
                continue
            }
            // One comparison for both kinds of line break: control characters, of which others are rare, have none of
            // the three highest bits.
            let others = (bytes.block(at: offset) & SIMD16(repeating: 0xE0)).others(than: SIMD16())
            var (first, second) = others.unmarked
            while first != 0 {
                appendStart(behind: offset + first.trailingZeroBitCount / 8, in: bytes, to: &starts)
                first &= first &- 1
            }
            while second != 0 {
                appendStart(behind: offset + 8 + second.trailingZeroBitCount / 8, in: bytes, to: &starts)
                second &= second &- 1
            }
            offset += 16
        }
        while offset < bytes.count {
            if bytes[offset] < 0x0E { appendStart(behind: offset, in: bytes, to: &starts) }
            offset += 1
        }
        return starts
    }

    /// A line begins behind every LF and CR, but not between the CR and the LF of one line break.
    @inline(__always)
    private static func appendStart(behind offset: Int, in bytes: Span<UInt8>, to starts: inout [UInt32]) {
        let next = offset + 1
        guard bytes[offset] == 0x0A || bytes[offset] == 0x0D && !(next < bytes.count && bytes[next] == 0x0A) else {
            return
        }
        starts.append(UInt32(truncatingIfNeeded: next))
    }
}
