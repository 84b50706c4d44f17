import Foundation
import Testing

@testable import DocParser

@Suite struct PageTests {
    private static let hostile = "<script>alert(1)</script>"

    private static let document: Document = {
        var document = Document(
            parsing: """
                石渡县水务局关于清理\(hostile)的通知

                石水发〔2021〕9号

                各供水站：

                一、\(hostile)问题

                抓好两件事：一是针对“台账”缺失的问题，补齐台账。二是针对责任不清的问题，明确到人。按第一条办理。

                站点\t\(hostile)
                一站\t&amp;"'

                石渡县水务局
                2021年4月6日
                """)
        document.source.path = "\(hostile).txt"
        return document
    }()

    @Test func `every word is escaped, and nothing may run or load`() {
        for page in [Self.document.html(home: "\"><script>"), Document(parsing: Self.hostile).html()] {
            #expect(!page.lowercased().contains("<script"))
            #expect(
                page.contains("\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\""))
            for word in ["src=", "http://", "https://", "url(", "@import"] {
                #expect(!page.contains(word), "\(word)")
            }
        }
        #expect(Self.document.html().contains("<h1>石渡县水务局关于清理&lt;script&gt;alert(1)&lt;/script&gt;的通知</h1>"))
        #expect(Self.document.html().contains("&amp;amp;&quot;'"))
        #expect(Document(parsing: "一、\u{0}\u{1B}甲\n乙。").html().contains("\u{FFFD}\u{FFFD}甲"))
        #expect(Document(parsing: "导航\r\n一、甲\r\n乙。\r丙。\r\n").html().contains("\r") == false)
    }

    @Test func `fields lead to the places where they were read`() {
        let page = Self.document.html()
        let number = "<div class=\"f-documentNumber\"><dt>发文字号</dt><dd><a href=\"#e-documentNumber-1\">石水发〔2021〕9号</a>"
        #expect(page.contains(number))
        let place = "<a id=\"e-documentNumber-1\"></a><mark class=\"e-documentNumber\">石水发〔2021〕9号</mark></p>"
        #expect(page.contains("<p class=\"line\">" + place))
        #expect(page.contains("body:has(.f-documentNumber:is(:hover,:focus-within)) .e-documentNumber,"))
        #expect(page.contains("<mark class=\"e-dateSigned\">2021年4月6日</mark>"))
    }

    @Test func `a problem stands beside its remedy, a table has its head`() {
        let page = Self.document.html()
        let problem = "<div class=\"pair\"><p class=\"problem\"><b>一是</b>针对“台账”缺失的问题，</p>"
        #expect(page.contains(problem + "<p class=\"remedy\">补齐台账。</p>"))
        #expect(page.contains("<tr><th scope=\"col\">站点</th>"))
        #expect(page.contains("<section id=\"1\" class=\"section role-problems\"><h2>一、"))
    }

    @Test func `places of the document are links`() throws {
        let page = Document(parsing: "用水办法\n\n第一条　甲。\n\n第二条　违反第一条的，责令改正。\n").html()
        #expect(page.contains("违反<a href=\"#第一条\">第一条</a>的"))
        #expect(page.contains("<li><a href=\"#第二条\">第二条</a></li>"))
    }

    /// Of all samples and of generated documents: every word of the body once, every link leads somewhere, tags match.
    @Test(arguments: Sample.all)
    func `a sample`(sample: Sample) throws {
        #expect(Self.faults(of: try sample.document()).isEmpty)
    }

    @Test(arguments: 1...60)
    func `a generated document`(seed: Int) {
        var random = RandomNumbers(seed: seed)
        let text = GeneratedDocument(seed: seed).text
        #expect(Self.faults(of: Document(parsing: text)).isEmpty)
        #expect(Self.faults(of: Document(parsing: TextDamage.damaged(text, using: &random))).isEmpty)
    }

    private static func faults(of document: Document) -> [String] {
        let page = document.html()
        let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
        let known = Set(ids)
        var faults = tagFaults(in: page)
        if known.count != ids.count { faults.append("an id stands twice") }
        for link in page.matches(of: /href="#([^"]*)"/) where !known.contains(String(link.1)) {
            faults.append("\(link.1) leads nowhere")
        }
        for block in document.blocks where !known.contains(block.id) { faults.append("no block \(block.id)") }
        let words = coveredWords(of: document)
        let written = bodyWords(in: page)
        if words != written {
            let common = zip(words.unicodeScalars, written.unicodeScalars).prefix { $0 == $1 }.count
            let place = words.unicodeScalars.dropFirst(common).prefix(12).map(String.init).joined()
            faults.append("words differ at \(place)")
        }
        return faults
    }

    private static func tagFaults(in page: String) -> [String] {
        var faults: [String] = []
        var open: [String] = []
        for tag in page.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*>/) {
            let name = String(tag.2)
            if name == "meta" { continue }
            if tag.1.isEmpty {
                open.append(name)
            } else if open.popLast() != name {
                faults.append("\(name) is not open")
            }
        }
        return open.isEmpty ? faults : faults + ["\(open) stay open"]
    }

    private static func bodyWords(in page: String) -> String {
        let body = page.components(separatedBy: "<article lang=\"zh\">\n")[1].components(separatedBy: "</article>")[0]
        return body.replacing(/<p class="line[^\n]*<\/p>\n/, with: "").replacing(/<[^>]*>/, with: "")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&").wordCharacters
    }

    private static func coveredWords(of document: Document) -> String {
        let covered = Invariants.coverage(of: document)
        let bytes = document.text.bytes.array
        let words = bytes.indices.filter { covered[$0] }.map { bytes[$0] }
        return String(decoding: words, as: UTF8.self).wordCharacters
    }

    @Test func `a list of pages`() {
        var index = PageIndex()
        index.add(PageIndex.Entry(Self.document, page: "a b/<x>#1?.html"))
        let page = String(decoding: index.html(), as: UTF8.self)
        #expect(page.contains("<a href=\"./a%20b/%3Cx%3E%231%3F.html\">石渡县水务局关于清理&lt;script&gt;"))
        #expect(page.contains("script-src 'sha256-\(PageIndex.scriptHash)'"))
        #expect(page.components(separatedBy: "<script").count == 2)
        #expect(page.contains("<script>\(PageIndex.script)</script>"))
    }
}
