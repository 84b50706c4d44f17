import Testing

@testable import DocParser

/// Markers that Word makes by itself, as it shows them.
@Suite struct WordNumberingTests {
    private typealias File = WordFile

    private func lines(_ numbering: String, styles: String = "", _ body: String...) throws -> [String] {
        var file = WordFile(body.joined())
        file.numbering = numbering
        file.styles = styles
        return try file.text().split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }

    private static let sections = File.shape(
        0, File.level(0, "%1、", format: "chineseCounting"), File.level(1, "（%2）", format: "chineseCounting"),
        File.level(2, "%3.", suffix: "space"), File.level(3, "%3.%4", suffix: "tab"))

    @Test func `lower levels begin anew below a higher one, and show numbers of higher ones`() throws {
        let read = try lines(
            Self.sections + File.list(1, shape: 0), File.item("总则", list: 1), File.item("目的", list: 1, level: 1),
            File.item("范围", list: 1, level: 1), File.item("人员", list: 1, level: 2),
            File.item("在编", list: 1, level: 3), File.item("聘用", list: 1, level: 3), File.item("任务", list: 1),
            File.item("重点", list: 1, level: 1), File.item("时间", list: 1, level: 2))
        #expect(
            read == [
                "一、总则", "（一）目的", "（二）范围", "1. 人员", "1.1\t在编", "1.2\t聘用", "二、任务", "（一）重点", "1. 时间",
            ])
    }

    @Test func `numberings of one shape count on, but for those with a start of their own`() throws {
        let start = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"
        let read = try lines(
            Self.sections + File.list(1, shape: 0) + File.list(2, shape: 0) + File.list(3, shape: 0, start),
            File.item("甲", list: 1), File.item("乙", list: 2), File.item("丙", list: 3), File.item("丁", list: 1),
            File.item("戊", list: 3))
        #expect(read == ["一、甲", "二、乙", "五、丙", "六、丁", "七、戊"])
    }

    @Test func `a level of a numbering's own goes before that of its shape`() throws {
        let level = "<w:lvlOverride w:ilvl=\"0\">" + File.level(0, "第%1条", format: "decimal") + "</w:lvlOverride>"
        let read = try lines(
            Self.sections + File.list(1, shape: 0, level), File.item("甲", list: 1), File.item("乙", list: 1, level: 1))
        #expect(read == ["第1条甲", "（一）乙"])
    }

    @Test func `levels that never begin anew, or only below some`() throws {
        let shape = File.shape(
            0, File.level(0, "%1章", format: "chineseCounting"),
            File.level(1, "%2条", format: "chineseCounting", more: "<w:lvlRestart w:val=\"0\"/>"),
            File.level(2, "（%3）", more: "<w:lvlRestart w:val=\"1\"/>"))
        let read = try lines(
            shape + File.list(1, shape: 0), File.item("", list: 1), File.item("", list: 1, level: 1),
            File.item("", list: 1, level: 2), File.item("", list: 1, level: 1), File.item("", list: 1, level: 2),
            File.item("", list: 1), File.item("", list: 1, level: 1), File.item("", list: 1, level: 2))
        #expect(read == ["一章", "一条", "（1）", "二条", "（2）", "二章", "三条", "（1）"])
    }

    @Test func `numbers of other levels in Arabic figures`() throws {
        let shape = File.shape(
            0, File.level(0, "第%1章", format: "chineseCounting"), File.level(1, "%1.%2", more: "<w:isLgl/>"))
        let read = try lines(
            shape + File.list(1, shape: 0), File.item("", list: 1), File.item("", list: 1),
            File.item("", list: 1, level: 1))
        #expect(read == ["第一章", "第二章", "2.1"])
    }

    @Test func `a style numbers its paragraphs, on the level that names it`() throws {
        let shape = File.shape(
            0, File.level(0, "%1、", format: "chineseCounting", more: "<w:pStyle w:val=\"A\"/>"),
            File.level(1, "（%2）", format: "chineseCounting", more: "<w:pStyle w:val=\"B\"/>"))
        let numbered = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
        let styles = """
            <w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/>\(numbered)</w:style>
            <w:style w:type="paragraph" w:styleId="B"><w:name w:val="heading 2"/>\(numbered)</w:style>
            <w:style w:type="paragraph" w:styleId="C"><w:name w:val="own"/><w:basedOn w:val="B"/></w:style>
            <w:style w:type="paragraph" w:styleId="D"><w:name w:val="none"/><w:basedOn w:val="A"/>
            <w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
            """
        let read = try lines(
            shape + File.list(1, shape: 0), styles: styles, File.paragraph("总则", "<w:pStyle w:val=\"A\"/>"),
            File.paragraph("目的", "<w:pStyle w:val=\"B\"/>"), File.paragraph("范围", "<w:pStyle w:val=\"C\"/>"),
            File.paragraph("无", "<w:pStyle w:val=\"D\"/>"),
            File.paragraph("不计", "<w:pStyle w:val=\"A\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
            File.paragraph("任务", "<w:pStyle w:val=\"A\"/>"))
        #expect(read == ["一、总则", "（一）目的", "（二）范围", "无", "不计", "二、任务"])
    }

    @Test func `a list may be the copy of a style's`() throws {
        let link = "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
        let styles = """
            <w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/>
            <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """
        let read = try lines(
            Self.sections + link + File.list(1, shape: 0) + File.list(2, shape: 1), styles: styles,
            File.item("甲", list: 2), File.item("乙", list: 2))
        #expect(read == ["一、甲", "二、乙"])
    }

    @Test func `the empty paragraph that ends a section takes no number`() throws {
        let number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
        let read = try lines(
            Self.sections + File.list(1, shape: 0), File.item("甲", list: 1),
            File.paragraph("", number + "<w:sectPr/>"), File.paragraph("乙", number + "<w:sectPr/>"))
        #expect(read == ["一、甲", "", "二、乙"])
    }

    @Test func `cells are numbered like the text, bullets are left out`() throws {
        let shape = Self.sections + File.shape(1, File.level(0, "\u{F0B7}", format: "bullet", suffix: "tab"))
        let cell =
            "<w:tbl><w:tr><w:tc>\(File.item("甲", list: 1))</w:tc><w:tc>\(File.item("乙", list: 1))</w:tc></w:tr></w:tbl>"
        let read = try lines(
            shape + File.list(1, shape: 0) + File.list(2, shape: 1), cell, File.item("丙", list: 1),
            File.item("点", list: 2))
        #expect(read == ["一、甲\t二、乙", "三、丙", "点"])
    }

    @Test func `a number whose words are hidden or taken out does not count`() throws {
        let hidden =
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr>"
            + File.run("无", "<w:vanish/>") + "</w:p>"
        let read = try lines(
            Self.sections + File.list(1, shape: 0), File.item("甲", list: 1), hidden, File.item("乙", list: 1))
        #expect(read == ["一、甲", "二、乙"])
    }

    @Test func `lists that are not there, and levels beyond the last, number nothing`() throws {
        let read = try lines(
            Self.sections + File.list(1, shape: 9) + File.list(2, shape: 0), File.item("甲", list: 1),
            File.item("乙", list: 7), File.item("丙", list: 2, level: 8), File.item("丁", list: 2, level: 99),
            File.item("戊", list: 2, level: -1))
        #expect(read == ["甲", "乙", "丙", "丁", "戊"])
    }

    @Test func `an example says how many digits a number has`() throws {
        let level = """
            <w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent><mc:Choice Requires="w14">
            <w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/>
            </mc:Fallback></mc:AlternateContent><w:suff w:val="space"/><w:lvlText w:val="%1"/></w:lvl>
            """
        let read = try lines(
            File.shape(0, level) + File.list(1, shape: 0), File.item("甲", list: 1), File.item("乙", list: 1))
        #expect(read == ["009 甲", "010 乙"])
    }

    @Test func `generated markers are flagged`() throws {
        var file = WordFile(File.item("总则", list: 1) + File.paragraph("一、手写"))
        file.numbering = Self.sections + File.list(1, shape: 0)
        let layouts = try file.document().text.layouts
        #expect(layouts.map { $0.has(.generatedMarker) } == [true, false])
    }
}
