import Testing

@testable import DocParser

@Suite("What a page says of its lines besides their words")
struct HTMLLayoutTests {
    private func lines(_ page: String) -> [(words: String, layout: LineLayout)] {
        let read = HTMLPage(Array(page.utf8))
        let words = String(decoding: read.text, as: UTF8.self).split(separator: "\n").map(String.init)
        #expect(words.count == read.layouts.count)
        return Array(zip(words, read.layouts))
    }

    @Test("Every line has its layout, whatever joins or drops lines")
    func aligned() {
        let page = """
            <title>某县</title><meta name="PubDate" content="2021-03-04"><ul><li><a href="/">首页</a></ul>
            <table><tr><td>甲<br>乙</td><td><p> </p>丙</td></tr><tr><td>丁</td><td>戊</td></tr></table>
            <pre>一行\n\n两行</pre><p> &nbsp; </p><ol><li>第一<li>第二</ol><p>末</p>
            """
        #expect(lines(page).map(\.words).last == "末")
    }

    @Test("A line is a link where all of its words are; figures, signs and an anchor without target are none of them")
    func links() {
        let page = lines(
            "<p><a href=a>通知公告</a> 2021-03-04</p><p><a href=a>附件</a>：名单</p><p><a name=top>正文</a></p><a href=b>1</a>")
        #expect(page.map(\.layout.isLink) == [true, false, false, true])
        #expect(page[1].layout.linkShare > 0)
        #expect(page[2].layout.linkShare == 0)
    }

    @Test("Links end with the block around them and with the next link; a cell ends nothing outside of it")
    func nesting() {
        let page = lines("<div><a href=a>甲<a href=b>乙</div><p>丙</p><table><tr><td></div></a>丁</td></tr></table><p>戊")
        #expect(page.map(\.layout.isLink) == [true, false, false, false])
    }

    @Test(
        "Frames by element, class, id and role",
        arguments: [
            ("<nav>甲</nav>", LineLayout.Frame.navigation), ("<div class='mainNav_2'>甲</div>", .navigation),
            ("<ul id=breadcrumbs><li>甲</ul>", .navigation), ("<div class=\"footer_nav\">甲</div>", .footer),
            ("<div role=contentinfo>甲</div>", .footer), ("<aside>甲</aside>", .aside),
            ("<div class='bdsharebuttonbox'>甲</div>", .aside), ("<div class=footnote>甲</div>", .none),
            ("<header>甲</header>", .header), ("<div class=text>甲</div>", .none),
        ])
    func frames(page: String, frame: LineLayout.Frame) {
        #expect(lines(page).map(\.layout.frame) == [frame])
    }

    private static let text = (1...4).map { "<p>第\($0)段文字说明本次检查的安排，请各单位认真准备。</p>" }.joined()

    @Test("The document stands in the smallest block with nearly all sentences; a frame around it is none")
    func content() {
        let page = lines(
            "<div class='nav-page'><div class=top>某市</div><div id=x>\(Self.text)<p>某局</p></div><div>版权所有</div></div>")
        #expect(page.map { $0.layout.has(.inContent) } == [false, true, true, true, true, true, false])
        #expect(page.allSatisfy { $0.layout.frame == .none })
    }

    @Test("Headings, alignment, weight and size")
    func styles() {
        let page = lines(
            """
            <h1>甲</h1><p style="text-align: center;font-size:22pt">乙</p><p align=right><b>丙</b></p>
            <p style="font-size:16pt">一段普通的文字</p>
            """)
        #expect(page.map(\.layout.level) == [1, 0, 0, 0])
        #expect(page.map(\.layout.alignment) == [.unknown, .center, .end, .unknown])
        #expect(page.map { $0.layout.has(.bold) } == [true, false, true, false])
        #expect(page[1].layout.sizeStep > 2)
        #expect(page[3].layout.sizeStep == 0)
        #expect(page[0].layout.sizeStep == LineLayout.sizeUnknown)
    }

    @Test("A text that only a script shows is read where the page shows none")
    func hiddenText() {
        let hidden = "<div id=doc style='display:none'>\(Self.text)</div>"
        #expect(lines("<h1>通知</h1>\(hidden)<script>show('doc')</script>").count == 5)
        #expect(lines("<h1>通知</h1><div>\(Self.text)</div>\(hidden)").count == 5)
        #expect(lines("<h1>通知</h1><div style='display:none'>您将离开本站。</div>").count == 1)
    }

    @Test("The signs of icon fonts are no text; a private character among words stays")
    func glyphs() {
        #expect(lines("<p><i class=iconfont>&#xe600;</i>打印</p><p>\u{E601} </p>").map(\.words) == ["打印"])
        #expect(lines("<p>某\u{E5E5}镇</p>").map(\.words) == ["某\u{E5E5}镇"])
    }

    @Test(
        "The organs above one another that a title begins with are set as the rest of it", arguments: [1, 2, 3, 5, 8])
    func jointTitle(count: Int) throws {
        let organs = ["公安局", "住房管理局", "体育局", "财政局", "商务局", "水务局", "教育局", "民政局"].prefix(count)
        let title = organs.map { "云川市\($0)" } + ["关于印发《进一步清理消费领域限制性举措", "持续扩大消费若干措施》的通知"]
        let head = title + ["云发改规范〔2025〕7号"]
        let page =
            head.map { "<p style='font-size:28px;text-align:center'>\($0)</p>" }.joined()
            + "<p style='font-size:21px'>市政府各部门：</p>"
            + Self.text.replacing("<p>", with: "<p style='font-size:21px'>")
        let metadata = try Document(reading: Array(page.utf8)).metadata
        #expect(metadata.title?.replacing(" ", with: "") == title.joined())
        #expect(metadata.documentNumber == "云发改规范〔2025〕7号")
    }
}
