import Testing

@testable import DocParser

/// Numbers that Word makes by itself in old documents: those of newer ones.
@Suite struct OldWordNumberingTests {
    private typealias File = OldWordWriter

    private func lines(_ file: OldWordWriter) throws -> [String] {
        try file.text().split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }

    private static let sections = File.List(
        identifier: 7,
        levels: [
            .init(text: "%1、", format: 37), .init(text: "（%2）", format: 37), .init(text: "%3.", suffix: 1),
            .init(text: "%3.%4", suffix: 0),
        ])

    @Test func `levels, formats, and what stands behind a number`() throws {
        var file = OldWordWriter(
            File.item("总则", list: 1), File.item("目的", list: 1, level: 1), File.item("范围", list: 1, level: 1),
            File.item("人员", list: 1, level: 2), File.item("在编", list: 1, level: 3), File.item("任务", list: 1),
            File.item("重点", list: 1, level: 1), .init("无号"), File.item("没有的", list: 9))
        file.lists = [Self.sections]
        file.numberings = [.init(list: 7)]
        #expect(
            try lines(file) == ["一、总则", "（一）目的", "（二）范围", "1. 人员", "1.1\t在编", "二、任务", "（一）重点", "无号", "没有的"])
        let layouts = try file.document().text.layouts
        #expect(layouts.map { $0.has(.generatedMarker) } == [true, true, true, true, true, true, true, false, false])
    }

    @Test func `numberings of one list count on, but for those with a start of their own`() throws {
        var file = OldWordWriter(
            File.item("甲", list: 1), File.item("乙", list: 2), File.item("丙", list: 3), File.item("丁", list: 1))
        file.lists = [.init(identifier: 1, levels: [.init(text: "%1.")]), Self.sections]
        file.numberings = [.init(list: 7), .init(list: 7), .init(list: 7, starts: [0: 5, 2: 3])]
        #expect(try lines(file) == ["一、甲", "二、乙", "五、丙", "六、丁"])
    }

    @Test func `levels that never begin anew, bullets, and numbers in Arabic figures`() throws {
        var file = OldWordWriter(
            File.item("", list: 1), File.item("", list: 1, level: 1), File.item("", list: 1),
            File.item("", list: 1, level: 1), File.item("", list: 1, level: 2), File.item("点", list: 1, level: 3))
        file.lists = [
            .init(
                identifier: 1,
                levels: [
                    .init(text: "第%1章", format: 39), .init(text: "第%2条", format: 39, flags: 8),
                    .init(text: "%1-%2", flags: 4), .init(text: "\u{F0B7}", format: 23),
                ])
        ]
        file.numberings = [.init(list: 1)]
        #expect(try lines(file) == ["第一章", "第一条", "第二章", "第二条", "2-2", "点"])
    }

    @Test func `styles stand on their levels, and a paragraph leaves the list of its style`() throws {
        var file = OldWordWriter(
            .init("总则", style: 1), .init("目的", style: 2), .init("范围", style: 3),
            .init("无号", style: 1, File.change(0x460B, 0)))
        file.styles = [
            .init(name: "Normal", number: 0),
            .init(name: "标题甲", number: 1, base: 0, paragraph: File.change(0x460B, 1)),
            .init(name: "标题乙", number: 2, base: 1, paragraph: File.change(0x460B, 1) + File.change(0x260A, 1)),
            .init(name: "正文丙", base: 2),
        ]
        file.lists = [.init(identifier: 7, levels: Self.sections.levels, styles: [0: 1, 1: 2])]
        file.numberings = [.init(list: 7)]
        #expect(try lines(file) == ["一、总则", "（一）目的", "（二）范围", "无号"])
        #expect(try file.document().text.layouts.map(\.level) == [1, 2, 2, 1])
    }

    @Test func `the words around a number end where they are many times the text`() throws {
        var file = OldWordWriter(File.item("甲", list: 1))
        file.lists = [.init(identifier: 7, levels: [.init(text: String(repeating: "条%1", count: 20_000))])]
        file.numberings = [.init(list: 7)]
        #expect(try file.text() == String(repeating: "条1", count: 32) + "甲")
    }

    /// Its numbers are empty, so that the marker never gets long: each paragraph would go through all of the text.
    @Test func `a level of more than a marker is not gone through to its end`() throws {
        var file = OldWordWriter(File.item("甲", list: 1), File.item("乙", list: 1))
        let text = String(repeating: "%1%2", count: 10_000) + "条"
        file.lists = [.init(identifier: 7, levels: [.init(text: text, format: 255)])]
        file.numberings = [.init(list: 7)]
        #expect(try lines(file) == ["甲", "乙"])
    }

    @Test(arguments: [
        (0, "12"), (1, "XII"), (2, "xii"), (3, "L"), (4, "l"), (10, "一二"), (14, "１２"), (18, "⑫"), (22, "12"),
        (26, "⒓"), (27, "⑿"), (31, "亥"), (37, "十二"), (39, "十二"), (255, ""), (99, "12"),
    ])
    func `formats by their numbers`(code: Int, words: String) {
        #expect(WordNumberFormat(code: code).words(for: 12) == words)
    }
}
