import Testing

@testable import DocParser

/// Orders and announcements as pages show them, with the title of the text that they issue on top.
@Suite("Promulgation")
struct PromulgationTests {
    @Test func `the order is read though the page and the text have the same title`() {
        let document = Document(
            parsing: """
                青岚市重大行政决策听证办法
                首页
                政务公开
                当前位置：首页 > 政务公开 > 部门文件
                发布时间：2012年05月17日
                信息来源：市司法局
                青岚市人民政府令
                第58号
                　　《青岚市重大行政决策听证办法》已经2011年5月1日市政府第56次常务会议审议通过，现予公布，自2012年6月1日起施行。
                　　　　　　市　长　何敬之
                　　　　　　2011年5月24日
                青岚市重大行政决策听证办法
                　　第一条　为了规范听证，制定本办法。
                　　第二条　本办法自2012年6月1日起施行。
                """)
        #expect(document.metadata.documentNumber?.text == "青岚市人民政府令第58号")
        #expect(document.metadata.dateSigned?.description == "2011-05-24")
        #expect(document.metadata.signatories == ["何敬之"])
        #expect(document.body.map(\.kind) == [.paragraph, .attachment])
        #expect(document["附件/第一条"] != nil)
    }
}
