import DocParser
import Testing

@Suite("Signatures under a title")
struct TitleSignatureTests {
    private func document(_ title: String, _ signature: String) -> Document {
        Document(parsing: "\(title)\n\(signature)\n全县粮食生产形势平稳。\n一、播种\n播种十万亩。\n二、收获\n收获二十万吨。\n")
    }

    /// Nobody signs below the text of a bulletin.
    @Test(arguments: [
        "石渡县统计局\n2024年3月20日", "石渡县统计局\n（2024年3月20日）", "（石渡县统计局　2024年3月20日）", "(石渡县统计局 二〇二四年三月二十日)",
        "（2024年3月20日，石渡县统计局）",
    ])
    func `organ and day under the title of a bulletin sign it`(signature: String) {
        let document = document("石渡县2023年粮食生产公报", signature)
        #expect(document.metadata.issuers == ["石渡县统计局"])
        #expect(document.metadata.dateSigned == CalendarDay(year: 2024, month: 3, day: 20))
        #expect(document.metadata.masthead == nil)
        #expect(document.excluded.isEmpty)
        #expect(document.body.first?.text == "全县粮食生产形势平稳。")
    }

    @Test func `several organs sign there with one date`() {
        let document = document("石渡县2023年粮食生产公报", "石渡县统计局\n石渡县农业农村局\n2024年3月20日")
        #expect(document.metadata.issuers == ["石渡县统计局", "石渡县农业农村局"])
        #expect(document.metadata.datePublished == nil)
    }

    /// Who gives a report is no issuer, but the line is the document's.
    @Test func `a speaker under the title of a report is a paragraph`() {
        let document = document("石渡县2023年审计工作报告", "石渡县审计局局长　王大力\n2024年3月20日")
        #expect(document.body.first?.text == "石渡县审计局局长　王大力")
        #expect(document.metadata.dateSigned == CalendarDay(year: 2024, month: 3, day: 20))
    }

    @Test(arguments: ["石渡县统计局\n2024-03-20", "2024-03-20 10:20"])
    func `a day in figures alone is the page's`(line: String) {
        let document = document("石渡县2023年粮食生产公报", line)
        #expect(document.metadata.dateSigned == nil)
        #expect(document.metadata.datePublished == CalendarDay(year: 2024, month: 3, day: 20))
    }

    @Test func `what is no official document has the page's day there`() {
        let document = document("石渡县农业农村局2023年工作总结", "石渡县农业农村局\n2024年3月20日")
        #expect(document.metadata.datePublished == CalendarDay(year: 2024, month: 3, day: 20))
    }

    /// A speech is no official document; who gave it is of it all the same.
    @Test(arguments: ["王大力", "县长　王大力", "石渡县县长　王大力"])
    func `a speaker above a day in brackets is a paragraph`(speaker: String) {
        let document = document("在全县粮食生产会议上的讲话", "\(speaker)\n（2024年3月20日）")
        #expect(document.excluded.isEmpty)
        #expect(document.body.first?.text == speaker)
        #expect(document.metadata.issuers.isEmpty && document.metadata.signatories.isEmpty)
    }

    /// Bulletins name the organs in brackets, with the day below (as in 7.3.5.4) or without.
    @Test(arguments: ["（云川市水务局）", "（云川市水务局　云川市统计局）", "（ 云川市水务局  云川市统计局 ）"])
    func `organs in brackets below a title sign`(line: String) {
        let document = Document(
            parsing: "云川市2023年用水情况公报[1]\n\(line)\n（2024 年 3 月 22 日）\n\n2023年全市用水总量下降。各县均有改善。\n一、总量\n全年用水3亿吨。\n")
        #expect(document.metadata.title == "云川市2023年用水情况公报")
        #expect(document.metadata.issuers == (line.utf8.count > 30 ? ["云川市水务局", "云川市统计局"] : ["云川市水务局"]))
        #expect(document.metadata.dateSigned?.description == "2024-03-22")
    }
}
