/// UTF-16 as UTF-8. No tables are needed, so it is done here and not by the system's converter.
enum UTF16Decoder {
    /// Decodes the bytes from `start` on; lone surrogates and an odd last byte are replaced.
    static func decode(_ bytes: [UInt8], from start: Int, as encoding: TextEncoding) -> DecodedText {
        let input = bytes.span
        let high = encoding == .utf16BigEndian ? 0 : 1
        var output: [UInt8] = []
        output.reserveCapacity(input.count + input.count / 2 + 8)
        var faults = DecodedText.Faults()
        var offset = start
        while offset + 1 < input.count {
            let unit = UInt32(input[offset + high]) << 8 | UInt32(input[offset + 1 - high])
            var scalar = unit
            var length = 2
            if unit & 0xF800 == 0xD800 {
                var low: UInt32 = 0
                if unit < 0xDC00, offset + 3 < input.count {
                    low = UInt32(input[offset + 2 + high]) << 8 | UInt32(input[offset + 3 - high])
                }
                if low & 0xFC00 == 0xDC00 {
                    scalar = 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)
                    length = 4
                } else {
                    faults.add(fileOffset: offset, textOffset: output.count)
                    scalar = 0xFFFD
                }
            }
            output.append(scalar: scalar)
            offset += length
        }
        if offset < input.count {
            faults.add(fileOffset: offset, textOffset: output.count)
            output.appendReplacement()
        }
        return DecodedText(bytes: output, encoding: encoding, faults: faults)
    }
}
