import Testing

@testable import DocParser

/// The text of old Word documents (.doc), and what is left out of it.
@Suite struct OldWordTextTests {
    private typealias File = OldWordWriter

    private func read(_ paragraphs: File.Paragraph...) throws -> String {
        var file = OldWordWriter()
        file.paragraphs = paragraphs
        return try file.text()
    }

    private static func change(_ code: Int, _ value: Int) -> [UInt8] { File.change(code, value) }
    private static let deleted = change(0x0800, 1)
    private static let hidden = change(0x083C, 1)

    @Test(arguments: [3, 4])
    func `pieces of both kinds, in both kinds of compound files`(version: Int) throws {
        var file = OldWordWriter(
            .init("关于渡口的通知", File.center), .init("An “example” — A…").with { $0.isCompressed = true },
            .init("各单位：\u{0B}𠮷\u{1E}甲\u{1F}乙\t丙"), .init("").with { $0.isCompressed = true })
        file.fileVersion = version
        let document = try file.document()
        #expect(document.text.string == "关于渡口的通知\nAn “example” — A…\n各单位：\n𠮷-甲乙\t丙\n\n")
        #expect(document.source.format == .doc)
        #expect(document.metadata.title == "关于渡口的通知")
        #expect(try Document(reading: file.bytes[...]).text.string == document.text.string)
        file.flags = 0
        #expect(try file.text() == document.text.string.dropLast())
    }

    @Test func `a document is told by the streams of the root, whatever stands in it`() throws {
        let (names, words) = (["Data", "Workbook", "a", "b"], OldWordWriter(.init("通知")))
        var file = CompoundFileWriter()
        file.streams = names.map { ($0, [1]) } + words.streams
        #expect(try Document(reading: file.bytes).text.string == "通知\n")
        // The second sector of the names lies far from the first.
        file.streams = names.map { ($0, [UInt8](repeating: 1, count: 8_000)) } + words.streams
        #expect(try Document(reading: file.bytes).text.string == "通知\n")
    }

    @Test func `halves of characters are replaced and told`() throws {
        var bytes = OldWordWriter(.init("甲乙丙")).bytes
        let place = try #require(bytes.indices.dropLast().first { bytes[$0] == 0x59 && bytes[$0 + 1] == 0x4E })
        bytes.replaceSubrange(place...(place + 1), with: [0x00, 0xD8])
        let document = try Document(reading: bytes)
        #expect(document.text.string == "甲\u{FFFD}丙\n")
        #expect(document.diagnostics.contains { $0.code == .replacedBytes })
    }

    @Test func `a character may begin in one run and end in the next`() throws {
        var bytes = OldWordWriter(.init([.init("甲丙"), .init("丁乙", Self.change(0x0835, 1))])).bytes
        let place = try #require(
            bytes.indices.dropLast(3).first { Array(bytes[$0..<($0 + 4)]) == [0x19, 0x4E, 0x01, 0x4E] })
        bytes.replaceSubrange(place..<(place + 4), with: [0x42, 0xD8, 0xB7, 0xDF])
        let document = try Document(reading: bytes)
        #expect(document.text.string == "甲𠮷乙\n")
        #expect(document.diagnostics.isEmpty)
    }

    @Test func `a long text lies in sectors, a short one in small sectors`() throws {
        let words = String(repeating: "各单位要抓好落实。", count: 2_000)
        #expect(try read(.init(words)) == words)
    }

    @Test func `what is deleted or hidden is left out and told`() throws {
        let file = OldWordWriter(
            .init([.init("各单位"), .init("不", Self.deleted), .init("要"), .init("（内部）", Self.hidden), .init("落实。")]),
            .init("前").with { $0.markChanges = Self.deleted }, .init("后"),
            .init("甲").with { $0.markChanges = Self.hidden }, .init("乙"))
        let document = try file.document()
        #expect(document.text.string == "各单位要落实。\n前后\n甲乙\n")
        let messages = document.diagnostics.map(\.message)
        #expect(messages.contains { $0.contains("1 piece of hidden text") }, "\(messages)")
        #expect(document.diagnostics.contains { $0.code == .trackedChanges })
    }

    @Test func `hidden as a style says, or contrary to it`() throws {
        var file = OldWordWriter(
            .init("甲", style: 1), .init([.init("乙", Self.change(0x083C, 0x81))]).with { $0.style = 1 },
            .init([.init("丙", Self.change(0x4A30, 2)), .init("丁", Self.change(0x4A30, 2), Self.change(0x083C, 0))]))
        file.styles = [
            .init(name: "Normal", number: 0), .init(name: "x", run: Self.hidden),
            .init(name: "y", isCharacter: true, run: Self.hidden),
        ]
        // The mark of the second paragraph is hidden too.
        #expect(try file.text() == "乙丁")
    }

    @Test func `fields show their results, numbers of pages and codes are none`() throws {
        let document = try OldWordWriter(
            .init("见\u{13}HYPERLINK \"http://a\"\u{14}附件\u{15}。"), .init("第\u{13} PAGE \u{14}3\u{15}页"),
            .init("\u{13}eq \\o\\ac(○,3)\u{15}甲"), .init("\u{13}TOC \\o\u{14}一、总则\t1"), .init("二、附则\t2\u{15}"),
            .init("\u{13}没有结束的代码"), .init("乙")
        ).document()
        #expect(document.text.string == "见附件。\n第页\n③甲\n一、总则\t1\n二、附则\t2\n\n乙\n")
        #expect(document.text.layouts.map(\.part) == [.none, .none, .none, .contents, .contents, .none, .none])
        #expect(document.text.layouts[0].linkShare > 0)
    }

    @Test func `rows are lines, with a tab for each column`() throws {
        let rows =
            File.row(["甲", "乙", "丙"], edges: [0, 100, 200, 300]) + File.row(["丁", "戊"], edges: [0, 200, 300])
            + File.row(["己", "庚"], edges: [100, 200, 300], flags: [0: 0x60])
            + File.row(["辛", "壬"], edges: [100, 200, 300], flags: [0: 0x20])
            + File.row(["", ""], edges: [0, 100, 300])
        var file = OldWordWriter(.init("前"))
        file.paragraphs += rows + [.init("后")]
        let document = try file.document()
        #expect(document.text.string == "前\n甲\t乙\t丙\n丁\t\t戊\n\t己\t庚\n\t\t壬\n后\n")
        #expect(document.text.layouts.map { $0.has(.cell) } == [false, true, true, true, true, false])
    }

    @Test func `a deleted row, and one that nothing ends`() throws {
        var file = OldWordWriter()
        file.paragraphs = File.row(["甲", "乙"], edges: [0, 1, 2])
        file.paragraphs[2].markChanges = Self.deleted
        file.paragraphs += [.init("中")] + File.row(["丙", "丁"], edges: [0, 1, 2]).dropLast() + [.init("后")]
        #expect(try file.text() == "中\n丙\n丁\n后")
    }

    @Test func `a table within a table`() throws {
        let (outer, inner) = (Self.change(0x2416, 1), Self.change(0x2416, 1) + Self.change(0x6649, 2))
        let file = OldWordWriter(
            .init("甲", inner, Self.change(0x244B, 1)), .init("乙", inner, Self.change(0x244B, 1)),
            .init("", inner, Self.change(0x244C, 1)), .init("", outer).with { $0.mark = 7 },
            .init("", outer, Self.change(0x2417, 1)).with { $0.mark = 7 }, .init("后"))
        #expect(try file.text() == "甲\t乙\n\n后")
    }

    @Test func `page breaks and page breaks before`() throws {
        let document = try OldWordWriter(
            .init("甲\u{0C}乙"), .init("丙", Self.change(0x2407, 1))
        ).document()
        #expect(document.text.string == "甲\n乙\n丙\n")
        #expect(document.text.layouts.map { $0.has(.opensPage) } == [false, true, true])
    }

    @Test func `notes stand behind the text, heads and feet are left out`() throws {
        var file = OldWordWriter(.init("甲\u{02}乙\u{02}。"), .init("丙"))
        file.footnotes = [.init("\u{02} 一注"), .init("\u{02} 二注")]
        file.frames = [nil, .init("石桥市水务局文件"), nil, .init("— \u{13} PAGE \u{14}1\u{15} —", File.center)]
        file.section = File.change(0xB01F, 11_906) + File.change(0x9023, 2_098)
        let document = try file.document()
        #expect(document.text.string == "甲[1]乙[2]。\n丙\n[1]  一注\n[2]  二注\n")
        #expect(document.text.layouts.map(\.part) == [.none, .none, .footnote, .footnote])
        #expect(document.diagnostics.contains { $0.message.contains("石桥市水务局文件") })
        let setting = try #require(document.text.setting)
        #expect(setting.sections.map(\.width) == [11_906])
        #expect(setting.sections.map(\.top) == [2_098])
        #expect(setting.pageNumbers.map(\.hasDashes) == [true])
        #expect(setting.pageNumbers.map(\.alignment) == [.center])
    }

    @Test func `a page number in a text box of a foot has a place of its own`() throws {
        var file = OldWordWriter(.init("甲"))
        file.frames = [nil, .init("石桥市"), nil, .init("\u{08}")]
        file.frameBoxes = [.init("\u{13} PAGE \u{14}1\u{15}")]
        let document = try file.document()
        #expect(document.text.string == "甲\n")
        #expect(document.text.setting?.pageNumbers.map(\.alignment) == [.unknown])
    }

    @Test func `a text box stands before the paragraph of its anchor; pictures and signs`() throws {
        let star = File.Run("(", File.change(0x6A09, 0xF0FE_0000))
        var file = OldWordWriter(
            .init("甲\u{08}乙"), .init([.init("\u{01}"), star, .init("同意"), .init("\u{05}")]), .init("丙\u{08}"))
        file.boxes = [.init("文件")]
        file.fonts = ["Wingdings", "仿宋_GB2312"]
        let document = try file.document()
        #expect(document.text.string == "文件\n甲乙\n☑同意\n丙\n")
        let message = document.diagnostics.first { $0.code == .leftOut }?.message ?? ""
        #expect(message.contains("2 pictures") && message.contains("1 comment"), "\(message)")
    }
}
