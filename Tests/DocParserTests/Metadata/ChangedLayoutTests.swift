import DocParser
import Testing

/// What copies do to a document changes nothing of what it is: the head and foot of a page, labels, marks, lines that were put
/// together or cut.
@Suite("Changed layouts")
struct ChangedLayoutTests {
    private static let title = "石渡县人民政府办公室关于加强农村供水管理的通知"
    private static let number = "石政办发〔2021〕8号"
    private static let head = "\(title)\n\(number)\n\n各乡镇人民政府，县政府各部门：\n"
    private static let text =
        "　　为了进一步加强农村供水管理，保障饮水安全，现就有关事项通知如下。\n　　一、落实责任。各乡镇要明确专人，加强巡查。\n"
        + "　　二、保护水源。任何单位不得在保护区内排污。\n\n"
    private static let tail = "　　　　　　石渡县人民政府办公室\n　　　　　　2021年5月6日\n"

    private func expectSame(_ text: String, _ comment: Comment) {
        let metadata = Document(parsing: text).metadata
        #expect(metadata.title == Self.title, comment)
        #expect(metadata.documentNumber == Self.number, comment)
        #expect(metadata.issuers == ["石渡县人民政府办公室"], comment)
        #expect(metadata.addressees == ["各乡镇人民政府", "县政府各部门"], comment)
        #expect(metadata.dateSigned == CalendarDay(year: 2021, month: 5, day: 6), comment)
    }

    @Test(arguments: [
        "云川日报　2021年5月10日　第三版", "云川省人民政府公报　2021年第5期（总第123期）", "·政策文件·　　　　　　　　云川省人民政府公报 2021.5",
        "云川省水利厅网站", "云川省人民政府\nwww.yunchuan.gov.cn", "http://www.yunchuan.gov.cn/zwgk/2021/0510/12.html",
        "为人民服务\n2021年5月10日 星期一", "首页 > 政务公开 > 通知公告", "云川人大网 > 文件资料",
    ])
    func `above the title`(line: String) {
        expectSame(line + "\n" + Self.head + Self.text + Self.tail, "\(line)")
        expectSame(line + "\n\n" + Self.head + Self.text + Self.tail, "\(line)")
    }

    @Test(arguments: [
        "标题：\(title)\n\(number)", "文件名称：\(title)\n\(number)", "\(title)。\n\(number)", "# \(title)\n\(number)",
        "石渡县人民政府办公室\n关于加强农村供水管理的通知\n\(number)", "石渡县人民政府办公室关\n于加强农村供水管理的通知\n\(number)",
        "石渡县人民政府\n办公室关于加强农村供水管理的通知\n\(number)", "\(title)\n文号：\(number)", "\(title)\n发文号：\(number)",
        "\(title) \(number)", "\(title)\(number)", "\(title)---\(number)", "\(title)——\(number)", "\(title)（\(number)）",
        "\(title)【\(number)】", "\(number)　\(title)", "\(number)：\(title)", "【\(number)】\(title)", "\(number)《\(title)》",
        "石渡县人民政府办公室关于加强农村供水管理\n的通知 \(number)", "\(title)\n——\(number)", "\(title)\n● \(number)",
        "\(title)\n文件号：\(number)", "\(title)\n编号：\(number)", "\(title)【全文废止】\n\(number)", "[条款失效]\(title)\n\(number)",
        "\(number)《\(title)》【部分失效】\n\(title)【部分失效】\n\(number)",
        "石渡县人民政府办公室关于加强农村供\n水管理的通知\n石渡县人民政府办公室关于加强\n农村供水管理的通知\n\(number)",
        "\(title)_通知公告_石渡县人民政府网\n\n\(title)。\n\(number)",
    ])
    func `title and number`(lines: String) {
        expectSame(lines + "\n\n各乡镇人民政府，县政府各部门：\n" + Self.text + Self.tail, "\(lines)")
    }

    @Test(arguments: [
        "　　　　石渡县人民政府办公室　　2021年5月6日", "石渡县人民政府办公室　2021.5.6", "石渡县人民政府办公室  2021-05-06",
        "石渡县人民政府办公室\n二 〇 二 一 年 五 月 六 日", "石渡县人民政府办公室（盖章）\n2021 年 5 月 6 日",
        "石渡县人民政府办公室\n2021年5月6日（此件公开发布）", "石渡县人民政府办公室　2021年5月6日（信息公开形式：主动公开）",
        "石渡县人民政府办公室，2021年5月6日", "石渡县人民政府办公室（2021年5月6日）", "2021年5月6日　石渡县人民政府办公室",
        "石渡县人民政府办公室\n2021年5月6日。", "石渡县人民政府办公室 | 2021年5月6日", "石渡县人民政府办公室 | |||\n2021年5月6日 | |||\n|||",
    ])
    func `who signs and when`(lines: String) {
        expectSame(Self.head + Self.text + lines + "\n", "\(lines)")
    }

    @Test(arguments: [
        "声明：本文来源于网络，仅供学习参考，如有侵权请联系我们删除。", "责任编辑：王小明", "网友评论\n共有0条评论\n发表评论",
        "【打印】 【关闭】\n上一篇：关于做好防汛工作的通知", "免责声明：以上内容不代表本站立场。",
    ])
    func `below the day`(lines: String) {
        expectSame(Self.head + Self.text + Self.tail + lines + "\n", "\(lines)")
    }

    /// Names of bodies that are called like no organ sign all the same.
    @Test func `who signs with an unknown name`() {
        let text = "石渡县供水专班关于加强巡查的通知\n各村：\n　　请加强巡查，确保安全。\n\n石渡县供水应急处置专班　　2021年5月6日\n"
        #expect(Document(parsing: text).metadata.dateSigned == CalendarDay(year: 2021, month: 5, day: 6))
        #expect(Document(parsing: text).metadata.issuers == ["石渡县供水应急处置专班"])
    }

    /// A word that pages have for a link stands in names.
    @Test func `no link of a page`() {
        let text =
            "关于继续教育的通知\n云注协〔2021〕3号\n各会员单位：\n　　请参加继续教育，按时报名。\n\n云川省注册会计师协会\n2021年5月6日\n\n【打印】 【关闭】\n上一篇：关于收费的通知\n"
        #expect(Document(parsing: text).metadata.issuers == ["云川省注册会计师协会"])
    }

    /// A number that a title names is another's, and so are those of a list.
    @Test func `numbers of others`() {
        let reply = Document(parsing: "云川省水利厅关于执行石水发〔2019〕3号文有关问题的复函\n\n石渡市水务局：\n请照此办理。\n")
        #expect(reply.metadata.title == "云川省水利厅关于执行石水发〔2019〕3号文有关问题的复函")
        #expect(reply.metadata.documentNumber == nil)
        let list = Document(
            parsing: "石渡县水务局关于废止文件的通知\n石水发〔2021〕9号\n各站：\n下列文件予以废止：\n《关于水价的通知》石水发〔2001〕2号\n《关于用水的通知》石水发〔2002〕5号\n")
        #expect(list.metadata.documentNumber == "石水发〔2021〕9号")
        #expect(list.metadata.title == "石渡县水务局关于废止文件的通知")
    }

    @Test func `brackets of half width in a title are no path`() {
        let text = "石渡县人民政府关于修改<石渡县供水管理规定>的决定\n\n　　经研究，决定作如下修改：\n　　一、删去第二条。\n"
        #expect(Document(parsing: text).metadata.title == "石渡县人民政府关于修改<石渡县供水管理规定>的决定")
    }

    /// Tabs before the lines of a paragraph that was cut at the paper's edge are no cells.
    @Test func `lines that tabs set in`() {
        let lines = [
            "石渡县供水管理办法", "", "第一条 为了加强农村供水管理，保障城乡居民饮水安全，根据有关法律法规的规", "定，结合本县实际，制定本办法。",
            "第二条 县人民政府水行政主管部门负责全县农村供水的监督管理工作，其所属的供", "水管理机构承担具体工作。",
        ]
        let document = Document(parsing: lines.map { $0.isEmpty ? "" : "\t" + $0 }.joined(separator: "\n"))
        #expect(document.body.map(\.marker) == ["第一条", "第二条"])
    }

    /// Articles whose sentence begins right behind the number with a word that may follow a citation.
    @Test(arguments: ["中国人民银行石渡县支行负责监督。", "所有单位应当遵守。", "及时处理投诉是水务局的职责。"])
    func `no blank behind the number`(words: String) {
        let text = "石渡县供水管理办法\n第一条　为了保障供水，制定本办法。\n第二条\(words)\n第三条　本办法自公布之日起施行。\n"
        #expect(Document(parsing: text).body.map(\.marker) == ["第一条", "第二条", "第三条"])
    }

    @Test func `wide figures in the number of an announcement`() {
        let text = "云川海关关于调整申报要求的公告\n云川海关公告２０２１年第４号\n　　现就申报要求公告如下，请遵照执行。\n　　特此公告。\n\n云川海关\n2021年5月6日\n"
        #expect(Document(parsing: text).metadata.documentNumber == "云川海关公告2021年第4号")
    }

    /// Forums put lines of single letters and marks between those of a text; one such line may be a formula.
    @Test func `noise between the lines`() {
        let noise = ["6 ^$ {- Q H& {. {) q7 `'", "R: V0 Z- @8 p2 k", "( a- y; A7 _$ G9 W7 V", "; ~; ]6 ^3 Y4 H!"]
        let lines = ["石渡县水务局关于征求供水管理", "办法意见的函", "各乡镇水务站：", "　　请研究提出意见，按时报送。", "石渡县水务局", "2021年5月6日"]
        let text = lines.enumerated().map { $1 + "\n" + ($0 < noise.count ? noise[$0] + "\n" : "") }.joined()
        let document = Document(parsing: text)
        #expect(document.metadata.title == "石渡县水务局关于征求供水管理办法意见的函")
        #expect(document.metadata.addressees == ["各乡镇水务站"])
        #expect(document.body.map(\.text) == ["请研究提出意见，按时报送。"])
        #expect(Document(parsing: "石渡县水价办法\n一、水价\nP : Q [ x ] ? 1\n其中Q为水量。\n").body[0].children.count == 2)
    }

    @Test func `a year in Chinese numerals and a month in figures`() {
        let text = Self.head + Self.text + "石渡县人民政府办公室\n二O二一年5月6日\n"
        expectSame(text, "mixed numerals")
    }

    /// A document that is numbered and sent has a title: that it has none is no rival.
    @Test func `no doubt about a typed title`() {
        let document = Document(parsing: "首页 > 公告\n通知公告\n" + Self.head + Self.text + Self.tail)
        #expect(!document.diagnostics.contains { $0.code == .doubtful && $0.field == .title })
    }

    @Test func `the state beside a title is its validity`() {
        let metadata = Document(parsing: "\(Self.title)【条款失效】\n\(Self.number)\n\n" + Self.text + Self.tail).metadata
        #expect(metadata.validity == "条款失效")
    }

    /// A page's headline and some sentences stand above the title of the text, which says nearly the same.
    @Test(arguments: [
        ("石渡县客运站管理规定", "石渡县客运站服务管理办法"), ("石渡县商会发布价格自律公约", "石渡县商会价格自律公约"), ("小学食堂规定", "石渡县小学食堂管理规定"),
    ])
    func `a headline above the title`(headline: String, title: String) {
        let text = """
            首页 > 规章制度

            \(headline)
            来源：石渡在线　时间：2021-05-10

            　　为规范服务，提升水平，有关部门制定了相关办法，下面一起来看看全文内容。

            　　\(title)

            　　第一章　总　则
            　　第一条　为规范服务行为，维护合法权益，制定本办法。
            　　第二条　本办法适用于本县。
            """
        #expect(Document(parsing: text).metadata.title == title)
        // What issues a text has another type, and is sent.
        let notice = "石渡县交通局关于印发\(title)的通知\n\n各乡镇：\n　　现将《\(title)》印发给你们。\n石渡县交通局\n2021年5月6日\n\n\(title)\n"
        let carried = notice + "第一条　为规范服务行为，制定本办法。\n第二条　本办法适用于本县。\n"
        #expect(Document(parsing: carried).metadata.title == "石渡县交通局关于印发\(title)的通知")
    }

    /// The fields that a site has of its own stand right below those that all sites have.
    @Test func `fields that no list knows`() {
        let text = """
            发文标题: \(Self.title)
            发文文号: \(Self.number)
            发文时间: 2021-5-6
            所属行业: 所有行业
            阅读人次: 214
            发文内容:

            各乡镇人民政府，县政府各部门：
            \(Self.text)\(Self.tail)
            """
        let document = Document(parsing: text)
        #expect(document.metadata.addressees == ["各乡镇人民政府", "县政府各部门"])
        #expect(!document.body.contains { $0.text?.contains("所有行业") ?? false })
    }

    @Test(arguments: ["（1994年5月20日石渡县人民政府发布）", "（1994年5月20日石渡县人民政府公布，自1994年6月1日起施行）"])
    func `who made a text known issued it`(line: String) {
        let text = "石渡县渔船管理办法\n\(line)\n第一条　为加强渔船管理，制定本办法。\n第二条　本办法自发布之日起施行。\n"
        #expect(Document(parsing: text).metadata.issuers == ["石渡县人民政府"])
    }

    @Test func `the organ of a labelled order issued it`() {
        let text = "石渡省河道管理办法\n文号：石渡省人民政府令第245号\n第一条　为加强河道管理，制定本办法。\n第二条　本办法自2021年6月1日起施行。\n"
        #expect(Document(parsing: text).metadata.issuers == ["石渡省人民政府"])
    }

    /// Thousands of organs one a line do not call one another.
    @Test func `a list of organs of any length`() {
        let organs = (0..<20_000).map { "云川市第\($0)教育局\n" }.joined()
        #expect(Document(parsing: organs).metadata.title != nil)
    }

    @Test(arguments: [
        ("2020-09-15质量科阅读 1.2k", "datePublished"), ("来源：干部科 　阅读 118", "publisher"),
        ("来源：石渡日报记者 李明37人参与评论", "publisher"),
    ])
    func `what a page has stuck together`(line: String, field: String) {
        let metadata = Document(parsing: "\(Self.title)\n\(line)\n" + Self.text + Self.tail).metadata
        if field == "datePublished" {
            #expect(metadata.datePublished == CalendarDay(year: 2020, month: 9, day: 15))
        } else {
            #expect(metadata.publisher == "干部科" || metadata.publisher == "石渡日报")
        }
    }

    @Test func `rows of a list are no numbers`() {
        let rows = (1...6).map { "\($0)\t石渡县人民政府关于第\($0)批历史建筑的意见\t石政发〔2023〕\($0)号\t2023-05-22" }
        #expect(
            Document(parsing: "首页\n政策文件\n序号\t名称\t文号\t日期\n" + rows.joined(separator: "\n")).metadata.documentNumber
                == nil)
    }

    /// A day in the first line of a broken title does not part it.
    @Test(arguments: [
        ("云川县2022年6月9日防汛\n应急演练工作方案", "云川县2022年6月9日防汛应急演练工作方案")
    ])
    func `a day in a broken title`(lines: String, title: String) {
        #expect(Document(parsing: lines + "\n\n各乡镇人民政府：\n" + Self.text).metadata.title == title)
    }

    /// What stands right below the page's fields may be the text, with labels of its own.
    @Test func `labels of the text`() {
        let text = """
            关于召开供水工作会议的通知
            发布时间：2021-05-06
            来源：石渡县水务局
            会议时间：5月10日上午9时
            会议地点：县政府三楼会议室

            请准时参加。

            石渡县水务局
            2021年5月6日
            """
        let body = Document(parsing: text).body.compactMap(\.text).joined()
        #expect(body.contains("会议时间") && body.contains("会议地点"))
    }

    @Test func `entries of a list are no numbers of the document`() {
        let text = "关于废止部分文件的通知\n各校：\n经研究，决定废止下列文件：\n● 石教发〔2019〕5号\n● 石教发〔2018〕8号\n石渡县教育局\n2021年5月6日\n"
        let metadata = Document(parsing: text).metadata
        #expect(metadata.documentNumber == nil)
        #expect(metadata.addressees == ["各校"])
    }

    @Test(arguments: ["来源：石渡日报记者站", "来源：石渡县委 编辑部", "来源：新华社记者站"])
    func `names of offices`(line: String) {
        let metadata = Document(parsing: "\(Self.title)\n\(line)\n" + Self.text + Self.tail).metadata
        #expect(metadata.publisher.map { line.hasSuffix($0) } == true)
    }
}
