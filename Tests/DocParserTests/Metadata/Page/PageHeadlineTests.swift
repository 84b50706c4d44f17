import DocParser
import Testing

/// Titles that their place on a page tells, and words of the page that are none.
@Suite("Headlines of pages")
struct PageHeadlineTests {
    private static func title(_ lines: String...) -> String? {
        Document(parsing: lines.joined(separator: "\n")).metadata.title
    }

    private static let text = "各科室：\n\n请认真组织实施，按时报送材料。\n\n石渡县文旅局\n\n2023年5月6日\n"

    @Test(arguments: ["详情", "通知公告", "文章播报", "办事指引"])
    func `a word of the page above 关于 is none of the title`(word: String) {
        let title = Self.title(word, "", "关于开展文物巡查工作的通知", "", "点击次数:137 发布时间:2023-05-06", "", Self.text)
        #expect(title == "关于开展文物巡查工作的通知")
    }

    @Test func `the last word of a menu that ends like an organ`() {
        let menu = ["首页", "政务公开", "互动交流", "走进我县", "新闻中心"]
        let title = Self.title(
            menu.joined(separator: "\n"), "石渡县文旅局关于开展文物巡查工作的通知", "发布时间：2023-05-06", Self.text)
        #expect(title == "石渡县文旅局关于开展文物巡查工作的通知")
    }

    @Test func `news above labels with their values below, and other labels on the line of the day`() {
        let news = "5月21日，全县防汛工作推进会议召开。县领导出席会议并讲话。\n会议强调，要压实责任，落实措施。\n"
        #expect(
            Self.title(
                "欢迎访问", "当前位置: 首页>新闻>乡镇动态", "全县防汛工作推进会议召开", "", "发布时间：", "", "2025-05-22 10:03", "", "信息来源：", "",
                "今日石渡", "", "分享到：", "", news) == "全县防汛工作推进会议召开")
        #expect(
            Self.title("无障碍浏览", "全县防汛工作推进会议召开", "编辑:宣传部    发布日期:2025-05-22    点击:[]", "", news)
                == "全县防汛工作推进会议召开")
    }

    @Test func `what leads to other pages is no title`() {
        let page = ["首页", "当前位置:首页 > 政务公开", "石渡县人民政府关于印发工作规则的通知", "发布日期:2013-07-02 12:41", "收藏成功!", "相关办事指南", ""]
        #expect(Self.title(page.joined(separator: "\n"), Self.text) == "石渡县人民政府关于印发工作规则的通知")
        let explained = "索引号:0143/2022-00087 | |\n标题:石渡县人民政府关于公布名录的通知 | |\n图文解读:《石渡县人民政府关于公布名录的通知》\n"
        #expect(Self.title(explained + Self.text) == "石渡县人民政府关于公布名录的通知")
    }

    @Test func `a title without 关于 that ends on a second line`() {
        #expect(Self.title("2023年石渡县部分学校公开招聘", "工作人员公告", "根据有关规定，现公开招聘工作人员二十名。") == "2023年石渡县部分学校公开招聘工作人员公告")
    }

    @Test func `a title whose lines are cut where they are full`() {
        let title = Self.title("石渡县人民政府办公室转发县水利局关", "于加强农村饮水安全和水源地保护工作", "意见的通知", "石政办发〔2020〕3号", Self.text)
        #expect(title == "石渡县人民政府办公室转发县水利局关于加强农村饮水安全和水源地保护工作意见的通知")
    }

    @Test func `labels in rows of cells`() {
        let rows =
            "索 引 号 | 20211208-061036-512 | 文 号 | |||\n发布机构 | 石渡县人民政府办公室 | ||||\n名 称 | 石渡县人民政府关于表彰先进单位的通报 | ||||\n时 效 | 主题分类 | 文 种 |\n"
        let metadata = Document(parsing: rows + Self.text).metadata
        #expect(metadata.indexNumber == "20211208-061036-512")
        #expect(metadata.publisher == "石渡县人民政府办公室")
        #expect(metadata.title == "石渡县人民政府关于表彰先进单位的通报")
        #expect(metadata.documentType == "通报")
        #expect(metadata.subjects.isEmpty)
    }

    @Test func `replies to persons have addressees without a title`() {
        let metadata = Document(parsing: "何敬之、孙立委员：\n你们提出的提案已收悉。现答复如下：\n县里将加快道路建设。\n2022年9月23日\n联系人：周敏\n").metadata
        #expect(metadata.addressees == ["何敬之、孙立委员"])
        #expect(metadata.dateSigned == CalendarDay(year: 2022, month: 9, day: 23))
    }

    /// A text that may have its title on its first, long line says so.
    @Test func `a title that may be joined to the text is a doubt`() {
        let text = "石渡县举办第三届农民丰收节的通知本次活动由县农业农村局主办，" + String(repeating: "活动内容丰富，群众广泛参与。", count: 20)
        let document = Document(parsing: text)
        #expect(
            document.metadata.title != nil
                || document.diagnostics.contains { $0.field == .title && $0.code == .doubtful })
    }
}

extension PageHeadlineTests {
    @Test func `the name of the site is no title, however often it stands there`() {
        let head = ["收藏", "设为首页", "手机版", "无障碍阅读", "适老版", "石渡县人民政府门户网", "石渡县人民政府门户网", "全文检索"]
        let title = Self.title(
            head.joined(separator: "\n\n"), "石渡县人民政府办公室关于印发森林火灾应急预案的通知", "来源:县政府办 发布时间:2013-12-05", Self.text)
        #expect(title == "石渡县人民政府办公室关于印发森林火灾应急预案的通知")
    }

    @Test func `a headline with a colon, below the day of the page`() {
        let title = Self.title(
            "今天是:", "", "您现在的位置: 石渡县法院 >> 新闻 >> 正文", "石渡县法院：召开书记员招聘大会", "来源:法制周刊     发布时间:2019-04-11", "",
            "4月10日下午，县法院召开大会。会上宣读了有关文件。")
        #expect(title == "石渡县法院：召开书记员招聘大会")
    }

    @Test func `the page's own copy tells that the organ is of the title`() {
        let title = Self.title(
            "【公告】石渡县人民法院 防汛期间诉讼服务公告", "发布时间:2020-02-03 17:22:26", "", "石渡县人民法院", "", "防汛期间诉讼服务公告", "",
            "为做好防汛工作，现就有关事项公告如下：", "一、立案。网上办理。", "石渡县人民法院", "2020年2月3日")
        #expect(title == "石渡县人民法院防汛期间诉讼服务公告")
    }

    /// Newspapers print a document below words of their own.
    @Test(arguments: ["重磅！云川用水有新规，家家户户都要看", "云川出台节水十八条（附全文）"])
    func `a headline above a document is none of it`(headline: String) {
        let document = Document(
            parsing: """
                \(headline)
                2021-07-02 18:05
                云川县人民政府关于加强节约用水工作的意见
                各乡镇人民政府：
                　　为加强节约用水，提出如下意见。请认真贯彻执行。
                　　一、总体要求
                　　到2025年用水总量下降。
                云川县人民政府
                2021年6月28日
                """)
        #expect(document.metadata.title == "云川县人民政府关于加强节约用水工作的意见")
    }
}
