import Testing

@testable import DocParser

@Suite("What belongs to the page and not to the document")
struct PageMatterTests {
    private func excluded(_ document: Document) -> Set<Int> {
        Set(document.excluded.flatMap { Array($0.lines) })
    }

    private static let notice = """
        <h1>云岭县水务局关于开展春季防汛检查的通知</h1>
        <div class=info>发布时间：2021-03-04　来源：县水务局　<a href="javascript:print()">打印</a></div>
        <div class=box><p>各乡镇人民政府：</p><p>为做好今年的防汛工作，决定开展春季检查。现将有关事项通知如下。</p>
        <p>一、检查范围。全县各类水库、堤防和在建工程。</p><p>二、检查时间。三月中旬至四月上旬。</p>
        <p style="text-align:right">云岭县水务局</p><p style="text-align:right">2021年3月3日</p></div>
        """

    private static let menu = ["走进云岭", "县政府", "领导之窗", "政府文件", "公告公示", "水务局", "统计公报"]
        .map { "<li><a href=a>\($0)</a></li>" }.joined()

    @Test("Links above and below the text are the page's, by their layout alone")
    func links() throws {
        let foot = ["云岭县人民政府", "青山县人民政府", "关于防汛物资的通知", "乙县水务局", "解读"]
            .map { "<p><a href=b>\($0)</a></p>" }.joined()
        let page = "<html><body><ul>\(Self.menu)</ul>\(Self.notice)<div>\(foot)</div></body></html>"
        let document = try Document(reading: Array(page.utf8))
        #expect(document.metadata.title == "云岭县水务局关于开展春季防汛检查的通知")
        #expect(document.metadata.issuers == ["云岭县水务局"])
        #expect(document.metadata.addressees == ["各乡镇人民政府"])
        #expect(document.metadata.dateSigned?.description == "2021-03-03")
        #expect(document.metadata.publisher == "县水务局")
        #expect(excluded(document).isSuperset(of: Set(1...7).union(16...20)))
        #expect(document.body.allSatisfy { !(17...20).contains($0.line) })
    }

    @Test("A masthead between the menu of a copied page and a title over three lines is the document's")
    func mastheadBelowMenu() {
        let document = Document(
            parsing: """
                首页
                走进云岭
                政务公开
                政府文件
                互动交流
                字体：[大 中 小]
                来源：县水务局　发布日期：2021-03-04　打印
                云岭县水务局文件
                云岭县水务局
                关于开展春季防汛检查
                的通知
                各乡镇人民政府：
                为做好今年的防汛工作，决定开展春季检查。
                云岭县水务局
                2021年3月3日
                上一篇：没有了
                """)
        #expect(document.metadata.masthead == "云岭县水务局文件")
        #expect(document.metadata.title == "云岭县水务局关于开展春季防汛检查的通知")
        #expect(document.metadata.issuers == ["云岭县水务局"])
        #expect(document.metadata.publisher == "县水务局")
        #expect(excluded(document) == Set([1, 2, 3, 4, 5, 6, 16]))
    }

    @Test("A list of links inside of the text is the page's, the text behind it the document's")
    func linksInside() throws {
        let related = (1...6).map { "<p><a href=c>相关报道之\($0)：各地检查水库</a></p>" }.joined()
        let page = Self.notice.replacing("<p>二、", with: related + "<p>二、")
        let document = try Document(reading: Array("<html><body>\(page)</body></html>".utf8))
        #expect(document.body.filter { $0.marker != nil }.map(\.marker) == ["一、", "二、"])
        #expect(document.excluded.contains { $0.lines.count >= 6 })
    }

    @Test("A file that is a link stays the document's")
    func files() throws {
        let page = Self.notice.replacing(
            "<p style", with: "<p>附件：<a href=d>检查登记表.docx</a></p><p style", maxReplacements: 1)
        let document = try Document(reading: Array("<html><body>\(page)</body></html>".utf8))
        #expect(document.metadata.attachments.map(\.title) == ["检查登记表.docx"])
    }

    @Test("What a page shows goes before what it says of itself; an account and 本网 name nobody")
    func unseen() throws {
        let head = """
            <html><head><meta name=PubDate content="2022-08-01"><meta name=ContentSource content="admin">
            </head><body>
            """
        let shown = try Document(reading: Array((head + Self.notice).utf8))
        #expect(shown.metadata.datePublished?.description == "2021-03-04")
        #expect(shown.metadata.publisher == "县水务局")
        let silent = Self.notice.replacing("发布时间：2021-03-04　来源：县水务局　", with: "")
        let hidden = try Document(reading: Array((head + silent).utf8))
        #expect(hidden.metadata.datePublished?.description == "2022-08-01")
        #expect(hidden.metadata.publisher == nil)
    }

    // MARK: Copied as text

    private static let copied = """
        青石市教育局
        首页
        机构职能
        市教育局
        政策文件
        通知公告
        统计公报
        教育资讯
        互动交流
        登录
        青石市教育局关于做好秋季开学工作的通知
        索引号：
        QS001-2020-0003
        责任处室：
        市教育局办公室
        发布日期：
        2020-08-21
        文号：
        青教〔2020〕12号
        各县（区）教育局：
        秋季学期即将开始，为做好开学工作，现通知如下。
        一、做好校园卫生。各学校要在开学前完成一次消毒。
        二、做好开学教育。
        青石市教育局
        2020年8月20日
        扫一扫在手机打开当前页
        市直部门
        市卫生局
        县区政府
        东山县人民政府
        西山县人民政府
        网站地图
        """

    @Test("A menu of one word a line, fields on two lines and a foot, copied as text")
    func menus() {
        let document = Document(parsing: Self.copied)
        #expect(document.metadata.title == "青石市教育局关于做好秋季开学工作的通知")
        #expect(document.metadata.issuers == ["青石市教育局"])
        #expect(document.metadata.documentNumber == "青教〔2020〕12号")
        #expect(document.metadata.indexNumber == "QS001-2020-0003")
        #expect(document.metadata.datePublished?.description == "2020-08-21")
        #expect(document.metadata.dateSigned?.description == "2020-08-20")
        #expect(excluded(document).isSuperset(of: Set(1...10).union(26...32)))
        #expect(document.body.allSatisfy { (21...23).contains($0.line) })
    }

    @Test("A form and a table of short cells are no menu and no foot")
    func forms() {
        let form = """
            青石市示范学校申报表
            学校名称
            学校地址
            联系人
            电子邮箱
            学校类型
            学生人数
            建校时间
            主要成绩
            请填写近三年的主要成绩。
            """
        #expect(Document(parsing: form).excluded.isEmpty)
        let table = """
            关于公布示范学校名单的通知
            各县（区）教育局：
            现将示范学校名单予以公布。
            青石市教育局
            2020年8月20日
            附件
            示范学校名单
            东山中学
            西山中学
            城关小学
            打印
            关闭
            """
        #expect(excluded(Document(parsing: table)).isDisjoint(with: 1...10))
    }
}
