import DocParser
import Testing

/// Whole texts on one line, with a blank where each break was.
@Suite("Flattened texts")
struct FlattenedTextTests {
    private static let lines = [
        "首页", "政务公开", "农业", "石渡县农业农村局 石渡县财政局关于印发2023年粮食生产奖补实施方案的通知", "石农发〔2023〕17 号", "各乡镇人民政府，县直有关单位：",
        "为稳定粮食播种面积，充分调动种粮农民积极性，现将《2023年粮食生产奖补实施方案》印发给你们，请认真组织实施。", "一、总体要求",
        "坚持稳字当头，把粮食生产摆在全县农业工作的首位，确保播种面积只增不减，确保补贴资金及时足额兑付到户。", "二、补贴对象", "（一）种粮大户。连片种植五十亩以上的农户。",
        "（二）合作社。统一供种、统一管理、统一销售的农民专业合作社。", "三、有关要求", "各乡镇要加强组织领导，明确专人负责，严格核实面积，公示无异议后上报。县财政局要加强资金监管，确保专款专用。",
        "石渡县农业农村局", "2023年4月 6日", "扫一扫在手机打开当前页",
    ]

    private let document = Document(parsing: lines.joined(separator: " "))

    @Test func `title, number, addressees and signature are read`() {
        let metadata = document.metadata
        #expect(metadata.title == "石渡县农业农村局 石渡县财政局关于印发2023年粮食生产奖补实施方案的通知")
        #expect(metadata.documentNumber == "石农发〔2023〕17号")
        #expect(metadata.addressees == ["各乡镇人民政府", "县直有关单位"])
        #expect(metadata.issuers == ["石渡县农业农村局"])
        #expect(metadata.dateSigned == CalendarDay(year: 2023, month: 4, day: 6))
    }

    @Test func `headings stand above their texts`() {
        #expect(document["1"]?.title == "总体要求")
        #expect(document["2.2"]?.title == "合作社")
        #expect(document["3"]?.children.first?.text?.hasPrefix("各乡镇要加强") == true)
    }

    /// Blanks in a sentence part words, not lines.
    @Test func `a blank inside of a sentence is no break`() {
        let text = Self.lines.joined(separator: " ").replacing("确保补贴资金", with: "确保 2023 年补贴资金")
        let paragraph = Document(parsing: text)["1"]?.children.first?.text
        #expect(paragraph?.contains("确保 2023 年补贴资金及时足额") == true)
    }

    /// The same text on lines of its own is read alike; words of the page on the line of a text can't be left out.
    @Test func `as on lines of their own`() {
        let own = Document(parsing: Self.lines.joined(separator: "\n"))
        #expect(own.metadata.title == document.metadata.title)
        func sections(_ document: Document) -> [String] {
            document.body.filter { $0.kind == .section }.flatMap { [$0.id] + $0.children.map(\.id) }
        }
        #expect(sections(own) == sections(document))
    }
}
