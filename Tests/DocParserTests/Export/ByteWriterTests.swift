import Testing

@testable import DocParser

@Suite struct ByteWriterTests {
    @Test(arguments: 0..<128) func everyCharacterOfASCII(code: Int) throws {
        let character = String(try #require(Unicode.Scalar(UInt32(code))))
        let short = [8: #"\b"#, 9: #"\t"#, 10: #"\n"#, 12: #"\f"#, 13: #"\r"#, 34: #"\""#, 92: #"\\"#]
        let hex = String(code, radix: 16)
        let expected =
            short[code] ?? (code < 32 ? #"\u"# + String(repeating: "0", count: 4 - hex.count) + hex : character)
        #expect(escaped(character) == expected)
    }

    @Test(arguments: 0..<100) func aByteThatNeedsEscapingIsFoundAtEveryPlace(place: Int) {
        for byte in ["\"", "\\", "\n", "\u{0}", "\u{1F}"] {
            let before = String(repeating: "a", count: place)
            let after = String(repeating: "防", count: 40)
            #expect(escaped(before + byte + after) == before + escaped(byte) + after)
        }
    }

    @Test func otherCharactersStayAsTheyAre() {
        let text = "a/b 防汛 “引号” 〔2023〕 𠮷 é \u{7F} \u{80} \u{2028} \u{FEFF}"
        #expect(escaped(text + text + text) == text + text + text)
    }

    @Test(arguments: [0, 7, 9, 10, 99, 100, 1_234_567_890, Int.max]) func numbers(number: Int) {
        var writer = ByteWriter()
        writer.append(number)
        #expect(writer.string == "\(number)")
    }

    private func escaped(_ text: String) -> String {
        var writer = ByteWriter()
        let bytes = Array(text.utf8)
        writer.appendEscaped(bytes, in: 0..<bytes.count)
        return writer.string
    }
}
