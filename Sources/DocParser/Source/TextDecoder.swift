/// Makes valid UTF-8 of the bytes of an input.
enum TextDecoder {
    /// - Parameter hint: What a web page says of its own encoding: asked for only where bytes are not valid UTF-8.
    ///   Pages that were saved in UTF-8 often keep the word gb2312.
    static func decode(
        _ bytes: [UInt8], encoding: TextEncoding, hint: @autoclosure () -> TextEncoding? = nil
    ) throws(ReadingError) -> DecodedText {
        let mark = byteOrderMark(of: bytes.span)
        let wanted = encoding == .detect ? mark.encoding : encoding
        let start = mark.encoding == wanted ? mark.length : 0
        switch wanted {
        case .utf8: return decodeUTF8(bytes, from: start)
        case .detect:
            let fault = UTF8Check.firstFault(in: bytes.span)
            if fault == bytes.count || UTF8Check.isCutCharacter(in: bytes.span, at: fault) {
                return DecodedText(utf8: bytes, firstFault: fault, fileOffset: 0)
            }
            return try decode(bytes, encoding: hint() ?? EncodingDetector.encoding(of: bytes.span))
        case .utf16LittleEndian, .utf16BigEndian: return UTF16Decoder.decode(bytes, from: start, as: wanted)
        case .gb18030: return GB18030Decoder.decode(bytes, from: start, width: faultWidth)
        case .big5: return try convert(bytes, from: start, as: wanted, names: ["CP950", "BIG5"])
        }
    }

    /// - Parameter names: What the C libraries call the encoding; the first one known is taken.
    static func convert(
        _ bytes: [UInt8], from start: Int, as encoding: TextEncoding, names: [String]
    ) throws(ReadingError) -> DecodedText {
        guard let converter = SystemConverter(from: names) else { throw ReadingError(.noConverter(encoding)) }
        return converter.convert(bytes, from: start, as: encoding, width: faultWidth)
    }

    /// A lead byte before an ASCII character is at fault alone, so that no `<` and no line end is lost with it.
    private static func faultWidth(in bytes: Span<UInt8>, at offset: Int) -> Int {
        guard offset + 1 < bytes.count, bytes[offset] >= 0x80, bytes[offset + 1] >= 0x80 else { return 1 }
        return 2
    }

    /// The encoding that a byte order mark tells, `.detect` for none, and the length of the mark.
    private static func byteOrderMark(of bytes: Span<UInt8>) -> (encoding: TextEncoding, length: Int) {
        guard bytes.count >= 2 else { return (.detect, 0) }
        switch (bytes[0], bytes[1]) {
        case (0xEF, 0xBB) where bytes.count >= 3 && bytes[2] == 0xBF: return (.utf8, 3)
        case (0xFF, 0xFE): return (.utf16LittleEndian, 2)
        case (0xFE, 0xFF): return (.utf16BigEndian, 2)
        case (0x84, 0x31) where bytes.count >= 4 && bytes[2] == 0x95 && bytes[3] == 0x33: return (.gb18030, 4)
        default: return (.detect, 0)
        }
    }

    private static func decodeUTF8(_ bytes: [UInt8], from start: Int = 0) -> DecodedText {
        var bytes = bytes
        if start > 0 { bytes.removeFirst(start) }
        let fault = UTF8Check.firstFault(in: bytes.span)
        return DecodedText(utf8: bytes, firstFault: fault, fileOffset: start)
    }
}
