import Testing

@testable import DocParser

/// Texts that nobody means to parse, and that are parsed all the same.
@Suite("Nasty inputs")
struct NastyInputTests {
    static let small: [(name: String, text: String)] = [
        ("nothing", ""),
        ("a line end", "\n"),
        ("blanks", " \u{3000}\t\u{A0} "),
        ("lines of blanks", " \n\u{3000}\r\n\t\r \n"),
        ("a byte order mark", "\u{FEFF}"),
        ("byte order marks", "\u{FEFF}\u{FEFF}一、\u{FEFF}"),
        ("no final line end", "一、健全制度\n各单位要抓好落实。"),
        ("CR only", "一、健全制度\r各单位要抓好落实。\r二、完善台账\r各单位要如实登记。\r"),
        ("CR before CRLF", "一、健全制度\r\r\n各单位要抓好落实。\n\r"),
        ("NUL bytes", "一、健全\0制度\n\0\0\n各单位\0要抓好落实。\0"),
        ("only NUL", "\0"),
        ("markers without words", "一、\n（一）\n1.\n（1）\n①\n第一条\n第一章\n附件\n附件1\n"),
        ("a marker and no more", "（"),
        ("half a marker", "第"),
        ("an empty order", "第1号\n令\n"),
        ("labels without values", "发文字号：\n索引号：\n主送：\n抄送：\n附件：\n主题词：\n印发\n"),
        ("brackets", "（（（（））））〔〔〕【】《《》》““””"),
        ("closing before opening", "）〕】》”（一"),
        ("dates that are none", "2021年13月40日\n二〇二一年十三月\n9999999999年1月1日\n"),
        (
            "numbers that overflow",
            "99999999999999999999.\n第九千九百九十九条\n第九九九九九九九九九九条\n〔99999999999〕99999999999999999999号\n"
        ),
        ("zeros", "0.\n（0）\n第〇条\n〇、\n"),
        ("emoji and combining marks", "一、👩‍👩‍👧‍👦e\u{301}\u{300D}\n🇨🇳。\n"),
        ("private and unassigned", "一、\u{E000}\u{F8FF}\u{10FFFF}\n\u{FFFD}\u{FFFE}\n"),
        ("right to left", "一、\u{202E}制度\u{202C}\n"),
        ("tabs and pipes", "|\n||\n|||\n\t\n\t\t\na|\n|b\n┌─┐\n│ │\n└─┘\n"),
        ("separators", "一、\u{2028}制度\u{2029}\u{85}\u{B}\u{C}\n"),
    ]

    @Test(arguments: small.indices)
    func `a small one`(index: Int) {
        let (name, text) = Self.small[index]
        let violations = Invariants.violations(of: Document(parsing: text))
        #expect(violations.isEmpty, "\(name)")
    }

    @Test func `an empty text has nothing and says so`() {
        for text in ["", "\n", "\u{FEFF}", " \u{3000}\r\n"] {
            let document = Document(parsing: text)
            #expect(document.body.isEmpty)
            #expect(Card(document.metadata) == Card())
            #expect(document.diagnostics.map(\.code) == [.emptyText])
        }
    }

    @Test func `CR alone ends lines`() {
        let document = Document(parsing: "一、健全制度\r各单位要抓好落实。\r二、完善台账\r各单位要如实登记。\r")
        #expect(document.body.map(\.title) == ["健全制度", "完善台账"])
        #expect(document.body.map(\.line) == [1, 3])
    }

    /// 100,000 lines that each could open a level, and one line that holds 100,000 markers.
    @Test(.timeLimit(.minutes(10)))
    func `many markers`() {
        let forms = ["一、", "（一）", "1.", "（1）", "①", "1）", "第一章", "第一条", "1.1 ", "1.1.1 ", "一是", "第一，", "附件1"]
        let count = Self.isRelease ? 100_000 : 1_500
        let lines = (0..<count).map { forms[$0 % forms.count] + "健全制度" }
        Self.check(lines.joined(separator: "\n"))
        Self.check(lines.joined(separator: "。"))
        Self.check((1...count).map { "\($0)." + "健全制度" }.joined(separator: "\n"))
        Self.check(String(repeating: "（一）", count: count))
    }

    @Test(.timeLimit(.minutes(10)))
    func `many brackets and quotes`() {
        let count = Self.isRelease ? 50_000 : 300
        for mark in [
            "（", "）", "《", "》", "“", "〔", "【", "<", "|", "\t", "：", "、", "。", "；", "第", "一", "号", "年", "月", "—",
        ] {
            Self.check(String(repeating: mark, count: count))
            Self.check(String(repeating: mark + "\n", count: count))
        }
        Self.check(String(repeating: "《关于“（一）", count: count))
    }

    @Test(.timeLimit(.minutes(10)))
    func `one long line`() {
        let sentence = "各单位要健全制度，明确责任；针对台账缺失的问题，抓好整改。"
        let count = Self.isRelease ? 120_000 : 1_500
        Self.check("一、" + String(repeating: sentence, count: count))
        Self.check(String(repeating: "健", count: count * 30))
    }

    /// Whether the tests run optimised: a debug build takes a smaller text for the same point.
    static var isRelease: Bool {
        var isDebug = false
        assert(
            {
                isDebug = true
                return true
            }())
        return !isDebug
    }

    /// Nothing crashes, and nothing is lost: the words of the text are in blocks, fields or excluded lines.
    private static func check(_ text: String) {
        let document = Document(parsing: text)
        let source = document.text
        var seen = [Bool](repeating: false, count: source.lineCount + 1)
        func see(_ range: Range<Int>) {
            guard !range.isEmpty else { return }
            for line in source.line(at: range.lowerBound)...source.line(at: range.upperBound - 1) { seen[line] = true }
        }
        for node in document.tree.nodes where node.parent < 0 { see(node.range.range) }
        for place in document.metadata.evidence.values.joined() { see(place.range) }
        for run in document.excluded { see(run.range) }
        let lost = source.linesWithWords.filter { !seen[$0] }
        #expect(lost.isEmpty, "\(lost.count) lines of \(text.prefix(20))… are nowhere")
    }
}
