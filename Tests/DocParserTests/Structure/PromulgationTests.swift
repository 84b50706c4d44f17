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
        #expect(document.metadata.documentNumber == "青岚市人民政府令第58号")
        #expect(document.metadata.dateSigned?.description == "2011-05-24")
        #expect(document.metadata.signatories == ["何敬之"])
        #expect(document.body.map(\.kind) == [.paragraph, .attachment])
        #expect(document["附件/第一条"] != nil)
    }

    /// The line breaks inside of 公布, and the order is no head of the page.
    @Test func `the words of promulgation may be cut`() {
        let document = Document(
            parsing: """
                青岚市城市照明管理办法-青岚市人民政府门户网站
                首页
                走进青岚
                政务公开
                政务服务
                互动交流
                您当前的位置：首页>>信息公开>>政策文件
                索 引 号：QL0328-2025-0051\t主题分类：水利、水务
                发文字号：青岚市人民政府令2005年第46号\t有 效 性：有效
                发布时间：2025-05-22 16:32　来源：市政府办公室　浏览次数：318
                青岚市人民政府令
                2005年第46号
                　　《青岚市城市照明管理办法》已经2005年11月1日第40次常务会议审议通过，现予公
                布，自2006年6月19日起施行。
                　　　　　　　　　　　　　2005年11月21日
                青岚市城市照明管理办法
                　　第一条　本办法自2006年6月19日起施行。
                """)
        #expect(document.metadata.dateSigned?.description == "2005-11-21")
        #expect(document.body.first?.text == "《青岚市城市照明管理办法》已经2005年11月1日第40次常务会议审议通过，现予公布，自2006年6月19日起施行。")
    }

    /// The number of the text that an announcement carries stands below the announcement's date, where a document's own
    /// number never stands.
    @Test func `the number of a carried text is the announcement's, and no part of a title`() {
        let document = Document(
            parsing: """
                石渡省高级人民法院公告

                《石渡省高级人民法院关于审理供水纠纷案件若干问题的规定》已于2020年11月3日由审判委员会第18次会议通过，现予公布，自2021年1月1日起施行。

                石渡省高级人民法院
                2020年12月29日

                石高法发〔2020〕88号

                石渡省高级人民法院
                关于审理供水纠纷案件若干问题的规定

                第一条　为正确审理供水纠纷案件，制定本规定。
                第二条　本规定自2021年1月1日起施行。
                """)
        #expect(document.metadata.documentNumber == "石高法发〔2020〕88号")
        #expect(document.metadata.title == "石渡省高级人民法院关于审理供水纠纷案件若干问题的规定")
        #expect(document.metadata.note == nil)
        #expect(document.body.last?.title == "石渡省高级人民法院关于审理供水纠纷案件若干问题的规定")
    }

    private static let amended =
        "石渡县公园管理办法\n（2009年6月1日石渡县人民政府令第12号公布）\n第一条　为了加强公园管理，制定本办法。\n第二条　本办法自2009年8月1日起施行。\n"

    /// A decision that amends (修改决定) prints the amended text anew; its days are those of the old text.
    @Test(arguments: [("2023年1月1日", "2023-01-01"), ("公布之日", nil)] as [(String, String?)])
    func `the text that a decision amends is carried by it`(day: String, effective: String?) {
        let document = Document(
            parsing: """
                石渡县人民政府关于修改《石渡县公园管理办法》的决定
                县人民政府决定对《石渡县公园管理办法》作如下修改：
                一、将第一条中的“公园”修改为“公园和绿地”。
                二、删去第三条。
                本决定自\(day)起施行。
                《石渡县公园管理办法》根据本决定作相应修改，重新公布。
                \(Self.amended)
                """)
        #expect(document.body.last?.kind == .attachment)
        #expect(document.body.last?.title == "石渡县公园管理办法")
        #expect(document["附件/第二条"] != nil)
        #expect(document.metadata.dateEffective?.description == effective)
        #expect(document.metadata.dateSigned == nil)
    }

    /// Pages often leave out the sentence that says so, and regulations may be amended several at a time.
    @Test func `texts behind a decision that amends them are carried by it`() {
        let order = """
            石渡县人民政府令
            第31号
            《石渡县人民政府关于修改部分规章的决定》已经县人民政府常务会议通过，现予公布。
            县长　周明远
            2023年8月20日
            石渡县人民政府关于修改部分规章的决定
            县人民政府决定修改下列规章：
            一、对《石渡县公园管理办法》作如下修改：
            删去第三条。
            二、将《石渡县集市管理规定》第二条中的“工商局”修改为“市场监管局”。
            本决定自公布之日起施行。

            """
        let market = "石渡县集市管理规定\n第一条　为了管理集市，制定本规定。\n第二条　集市由县市场监管局管理。\n"
        let document = Document(parsing: order + Self.amended + market)
        #expect(document.body.map(\.id) == ["p1", "附件", "附件~2", "附件~3"])
        #expect(document.body.compactMap(\.title).suffix(2) == ["石渡县公园管理办法", "石渡县集市管理规定"])
        #expect(document["附件"]?.children.last?.text == "本决定自公布之日起施行。")
        #expect(document.metadata.dateSigned == CalendarDay(year: 2023, month: 8, day: 20))
        #expect(document.metadata.dateEffective == nil)
        #expect(document.diagnostics.isEmpty)
    }

    /// A list of names in the decision has no text below each.
    @Test func `the name of an amended text is no title where no text follows`() {
        let document = Document(
            parsing: "石渡县人民政府关于修改《石渡县公园管理办法》的决定\n县人民政府决定修改下列规章：\n石渡县公园管理办法\n删去第三条，增加一条，作为第三条。\n")
        #expect(document.body.allSatisfy { $0.kind == .paragraph })
    }

    @Test func `the last sentence of a carried decision stands in it`() {
        let document = Document(
            parsing: """
                石渡县人民政府令
                第31号
                《石渡县人民政府关于修改〈石渡县公园管理办法〉的决定》已经县人民政府常务会议通过，现予公布。
                县长　周明远
                2023年8月20日
                石渡县人民政府关于修改《石渡县公园管理办法》的决定
                县人民政府决定对《石渡县公园管理办法》作如下修改：
                一、将第一条中的“公园”修改为“公园和绿地”。
                二、删去第三条。
                本决定自公布之日起施行。
                《石渡县公园管理办法》根据本决定作相应修改，重新公布。
                \(Self.amended)
                """)
        #expect(document["附件/2"]?.text == "删去第三条。")
        #expect(
            document["附件"]?.children.compactMap(\.text).suffix(2) == [
                "本决定自公布之日起施行。", "《石渡县公园管理办法》根据本决定作相应修改，重新公布。",
            ])
        #expect(document.body.allSatisfy { $0.role != .imprint })
    }

    @Test func `what a law appends behind its last article is attached`() {
        let law = "石渡县烟花管理规定\n第一条　为了管理烟花，制定本规定。\n第二条　本规定自2023年1月1日起施行。\n附：烟花分级表\n甲级由专业人员燃放。\n"
        let document = Document(parsing: law)
        #expect(document["附件"]?.marker == "附")
        #expect(document["附件"]?.title == "烟花分级表")
        #expect(document["附件"]?.children.map(\.text) == ["甲级由专业人员燃放。"])
        #expect(document.metadata.attachments.isEmpty)
    }
}
