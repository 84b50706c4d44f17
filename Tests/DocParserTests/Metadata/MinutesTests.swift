import Testing

@testable import DocParser

/// Minutes (纪要): what stands above the text tells of the meeting, not of the page.
@Suite struct MinutesTests {
    private let document = Document(
        parsing: """
            青岚市城市管理专题会议纪要
            青专纪〔2021〕3号

            时间：2021年3月5日下午
            地点：市政府三楼会议室
            主持：何敬之
            出席：邱国梁、马小川
            列席：孙立
            记录：田苗

            会议研究了垃圾分类工作。现纪要如下：
            一、关于收运体系。由市城管局牵头，三月底前完成方案。
            二、关于资金安排。由市财政局安排资金。
            """)

    @Test func theTitleBelowTheMastheadIsNoPartOfIt() {
        let document = Document(
            parsing: """
                青山县人民政府专题会议纪要

                〔2023〕9号

                青山县人民政府办公室                      2023年3月6日

                研究城北片区改造有关问题的会议纪要

                2023年3月3日，县长何敬之主持召开专题会议。现将会议议定事项纪要如下：
                一、会议听取了改造情况的汇报。
                二、会议议定了资金安排。
                """)
        #expect(document.metadata.title == "研究城北片区改造有关问题的会议纪要")
        #expect(document.metadata.masthead == "青山县人民政府专题会议纪要")
    }

    @Test func theTimeOfTheMeetingIsNoDateOfThePage() {
        #expect(document.metadata.datePublished == nil)
        #expect(document.excluded.isEmpty)
    }

    @Test func whatTheMeetingWasAboutIsNoOrgan() {
        #expect(document.metadata.documentType == "纪要")
        #expect(document.metadata.issuers.isEmpty)
    }

    @Test func whoTookPartIsNoImprint() {
        #expect(document.body.prefix(6).map(\.text).first == "时间：2021年3月5日下午")
        #expect(document.body.prefix(6).allSatisfy { $0.role == nil })
    }

    /// What stands between masthead and text tells which of the minutes they are.
    @Test(arguments: ["第九次", "（第9期）", "第9期（总第40期）"])
    func theirNumberAndDayAreNoPartOfThePage(number: String) {
        let document = Document(
            parsing: """
                石渡县人民政府常务会议纪要
                \(number)
                2022年6月8日
                6月5日，县长何敬之主持召开常务会议。现纪要如下：
                一、会议听取了防汛工作的汇报。
                二、会议议定了资金安排。
                出席：何敬之、孙立
                """)
        #expect(document.metadata.issuers == ["石渡县人民政府"])
        #expect(document.metadata.dateSigned?.description == "2022-06-08")
        #expect(document.metadata.datePublished == nil)
        #expect(document.body.first?.text == number)
        #expect(document.excluded.isEmpty)
    }
}
