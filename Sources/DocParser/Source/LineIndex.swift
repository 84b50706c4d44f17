extension SourceText {
    /// Takes a text as it is, without a byte order mark. O(n).
    public init(_ string: String) {
        var bytes = Array(string.utf8)
        if bytes.span.has("\u{FEFF}", at: 0) { bytes.removeFirst(3) }
        self.init(valid: bytes)
    }

    /// Takes bytes that are known to be UTF-8.
    init(valid bytes: [UInt8]) {
        self.bytes = bytes
        lineStarts = Self.lineStarts(in: bytes.span)
    }

    private static func lineStarts(in bytes: Span<UInt8>) -> [UInt32] {
        var starts: [UInt32] = [0]
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            guard byte == 0x0A || byte == 0x0D else { continue }
            if byte == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
            starts.append(UInt32(truncatingIfNeeded: offset))
        }
        return starts
    }
}
