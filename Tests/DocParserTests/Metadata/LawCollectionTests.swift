import Testing

@testable import DocParser

/// Laws and orders as collections print them: names and dates of their own above, adoption lines far down.
@Suite struct LawCollectionTests {
    @Test func adoptionLinesGoOnUpToTheFirstArticle() {
        let document = Document(
            parsing: """
                青岚省供水条例

                1996年6月21日 青岚省第十届人民代表大会常务委员会第二十八次会议通过
                2003年10月10日 青岚省第十二届人民代表大会常务委员会第七次会议《关于修改〈青岚省供水条例〉的决定》第一次修正
                2018年12月20日 青岚省第十五届人民代表大会常务委员会第八次会议《关于修改〈青岚省供水条例〉等九件地方性法规的决定》第二次修正并经青岚省人民政府公布

                第一条 为了加强供水管理，制定本条例。
                第二条 本条例自公布之日起施行。
                """)
        #expect(document.metadata.dateAdopted?.description == "1996-06-21")
        #expect(document.metadata.datesAmended.map(\.description) == ["2003-10-10", "2018-12-20"])
        #expect(document.body.prefix(3).allSatisfy { $0.role == .adoption })
    }

    /// Such a line tells of other texts the order that issued them, of this one its own.
    @Test func anOrderCalledByItsMastheadHasItsNumberUnderTheTitle() {
        let document = Document(
            parsing: """
                青岚市人民政府令（废止规章目录）
                （2018年2月8日青岚市人民政府令〔2018〕第1号公布　自2018年3月1日起施行）
                一、废止《青岚市供水办法》等五件规章。
                二、其余规章继续有效。
                """)
        #expect(document.metadata.documentNumber == "青岚市人民政府令〔2018〕第1号")
        #expect(document.metadata.issuers == ["青岚市人民政府"])
        #expect(document.metadata.dateEffective?.description == "2018-03-01")
        let carried = Document(
            parsing: """
                青岚市供水办法
                （2018年2月8日青岚市人民政府令〔2018〕第1号公布　自2018年3月1日起施行）
                第一条　为了加强供水管理，制定本办法。
                """)
        #expect(carried.metadata.documentNumber == nil)
    }

    private let order = Document(
        parsing: """
            青岚市听证条例

            时间:2024-07-23 15:15:41 来源: 法规网 阅读:8077

            青岚市听证条例

            青岚省青岚市人大常委会


            青岚市听证条例

            青岚市人民代表大会常务委员会公告

            第三十七号

            《青岚市听证条例》已由青岚市第三届人民代表大会常务委员会第十一次会议于2001年10月17日通过，现予公布，自2002年1月1日起施行。

            青岚市人民代表大会常务委员会

            2001年12月26日

            (2001年10月17日青岚市第三届人民代表大会常务委员会第十一次会议通过)

            第一条 为了规范听证活动，制定本条例。
            第二条 常委会举行听证活动，适用本条例。
            """)

    @Test func whatThePageNamesAboveTheMastheadIsNoPartOfIt() {
        #expect(order.metadata.masthead == "青岚市人民代表大会常务委员会公告")
        #expect(order.metadata.documentNumber == "青岚市人民代表大会常务委员会公告第37号")
        #expect(order.metadata.issuers == ["青岚市人民代表大会常务委员会"])
    }

    @Test func anAdoptionLineMayStandBelowTheOrder() {
        #expect(order.metadata.dateSigned?.description == "2001-12-26")
        #expect(order.metadata.dateAdopted?.description == "2001-10-17")
        #expect(order.metadata.note == nil)
    }

    @Test func anOrganFarAboveTheTitleIsNoPartOfIt() {
        let document = Document(
            parsing: """
                关于印发《标准制定工作程序》的通知

                作者:法规网 时间:2024-07-22 04:02:42 浏览:9347

                关于印发《标准制定工作程序》的通知

                青岚省质量技术监督局


                关于印发《标准制定工作程序》的通知

                青质监〔2000〕51号
                各市质量技术监督局：
                现将《标准制定工作程序》印发给你们，请遵照执行。
                """)
        #expect(document.metadata.title == "关于印发《标准制定工作程序》的通知")
        #expect(document.metadata.documentType == "通知")
    }

    @Test func eachOfSeveralNamedTextsIsAnAttachment() {
        let document = Document(
            parsing: """
                青岚市人民政府办公室印发青岚市信息公开工作考核办法等制度的通知
                各县人民政府：
                《青岚市信息公开工作考核办法》、《青岚市信息公开社会评议办法》业经市人民政府同意，现印发给你们，请认真执行。
                青岚市人民政府办公室
                2011年4月27日

                青岚市信息公开工作考核办法

                第一条 为推进信息公开，制定本办法。
                第二条 本办法适用于本市。

                青岚市信息公开社会评议办法

                第一条 为加强社会监督，制定本办法。
                第二条 本办法适用于本市。
                """)
        #expect(document.body.filter { $0.kind == .attachment }.map(\.title) == ["青岚市信息公开工作考核办法", "青岚市信息公开社会评议办法"])
        #expect(document.diagnostics.isEmpty)
    }

    /// The line on the adoption below a title tells where a law begins, also behind the order that issues it.
    @Test func `an order signs above the law that it carries`() {
        let document = Document(
            parsing: """
                青岚省人民政府令
                第706号
                《青岚省渡口条例》已经2018年9月6日省人民政府第23次常务会议修订通过，现将修订后的《青岚省渡口条例》公布，自2019年3月1日起施行。
                　　省长　　周明远
                2018年11月6日
                青岚省渡口条例
                （1991年3月4日青岚省人民政府令第76号发布　2018年9月6日青岚省人民政府第23次常务会议修订通过）
                第一章　总　则
                第一条　为了加强渡口管理，制定本条例。
                第二条　本条例自2019年3月1日起施行。
                """)
        #expect(document.metadata.signatories == ["周明远"])
        #expect(document.metadata.dateSigned?.description == "2018-11-06")
        #expect(document.blocks.contains { $0.kind == .attachment && $0.title == "青岚省渡口条例" })
    }
}
