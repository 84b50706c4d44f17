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

    @Test func numbersOfEveryLength() {
        var random = RandomNumbers(seed: 8)
        for length in 0..<63 {
            for _ in 0..<50 {
                let number = Int.random(in: 0..<(1 << length), using: &random)
                var writer = ByteWriter()
                writer.append(number)
                #expect(writer.string == "\(number)")
            }
        }
        for number in 0...10_000 {
            var writer = ByteWriter()
            writer.append(number)
            #expect(writer.string == "\(number)")
        }
    }

    @Test(arguments: [0, 1, 2, 63, 64, 65, 200]) func aLineBreakWithBlanks(count: Int) {
        var writer = ByteWriter()
        writer.append(lineBreakWithBlanks: count)
        #expect(writer.string == "\n" + String(repeating: " ", count: count))
    }

    @Test func wordsAreWrittenAgainAndTakenBack() {
        var writer = ByteWriter()
        writer.append("一、二、")
        for _ in 0..<100 { writer.appendAgain(6..<12) }
        #expect(writer.string == "一、" + String(repeating: "二、", count: 101))
        writer.cut(to: 6)
        writer.append("三")
        #expect(writer.string == "一、三")
        var other = ByteWriter()
        other.append(writer, in: 6..<9)
        #expect(other.string == "三")
    }

    private func escaped(_ text: String) -> String {
        var writer = ByteWriter()
        let bytes = Array(text.utf8)
        writer.appendEscaped(bytes, in: 0..<bytes.count)
        return writer.string
    }
}
