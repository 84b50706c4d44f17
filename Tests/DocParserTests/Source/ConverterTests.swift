import Testing

@testable import DocParser

@Suite("Encodings that the system converts")
struct ConverterTests {
    @Test("GB18030 by name, with characters of two and four bytes")
    func gb18030() throws {
        // 国务院令〔2018〕第2号 and U+20BB7, which has four bytes
        let bytes: [UInt8] = [
            0xB9, 0xFA, 0xCE, 0xF1, 0xD4, 0xBA, 0xC1, 0xEE, 0xA1, 0xB2, 0x32, 0x30, 0x31, 0x38, 0xA1, 0xB3, 0xB5, 0xDA,
            0x32, 0xBA, 0xC5, 0x95, 0x34, 0xB2, 0x35,
        ]
        let document = try Document(reading: bytes, encoding: .gb18030)
        #expect(document.text.string == "国务院令〔2018〕第2号𠮷")
        #expect(document.source.encoding == "GB18030")
    }

    @Test("Big5 by name")
    func big5() throws {
        let document = try Document(reading: [0xA4, 0xA4, 0xA4, 0xE5, 0x0A], encoding: .big5)
        #expect(document.text.string == "中文\n")
        #expect(document.source.encoding == "Big5")
    }

    @Test("A fault takes no ASCII character with it")
    func fault() throws {
        let bytes: [UInt8] = [0xB9, 0xFA, 0xFF, 0x0A, 0xCE, 0xF1, 0xCE]
        let document = try Document(reading: bytes, encoding: .gb18030)
        #expect(document.text.string == "国\u{FFFD}\n务\u{FFFD}")
        let note = try #require(document.diagnostics.first { $0.code == .replacedBytes })
        #expect(note.fileOffset == 2)
        #expect(note.range == 3..<6)
        #expect(note.message.contains("2 places"))
        #expect(throws: ReadingError(.undecodable(.gb18030), offset: 2)) {
            _ = try Document(reading: bytes, encoding: .gb18030, strict: true)
        }
    }

    @Test("Long texts are converted piece by piece")
    func long() throws {
        let unit: [UInt8] = [0x61, 0xB9, 0xFA, 0xCE, 0xF1, 0xD4, 0xBA]
        let document = try Document(reading: Array(repeatElement(unit, count: 40_000).joined()), encoding: .gb18030)
        #expect(document.text.string == String(repeating: "a国务院", count: 40_000))
    }

    @Test("A converter that the system lacks is named, with what to install")
    func missing() throws {
        let error = #expect(throws: ReadingError.self) {
            _ = try TextDecoder.convert([0x41], from: 0, as: .gb18030, names: ["no-such-encoding"])
        }
        #expect(error == ReadingError(.noConverter(.gb18030)))
        #expect(error?.message.contains("GB18030") == true)
        #expect(error?.message.contains("install") == true)
    }

    @Test("Names as people and pages write them")
    func names() {
        #expect(TextEncoding(name: "GBK") == .gb18030)
        #expect(TextEncoding(name: "gb2312") == .gb18030)
        #expect(TextEncoding(name: "UTF_8") == .utf8)
        #expect(TextEncoding(name: "utf-16LE") == .utf16LittleEndian)
        #expect(TextEncoding(name: "Big5") == .big5)
        #expect(TextEncoding(name: "auto") == .detect)
        #expect(TextEncoding(name: "latin-9") == nil)
        for encoding in TextEncoding.allCases { #expect(TextEncoding(name: encoding.name) == encoding) }
    }
}
