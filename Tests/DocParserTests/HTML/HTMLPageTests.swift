import Testing

@testable import DocParser

@Suite("Text of web pages")
struct HTMLPageTests {
    private func text(_ page: String) -> String {
        String(decoding: HTMLPage(Array(page.utf8)).text, as: UTF8.self)
    }

    @Test("Blocks and br end lines, inline elements do not")
    func lines() {
        #expect(text("<div>一、<b>总体</b>要求</div><p>第一段<br>第二段<p>第三段</div>末尾") == "一、总体要求\n第一段\n第二段\n第三段\n末尾\n")
        #expect(text("<ul><li>甲<li>乙<ul><li>丙</ul></ul><h2>丁</h2>戊<hr/>己") == "甲\n乙\n丙\n丁\n戊\n己\n")
        #expect(text("<p>&nbsp;</p><p> </p><div><br><br></div>") == "")
    }

    @Test("Blanks are collapsed as browsers do")
    func blanks() {
        #expect(text("<p>\n  one \t two\n three </p>") == "one two three\n")
        #expect(text("<p>　　第一条&nbsp;&nbsp;总则　</p>") == "　　第一条\u{A0}\u{A0}总则　\n")
        #expect(text("<p>为了规范\n    管理，制定 本办法\n2018年</p>") == "为了规范管理，制定 本办法 2018年\n")
        #expect(text("<span>来源：市政府</span>\n<span>字体：大</span><i> 中</i>") == "来源：市政府 字体：大 中\n")
        #expect(text("<pre>  a\n\tb</pre>c\n d") == "  a\n\tb\nc d\n")
    }

    @Test("Items of an ordered list have the numbers that a browser shows")
    func orderedLists() {
        #expect(
            text("<ol><li>甲<li><p>乙</p><p>又</p><ul><li>丙</ul><li value=7>丁<li>&ldquo;戊</ol>")
                == "1.甲\n2.乙\n又\n丙\n7.丁\n8.“戊\n")
        #expect(text("<ol start='3'><li> 甲<ol><li>乙</ol><li>丙</ol>后") == "3.甲\n1.乙\n4.丙\n后\n")
        #expect(text("<ol style='list-style-type: cjk-ideographic'><li>甲<li>乙</ol>") == "一、甲\n二、乙\n")
    }

    /// Numbers among the words, other markers, no markers at all, menus and the way to a page.
    @Test(
        "Items that show no number have none",
        arguments: [
            "<ol><li>1.甲<li>（二）乙</ol>", "<ol type=a><li>1.甲<li>（二）乙</ol>",
            "<ol style='margin:0;LIST-STYLE:none'><li>1.甲<li>（二）乙</ol>",
            "<ol class='breadcrumb'><li>1.甲<li>（二）乙</ol>", "<ol><li><a href=x>1.甲</a><li><a>（二）乙</a></ol>",
        ])
    func unnumberedLists(page: String) {
        #expect(text(page) == "1.甲\n（二）乙\n")
        let bare = page.replacing("1.", with: "").replacing("（二）", with: "")
        if page != "<ol><li>1.甲<li>（二）乙</ol>" { #expect(text(bare) == "甲\n乙\n") }
    }

    @Test("Lists before the text of a page and around it have no numbers")
    func listsOutsideText() {
        let menu = "<ol><li>站点<li>公开</ol>"
        #expect(text("\(menu)<h1>关于巡渠的通知</h1><p>各乡：<ol><li>甲</ol>") == "站点\n公开\n关于巡渠的通知\n各乡：\n1.甲\n")
        #expect(text("\(menu)<ol><li>巡渠<li>每日一次。</ol>") == "站点\n公开\n1.巡渠\n2.每日一次。\n")
        #expect(text("<table><tr><td>\(menu)<td>甲</table><p>乙。") == "1.站点 2.公开\t甲\n乙。\n")
        for name in ["nav", "header", "footer", "aside", "menu"] {
            #expect(text("<p>甲。<\(name)>\(menu)</\(name)><ol><li>乙</ol>") == "甲。\n站点\n公开\n1.乙\n")
        }
        for role in ["menu", "menubar", "navigation", "tablist"] {
            #expect(text("<p>甲。<ol role=\(role)><li>乙</ol>") == "甲。\n乙\n")
        }
    }

    @Test("A row of a table is a line, its cells are parted by tabs")
    func tables() {
        let page = """
            <table><caption>任务表</caption><thead><tr><th>序号</th><th>单位</th><th>备注</th></tr></thead>
            <tr><td><p>1</p></td><td>甲<br>单位<td></td></tr>
            <tr><td><td><td>仅备注
            <tr><td>&nbsp;</td><td></td></tr></table>后
            """
        #expect(text(page) == "任务表\n序号\t单位\t备注\n1\t甲 单位\t\n\t\t仅备注\n后\n")
        #expect(text("<tr><td>a<td>b") == "a\tb\n")
        #expect(text("a<td>b</td></tr></table></table>c") == "a\nb\nc\n")
    }

    @Test("Cells that take several columns or rows leave the others in their columns")
    func spans() {
        let page = """
            <table><tr><th rowspan=2>序号</th><th colspan="2">任务</th><th>期限</th></tr><tr><th>甲<th>乙<th>丙</tr>
            <tr><td>1<td>a<td>b<td>c<tr><td colspan=4>合计</td></tr><tr><td>2<td colspan=0>d<td rowspan=x>e<td>f</table>
            """
        #expect(text(page) == "序号\t任务\t\t期限\n\t甲\t乙\t丙\n1\ta\tb\tc\n合计\t\t\t\n2\td\te\tf\n")
        let last = "<table><tr><td>a<td rowspan=3>b</td></tr><tr><td>c</tr><tr><td>d</tr><tr><td>e</tr></table>"
        #expect(text(last) == "a\tb\nc\t\nd\t\ne\n")
    }

    @Test("A table that lays out the page is no table")
    func layout() {
        let inner = "<table><tr><td>索引号：</td><td>1</td></tr></table><p>正文一</p><p>正文二</p>"
        #expect(text("<table><tr><td>栏目</td><td>\(inner)</td></tr></table>") == "栏目\n索引号：\t1\n正文一\n正文二\n")
        #expect(text("<table><tr><td></td><td>甲<p>乙</td></tr></table>") == "甲\n乙\n")
        let long = String(repeating: "<p>一段</p>", count: 20)
        #expect(text("<table><tr><td>左</td><td>\(long)</td></tr></table>").split(separator: "\n").count == 21)
        #expect(text("<table><tr><td>一行</td></tr></table>") == "一行\n")
        let notice = "<p>关于检查的通知<p>各处室：<p>现通知如下。<p>办公室<p>2020年1月1日"
        let lines = "关于检查的通知\n各处室：\n现通知如下。\n办公室\n2020年1月1日\n"
        #expect(text("<table><tr><td>a<td>b<tr><td colspan=2>\(notice)</table>") == "a\tb\n" + lines)
        #expect(text("<table><tr><td>内容<td>\(notice)</table>") == "内容\n" + lines)
    }

    @Test("Character references, named and numeric, with and without a semicolon")
    func references() {
        #expect(text("&lt;&gt;&amp;&quot;&ldquo;&mdash;&hellip;&middot;&#12288;&#x3000;&#X4E2d;x") == "<>&\"“—…·　　中x\n")
        #expect(
            text("a&ltb&nbspc &copy2018 &unknown; &amp;nbsp; & &; &#; &#x; R&D")
                == "a<b\u{A0}c ©2018 &unknown; &nbsp; & &; &#; &#x; R&D\n")
        #expect(text("&#150;&#0;&#xD800;&#99999999999;|") == "–\u{FFFD}\u{FFFD}\u{FFFD}|\n")
        #expect(text("a&#10;&#32;b&num=1&plus;") == "a b&num=1+\n")
    }

    @Test("What is no text is left out")
    func dropped() {
        #expect(text("<!-- a --><!--><p>b</p><!-- c --!>d<!doctype html><?php e ?>f</>g") == "b\ndfg\n")
        #expect(text("<SCRIPT>if (a</b> 1) '</p>'</Script >x<style>p{}</style>y<noscript><p>z</noscript>") == "xy\n")
        #expect(
            text(
                "<svg><title>图</title><path d='</p>'/></svg>a<select><option>甲<option>乙</select>b<template><p>c</template>d"
            ) == "abd\n")
        #expect(text("<![CDATA[甲&amp;<乙>]]>") == "甲&amp;<乙>\n")
        #expect(text("<video>不支持<div>播放</div></video>后<textarea>a\n &lt;b&gt;</textarea>") == "后\na\n <b>\n")
        #expect(text("a<script src='x'/>b") == "ab\n")
        // As word processors write pages.
        let exported = """
            <!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><xml><o:p>1</o:p></xml>
            <p class=MsoNormal><![if !supportLists]>1.<span>&nbsp;</span><![endif]>范围<o:p></o:p></p>
            """
        #expect(text(exported) == "1.\u{A0}范围\n")
    }

    @Test("Hidden parts are left out, wherever they end")
    func hidden() {
        #expect(text("<div hidden>a<div>b</div>c</div>d") == "d\n")
        #expect(
            text("<div STYLE='color:red; Display : None'>a</div>d<input hidden>e<br style='display:none'>f") == "def\n")
        #expect(text("<p style=\"display:none\">a<span>b</span><p>c") == "c\n")
        #expect(text("<div><span style=display:none>a<i>b</div>c") == "c\n")
        #expect(text("<table><tr><td>1<td hidden>2<td>3<tr hidden><td>4<tr><td>5<td>6</table>") == "1\t3\n5\t6\n")
        #expect(text("<ul><li hidden>a<ul><li>b</ul><li>c</ul>") == "c\n")
        #expect(
            text("<body style='display:none'>a<b style='visibility: hidden'>b</b><b style='x:display:nonesuch'>c</b>")
                == "ac\n")
        #expect(text("<div hidden><script>'</div>'</script>a</div>b") == "b\n")
    }

    @Test("Broken markup loses no words")
    func broken() {
        #expect(text("若 a<b，则 1 < 2；<5岁 <中文> </中文> <") == "若 a<b，则 1 < 2；<5岁 <中文> </中文> <\n")
        #expect(text("<p class=x<b>甲</b") == "甲\n")
        #expect(text("<a href=\"x>甲</a>乙") == "甲乙\n")
        #expect(text("<a title='a>b' href=\"c\">甲</a><A HREF=x>乙</A>") == "甲乙\n")
        #expect(text("甲<!乙") == "甲<!乙\n")
        #expect(text("<title>题名<p>甲") == "题名\n甲\n")
        #expect(text("</p></div>甲</table>乙") == "甲\n乙\n")
    }

    @Test("The title and the page's own fields stand at the head")
    func fields() {
        let page = """
            <html><head><title> 通知
              公告 - 某市人民政府</title>
            <META NAME="ArticleTitle" CONTENT="关于开展&ldquo;检查&rdquo;的通知">
            <meta content='2023-10-23 08:59' name='PubDate'/><meta name=ContentSource content=市府办>
            <meta name="SiteName" content="某市"><meta name="Keywords" content="检查"><meta name="PubDate" content="x">
            <meta name="source" content=" "></head><body><title>又一个</title>正文</body></html>
            """
        let parsed = HTMLPage(Array(page.utf8))
        #expect(parsed.title == "通知公告 - 某市人民政府")
        #expect(
            parsed.fields == [
                HTMLPage.Field(label: "标题", value: "关于开展“检查”的通知"),
                HTMLPage.Field(label: "发布时间", value: "2023-10-23 08:59"),
                HTMLPage.Field(label: "信息来源", value: "市府办"),
            ])
        #expect(
            String(decoding: parsed.text, as: UTF8.self)
                == "通知公告 - 某市人民政府\n标题：关于开展“检查”的通知\n发布时间：2023-10-23 08:59\n信息来源：市府办\n正文\n")
    }
}
