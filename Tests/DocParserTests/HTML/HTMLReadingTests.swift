import Foundation
import Testing

@testable import DocParser

@Suite("Reading web pages")
struct HTMLReadingTests {
    static let page = """
        <!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
        <title>某省人民政府</title></head><body><p>某政发〔2019〕3号</p></body></html>
        """

    @Test("A page is recognised, its text is what positions refer to")
    func recognised() throws {
        let document = try Document(reading: Array(Self.page.utf8), path: "a.html")
        #expect(document.source == Source(path: "a.html", format: .html, encoding: "UTF-8"))
        #expect(document.text.string == "某省人民政府\n某政发〔2019〕3号\n")
        let plain = try Document(reading: Array(Self.page.utf8), format: .text)
        #expect(plain.source.format == .text)
        #expect(plain.text.string == Self.page)
        let forced = try Document(reading: Array("a &amp; b".utf8), format: .html)
        #expect(forced.source.format == .html)
        #expect(forced.text.string == "a & b\n")
    }

    @Test(
        "What begins like a page is one",
        arguments: [
            "<html>", "\u{FEFF}\r\n <!doctype HTML>", "<!-- saved from url=(0014)about:internet --><HTML lang=zh>",
            "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C\">", "<meta charset=utf-8>", "<head>",
            "<div class=\"wrap\"><p>甲</p></div>", "<p>通知</p><p>各处室：</p>", "说明 <table><tr><td>甲</td></tr></table>",
        ])
    func pages(beginning: String) {
        let isPage = HTMLDetector.isPage(Array(beginning.utf8).span)
        #expect(isPage)
    }

    @Test(
        "What only holds a few tags is text",
        arguments: [
            "", " ", "<", "<5岁", "<通知>", "关于<b>标签</b>的说明：网页里用<b>表示粗体，本文用它举例，其余都是普通的文字，没有别的标记。",
            "<notice><title-x>甲</title-x></notice>", "a < b and c > d", "<headline>", "<!ELEMENT a>", "第一条　甲<br>",
        ])
    func texts(beginning: String) {
        let isPage = HTMLDetector.isPage(Array(beginning.utf8).span)
        #expect(!isPage)
    }

    /// As fields of data sets have them.
    @Test(
        "Breaks and blanks of HTML in a text are read as such",
        arguments: [
            "云川县水务局关于检修供水设施的通知<br>各镇人民政府：<br/>泵站要在汛期之前完成检修。<br>云川县水务局<br>2021年3月5日",
            "云川县水务局关于检修供水设施的通知\n<p>各镇人民政府：</p><p>泵站要在汛期之前完成检修。</p><p>云川县水务局</p><p>2021年3月5日</p>",
            "云川县水务局关于检修供水设施的通知&nbsp;&nbsp;各镇人民政府：泵站要在汛期之前完成检修。&nbsp;&nbsp;云川县水务局&nbsp;&nbsp;2021年3月5日",
        ])
    func markedBreaks(text: String) throws {
        let document = try Document(reading: Array(text.utf8))
        #expect(document.source.format == .html)
        #expect(document.metadata.title == "云川县水务局关于检修供水设施的通知")
        #expect(document.metadata.addressees == ["各镇人民政府"])
        #expect(document.metadata.issuers == ["云川县水务局"])
        #expect(document.metadata.dateSigned == CalendarDay(year: 2021, month: 3, day: 5))
    }

    @Test("Breaks that are written as \\n are read as breaks, each in the place of its escape")
    func escapedBreaks() throws {
        let text = #"云川县水务局关于检修供水设施的通知\n各镇人民政府：\r\n泵站要在汛期之前完成检修。\n云川县水务局\n2021年3月5日"#
        let document = try Document(reading: Array(text.utf8))
        #expect(document.text.bytes.array.count == text.utf8.count)
        #expect(document.text.lineCount == 5)
        #expect(document.metadata.title == "云川县水务局关于检修供水设施的通知")
        #expect(document.metadata.dateSigned == CalendarDay(year: 2021, month: 3, day: 5))
        // A path of Windows among lines is none.
        let other = try Document(reading: Array(#"见C:\new\n1的说明"#.utf8) + Array("\n一\n二\n三".utf8))
        #expect(other.text.string.contains(#"C:\new"#))
    }

    @Test("The bytes go before what a page says of its encoding, which goes before a guess")
    func encodings() throws {
        let gb = try Document(reading: Corpus.gb18030(Self.page))
        #expect(gb.text.string == "某省人民政府\n某政发〔2019〕3号\n")
        #expect(gb.source == Source(format: .html, encoding: "GB18030"))
        let traditional = "<html><meta charset=\"Big5\"><p>中華民國憲法</p>"
        let big5 = try Document(reading: Corpus.encode(traditional, as: "BIG5"))
        #expect(big5.text.string == "中華民國憲法\n")
        #expect(big5.source.encoding == "Big5")
        let utf16 = try Document(
            reading: [0xFF, 0xFE] + Self.page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        #expect(utf16.source == Source(format: .html, encoding: "UTF-16LE"))
        #expect(utf16.text.string == gb.text.string)
    }

    @Test(
        "Ways to declare an encoding",
        arguments: [
            ("<meta charset=gb2312>", TextEncoding.gb18030), ("<META CHARSET = 'GBK' >", .gb18030),
            ("<?xml version='1.0' encoding=\"gb2312\"?><html>", .gb18030), ("<meta name=a><meta charset=big5>", .big5),
            ("<meta charset=utf-8>", nil), ("<script charset=gbk></script>", nil), ("<meta charset", nil),
            ("<meta", nil),
        ])
    func declarations(beginning: String, encoding: TextEncoding?) {
        let declared = HTMLDetector.declaredEncoding(of: Array(beginning.utf8).span)
        #expect(declared == encoding)
    }

    @Test("Replaced bytes of a page have their place in the file")
    func replaced() throws {
        let document = try Document(reading: Array("<html><p>甲".utf8) + [0xFF] + Array("</p>".utf8))
        let note = try #require(document.diagnostics.first { $0.code == .replacedBytes })
        #expect(note.fileOffset == 12)
        #expect(note.range == nil)
        #expect(document.text.string == "甲\u{FFFD}\n")
    }

    @Test("Pages with bytes put in, left out and doubled give valid text, and do so quickly")
    func mutations() {
        let seed = Array(
            """
            <!DOCTYPE html><html><head><title>甲</title><meta name="PubDate" content='2020-01-01'><script>a<b</script>
            <body><!-- x --><div style="display:none">乙</div><table border=1><tr><td>1</td><th>2<td><table><tr><td>3
            </table></td></tr></table><p>丙&nbsp;&#x4e00;&amp<br/>丁<![CDATA[x]]></p><pre> a\n b</pre><ul><li>戊</ul>
            """.utf8)
        let pieces: [[UInt8]] = [
            "<", ">", "\"", "'", "</", "<!--", "&", "<td>", "<table>", "<p hidden>", "=", "<title>",
        ]
        .map { Array($0.utf8) }
        var random = RandomNumbers(seed: 11)
        for _ in 0..<1_500 {
            var page = seed
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                let place = Int.random(in: 0..<page.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: page[place] = UInt8.random(in: 0...255, using: &random)
                case 1: page.removeSubrange(place..<min(page.count, place + Int.random(in: 1...9, using: &random)))
                case 2: page.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &random)], at: place)
                default: page += page[..<place].suffix(40)
                }
                if page.isEmpty { page = [0x3C] }
            }
            let decoded = String(decoding: page, as: UTF8.self)
            let text = HTMLPage(Array(decoded.utf8)).text
            let fault = UTF8Check.firstFault(in: text.span)
            #expect(fault == text.count)
            #expect(text.isEmpty || text.last == 0x0A)
        }
    }

    @Test(
        "Hostile pages take linear time",
        arguments: [
            "<", "<!", "<!--", "</", "<a", "<a '", "<a b=\"", "<table>", "<table><tr><td>", "<td>a", "<div hidden>",
            "<div hidden><i>", "</i><div hidden>", "<pre>", "&", "&#1", "&nbsp", "<title>", "<script>", "<![CDATA[",
            "<p style=display ",
            "<?", "<textarea>", "a\n", "<a style='x;", "</table>", "<svg><p>", "</title", "<meta content=x ", "<!--->",
        ])
    func hostile(piece: String) {
        // Time of this thread, so that other tests do not count. Eight times the bytes may take 32 times as long, where
        // they would take 64 times as long in quadratic time.
        func nanoseconds(_ count: Int) -> Int {
            let page = Array(String(repeating: piece, count: count).utf8)
            let times = (0..<3).map { _ in
                let start = threadTime()
                _ = HTMLPage(page)
                return threadTime() - start
            }
            return times.min() ?? 0
        }
        let short = nanoseconds(500)
        let long = nanoseconds(4_000)
        #expect(long < max(short, 200_000) * 32, "\(short) ns, \(long) ns")
    }

    private func threadTime() -> Int {
        var time = timespec()
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    @Test(
        "Every page of the corpus has the words of its text in their order",
        .enabled(if: Corpus.folder != nil, "DIRECTIVE_CORPUS names no folder"))
    func corpus() throws {
        var compared = 0
        for file in try Corpus.pages() where file.path.contains("/gwy-page/") {
            let name = file.deletingPathExtension().lastPathComponent + ".txt"
            let textFile = file.deletingLastPathComponent().appendingPathComponent("../txt/\(name)")
            let expected = try String(contentsOf: textFile, encoding: .utf8).unicodeScalars.filter { !isBlank($0) }
            let document = try Document(reading: Array(Data(contentsOf: file)))
            #expect(document.source.format == .html)
            let words = document.text.string.unicodeScalars.filter { !isBlank($0) }
            let isSame = words.elementsEqual(expected)
            #expect(isSame, "\(file.path)")
            compared += 1
        }
        #expect(compared > 0)
    }

    private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
}
