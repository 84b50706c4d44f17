import Testing

@testable import DocParser

#if canImport(Glibc)
    import Glibc
#endif

@Suite struct GB18030Tests {
    private func decoded(_ bytes: [UInt8]) -> DecodedText {
        GB18030Decoder.decode(bytes, from: 0) { bytes, offset in
            offset + 1 < bytes.count && bytes[offset] >= 0x80 && bytes[offset + 1] >= 0x80 ? 2 : 1
        }
    }

    @Test func `all characters of two bytes, of four bytes, and beyond U+FFFF`() {
        // 丂, the first; €; 啊; 一 of GBK's rows; 㐀 and U+0080, of four bytes; U+10000 and the last of all.
        let cases: [([UInt8], String)] = [
            ([0x81, 0x40], "丂"), ([0xA2, 0xE3], "€"), ([0xB0, 0xA1], "啊"), ([0xD2, 0xBB], "一"),
            ([0x81, 0x39, 0xEE, 0x39], "㐀"), ([0x81, 0x30, 0x81, 0x30], "\u{80}"),
            ([0x90, 0x30, 0x81, 0x30], "\u{10000}"), ([0xE3, 0x32, 0x9A, 0x35], "\u{10FFFF}"),
            ([0xFE, 0x59], "龴"), ([0x82, 0x35, 0x90, 0x37], "\u{FFFD}\u{FFFD}"),
        ]
        for (bytes, text) in cases.dropLast() { #expect(String(decoding: decoded(bytes).bytes, as: UTF8.self) == text) }
        #expect(decoded([0x82, 0x35, 0x90, 0x37]).faults.count > 0, "it has two bytes since 2005")
    }

    @Test func `each scalar stands once`() {
        var seen: Set<Unicode.Scalar> = []
        for lead in UInt8(0x81)...0xFE {
            for trail in UInt8(0x40)...0xFE where trail != 0x7F {
                for scalar in String(decoding: decoded([lead, trail]).bytes, as: UTF8.self).unicodeScalars {
                    #expect(seen.insert(scalar).inserted)
                }
            }
        }
        #expect(seen.count == GB18030Characters.count)
    }

    #if canImport(Glibc)
        /// Every code, and bytes at random: what is decoded and what is at fault are the same.
        @Test func `the C library decodes alike`() throws {
            let hasConverter = SystemConverter(from: ["GB18030"]) != nil
            guard hasConverter else { return }
            func compare(_ bytes: [UInt8], _ words: Comment) throws {
                let expected = try TextDecoder.convert(bytes, from: 0, as: .gb18030, names: ["GB18030"])
                let found = decoded(bytes)
                #expect(found.bytes == expected.bytes, words)
                #expect(found.faults == expected.faults, words)
            }
            for lead in UInt8(0x80)...0xFF {
                var bytes: [UInt8] = []
                for second in UInt8(0x30)...0xFF {
                    bytes += [lead, second, 0x0A]
                    guard second <= 0x39 else { continue }
                    for third in UInt8(0x80)...0xFF {
                        for fourth in UInt8(0x2F)...0x3A { bytes += [lead, second, third, fourth, 0x0A] }
                    }
                }
                try compare(bytes, "lead byte \(lead)")
            }
            var state: UInt64 = 20_260_728
            for number in 0..<2000 {
                let bytes = (0..<40).map { _ in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    let byte = UInt8(truncatingIfNeeded: state >> 33)
                    return state >> 60 < 5 ? 0x30 + byte % 10 : byte
                }
                try compare(bytes, "random bytes \(number): \(bytes)")
            }
        }
    #endif
}
