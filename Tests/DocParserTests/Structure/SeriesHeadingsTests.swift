import DocParser
import Testing

/// Headings of divisions beside each other are read alike.
@Suite("Headings of one series")
struct SeriesHeadingsTests {
    private func titles(_ text: String) -> [String?] {
        Document(parsing: "青岚县教育局关于暑期工作的意见\n各学校：\n现提出以下意见。\n\(text)\n").body
            .filter { $0.kind == .section }.map(\.title)
    }

    /// 要 states; among four headings it heads its paragraph all the same.
    @Test func `a sentence that states is a heading where those beside it are headings`() {
        #expect(
            titles(
                """
                一、加强校园安全。各学校每周巡查一次。
                二、规范暑期托管。收费标准另行公布。
                三、培训机构要办理备案。逾期不备案的，责令停业。
                四、开展家访。班主任走访全部学生。
                """) == ["加强校园安全", "规范暑期托管", "培训机构要办理备案", "开展家访"])
    }

    @Test func `one short sentence among rules is none`() {
        let rules = (1...9).map {
            "\(["一", "二", "三", "四", "五", "六", "七", "八", "九"][$0 - 1])、本馆第\($0)阅览室每周开放\($0)天，读者凭证进入，离馆时应当归还图书。"
        }
        let text = rules.joined(separator: "\n") + "\n十、馆长主持馆务会议。重要事项由馆务会议决定。"
        #expect(titles(text).allSatisfy { $0 == nil })
    }

    /// Numbers go on from section to section; one section has headings, the others sentences.
    @Test func `divisions under one heading are headed where their numbers go on from sentences`() {
        let rules = (1...9).map { "\($0)、第\($0)阅览室每周开放\($0)天，读者应当凭证进入，离馆时归还图书。" }.joined(separator: "\n")
        let text = "一、开放时间\n\(rules)\n二、读者服务\n10、开展读者培训。馆长每月讲授一次。\n11、更新图书目录。新书到馆三日内编目。"
        let document = Document(parsing: "青岚县图书馆关于开放的通知\n各科室：\n现通知如下。\n\(text)\n")
        #expect(document["1.9"]?.title == nil)
        #expect(["2.10", "2.11"].map { document[$0]?.title } == ["开展读者培训", "更新图书目录"])
    }

    /// Each case begins with the organ that dealt with it, as a sentence does.
    @Test func `a line with its text below it names a case`() {
        let cases = ["一、青岚县环保局查处红星化工厂偷排案。", "二、柳河县水务局查处陈某非法取水案。", "三、东山区城管局查处某公司乱倒渣土案。"]
        let text = cases.map { $0 + "\n经查，当事人违反规定，被处以罚款。" }.joined(separator: "\n")
        #expect(titles(text) == ["青岚县环保局查处红星化工厂偷排案", "柳河县水务局查处陈某非法取水案", "东山区城管局查处某公司乱倒渣土案"])
    }

    @Test func `sentences without text below are no headings`() {
        #expect(titles("一、县财政局拨付经费。\n二、县教育局组织检查。\n三、县公安局维护秩序。") == [nil, nil, nil])
    }

    /// Who does what: each name has an office and a comma.
    @Test func `a colon behind each of a series heads it, however long`() {
        #expect(
            titles(
                """
                一、周明县长：主持县政府全面工作。
                二、吴芳副县长（挂职），县金融办主任：分管金融、招商。
                三、郑强副县长：分管农业、水利、林业。
                """) == ["周明县长", "吴芳副县长（挂职），县金融办主任", "郑强副县长"])
    }

    // MARK: Articles

    private func articles(_ text: String) -> Document { Document(parsing: "青岚县河道保洁办法\n\(text)\n") }

    @Test func `items that name what their own items say have headings`() {
        let document = articles(
            """
            第一条　为了加强河道保洁，制定本办法。
            第二条　责任人履行下列责任：
            （一）保水面清洁。
            1.打捞漂浮物；
            2.清除水草。
            （二）保岸坡整洁。
            1.清运垃圾；
            2.修剪杂草。
            第三条　本办法自印发之日起施行。
            """)
        #expect(document["第二条第（一）项"]?.title == "保水面清洁")
        #expect(document["第二条第（二）项"]?.title == "保岸坡整洁")
    }

    @Test func `items that are sentences have none`() {
        let document = articles("第一条　责任人有下列情形的，予以警告：\n（一）不打捞漂浮物；\n（二）向河道倾倒垃圾。\n第二条　本办法自印发之日起施行。")
        #expect(document["第一条第（一）项"]?.title == nil)
        #expect(document["第一条第（二）项"]?.text == "向河道倾倒垃圾。")
    }

    /// A line that was cut at the paper's width looks like a title alone on its line.
    @Test func `a cut sentence is no title of an article`() {
        let document = articles(
            "第一条　为了加强河道保洁，制定本办法。\n第二条　县水务局设立河道保洁专家委员会和监督员队伍并且定期组织\n开展监督检查。\n第三条　乡镇负责日常保洁。\n第四条　本办法自印发之日起施行。")
        #expect(document["第二条"]?.title == nil)
    }

    @Test func `a title in round brackets behind the number`() {
        let document = articles("第一条（目的）为了加强河道保洁，制定本办法。\n第二条（适用范围）本县河道的保洁适用本办法。\n第三条（一）打捞漂浮物。")
        #expect(document["第一条"]?.title == "目的")
        #expect(document["第二条第一款"]?.text == "本县河道的保洁适用本办法。")
        #expect(document["第三条"]?.title == nil)
    }
}
