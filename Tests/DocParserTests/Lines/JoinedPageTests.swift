import Testing

@testable import DocParser

/// A page on one line: what stands around the document in it was elements side by side, and has nothing between.
@Suite struct JoinedPageTests {
    private static let text = """
        各镇水务站，县属各单位：为确保安全度汛，现将有关事项通知如下：一、检修泵站。各站要在5月底前完成检修，检修记录报局备案。\
        二、储备物资。防汛物资要登记造册，专人保管。三、值班值守。汛期实行24小时值班，发现险情立即报告。
        """

    private static func isRead(_ document: Document) {
        #expect(document.metadata.title == "云川县水务局关于做好2022年防汛工作的通知")
        #expect(document.metadata.documentNumber == "云水发〔2022〕36号")
        #expect(document.metadata.addressees == ["各镇水务站", "县属各单位"])
        #expect(document.metadata.issuers == ["云川县水务局"])
        #expect(document.metadata.dateSigned?.description == "2022-05-12")
        #expect(document["2"] != nil)
        #expect(Invariants.violations(of: document) == [])
    }

    @Test func `a document is found behind menus and in front of a foot, without a blank`() {
        Self.isRead(
            Document(
                parsing:
                    "云川县人民政府首页走进云川政务公开互动交流您当前的位置：首页>政务公开>重点领域云川县水务局关于做好2022年防汛工作的通知"
                    + "发布时间：2022-05-1609:30来源：县水务局浏览次数：437次字体：【大中小】云水发〔2022〕36号\(Self.text)"
                    + "云川县水务局2022年5月12日上一篇：关于停水的公告下一篇：水质月报网站地图联系我们"))
    }

    @Test func `it may have blanks where elements end`() {
        Self.isRead(
            Document(
                parsing:
                    "当前位置： 首页 政务公开 云川县水务局关于做好2022年防汛工作的通知 时间：2022-05-16 09:30 微信 微博 云水发〔2022〕36号 \(Self.text) "
                    + "云川县水务局2022年5月12日"))
    }

    @Test func `a paragraph that addresses organs is left whole`() {
        let paragraph =
            "为做好今年的防汛工作，根据省水利厅的统一部署，结合我县实际，经局党组会议研究，并征求县应急管理局、县气象局的意见，"
            + "现就有关事项通知各镇水务站，县属各单位：各站要在5月底前完成检修。检修记录报局备案，逾期未报的予以通报。"
        let document = Document(parsing: "云川县水务局关于防汛工作的通知\n\(paragraph)\n")
        #expect(document.body.first?.text == paragraph)
    }
}
