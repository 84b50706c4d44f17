import Testing

@testable import DocParser

@Suite("Decoding")
struct TextDecoderTests {
    @Test("UTF-8 with and without a byte order mark gives the same text")
    func byteOrderMark() throws {
        let text = "关于开展检查的通知\n各处室：\n"
        let plain = try Document(reading: Array(text.utf8))
        let marked = try Document(reading: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
        #expect(plain.text.string == text)
        #expect(plain == marked)
        #expect(plain.source.encoding == "UTF-8")
        #expect(plain.text.lineCount == 2)
    }

    @Test("UTF-16 is read by its mark, in both orders", arguments: [false, true])
    func utf16(bigEndian: Bool) throws {
        let text = "通知𠮷：a\u{0}b\r\n"
        let units = [0xFEFF] + Array(text.utf16)
        let bytes = units.flatMap {
            bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        }
        let document = try Document(reading: bytes)
        #expect(document.text.string == text)
        #expect(document.source.encoding == (bigEndian ? "UTF-16BE" : "UTF-16LE"))
        #expect(document.diagnostics.filter { $0.code == .replacedBytes }.isEmpty)
        let named = try Document(
            reading: Array(bytes.dropFirst(2)), encoding: bigEndian ? .utf16BigEndian : .utf16LittleEndian)
        #expect(named.text.string == text)
    }

    @Test("Lone surrogates and an odd last byte are replaced")
    func brokenUTF16() throws {
        let document = try Document(reading: [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xDC, 0x3D, 0xD8, 0x42, 0x00, 0x43])
        #expect(document.text.string == "A\u{FFFD}\u{FFFD}B\u{FFFD}")
        let note = try #require(document.diagnostics.first { $0.code == .replacedBytes })
        #expect(note.fileOffset == 4)
        #expect(note.range == 1..<4)
        #expect(note.message.contains("3 places"))
    }

    @Test("Faults in UTF-8 are replaced, counted and placed")
    func faults() throws {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("第一条　甲".utf8) + [0xE4, 0xB8] + Array("乙".utf8) + [0xFF, 0x0A]
        let document = try Document(reading: bytes)
        #expect(document.text.string == "第一条　甲\u{FFFD}乙\u{FFFD}\n")
        let note = try #require(document.diagnostics.first { $0.code == .replacedBytes })
        #expect(note.fileOffset == 18)
        #expect(note.range == 15..<18)
        #expect(note.severity == .warning)
        #expect(note.message.contains("2 places"))
    }

    @Test("Strict reading refuses what would be replaced")
    func strict() throws {
        #expect(throws: ReadingError(.undecodable(.utf8), offset: 6)) {
            _ = try Document(reading: Array("通知".utf8) + [0xC0, 0x41], strict: true)
        }
        let document = try Document(reading: Array("通知".utf8), strict: true, path: "a.txt")
        #expect(document.source.path == "a.txt")
    }

    @Test("Faults are replaced as String replaces them")
    func maximalSubparts() {
        var random = RandomNumbers(seed: 7)
        let lead: [UInt8] = [
            0x41, 0x80, 0xA0, 0xBF, 0xC1, 0xC3, 0xE0, 0xE4, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF, 0x9F,
        ]
        for _ in 0..<4_000 {
            let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
                Bool.random(using: &random)
                    ? lead.randomElement(using: &random)! : UInt8.random(in: 0...255, using: &random)
            }
            let fault = UTF8Check.firstFault(in: bytes.span)
            let decoded = DecodedText(utf8: bytes, firstFault: fault, fileOffset: 0)
            let expected = String(decoding: bytes, as: UTF8.self)
            #expect(decoded.bytes == Array(expected.utf8), "\(bytes)")
            #expect((fault == bytes.count) == (Array(expected.utf8) == bytes), "\(bytes)")
        }
    }

    @Test("A text that is longer than positions reach is cut between two characters")
    func truncated() throws {
        var decoded = DecodedText(utf8: Array("通知".utf8), firstFault: 6, fileOffset: 0)
        let whole = decoded.cut(to: 6)
        #expect(whole == nil)
        let cut = decoded.cut(to: 5)
        let note = try #require(cut)
        #expect(note.code == .truncated)
        #expect(note.range == 3..<3)
        #expect(note.message.contains("3 bytes"))
        #expect(decoded.bytes == Array("通".utf8))
    }

    @Test("Scalars of all planes are valid among Chinese and ASCII")
    func scalars() {
        var bytes: [UInt8] = []
        for value in UInt32(0)...0x10FFFF {
            // All of the first plane and a part of those above, where nothing changes but the last bytes.
            guard value < 0x11000 || value % 61 < 2, let scalar = Unicode.Scalar(value) else { continue }
            bytes += Array("国务".utf8)
            bytes += UTF8.encode(scalar).map(Array.init) ?? []
            bytes += Array("院ab".utf8)
        }
        let fault = UTF8Check.firstFault(in: bytes.span)
        #expect(fault == bytes.count)
    }
}
