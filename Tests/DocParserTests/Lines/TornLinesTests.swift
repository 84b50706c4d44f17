import DocParser
import Testing

/// Texts that were broken at every inline element.
@Suite("Torn lines")
struct TornLinesTests {
    private let document = Document(
        parsing: """
            柳河县水务局关于加强供水管理的通知
            柳水
            〔
            2024
            〕
            7
            号
            各乡镇人民政府：
            现就
            2024
            年供水工作通知如下：
            一、工作目标
            到
            2024
            年底，水质达标率达到
            98%
            以上。
            二、工作要求
            各水厂要在
            5
            月
            1
            日前完成自查。
            柳河县水务局
            2024
            年
            3
            月
            5
            日
            """)

    @Test func `figures go on their lines`() {
        #expect(document["1"]?.children.map(\.text) == ["到2024年底，水质达标率达到98%以上。"])
        #expect(document["2"]?.children.map(\.text) == ["各水厂要在5月1日前完成自查。"])
    }

    @Test func `head and signature are read`() {
        #expect(document.metadata.title == "柳河县水务局关于加强供水管理的通知")
        #expect(document.metadata.documentNumber == "柳水〔2024〕7号")
        #expect(document.metadata.addressees == ["各乡镇人民政府"])
        #expect(document.metadata.issuers == ["柳河县水务局"])
        #expect(document.metadata.dateSigned?.description == "2024-03-05")
    }

    @Test func `cells of a table stay apart`() {
        let document = Document(parsing: "柳河县水厂统计表\n水厂\n产量\n人数\n东山水厂\n12\n30\n西山水厂\n8\n22\n")
        #expect(document.blocks.allSatisfy { $0.text != "12 30" && $0.text != "1230" })
    }

    /// The paper's left margin is no indent: what begins at it goes on the line above.
    @Test func `lines at the margin of the paper go on`() {
        let sentence = "供水单位应当按照国家有关规定建立健全水质检测制度定期对水源水出厂水和管网"
        let articles = (1...6).map {
            "  第\(["一", "二", "三", "四", "五", "六"][$0 - 1])条  \(sentence)\n  末梢水进行检测，并按月向社会公布检测结果，接受公众监督。"
        }
        let document = Document(parsing: "  柳河县供水办法\n\(articles.joined(separator: "\n"))\n")
        #expect(document["第二条第一款"]?.text == "\(sentence)末梢水进行检测，并按月向社会公布检测结果，接受公众监督。")
        #expect(document["第二条"]?.title == nil)
    }

    /// One torn title is enough: no line of Chinese text ends with a mark that opens something.
    @Test(
        arguments: [
            ["柳河县水务局关于印发《", "柳河县供水管理办法", "》", "的通知"], ["柳河县水务局关于印发", "《", "柳河县供水管理办法", "（试行）", "》", "的通知"],
            ["柳河县", "2022", "年国民经济和社会发展统计公报"],
            ["柳河县水务局关于开展“", "水质提升", "”行动的通知"],
        ])
    func `titles are put together`(lines: [String]) {
        let text = lines.joined(separator: "\n") + "\n各乡镇人民政府：\n请认真贯彻执行。\n柳河县水务局\n2024年3月5日\n"
        #expect(Document(parsing: text).metadata.title == lines.joined())
    }
}
