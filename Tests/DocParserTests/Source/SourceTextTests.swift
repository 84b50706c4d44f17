import Testing

@testable import DocParser

@Suite("Positions in a text")
struct SourceTextTests {
    @Test(arguments: [
        ("", 0), ("一", 1), ("一\n", 1), ("一\n二", 2), ("\n", 1), ("\n\n", 2), ("一\r\n二\r\n", 2), ("一\r二\r", 2),
        ("\r\n\r", 2),
    ])
    func `lines are counted as people count`(text: String, count: Int) {
        #expect(SourceText(text).lineCount == count)
    }

    @Test func `a byte order mark is no part of the text`() {
        #expect(SourceText("\u{FEFF}一").string == "一")
        #expect(SourceText("一\u{FEFF}").string == "一\u{FEFF}")
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `line and column of every character`(lineEnd: String) {
        let lines = ["一、健全", "", "A级 b", "\u{1F1E8}\u{1F1F3}。"]
        let text = SourceText(lines.joined(separator: lineEnd))
        var offset = 0
        for (index, line) in lines.enumerated() {
            #expect(text.range(ofLine: index + 1).range == offset..<offset + line.utf8.count)
            for (column, scalar) in line.unicodeScalars.enumerated() {
                #expect(text.line(at: offset) == index + 1)
                #expect(text.column(at: offset) == column + 1)
                #expect(text.string(in: offset..<offset + scalar.utf8.count) == String(Character(scalar)))
                offset += scalar.utf8.count
            }
            offset += lineEnd.utf8.count
        }
    }

    @Test func `offsets outside of the text are moved to its ends`() {
        let text = SourceText("一二")
        #expect(text.string(in: 3..<100) == "二")
        #expect(text.string(in: 100..<200).isEmpty)
        #expect(text.line(at: 100) == 1)
    }

    @Test func `lines tile the text`() {
        var random = RandomNumbers(seed: 1)
        for _ in 0..<500 {
            let text = (0..<random.number(in: 0...30)).map { _ in random.pick(["一", "a", "\n", "\r", "\r\n", " "]) }
                .joined()
            let source = SourceText(text)
            guard source.lineCount > 0 else { continue }
            var end = 0
            for number in 1...source.lineCount {
                let range = source.range(ofLine: number)
                #expect(range.start >= end)
                #expect(!source.string(in: range.range).utf8.contains { $0 == 0x0A || $0 == 0x0D })
                #expect(source.string(in: end..<range.start).utf8.allSatisfy { $0 == 0x0A || $0 == 0x0D })
                end = range.end
            }
            #expect(source.string(in: end..<text.utf8.count).utf8.allSatisfy { $0 == 0x0A || $0 == 0x0D })
        }
    }
}
