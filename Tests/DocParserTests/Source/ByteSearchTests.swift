import Testing

@testable import DocParser

/// Searches that look at sixteen bytes at once find what a search byte by byte finds.
@Suite("Byte search")
struct ByteSearchTests {
    @Test func `a word is found at every place, and not beyond the end`() {
        for length in 0...70 {
            let bytes = Array((String(repeating: "印发", count: length) + "关于").utf8)
            let place = bytes.count - 6
            #expect(bytes.span.find("关于", from: 0, to: bytes.count) == place)
            #expect(bytes.span.find("关于", from: 0, to: bytes.count - 1) == nil)
            #expect(bytes.span.find("关于", from: place + 1, to: bytes.count) == nil)
            #expect(bytes.span.firstOffset(of: 0xB3, from: 0) == bytes.firstIndex(of: 0xB3) ?? bytes.count)
        }
    }

    /// Every byte of a text is replaced by bytes that are at fault, or begin other characters, in turn; alone and with the
    /// next one, so that what is damaged takes as many bytes as before. Chinese alone is looked at otherwise than the rest.
    @Test(arguments: [
        "第一条　为了“规范”é管理，\u{1F600}制定本办法（试行），自2020年1月1日起施行：共3项，各单位遵照执行。",
        "第一条　为了规范城市供水管理，保障居民生活用水，根据有关法律法规，结合本市实际，制定本办法。第二条　本办法适用于本市。",
    ])
    func `faults of UTF-8 are found where String finds them`(words: String) {
        let text = Array(words.utf8)
        for place in text.indices.dropLast() {
            for byte in [0x00, 0x0A, 0x41, 0x80, 0xBF, 0xC0, 0xC2, 0xE0, 0xE4, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF]
                as [UInt8]
            {
                var damaged = text
                damaged[place] = byte
                expectFault(in: damaged)
                damaged[place + 1] = 0x0A
                expectFault(in: damaged)
            }
        }
    }

    private func expectFault(in bytes: [UInt8]) {
        let fault = UTF8Check.firstFault(in: bytes.span)
        #expect((fault == bytes.count) == (String(validating: bytes, as: UTF8.self) != nil))
        #expect(String(validating: bytes[..<fault], as: UTF8.self) != nil)
    }
}
