import Foundation
import Testing

@testable import DocParser

@Suite struct MarkdownReadingTests {
    private static func read(_ text: String, format: InputFormat = .markdown) throws -> Document {
        try Document(reading: Array(text.utf8), format: format)
    }

    /// A notice as converters write it.
    static let notice = """
        # 沙洲县林业局关于加强护林防火的通知

        沙林〔2022〕14号

        各国有林场：

        为做好**护林防火**工作，依据[省里的规定](http://example.cn/a_(1).html)，现就有关事项通知如下。

        # 一、落实责任

        - 场长负总责。
        - 护林员按月巡山。

        ## 二、配足物资

        <table><tr><td rowspan="2">林场</td><td colspan="2">物资&nbsp;数量</td></tr><tr><td>铁锹</td><td>水泵</td></tr>\
        <tr><td>东山</td><td></td><td>3</td></tr></table>

        | 林场 | 人数 |
        | --- | --- |
        | **西山** | 12<br>人 |

        沙洲县林业局

        2022年3月4日
        """

    @Test func `marks are no words, places are those of the file`() throws {
        let document = try Self.read(Self.notice)
        #expect(Invariants.violations(of: document) == [])
        #expect(document.source.format == .markdown)
        #expect(document.text.string == Self.notice)
        #expect(document.metadata.title == "沙洲县林业局关于加强护林防火的通知")
        let title = try #require(document.metadata.evidence[.title]?.first)
        #expect(title.line == 1 && document.text.string(in: title.range) == document.metadata.title)
        #expect(document["p1"]?.text == "为做好护林防火工作，依据省里的规定，现就有关事项通知如下。")
        #expect(document["1"]?.title == "落实责任" && document["1"]?.line == 9)
        #expect(document["1"]?.children.map(\.text) == ["场长负总责。", "护林员按月巡山。"])
        #expect(document["2"]?.title == "配足物资")
    }

    @Test func `tables in HTML and those with bars have rows, each by itself`() throws {
        let tables = try #require(try Self.read(Self.notice)["2"]).children.filter { $0.kind == .table }
        #expect(
            tables.map(\.rows) == [
                [["林场", "物资 数量", ""], ["", "铁锹", "水泵"], ["东山", "", "3"]], [["林场", "人数"], ["西山", "12 人"]],
            ])
        #expect(tables.first?.text?.contains("<") == false)
        #expect(tables.first?.text?.split(separator: "\n").count == 3)
    }

    @Test(arguments: [
        ("**一、重点**", "一、重点"), ("1\\. 检修", "1.检修"), ("县**局、市**局长", "县局、市局长"),
        ("张**、李**两人", "张**、李**两人"), ("__月__日前", "__月__日前"), ("***加强***管理", "加强管理"),
        ("2 * 3 * 4", "2 * 3 * 4"), ("用`a*b*c`表示", "用a*b*c表示"), ("**总体要求：**各地", "总体要求：各地"),
        ("加强**“双随机”**监管", "加强“双随机”监管"), ("财办[2024](5)号", "财办[2024](5)号"), ("A&amp;B公司", "A&B公司"),
        ("看<u>这里</u>，a<b，c>d", "看这里，a<b，c>d"), ("> > - 引文", "引文"), ("- [x] 此事已经办结。", "此事已经办结。"),
        ("图![章](a.png)示", "图示"),
        ("#一号工程", "#一号工程"), ("~~旧~~新", "旧新"),
        ("**　　一、重点。**甲", "一、重点甲"), ("1.  ## 范围", "1.范围"), ("[总则 4](\\l)", "总则 4"),
        ("看<span style=\"color:red;\nfont-size:16pt\">这里</span>。", "看这里。"),
    ])
    func inline(text: String, words: String) throws {
        let document = try Self.read(text)
        #expect(document.blocks.map { ($0.marker ?? "") + ($0.text ?? $0.title ?? "") }.joined() == words)
        #expect(Invariants.violations(of: document) == [])
    }

    @Test func `headings have their levels, also those that are underlined`() {
        let text = SourceText("# 一级 #\n\n二级\n---\n\n三级\n===\n\n正文在这里。\n---\n\n####### 七个\n")
        let words = text.bytes.withSpan { MarkdownReader.read(text, in: $0) }.words
        let levels = (1...words.lineCount).map { number in
            (words.string(in: words.range(ofLine: number).range), words.layout(ofLine: number).level)
        }
        #expect(levels.filter { !$0.0.isEmpty }.map(\.0) == ["一级", "二级", "三级", "正文在这里。", "####### 七个"])
        #expect(levels.filter { !$0.0.isEmpty }.map(\.1) == [1, 2, 1, 0, 0])
    }

    @Test func `fields before the text, comments and pictures are left out, and said`() throws {
        let text = """
            ---
            title: "网站上的标题"
            author: 某某
            tags: [甲, 乙]
            ---
            <!-- page 4 -->
            # 关于清明祭扫的公告

            ![](a/b.jpg)

            请文明祭扫。<!-- 注 -->

            <!-- 第5页
            图略 -->
            请自觉排队。
            """
        let document = try Self.read(text)
        #expect(Invariants.violations(of: document) == [])
        #expect(document.metadata.title == "关于清明祭扫的公告")
        #expect(document.excluded.map(\.kind) == [.pageHeader, .pageHeader, .pageNumber, .pageHeader, .pageNumber])
        #expect(document.excluded.map(\.lines) == [2...2, 3...4, 6...6, 9...9, 13...14])
        #expect(document.body.map(\.text) == ["请文明祭扫。", "请自觉排队。"])
        #expect(document.body.map(\.page) == [4, 5])
    }

    @Test func `the first heading of the highest level is the title, also where it names no type`() throws {
        let document = try Self.read("# 明年的要点\n\n要点如下。\n\n## 防火\n\n巡山。\n\n## 防汛\n\n守堤。\n")
        #expect(document.metadata.title == "明年的要点")
        #expect(document.diagnostics.isEmpty)
        #expect(try Self.read("# Page 1:\n\n正文。\n\n# Page 2:\n\n正文。\n", format: .auto).source.format == .text)
    }

    @Test func `code is taken as it is, but documents in a fence are read`() throws {
        let document = try Self.read("```markdown\n# 关于放假的通知\n\n**放假**三天。\n```\n\n```sh\n输出 **x**。\n```\n")
        #expect(document.blocks.map(\.text) == ["放假三天。", "输出 **x**。"])
        #expect(document.metadata.title == "关于放假的通知")
    }

    @Test func `told by its name or by its marks, one heading is none`() throws {
        #expect(try Self.read(Self.notice, format: .auto).source.format == .markdown)
        #expect(try Self.read("# 1号文件\n\n正文。\n", format: .auto).source.format == .text)
        let named = try Document(reading: Array("**好**。".utf8), path: "a/通知.MD")
        #expect(named.source.format == .markdown && named.body.first?.text == "好。")
        let page = try Document(reading: Array("<!DOCTYPE html><p>好。</p>".utf8), path: "a.md")
        #expect(page.source.format == .html)
    }

    /// How many damaged texts are read; the environment may ask for more.
    private static let count = Int(ProcessInfo.processInfo.environment["DAMAGED"] ?? "") ?? 300

    @Test func `any damage gives a document that keeps to the invariants`() throws {
        var random = RandomNumbers(seed: 16)
        let marks = [
            "*", "**", "`", "[", "](", ")", "<", ">", "<table>", "</td>", "<tr>", "|", "#", "\n", "---", "<!--", "-->",
            "&", "\\", "```", "_",
        ]
        for _ in 0..<Self.count {
            var bytes = Array(Self.notice.utf8)
            for _ in 0..<(1 + Int(random.next() % 8)) {
                let place = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 4 {
                case 0: bytes.remove(at: place)
                case 1: bytes[place] = UInt8(truncatingIfNeeded: random.next())
                case 2: bytes.replaceSubrange(place..<min(bytes.count, place + 30), with: [])
                default: bytes.insert(contentsOf: marks[Int(random.next() % UInt64(marks.count))].utf8, at: place)
                }
            }
            let document = try Document(reading: bytes, format: .markdown)
            let violations = Invariants.violations(of: document)
            #expect(violations == [], "\(document.text.string)")
            if !violations.isEmpty { return }
        }
    }

    @Test func `long lines of marks take no time`() throws {
        for piece in ["*a ", "**a", "[", "`", "<td>", "![", "](", "&amp", "> ", "_a_", "*a* "] {
            _ = try Self.read(String(repeating: piece, count: 20_000))
        }
    }

    @Test func `a blank line that ends the front matter is none of it`() throws {
        let text = "---\nlayout: post\ncategories: 通知\n\n---\n\n# 云川县水务局关于检修供水设施的通知\n\n各镇人民政府：\n\n泵站要在汛期之前完成检修。\n"
        let document = try Document(reading: Array(text.utf8), path: "notice.md")
        #expect(document.excluded.first?.lines == 2...3)
        #expect(Invariants.violations(of: document) == [])
    }

    /// Collections keep the table of a page as fields before the text, under the names that the page or the crawler has.
    @Test(arguments: [
        ("文号: 云水发〔2024〕9 号\n发布日期: 2024-03-20\n", ".md"),
        ("documentNumber: 云水发〔2024〕9号\npublish_date: \"2024-03-20\"\n", ".txt"),
    ])
    func `fields before the text are those of the page's table`(fields: String, ending: String) throws {
        let text =
            "---\ntitle: 公文\n\(fields)---\n\n> 本文由程序从网站提取，仅供查阅。\n> 以原文为准。\n\n# 云川县水务局关于检修供水设施的通知\n\n各镇人民政府：\n\n泵站要在汛期之前完成检修。\n\n云川县水务局\n\n2024年3月18日\n"
        let document = try Document(reading: Array(text.utf8), path: "notice\(ending)")
        #expect(document.source.format == .markdown)
        #expect(document.metadata.title == "云川县水务局关于检修供水设施的通知")
        #expect(document.metadata.documentNumber == "云水发〔2024〕9号")
        #expect(document.metadata.datePublished?.description == "2024-03-20")
        #expect(document.metadata.addressees == ["各镇人民政府"])
        #expect(Invariants.violations(of: document) == [])
    }

    /// Pandoc breaks a bold title with \\, other converters make a heading of each of its lines.
    @Test(arguments: [
        "**云川港务有限公司\\\n关于印发《港区应急预案\\\n（2022年修订）》的通知**", "# 云川港务有限公司\n\n# **关于印发《港区应急预案（2022年修订）》的通知**",
    ])
    func `a title over several marks is one title`(lines: String) throws {
        let document = try Document(
            reading: Array("云港安〔2022〕5号\n\n\(lines)\n\n各部室，各码头公司：\n\n> 现将预案印发给你们，请认真执行。\n".utf8), format: .markdown)
        #expect(document.metadata.title == "云川港务有限公司关于印发《港区应急预案（2022年修订）》的通知")
        #expect(document.metadata.addressees == ["各部室", "各码头公司"])
    }

    /// Figures that a converter set as a formula are figures; a formula stays as it is.
    @Test func `figures in formulas are read`() throws {
        let document = try Document(
            reading: Array(
                "# 云川县水务局关于开展检查的通知\n\n云水发〔2024〕 $1 5$ 号\n\n各乡镇：\n\n合格率不低于 $9 8 \\%$ ，按 $y=kx$ 计算。\n\n云川县水务局\n\n$2 0 2 4$ 年 3 月 18 日\n"
                    .utf8),
            format: .markdown)
        #expect(document.metadata.documentNumber == "云水发〔2024〕15号")
        #expect(document.metadata.dateSigned?.description == "2024-03-18")
        #expect(document.body.first?.text?.contains("98%") == true)
        #expect(document.body.first?.text?.contains("$y=kx$") == true)
    }

    /// A mail that was forwarded has > before the lines of the document.
    @Test func `quoted lines are the document's`() throws {
        let lines = [
            "云川县水务局", "关于报送堤防台账的通知", "云水发〔2019〕64号", "各乡镇人民政府：", "　　为做好防汛工作，请报送堤防台账。", "　　一、报送内容",
            "　　堤防长度、险工险段。", "　　二、报送时间", "　　10月底前报送。", "云川县水务局", "2019年10月8日",
        ]
        let mail =
            "发件人: 冯雅 <fy@yc.example>\n发送时间: 2019年10月30日 9:12\n\n" + lines.map { "> \($0)" }.joined(separator: "\n")
        let document = try Document(reading: Array(mail.utf8))
        #expect(document.metadata.title == "云川县水务局关于报送堤防台账的通知")
        #expect(document.metadata.dateSigned?.description == "2019-10-08")
        #expect(document["1"]?.title == "报送内容")
    }

    @Test func `amounts of money keep their sign`() throws {
        let document = try Document(reading: Array("# 云川县通知\n\n补助$100，住宿费$200以内，合计$300。\n".utf8), format: .markdown)
        #expect(document.body.first?.text == "补助$100，住宿费$200以内，合计$300。")
    }
}
