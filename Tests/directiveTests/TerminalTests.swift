import Testing

@testable import directive

/// Control characters of documents and names: visible on a terminal, as they are in files and pipes.
@Suite struct TerminalTests {
    private static let text = "关于\u{1B}]0;x\u{7}红色的通知\n一、标\u{202E}题\n\u{9B}31m文\u{7F}字\r再来。\n"
    private static let terminal = Console.Terminal(isOutput: true, isError: true)

    private func isClean(_ words: String) -> Bool {
        !words.unicodeScalars.contains { ControlCharacters.contains($0) && $0 != "\n" && $0 != "\t" }
    }

    @Test(arguments: [
        ["query", "1"], ["query", "/文/", "--format", "json"], ["query", "1", "--format", "markdown"], ["text"],
        ["table", "--rows", "blocks"], ["parse"], ["parse", "--format", "rows"], ["export"], ["show"], ["check"],
        ["explain"],
    ])
    func `a terminal obeys nothing`(words: [String]) throws {
        let run = try ToolRun(words: words, input: Self.text, terminal: Self.terminal)
        let output = run.output.replacing("\r\n", with: "\n").replacing(/\u{1B}\[[0-9;]*m/, with: "")
        #expect(isClean(output), "\(output.debugDescription)")
        #expect(isClean(run.errors))
    }

    @Test func `files and pipes get the words as they are`() throws {
        #expect(try ToolRun("text", input: Self.text).output == Self.text)
        #expect(try ToolRun("query", "1", input: Self.text).output.contains("\u{9B}31m"))
        #expect(try ToolRun(words: ["text"], input: Self.text, terminal: Self.terminal).output.contains("关于␛]0;x␇红色"))
    }

    @Test func `what is typed or named is shown on one line`() throws {
        for words in [
            ["query", "9\u{1B}[2J"], ["\u{1B}c"], ["parse", "--form\u{7}t"], ["parse", "no\nsuch\u{1B}file"],
            ["query", "标\u{202E}題"], ["table", "-o", "no/\u{9B}x"],
        ] {
            let run = try ToolRun(words: words, input: Self.text)
            #expect(run.errorLines.count == 1)
            #expect(isClean(run.errors), "\(run.errors.debugDescription)")
        }
        #expect(try ToolRun("parse", "a\nb").errors.contains("a␊b: there is no such file"))
    }

    @Test func `the bytes tell of every control character`() {
        let scalars = (0...0x3000).compactMap { Unicode.Scalar($0) } + ["𠮷", "\u{10FFFF}"]
        for scalar in scalars {
            let words = "甲\(scalar)“乙”"
            #expect(ControlCharacters.areIn(words) == ControlCharacters.contains(scalar), "\(scalar.value)")
        }
    }

    @Test func `a character that is cut between pieces is still found`() {
        let bytes = Array("甲\u{202E}乙\u{9B}丙\r\n丁\r戊…\u{2028}".utf8)
        let whole = "甲<U+202E>乙<U+009B>丙\r\n丁␍戊…<U+2028>"
        for size in 1...bytes.count {
            var filter = TerminalFilter()
            var result: [UInt8] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                result += filter.visible(Array(bytes[start..<min(start + size, bytes.count)]).span)
            }
            #expect(String(decoding: result + filter.finish(), as: UTF8.self) == whole)
        }
        var filter = TerminalFilter()
        #expect(filter.visible([0x41, 0x0D].span) == [0x41])
        #expect(String(decoding: filter.finish(), as: UTF8.self) == "␍")
    }
}
