import DocParser
import Testing

/// Names of organs that a copy joined or broke.
struct JointIssuerTests {
    private static let text = "各镇：\n　　现将方案印发给你们，请遵照执行。\n"

    @Test func `organs of one place repeat its name`() {
        let joined = "石渡县财政局石渡县林业局"
        for document in [
            "\(joined)文件\n石财〔2021〕6号\n关于印发方案的通知\n\(Self.text)2021年5月11日\n",
            "关于印发方案的通知\n\(Self.text)\(joined)\n2021年5月11日\n",
            "\(joined)关于印发方案的通知\n\(Self.text)2021年5月11日\n",
        ] { #expect(Document(parsing: document).metadata.issuers == ["石渡县财政局", "石渡县林业局"]) }
    }

    @Test func `an organ that has its place in its name once is one`() {
        let document = Document(parsing: "关于印发方案的通知\n\(Self.text)国家税务总局石渡县税务局\n2021年5月11日\n")
        #expect(document.metadata.issuers == ["国家税务总局石渡县税务局"])
    }

    @Test func `a signature broken over two lines is one name`() {
        let document = Document(parsing: "关于印发方案的通知\n\(Self.text)石渡县应对低温雨雪冰冻\n灾害联防联控工作组\n2021年5月11日\n")
        #expect(document.metadata.issuers == ["石渡县应对低温雨雪冰冻灾害联防联控工作组"])
    }

    @Test(arguments: ["石渡县经济平稳运行", "石渡县培训基层干部"])
    func `words that end like organs sign nothing`(words: String) {
        let document = Document(parsing: "\(words)\n来源：石渡在线　发布时间：2011-05-03 14:48\n　　培训班于5月开班，70人参加。\n")
        #expect(document.metadata.issuers.isEmpty)
        #expect(document.metadata.title == words)
    }

    @Test func `a department of a company signs below whom to ask`() {
        let document = Document(parsing: "关于停电的通知\n各单位：\n　　定于10月3日停电。\n联系电话：0511-88780133\n后勤处（集团）\n2024年9月30日\n")
        #expect(document.metadata.issuers == ["后勤处（集团）"])
        #expect(document.metadata.dateSigned?.description == "2024-09-30")
    }

    @Test func `a document on one line has its parts`() {
        let document = Document(
            parsing:
                "石渡县财政局关于下达2023年补助资金的通知 发布时间：2023-05-11 石财农〔2023〕38号 各镇（街道）财政所： 根据《石渡县补助资金管理办法》，现下达2023年补助资金，请抓紧使用。 一、资金用途。该项资金用于农村道路建设。 附件：2023年补助资金分配表 石渡县财政局 2023年5月8日\n"
        )
        #expect(document.metadata.title == "石渡县财政局关于下达2023年补助资金的通知")
        #expect(document.metadata.documentNumber == "石财农〔2023〕38号")
        #expect(document.metadata.datePublished?.description == "2023-05-11")
        #expect(document.metadata.issuers == ["石渡县财政局"])
        #expect(document.metadata.attachments.map(\.title) == ["2023年补助资金分配表"])
    }

    @Test func `a title without 关于 ends where a text begins`() {
        let document = Document(
            parsing: "石渡县2025年度评比表彰项目初审情况的公示根据《石渡县评比表彰管理办法》规定，经初审，拟开展表彰项目8项，现予公示。\n　　联系电话：0851-85837320。\n")
        #expect(document.metadata.title == "石渡县2025年度评比表彰项目初审情况的公示")
    }
}
