import DocParser
import Testing

/// What the menu, the fields and the buttons of a page are not: issuers, addressees, values, titles.
@Suite("Menus and fields of pages")
struct PageMenuTests {
    private static let text = ["根据工作安排，现将有关事项公布如下。请各单位遵照执行。", "一、范围", "全市范围内的供热单位。"]

    /// One word of a page is enough where more lines stand below it than the head of any document has.
    @Test func `offices in a menu sign nothing`() {
        let menu = [
            "首页", "信用平台", "理事会", "监事会", "秘书处", "专家委员会", "标准化委员会", "联系协会", "综合部", "合作发展部", "财务部", "研究部", "培训部", "分支机构",
        ]
        let title = "云川市2023年度供热单位能力测评通知"
        let document = Document(
            parsing: (menu + [title] + Self.text + ["云川市供热管理中心", "2023年7月3日"]).joined(separator: "\n"))
        #expect(document.metadata.title == title)
        #expect(document.metadata.issuers == ["云川市供热管理中心"])
        #expect(document["1"]?.title == "范围")
    }

    /// A table that a page leaves open ends above the title.
    @Test func `below open labels stands no value`() {
        let document = Document(
            parsing: """
                首页
                政务公开
                索引号：
                736916955/2025-10230
                主题分类：
                发文日期：
                公开方式：
                文号：
                时效：
                关于调整供热收费标准的通知
                日期：2025-12-01 17:40 来源：云川市供热管理中心
                各供热单位：
                现将供热收费标准通知如下。自2025年12月1日起执行。
                云川市供热管理中心
                2025年12月1日
                """)
        #expect(document.metadata.title == "关于调整供热收费标准的通知")
        #expect(document.metadata.validity == nil)
        #expect(document.metadata.indexNumber == "736916955/2025-10230")
    }

    @Test func `labels in brackets have their value on the line below`() {
        let document = Document(
            parsing: """
                政务公开
                >
                政策文件
                [主题分类]
                城乡建设、环境保护/城乡建设
                [发文机构]
                云川市住房和城乡建设委员会
                [联合发文单位]
                [实施日期]
                2017-03-26
                [发文字号]
                云建发〔2017〕112号
                [发布日期]
                2017-03-27
                关于进一步加强商业项目管理的公告
                为进一步规范商业项目管理，现公告如下：
                一、商业项目应当按规划用途开发。
                云川市住房和城乡建设委员会
                2017年3月26日
                """)
        #expect(document.metadata.title == "关于进一步加强商业项目管理的公告")
        #expect(document.metadata.documentNumber == "云建发〔2017〕112号")
        #expect(document.metadata.datePublished?.description == "2017-03-27")
        #expect(document.metadata.subjects == ["城乡建设、环境保护/城乡建设"])
        #expect(Document(parsing: "云川市水务局关于[事项]的通知\n\n[日期]\n").metadata.datePublished == nil)
    }

    @Test(arguments: ["发布者", "供稿单位"])
    func `who put it there`(label: String) {
        let document = Document(
            parsing:
                "网站首页\n通知公告\n关于开展供热检查的通知\n发布时间：2023年09月13日 16:50\n\(label)：市供热管理中心\n浏览次数：\n各供热单位：\n现就供热检查通知如下。\n云川市供热管理中心\n2023年9月13日"
        )
        #expect(document.metadata.publisher == "市供热管理中心")
    }

    /// The page has the title without its number.
    @Test func `a title with its number behind it is the one above`() {
        let title = "云川市水务局关于落实供水管理办法有关事项的通知"
        let document = Document(
            parsing: ([
                "首页", "通知", title, "发布时间：2021-03-05", "来源：本站", "字号：", "大", "中", "小", "\(title)（云水发〔2021〕20号）", "各供水站：",
            ]
                + Self.text + ["云川市水务局", "2021年3月1日"]).joined(separator: "\n"))
        #expect(document.metadata.title == title)
        #expect(document.metadata.documentNumber == "云水发〔2021〕20号")
        #expect(document.metadata.addressees == ["各供水站"])
    }

    /// 7.3.5: who signs stands above the day.
    @Test func `organs below the day as well sign nothing`() {
        let document = Document(
            parsing: "关于扩大供热范围的通知\n各区供热办：\n现将有关事项通知如下。\n云川市住建局办公室\n云川市财政局办公室\n2024年9月5日\n云川市住建局 云川市财政局")
        #expect(document.metadata.issuers == ["云川市住建局办公室", "云川市财政局办公室"])
    }

    @Test func `the version below the name of a note is of it`() {
        let document = Document(
            parsing:
                "云川市水务局关于征求意见的公告\n现将办法公开征求意见。\n附件：云川市供水管理办法\n（征求意见稿）\n云川市水务局\n2024年3月14日\n云川市供水管理办法\n（征求意见稿）\n第一条 为了加强供水管理，制定本办法。\n第二条 本办法自公布之日起施行。"
        )
        #expect(document.metadata.attachments.map(\.title) == ["云川市供水管理办法（征求意见稿）"])
        #expect(document.metadata.note == nil)
    }

    @Test func `a masthead of papers is no title, and a text on one line without one is doubted`() {
        let paper = Document(parsing: "云川市水务局文件\n云水发〔2014〕29号\n为做好供水工作，现就有关事宜通知如下：\n一、检修管网。\n云川市水务局\n2014年1月29日")
        #expect(paper.metadata.title == nil)
        let line =
            "青溪市2019年度招录水质监测员体能测评通知根据工作安排，体能测评的具体安排如下：一、时间和地点。2019年7月12日上午，青溪市体育馆。二、有关要求。参加测评的人员须带身份证件。青溪市水务局人事科2019年7月3日"
        #expect(Document(parsing: line).diagnostics.contains { $0.code == .doubtful && $0.field == .title })
    }

    /// The fields of a crawler, and the blanks that it wrote as escapes and entities.
    @Test func `fields of a crawler`() throws {
        let text = #"""
            title: 中华人民共和国云屿海事处关于云屿水道灯浮移位的通告_云屿海事处_通航公告
            url: https://www.example.cn/art/2022/9/13/art_4417.html
            publish_time: 2022-09-13 17:05:22
            author: 通航管理科
            content: 云屿海事通告〔2022〕第8号
            　　因施工需要，我处决定实施临时交通管制，现通告如下：
            　　一、管制时间
            　　自2022年9月20日起。各船舶应当避让。
            　　二、注意事项
            　　严禁无关船舶进入管制水域。
            &nbsp;
            &nbsp;&nbsp;&nbsp;&nbsp;中华人民共和国云屿海事处
            &nbsp;&nbsp;&nbsp;&nbsp;2022年9月9日
            """#
        let document = try Document(reading: Array(text.utf8))
        let metadata = document.metadata
        #expect(metadata.title == "中华人民共和国云屿海事处关于云屿水道灯浮移位的通告")
        #expect(metadata.documentNumber == "云屿海事通告〔2022〕第8号")
        #expect(metadata.datePublished?.description == "2022-09-13")
        #expect(metadata.dateSigned?.description == "2022-09-09")
        #expect(document["2"]?.title == "注意事项")
    }

    /// A page's headline may say less than the document's own title, which stands below its masthead and number.
    @Test func `a headline above a document with its own head`() {
        let document = Document(
            parsing: """
                * [首页](/main.htm)
                * [通知公告](/tzgg/list.htm)

                # 【重要】关于期中教学检查的通知

                发布者：韦某 发布时间：2024-04-18 浏览次数：853

                **青岫大学教务处文件**

                青岫教〔2024〕22号

                **关于开展2024年春季学期**
                **期中教学检查工作的通知**

                各学院、研究院，体育教学部：

                为加强教学过程管理，现将有关安排通知如下：

                一、检查时间。第9周至第11周。

                青岫大学教务处

                2024年4月17日
                """)
        #expect(document.metadata.title == "关于开展2024年春季学期期中教学检查工作的通知")
        #expect(document.metadata.documentNumber == "青岫教〔2024〕22号")
        #expect(document.metadata.addressees == ["各学院、研究院", "体育教学部"])
    }

    /// A page says in its foot which browsers it wants, behind the names of other sites.
    @Test func `a sentence in the foot ends no document`() {
        let foot = [
            "扫一扫在手机上查看当前页面", "打印 关闭", "各省政府网站", "东江省", "西江省", "南江省", "各市政府网站", "云川市", "石桥市", "其他网站", "云川新闻网",
            "隐私保护|使用帮助|联系我们|网站地图", "网站标识码：3501820001 云公网安备：35018202000193号", "主办单位：云川市供热管理中心",
            "为确保最佳浏览效果，建议您使用以下浏览器版本：IE浏览器9.0版本及以上。",
        ]
        let document = Document(
            parsing: (["云川市供热管理中心关于调整供热标准的通知", "各供热单位："] + Self.text + ["云川市供热管理中心", "2023年7月3日"] + foot)
                .joined(separator: "\n"))
        #expect(document.excluded.contains { $0.lines == 8...22 })
        #expect(document.metadata.issuers == ["云川市供热管理中心"])
    }

    /// A gazette's name and issue stand above each of its pages.
    @Test func `the head of a gazette is no title`() {
        let document = Document(
            parsing: "云川市人民政府公报　2023年第11期　总第327期\n\n云川市人民政府\n关于加强河道管理的决定\n\n为加强河道管理，作出如下决定。本决定自公布之日起施行。\n2023年9月1日\n")
        #expect(document.metadata.title == "云川市人民政府关于加强河道管理的决定")
    }

    /// An order takes the title of the text that it issues, and its own number, whatever the page's table has for them.
    @Test func `an order goes before what a page calls it`() {
        let metadata = Document(
            parsing: """
                抓取时间 2023-11-05 03:12:44
                首页
                政府规章
                名称：云川市停车设施管理办法（市政府令第86号）
                发布日期：2020-11-12
                云川市人民政府令
                第86号
                《云川市停车设施管理办法》已经2020年10月29日市人民政府常务会议审议通过，现予公布，自2021年1月1日起施行。
                市长　陆承安
                2020年11月6日
                云川市停车设施管理办法
                第一条　为加强停车管理，制定本办法。
                第二条　本办法适用于本市。
                """
        ).metadata
        #expect(metadata.title == "云川市停车设施管理办法")
        #expect(metadata.documentNumber == "云川市人民政府令第86号")
        #expect(metadata.datePublished?.description == "2020-11-12")
    }
}
