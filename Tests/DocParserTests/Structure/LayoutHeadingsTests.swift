import Testing

@testable import DocParser

@Suite struct LayoutHeadingsTests {
    private static func outline(_ document: Document) -> [String] {
        document.blocks.filter { $0.kind == .section }.map { "\($0.id) \($0.title ?? $0.text ?? "")" }
    }

    private static func markdown(_ text: String) throws -> Document {
        let document = try Document(reading: Array(text.utf8), format: .markdown)
        #expect(Invariants.violations(of: document) == [])
        return document
    }

    private static let head = "# 石桥县卫生局关于卫生检查的报告\n\n县人民政府：\n\n现将检查情况报告如下。\n\n"
    private static let tail = "\n\n石桥县卫生局\n\n2020年8月9日\n"

    @Test func `numbers that begin anew below headings have their ids before them`() throws {
        let document = try Self.markdown(
            Self.head + """
                ## 基本情况

                一、抽查医院三十所。

                二、合格二十八所。

                ## 存在问题

                一、台账不全

                有的医院没有台账。

                ### 原因

                重视不够。

                二、留样不足

                有的医院不留样。

                ## 下一步打算

                加强管理。
                """ + Self.tail)
        #expect(
            Self.outline(document) == [
                "h1 基本情况", "h1/1 抽查医院三十所。", "h1/2 合格二十八所。", "h2 存在问题", "h2/1 台账不全", "h2/1/h1 原因",
                "h2/2 留样不足", "h3 下一步打算",
            ])
        #expect(document["h2"]?.role == .problems && document["h2"]?.marker == nil && document["h2"]?.address == nil)
        #expect(try document.query("存在问题").map(\.id) == ["h2"])
        #expect(try document.query("h2/1.**").map(\.id).contains("h2/1/h1/p1"))
        #expect(document.diagnostics.isEmpty)
        #expect(document.markdown().contains("\n## 存在问题\n\n### 一、台账不全\n"))
        #expect(document.markdown().contains("\n#### 原因\n"))
        #expect(document.rows().contains(#""headings":["存在问题","台账不全","原因"],"text":"重视不够。""#))
    }

    @Test func `numbers that run on through headings have no prefix`() throws {
        let document = try Self.markdown(
            Self.head + "## 已做工作\n\n一、排查\n\n查了一遍。\n\n二、整改\n\n改了一遍。\n\n## 后续工作\n\n三、回访\n\n再访一遍。" + Self.tail)
        #expect(Self.outline(document) == ["h1 已做工作", "1 排查", "2 整改", "h2 后续工作", "3 回访"])
        #expect(document["3"]?.headings == ["后续工作"])
        #expect(document.diagnostics.isEmpty)
    }

    @Test func `with one level for all, the numbers decide`() throws {
        let document = try Self.markdown(
            Self.head
                + "# 前言\n\n报告如下。\n\n# 一、总体情况\n\n# 背景\n\n有背景。\n\n# 过程\n\n有过程。\n\n# 二、问题\n\n# （一）人员\n\n人少。\n\n# （二）设备\n\n旧。\n\n# 建议\n\n请拨款。"
                + Self.tail)
        #expect(
            Self.outline(document) == [
                "h1 前言", "1 总体情况", "1/h1 背景", "1/h2 过程", "2 问题", "2.1 人员", "2.2 设备", "h2 建议",
            ])
    }

    @Test func `an attachment and its title, set as a heading, begin it`() throws {
        let document = try Self.markdown(
            Self.head + "## 一、检查\n\n见附件1。\n\n## 附件1 检查要点\n\n### 一、台账\n\n有台账。\n\n### 二、留样\n\n有留样。\n")
        #expect(document["附件1"]?.title == "检查要点" && document["附件1/2"]?.title == "留样")
    }

    @Test func `headings of pages count inside the document`() throws {
        let page = """
            <html><body><h1>石桥县卫生局关于卫生检查的报告</h1><p>县人民政府：</p><p>现将检查情况报告如下。</p>
            <h2>基本情况</h2><p>抽查医院三十所。</p><h3>城区</h3><p>十所。</p><h2>存在问题</h2><p>台账不全。</p>
            <p>石桥县卫生局</p><p>2020年8月9日</p></body></html>
            """
        let document = try Document(reading: Array(page.utf8))
        #expect(Self.outline(document) == ["h1 基本情况", "h1/h1 城区", "h2 存在问题"])
        #expect(document.body.last?.text != "石桥县卫生局")
    }

    @Test func `words under pictures and labels of boxes are no headings`() throws {
        let text = "<p>全县共抽查医院三十所，各医院都能按照要求开展工作，总体情况较好。</p>"
        func page(_ lines: [String]) throws -> Document {
            let body = lines.map { text + $0 }.joined() + text
            return try Document(reading: Array("<html><body><h1>石桥县卫生局关于检查的报告</h1>\(body)</body></html>".utf8))
        }
        let centred = #"<p style="text-align:center">"#
        #expect(Self.outline(try page([centred + "检查现场</p>", centred + "座谈会现场</p>"])) == [])
        #expect(Self.outline(try page(["<p><b>小贴士</b></p>", "<p><b>小贴士</b></p>"])) == [])
        #expect(Self.outline(try page(["<p><b>基本情况</b></p>", "<p><b>存在问题</b></p>"])) == ["h1 基本情况", "h2 存在问题"])
    }

    @Test func `lines of a PDF that are set apart, several alike, are headings`() throws {
        var pages = PrintedPages()
        let text = "全县共抽查医院三十所，各医院都能按照要求开展工作，总体情况较好。"
        pages.add([
            .init(left: 199, top: 100, font: 1, words: "石桥县卫生局关于检查的报告"),
            .init(left: 135, top: 200, words: "县人民政府："),
            .init(left: 183, top: 242, words: text),
            .init(left: 380, top: 284, font: 2, words: "基本情况"),
            .init(left: 183, top: 326, words: text),
            .init(left: 380, top: 368, font: 2, words: "存在问题"),
            .init(left: 183, top: 410, words: text),
            .init(left: 560, top: 520, words: "石桥县卫生局"),
            .init(left: 540, top: 562, words: "2020年8月9日"),
        ])
        let document = try Document(readingPages: pages.bytes)
        #expect(Self.outline(document) == ["h1 基本情况", "h2 存在问题"])
    }

    @Test func `plain text has none, nor has what heads nothing`() throws {
        #expect(Self.outline(Document(parsing: "关于检查的报告\n\n基本情况\n\n抽查三十所。\n\n存在问题\n\n台账不全。\n")) == [])
        let document = try Self.markdown(Self.head + "## 特此报告\n\n## 办公室\n")
        #expect(!Self.outline(document).contains("h2 办公室"))
    }
}
