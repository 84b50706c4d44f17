import Testing

@testable import DocParser

@Suite struct TextEditsTests {
    private func mend(_ range: Range<Int>, _ words: String) -> Finding.Mend {
        Finding.Mend(range: range, replacement: words)
    }

    @Test func `mends of mended words are told of the first text`() {
        var edits = TextEdits(count: 10)
        edits.apply([mend(2..<4, "xyz"), mend(3..<5, "no"), mend(8..<8, "+")])
        #expect(
            edits.changes == [
                .init(range: 2..<4, replacement: Array("xyz".utf8)), .init(range: 8..<8, replacement: Array("+".utf8)),
            ])
        // Now it is 01xyz4567+89: within what was put in, and over its end.
        edits.apply([mend(3..<4, ""), mend(4..<6, "-")])
        #expect(
            edits.changes == [
                .init(range: 2..<5, replacement: Array("x-".utf8)), .init(range: 8..<8, replacement: Array("+".utf8)),
            ])
        // 01x-567+89
        #expect(edits.origin(of: 1) == 1 && edits.origin(of: 3) == 2 && edits.origin(of: 4) == 5)
        #expect(edits.origin(of: 8) == 8 && edits.origin(of: 99) == 10)
    }

    @Test func `nothing is nothing`() {
        var edits = TextEdits(count: 3)
        edits.apply([])
        #expect(edits.changes.isEmpty)
        #expect(TextEdits(count: 0).changes.isEmpty)
    }
}
