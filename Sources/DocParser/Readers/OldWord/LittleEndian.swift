/// Numbers in the bytes of a file that may be damaged, the lowest byte first; `nil` where the file has no such bytes.
extension [UInt8] {
    func byte(at offset: Int) -> Int? { offset >= 0 && offset < count ? Int(self[offset]) : nil }

    /// Two bytes without a sign.
    func short(at offset: Int) -> Int? {
        guard offset >= 0, offset < count - 1 else { return nil }
        return Int(self[offset]) | Int(self[offset + 1]) << 8
    }

    /// Four bytes without a sign.
    func long(at offset: Int) -> Int? {
        guard offset >= 0, offset < count - 3 else { return nil }
        return Int(span.quad(at: offset))
    }

    /// Some bytes; `nil` where not all of them are there.
    func part(at offset: Int, count length: Int) -> ArraySlice<UInt8>? {
        guard offset >= 0, length >= 0, length <= count, offset <= count - length else { return nil }
        return self[offset..<(offset + length)]
    }

    /// Words in UTF-16, as UTF-8.
    func words(at offset: Int, characters: Int) -> [UInt8]? {
        guard characters < count, let part = part(at: offset, count: characters * 2) else { return nil }
        let units = stride(from: part.startIndex, to: part.endIndex, by: 2).map {
            UInt16(part[$0]) | UInt16(part[$0 + 1]) << 8
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
