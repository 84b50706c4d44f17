import Testing

@testable import DocParser

/// What is known of the lines of an old Word document besides their words: as much as of a newer one.
@Suite struct OldWordLayoutTests {
    private typealias File = OldWordWriter

    private static func change(_ code: Int, _ value: Int) -> [UInt8] { File.change(code, value) }

    @Test func `an old and a new document of the same paragraphs are the same`() throws {
        let old = {
            var file = OldWordWriter(
                .init([.init("关于做好统计工作的通知", Self.change(0x4A43, 44), Self.change(0x4A50, 1))])
                    .with { $0.changes = File.center },
                .init([.init("第一章　总则", Self.change(0x0835, 1))]).with { $0.style = 1 },
                .init(
                    [.init("各单位要抓好落实，", Self.change(0x6870, 0x0000FF)), .init("如实登记，不得漏报。")]
                ).with {
                    $0.changes = Self.change(0x4457, 200) + Self.change(0x6412, 0xFDD0) + Self.change(0x845E, 40)
                },
                .init("2024年5月6日", Self.change(0x2461, 2)))
            file.styles = [
                .init(name: "Normal", number: 0, run: Self.change(0x4A43, 32) + Self.change(0x4A50, 0)),
                .init(name: "heading 1", number: 1, base: 0, paragraph: Self.change(0x2640, 0)),
            ]
            file.fonts = ["仿宋_GB2312", "方正小标宋简体"]
            return file
        }()
        let red = "<w:color w:val=\"FF0000\"/>"
        var new = WordFile(
            WordFile.paragraph(
                "关于做好统计工作的通知", "<w:jc w:val=\"center\"/>",
                run: "<w:rFonts w:eastAsia=\"方正小标宋简体\"/><w:sz w:val=\"44\"/>")
                + WordFile.paragraph("第一章　总则", "<w:pStyle w:val=\"1\"/>", run: "<w:b/>")
                + "<w:p><w:pPr><w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:ind w:left=\"40\" w:firstLineChars=\"200\"/></w:pPr>"
                + WordFile.run("各单位要抓好落实，", red) + WordFile.run("如实登记，不得漏报。") + "</w:p>"
                + WordFile.paragraph("2024年5月6日", "<w:jc w:val=\"right\"/>"))
        new.styles = """
            <w:style w:type="paragraph" w:default="1" w:styleId="n"><w:name w:val="Normal"/><w:rPr>\
            <w:rFonts w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="n"/>\
            <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            """
        let (first, second) = (try old.document(), try new.document())
        #expect(first.text.string == second.text.string)
        #expect(first.text.layouts == second.text.layouts)
        #expect(first.text.setting?.lines == second.text.setting?.lines)
        #expect(first.metadata.title == "关于做好统计工作的通知")
    }

    @Test func `roles by names and by the numbers of Word's own styles`() throws {
        var file = OldWordWriter(
            .init("甲", style: 1), .init("乙", style: 2), .init("丙", style: 3), .init("丁", style: 99))
        file.styles = [
            .init(name: "正文", number: 0), .init(name: "a", number: 62), .init(name: "b", number: 20),
            .init(name: "标题 3"),
        ]
        let layouts = try file.document().text.layouts
        #expect(layouts.map(\.part) == [.title, .contents, .none, .none])
        #expect(layouts.map(\.level) == [0, 0, 3, 0])
    }

    @Test func `red by a number of the sixteen colours`() throws {
        let file = OldWordWriter(
            .init([.init("文件", Self.change(0x2A42, 6))]), .init([.init("正文", Self.change(0x2A42, 1))]))
        #expect(try file.document().text.layouts.map { $0.has(.red) } == [true, false])
    }
}
