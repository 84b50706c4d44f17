import DocParser
import Testing

@Suite("Page numbers")
struct PageNumbersTests {
    /// Lines of 26 characters, as paper has them, with a number behind each page.
    private func pages(_ number: (Int) -> String, between feed: String = "\n") -> Document {
        let sentence = "要求各单位逐项核对台账，发现缺项漏项的及时补齐，对长期未整改的问题逐级上报并说明原因。"
        var lines = ["石渡县水务局关于开展堤防巡查的通知", "石水发〔2022〕9号", "各乡镇水务站："]
        var text: [Character] = []
        for heading in ["一、巡查范围。", "二、巡查时间。", "三、问题整改。"] {
            text = Array("　　" + heading + String(repeating: sentence, count: 6))
            while !text.isEmpty {
                lines.append(String(text.prefix(26)))
                text.removeFirst(min(26, text.count))
            }
        }
        lines += ["　　　　　　　　　　　　　石渡县水务局", "　　　　　　　　　　　　　2022年5月7日"]
        var pages: [String] = []
        for (place, start) in stride(from: 0, to: lines.count, by: 16).enumerated() {
            pages.append(
                (lines[start..<min(start + 16, lines.count)] + ["", number(place + 1)]).joined(separator: "\n"))
        }
        return Document(parsing: pages.joined(separator: feed))
    }

    @Test(arguments: [false, true], ["\n", "\n\u{C}"])
    func `bare figures that rise by one from page to page are page numbers`(hasTotal: Bool, feed: String) {
        let document = pages({ hasTotal ? "\($0)/3" : "\($0)" }, between: feed)
        #expect(document.excluded.map(\.kind) == [.pageNumber, .pageNumber, .pageNumber])
        #expect(document.body.map(\.address) == ["1", "2", "3"])
        #expect(document.body.allSatisfy { $0.children.count == 1 })
        #expect(document.metadata.issuers == ["石渡县水务局"])
    }

    /// Figures in tables rise as well, but nothing of a sentence stands around them.
    @Test func `cells of a table are no page numbers`() {
        let rows = (1...9).map { row in
            "\(row)\n石渡县第\(row)号堤防加固工程及配套道路改造项目，含护坡、排水沟、观测设施和管理用房的建设与维修\n"
                + "县水务局工程科、堤防管理站和所在乡镇水务站\n2022年\(row)月\n已完成\n"
        }
        let document = Document(
            parsing: "石渡县水务局关于下达计划的通知\n各乡镇水务站：\n现下达计划如下。\n石渡县水务局\n2022年5月7日\n附件\n项目表\n序号\n名称\n责任单位\n时间\n情况\n"
                + rows.joined())
        #expect(document.excluded.isEmpty)
        #expect(document["附件"]?.children.map(\.kind) == [.table])
    }

    /// Programs that copy lists put the number on a line of its own.
    @Test func `markers of a list are no page numbers`() {
        let words = String(repeating: "各乡镇水务站应当在汛期每日巡查堤防并记录水位和渗漏情况。", count: 8)
        let document = Document(
            parsing: "石渡县水务局关于开展堤防巡查的通知\n各乡镇水务站：\n现通知如下。\n1\n\(words)\n2\n\(words)\n3\n\(words)\n石渡县水务局\n2022年5月7日\n")
        #expect(document.excluded.isEmpty)
    }
}
