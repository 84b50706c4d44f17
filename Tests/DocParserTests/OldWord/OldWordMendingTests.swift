import Testing

@testable import DocParser

/// Old Word documents whose tables do not go together, or say something in a way of their own: the text is right all
/// the same.
@Suite struct OldWordMendingTests {
    private typealias File = OldWordWriter

    private static func change(_ code: Int, _ value: Int) -> [UInt8] { File.change(code, value) }

    private static let notice: OldWordWriter = {
        var file = OldWordWriter(.init("关于渡口的通知"), .init("甲\u{02}乙\u{02}。"), .init("丙"))
        file.footnotes = [.init("\u{02} 一注"), .init("\u{02} 二注")]
        file.frames = [nil, .init("石桥市水务局"), nil, .init("\u{13} PAGE \u{14}1\u{15}")]
        return file
    }()

    @Test(arguments: [0, 1, 9, 17, 1_000, -1, Int(Int32.min)])
    func `a length of the text that is wrong`(length: Int) throws {
        let bytes = Self.notice.bytes { main, _ in File.setLength(0, length, in: &main) }
        let document = try Document(reading: bytes)
        #expect(document.text.string == "关于渡口的通知\n甲[1]乙[2]。\n丙\n[1]  一注\n[2]  二注\n")
        #expect(document.text.setting?.pageNumbers.count == 1)
        // The only part of the text.
        let short = OldWordWriter(.init("甲"), .init("乙")).bytes { main, _ in File.setLength(0, length, in: &main) }
        #expect(try Document(reading: short).text.string == "甲\n乙\n")
    }

    @Test func `lengths of other parts that are wrong`() throws {
        for (part, length) in [(1, 0), (1, -1), (1, 100_000), (2, 0), (2, 7), (5, 3), (7, 1 << 30)] {
            let bytes = Self.notice.bytes { main, _ in File.setLength(part, length, in: &main) }
            let text = try Document(reading: bytes).text.string
            #expect(text.hasPrefix("关于渡口的通知\n甲[1]乙[2]。\n丙\n"), "\(part) \(length): \(text)")
        }
    }

    @Test func `notes that no sign leads to stand behind the text, without a number`() throws {
        // At the mark of the second paragraph, and behind the text; and none at all.
        for signs in [little(13) + little(400) + little(24) + [1, 0, 1, 0], []] {
            let bytes = Self.notice.bytes { main, table in File.setTable(2, signs, in: &main, &table) }
            let document = try Document(reading: bytes)
            #expect(document.text.string == "关于渡口的通知\n甲乙。\n丙\n 一注\n 二注\n")
            #expect(document.text.layouts.suffix(2).map(\.part) == [.footnote, .footnote])
        }
    }

    @Test func `notes of signs that are deleted or hidden are left out, and other characters in a sign's place stay`()
        throws
    {
        let deleted = Self.change(0x0800, 1)
        let hidden = Self.change(0x083C, 1)
        var file = OldWordWriter(.init([.init("甲"), .init("\u{02}", deleted), .init("\u{02}", hidden)]))
        file.footnotes = [.init("一注"), .init("二注")]
        #expect(try file.text() == "甲")
        file.paragraphs = [.init("甲\t乙*丙")]
        let bytes = file.bytes { main, table in
            File.setTable(2, little(1) + little(3) + little(6) + [1, 0, 0, 0], in: &main, &table)
        }
        #expect(try Document(reading: bytes).text.string == "甲[1]\t乙*丙\n[1] 一注\n二注\n")
    }

    @Test func `text boxes without a shape, or with one that is told twice, stand behind the text`() throws {
        var file = OldWordWriter(.init("甲\u{08}"), .init("乙\u{08}"), .init("丙\u{08}"))
        file.boxes = [.init("子"), .init("丑"), .init("寅")]
        #expect(try file.text() == "子\n甲\n丑\n乙\n寅\n丙")
        for shape in [0, 1_026] {
            let bytes = file.bytes { main, table in
                let start = main.long(at: 154 + 56 * 8) ?? 0
                // Behind five places, in the third entry.
                let place = start + 5 * 4 + 2 * 22 + 14
                table.replaceSubrange(place..<(place + 4), with: little(shape))
            }
            #expect(try Document(reading: bytes).text.string == "子\n甲\n丑\n乙\n丙\n寅\n")
        }
    }

    @Test func `a page number in a group of shapes in a foot is one`() throws {
        var file = OldWordWriter(.init("甲"))
        file.frames = [nil, nil, nil, .init("\u{08}")]
        file.frameBoxes = [.init("— \u{13} PAGE \u{14}1\u{15} —")]
        let bytes = file.bytes { main, table in
            let start = main.long(at: 154 + 41 * 8) ?? 0
            // What is anchored is the group.
            table.replaceSubrange((start + 8)..<(start + 12), with: little(9_000))
        }
        for bytes in [bytes, file.bytes] {
            let document = try Document(reading: bytes)
            #expect(document.text.string == "甲\n")
            #expect(document.text.setting?.pageNumbers.map(\.hasDashes) == [true])
        }
    }

    @Test(arguments: [0x6645, 0x6646])
    func `changes that stand elsewhere, by both numbers`(code: Int) throws {
        var file = OldWordWriter(.init("甲", Self.change(code, 3)), .init("乙", Self.change(code, 900)))
        file.data = [9, 9, 9] + littleShort(File.center.count) + File.center
        #expect(try file.document().text.layouts.map(\.alignment) == [.center, .start])
    }

    @Test func `what is changed in a piece goes before what is changed in a paragraph or run`() throws {
        let file = OldWordWriter(
            .init([.init("甲", Self.change(0x4A43, 30))]).with { $0.changes = File.center },
            .init([.init("乙", Self.change(0x4A43, 30))]).with {
                $0.changes = File.center
                $0.pieceChanges = Self.change(0x2403, 2) + Self.change(0x4A43, 44) + Self.change(0x4A43, 50)
            })
        let document = try file.document()
        #expect(document.text.layouts.map(\.alignment) == [.center, .end])
        #expect(document.text.setting?.lines.map(\.size) == [30, 50])
    }

    @Test func `a run that names a paragraph's style has none`() throws {
        var file = OldWordWriter(
            .init([.init("甲", Self.change(0x4A30, 1))]), .init("乙", style: 1),
            .init([.init("丙", Self.change(0x4A30, 0))]).with { $0.style = 1 },
            .init([.init("丁", Self.change(0x4A30, 2))]), .init("戊", style: 2))
        file.styles = [
            .init(name: "Normal", number: 0, run: Self.change(0x4A43, 32)),
            .init(name: "x", base: 0, run: Self.change(0x4A43, 44)),
            .init(name: "y", isCharacter: true, run: Self.change(0x4A43, 50)),
        ]
        #expect(try file.document().text.setting?.lines.map(\.size) == [32, 44, 44, 50, 50])
    }

    @Test func `a paragraph keeps what counts where no style says anything, when a run named its style before`() throws
    {
        var file = OldWordWriter(.init([.init("甲", Self.change(0x4A30, 1))]), .init("乙", style: 1))
        file.fonts = ["仿宋_GB2312"]
        file.styles = [.init(name: "Normal", number: 0), .init(name: "x")]
        #expect(try file.document().text.setting?.lines.map(\.face) == [.text, .text])
    }
}
