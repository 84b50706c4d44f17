import DocParser
import Testing

@Suite("Titles of several lines")
struct BrokenTitlesTests {
    /// Broken where the lines are full, through names and behind words that end other titles.
    @Test(arguments: [
        [
            "白石州人民代表大会关于废止", "《柳河省白石州施行〈中华人民", "共和国收养法〉的变通规定》和《柳河省", "白石州湿地保护和利用促进",
            "管理条例》的决定",
        ],
        ["石桥市高级人民法院关于县级人民法院", "对上级人民法院不予受理决定", "能否再次提请复核的批复"],
        ["柳河省民政厅关于地质勘查院和其他", "履行勘查职责的单位及其工作人员能否", "成为救助管理办法规定的", "有关主体的复函"],
    ])
    func `a title goes on until its type, on up to six lines`(lines: [String]) {
        for lineEnd in ["\n", "\n\n"] {
            let head = lines.joined(separator: lineEnd)
            let document = Document(parsing: "\(head)\n\n各市民政局：\n\n　　现就有关问题答复如下，请遵照执行。\n")
            #expect(document.metadata.title == lines.joined())
        }
    }

    /// A stop behind the last line is a slip of the clerk's; below a whole title the same line begins the text.
    @Test(arguments: [
        (["临川县财政局关于开展检查", "工作的通知。"], "临川县财政局关于开展检查工作的通知"),
        (["青浦湾区水务局关于进一步加强农村小型水库", "汛期巡查值守工作的意见。"], "青浦湾区水务局关于进一步加强农村小型水库汛期巡查值守工作的意见"),
        (["临川县财政局关于开展检查的通知", "请认真落实检查的通知。"], "临川县财政局关于开展检查的通知"),
    ])
    func `a title of two lines may end with a stop`(lines: [String], title: String) {
        let head = lines.joined(separator: "\n")
        let document = Document(parsing: "\(head)\n\n各有关单位：\n\n　　现将有关事项通知如下，请遵照执行。\n")
        #expect(document.metadata.title == title)
    }

    @Test func `a text that an announcement carries has its title on as many lines`() {
        let name = ["关于县级检察院对上级检察院", "不批准不起诉等决定", "能否提请复议的批复"]
        let document = Document(
            parsing: """
                公    告

                《石桥市检察院\(name.joined())》已于2015年12月9日由石桥市检察院检察委员会第四十四次会议通过，现予公布，自2015年12月25日起施行。

                石桥市检察院

                2015年12月15日

                石桥市检察院\(name.joined(separator: "\n\n"))

                （2015年12月9日石桥市检察院检察委员会

                第四十四次会议通过）

                白石县检察院：

                你院的请示收悉。经研究，批复如下：可以提请复议。

                此复。
                """)
        #expect(document.metadata.title == "石桥市检察院\(name.joined())")
        #expect(document.body.last?.title == "石桥市检察院\(name.joined())")
    }

    @Test func `a line without a word is no title, and a quote that nothing opens is none of one`() {
        let table = Document(
            parsing: """
                石桥市法院 石桥市民政局

                关于寺庙房屋产权问题的复函

                +----------------+-----+----------------+
                | 1981年1月27日  |     | 〔81〕民字第2号 |
                +----------------+-----+----------------+

                白石县法院：

                请示收悉。经研究，答复如下：同意你院意见。
                """)
        #expect(table.metadata.title?.hasSuffix("关于寺庙房屋产权问题的复函") == true)
        let rule = Document(parsing: "关于医师执业范围的暂行规定》\n（石卫发〔2001〕169号）\n为做好注册工作，规定如下：\n一、执业范围\n医师按范围执业。\n")
        #expect(rule.metadata.title == "关于医师执业范围的暂行规定")
    }

    private static let text = "石渡县水务局关于加强供水管理的通知\n石水发〔2020〕3号\n各乡镇人民政府：\n　　请加强供水管理。\n石渡县水务局\n2020年1月8日\n"

    /// Organ, matter and type are a whole title (7.3.1): what pages and files print above it is no part of it.
    @Test(arguments: [
        "文件类别：B", "规范性文件统一编号：SDGW-2020-7", "政策库", "正文", "情况通报", "B类", "第3期（总第18期）",
        "关于做好节水工作的通知 2020-01-02", "[2020-01-02] 关于做好节水工作的通知", "关于做好节水工作的通知",
    ])
    func `a line above a whole title is no part of it`(line: String) {
        for gap in ["\n", "\n\n"] {
            let document = Document(parsing: line + gap + Self.text)
            #expect(document.metadata.title == "石渡县水务局关于加强供水管理的通知")
            #expect(document.metadata.documentNumber == "石水发〔2020〕3号")
            #expect(document.metadata.issuers == ["石渡县水务局"])
        }
    }

    /// The title names no organ, but a label with its value begins none either.
    @Test func `a label is not the beginning of a title`() {
        let document = Document(parsing: "文件类别：B\n关于加强供水管理的通知\n各乡镇人民政府：\n　　请加强供水管理。\n石渡县水务局\n2020年1月8日\n")
        #expect(document.metadata.title == "关于加强供水管理的通知")
    }

    @Test(arguments: [
        "石渡县水务局转发\n青岚市水务局关于加强供水管理的通知", "石渡县\n水务局关于加强供水管理的通知",
    ])
    func `a title that names its organ, or a second one, below goes on`(title: String) {
        let document = Document(parsing: title + "\n各乡镇人民政府：\n　　请加强供水管理。\n石渡县水务局\n2020年1月8日\n")
        #expect(document.metadata.title == title.replacing("\n", with: ""))
    }

    @Test func `the button of a page is no title`() {
        let document = Document(parsing: "朗读\n石水发〔2020〕3号\n各乡镇人民政府：\n　　请加强供水管理。\n石渡县水务局\n2020年1月8日\n")
        #expect(document.metadata.title == nil)
        #expect(document.metadata.documentNumber == "石水发〔2020〕3号")
    }

    /// Organs of one rank stand one above the other over the matter (条例, 第十七条); each issues the document.
    @Test func `joint issuers above the matter belong to the title`() {
        let text = "青岚市教育局\n青岚市水务局\n石渡县林草局\n关于加强供水管理的通知\n各乡镇人民政府：\n　　请加强供水管理。\n2020年1月8日\n"
        let document = Document(parsing: text)
        #expect(document.metadata.title == "青岚市教育局 青岚市水务局 石渡县林草局关于加强供水管理的通知")
        #expect(document.metadata.issuers == ["青岚市教育局", "青岚市水务局", "石渡县林草局"])
    }

    /// The name of the site that a page prints above, and a name that is broken before 办公室.
    @Test func `neither a government above its office nor half a name issues a document`() {
        let rest = "关于加强供水管理的通知\n各乡镇人民政府：\n　　请加强供水管理。\n2020年1月8日\n"
        let site = Document(parsing: "青岚市人民政府\n青岚市水务局\n" + rest)
        #expect(site.metadata.title == "青岚市水务局关于加强供水管理的通知")
        let broken = Document(parsing: "青岚市河湖管理委员会\n办公室\n" + rest)
        #expect(broken.metadata.title == "青岚市河湖管理委员会办公室关于加强供水管理的通知")
        #expect(broken.metadata.issuers == ["青岚市河湖管理委员会办公室"])
    }

    /// 经 and 根据 begin sentences, but below the matter of a title without a type the title goes on.
    @Test(arguments: [
        "关于加强公立医院\n经费管理的通知", "石渡县水务局\n关于做好低收入家庭\n经济状况核对工作的通知", "关于进一步做好\n根据《防洪法》划定区域工作的通知",
        "石渡县水务局关于启用\n按照新标准制作的证件的通知",
    ])
    func `a title may go on with the first word of a sentence`(title: String) {
        let document = Document(
            parsing: "石渡县水务局文件\n石水发〔2020〕3号\n\(title)\n各乡镇人民政府：\n　　请加强供水管理。\n石渡县水务局\n2020年1月8日\n")
        #expect(document.metadata.title == title.replacing("\n", with: ""))
        #expect(document.metadata.documentType == "通知")
    }

    /// Plans and yearly reports have no 关于: the year stands behind the organ.
    @Test func `a title goes on with the year behind its organ`() {
        func metadata(_ title: String) -> Metadata {
            Document(parsing: title + "\n一、指导思想\n服务群众。\n二、工作目标\n提高质量。\n石渡县水务局\n2023年2月1日\n").metadata
        }
        #expect(metadata("石渡县水务局\n2023年供水工作方案").title == "石渡县水务局2023年供水工作方案")
        #expect(metadata("石渡县第一中学\n2023年工作计划").masthead == nil)
        // What names the place itself has its organ above it as a masthead.
        #expect(metadata("石渡县水务局\n2023年石渡县供水工作方案").title == "2023年石渡县供水工作方案")
    }

    @Test func `a subtitle behind a dash goes on the title`() {
        let document = Document(
            parsing: "深入贯彻新理念\n努力建设新石渡\n——在石渡县第十次党代会上的报告\n（2021年9月8日）\n一、五年来的工作\n成绩显著。\n二、今后的任务\n任务艰巨。\n")
        #expect(document.metadata.title == "深入贯彻新理念努力建设新石渡——在石渡县第十次党代会上的报告")
        #expect(document.excluded.isEmpty)
    }

    /// Titles that are set narrow lose the last character of their type to a line of its own.
    @Test(arguments: [("通", "知"), ("意", "见"), ("决", "定"), ("批", "复")])
    func `a type that is cut`(type: (String, String)) {
        let document = Document(
            parsing:
                "    云川州档案局关于做好\n    档案开放利用工作的\(type.0)\n    \(type.1)\n\n各县档案局：\n现将有关事项说明如下。请认真执行。\n云川州档案局\n2015年5月28日"
        )
        #expect(document.metadata.title == "云川州档案局关于做好档案开放利用工作的\(type.0)\(type.1)")
        #expect(document.metadata.documentType == type.0 + type.1)
    }

    /// A name in 《》 holds a title together until it is closed.
    @Test func `a name over several lines`() {
        let document = Document(
            parsing:
                "　　　　　　　鹭桥镇商会关于转发\n　　　　《丹浦县税务局鹭桥税务所关于\n　　　　　协助开展个体工商户定期定额核定\n　　　　　　典型调查的函》的通知\n\n各会员企业，各行业分会：\n　　现将来函转发给你们，请认真协助。\n鹭桥镇商会\n2018年11月9日"
        )
        #expect(document.metadata.title == "鹭桥镇商会关于转发《丹浦县税务局鹭桥税务所关于协助开展个体工商户定期定额核定典型调查的函》的通知")
    }

    /// What is set wide above and below alike is one title, and so are two lines between blank ones.
    @Test(arguments: [
        ("云 川 县 学 校 周 边 河 道 安 全 隐 患\n专 项 整 治 工 作 方 案", "云川县学校周边河道安全隐患专项整治工作方案"),
        ("研究老旧堤防工程安全隐患治理\n有关问题的会议纪要", "研究老旧堤防工程安全隐患治理有关问题的会议纪要"),
        ("云川县堤防工程运行标准\n（试  行）", "云川县堤防工程运行标准（试行）"),
    ])
    func `lines that are set alike are one title`(lines: String, title: String) {
        let document = Document(
            parsing: "云水发〔2023〕4号\n\n\(lines)\n\n　　4月11日，县水务局召开会议，研究堤防治理。会议议定如下事项。\n　　一、摸清底数\n　　各乡镇上报台账。\n")
        #expect(document.metadata.title == title)
    }

    /// The last words of a title, the addressees and the text on one line, below what a copy broke off.
    @Test func `the rest of a title may be joined with the text`() {
        let document = Document(
            parsing: """
                云川铁路有限公司文件 云铁安〔2022〕117号
                云川铁路有限公司关于“9·14”桥隧车间
                作业人员受伤事故的通报 公司所属各单位，合资铁路公司：2022年9月14日凌晨，桥隧车间发生一起事故。现将有关情况通报如下：一、事故经过
                当日0时35分，车间副主任郭某带领11人上道。
                云川铁路有限公司
                2022年9月23日
                """)
        #expect(document.metadata.title == "云川铁路有限公司关于“9·14”桥隧车间作业人员受伤事故的通报")
        #expect(document.metadata.addressees == ["公司所属各单位", "合资铁路公司"])
    }

    /// A page prints the title without its organ; the one nearest above the text counts, with the organ on its first line.
    @Test func `a copy without the organ does not shorten the title`() {
        let title = "关于调整2023年度供水收费标准和缴费期限的通知"
        let document = Document(
            parsing: """
                首页
                政务公开
                通知公告
                \(title)
                发布时间：2023-07-03　来源：本站
                云川县供水管理中心
                关于调整2023年度供水收费标准
                和缴费期限的通知
                各用水单位：
                　　现将收费标准通知如下。自2023年8月1日起执行。
                云川县供水管理中心
                2023年7月1日
                """)
        #expect(document.metadata.title == "云川县供水管理中心" + title)
    }

    /// A crawler writes each element of a page on a line of its own: a name closes before the type, a title begins with
    /// its place, and the version that the page leaves out is of it.
    @Test(arguments: [
        ("云川县水务局\n关于印发\n《云川县城乡供水\n管理办法》\n的通知", "云川县水务局关于印发《云川县城乡供水管理办法》的通知"),
        ("云川县居民小区供水设施\n维护管理规定", "云川县居民小区供水设施维护管理规定"),
    ])
    func `pieces of a title on lines of their own`(lines: String, title: String) {
        let document = Document(
            parsing: "\(lines)\n各乡镇人民政府：\n现就供水管理作如下规定。请认真执行。\n一、范围\n全县供水。\n云川县水务局\n2021年11月16日\n")
        #expect(document.metadata.title == title)
        let page = Document(
            parsing:
                "云川县供水设施维护管理细则\n首页\n政策文件\n发布时间：2022-01-26\n云川县供水设施维护\n管理细则\n（试行）\n第一章　总则\n第一条　为加强管理，制定本细则。\n第二条　本细则适用于全县。\n"
        )
        #expect(page.metadata.title == "云川县供水设施维护管理细则（试行）")
    }
}
