import DocParser
import Testing

/// Texts that were broken at every inline element.
@Suite("Torn lines")
struct TornLinesTests {
    private let document = Document(
        parsing: """
            柳河县水务局关于加强供水管理的通知
            柳水
            〔
            2024
            〕
            7
            号
            各乡镇人民政府：
            现就
            2024
            年供水工作通知如下：
            一、工作目标
            到
            2024
            年底，水质达标率达到
            98%
            以上。
            二、工作要求
            各水厂要在
            5
            月
            1
            日前完成自查。
            柳河县水务局
            2024
            年
            3
            月
            5
            日
            """)

    @Test func `figures go on their lines`() {
        #expect(document["1"]?.children.map(\.text) == ["到2024年底，水质达标率达到98%以上。"])
        #expect(document["2"]?.children.map(\.text) == ["各水厂要在5月1日前完成自查。"])
    }

    @Test func `head and signature are read`() {
        #expect(document.metadata.title == "柳河县水务局关于加强供水管理的通知")
        #expect(document.metadata.documentNumber == "柳水〔2024〕7号")
        #expect(document.metadata.addressees == ["各乡镇人民政府"])
        #expect(document.metadata.issuers == ["柳河县水务局"])
        #expect(document.metadata.dateSigned?.description == "2024-03-05")
    }

    @Test func `cells of a table stay apart`() {
        let document = Document(parsing: "柳河县水厂统计表\n水厂\n产量\n人数\n东山水厂\n12\n30\n西山水厂\n8\n22\n")
        #expect(document.blocks.allSatisfy { $0.text != "12 30" && $0.text != "1230" })
    }

    /// The paper's left margin is no indent: what begins at it goes on the line above.
    @Test func `lines at the margin of the paper go on`() {
        let sentence = "供水单位应当按照国家有关规定建立健全水质检测制度定期对水源水出厂水和管网"
        let articles = (1...6).map {
            "  第\(["一", "二", "三", "四", "五", "六"][$0 - 1])条  \(sentence)\n  末梢水进行检测，并按月向社会公布检测结果，接受公众监督。"
        }
        let document = Document(parsing: "  柳河县供水办法\n\(articles.joined(separator: "\n"))\n")
        #expect(document["第二条第一款"]?.text == "\(sentence)末梢水进行检测，并按月向社会公布检测结果，接受公众监督。")
        #expect(document["第二条"]?.title == nil)
    }

    /// One torn title is enough: no line of Chinese text ends with a mark that opens something.
    @Test(
        arguments: [
            ["柳河县水务局关于印发《", "柳河县供水管理办法", "》", "的通知"], ["柳河县水务局关于印发", "《", "柳河县供水管理办法", "（试行）", "》", "的通知"],
            ["柳河县", "2022", "年国民经济和社会发展统计公报"],
            ["柳河县水务局关于开展“", "水质提升", "”行动的通知"],
        ])
    func `titles are put together`(lines: [String]) {
        let text = lines.joined(separator: "\n") + "\n各乡镇人民政府：\n请认真贯彻执行。\n柳河县水务局\n2024年3月5日\n"
        #expect(Document(parsing: text).metadata.title == lines.joined())
    }

    /// Page numbers are bare figures, too: between 月 and 日 stands a day.
    @Test func `a figure between two units is no page number`() {
        let lines = [
            "桐岭市医疗保障局关于调整门诊待遇的通知", "各区医疗保障局：", "自", "2023", "年", "7", "月", "24",
            "日起施行。" + String(repeating: "各区要做好衔接。", count: 80),
            "桐岭市医疗保障局", "2023", "年", "6", "月", "25", "日",
        ]
        #expect(Document(parsing: lines.joined(separator: "\n")).metadata.dateSigned?.description == "2023-06-25")
    }

    @Test(arguments: ["2023\n-\n09\n-\n08", "2023-\n09-\n08", "2023\n-09\n-08"])
    func `a day in figures is one whole`(day: String) {
        let document = Document(
            parsing: "首页\n通知公告\n关于做好秋季造林工作的通知\n发布日期：\n\(day)\n字号：\n大\n中\n小\n各林场：\n现就秋季造林通知如下。请抓好落实。\n云溪林业局\n2023年9月6日\n"
        )
        #expect(document.metadata.datePublished?.description == "2023-09-08")
        #expect(document.metadata.title == "关于做好秋季造林工作的通知")
    }

    /// A figure in a title or behind an organ belongs to the words around it, and a person's name ends before a day.
    @Test func `figures in words, and above a day`() {
        let title = "国家税务总局桐岭省税务局\n2023\n年度招录\n12\n名公务员的公告"
        let text = "\(title)\n根据\n2023\n年度招录安排，拟招录\n12\n人，公示\n5\n个工作日。\n国家税务总局桐岭省税务局\n2023\n年\n5\n月\n8\n日"
        let metadata = Document(parsing: text).metadata
        #expect(metadata.title == "国家税务总局桐岭省税务局2023年度招录12名公务员的公告")
        #expect(metadata.issuers == ["国家税务总局桐岭省税务局"])
        #expect(metadata.dateSigned?.description == "2023-05-08")
    }

    /// Pages link the names of laws.
    @Test func `linked names stand in their sentence and title`() {
        let document = Document(
            parsing: """
                石渡县水务局关于印发
                《石渡县供水管理办法》
                的通知
                各供水站：
                为加强供水管理，根据
                《城市供水条例》
                和
                《省供水管理条例》
                第十二条的规定，制定了
                《石渡县供水管理办法》
                ，现印发给你们。
                石渡县水务局
                2021年4月6日
                """)
        #expect(document.metadata.title == "石渡县水务局关于印发《石渡县供水管理办法》的通知")
        #expect(
            document.body.compactMap(\.text) == [
                "为加强供水管理，根据《城市供水条例》和《省供水管理条例》第十二条的规定，制定了《石渡县供水管理办法》，现印发给你们。"
            ])
        let list = Document(parsing: "现行有效的文件目录\n《甲办法》\n《乙规定》\n《丙细则》\n")
        #expect(!list.body.contains { $0.text?.contains("《甲办法》《乙规定》") == true })
    }

    /// Years with a dash between them, and a type set with a character a line.
    @Test func `pieces of a title that are figures, a dash and single characters`() {
        let document = Document(
            parsing: """
                云川县自然资源局
                关于《云川县国土空间总体规划
                （
                2021
                —
                2035
                年）》的
                通
                知
                云自然资〔
                2023
                〕
                215
                号
                各乡镇人民政府：
                现将
                2023
                年的有关事项通知如下。请于
                9
                月
                30
                日前报送。
                云川县自然资源局
                2023
                年
                8
                月
                22
                日
                """)
        #expect(document.metadata.title == "云川县自然资源局关于《云川县国土空间总体规划（2021—2035年）》的通知")
        #expect(document.metadata.documentNumber == "云自然资〔2023〕215号")
        #expect(document.metadata.addressees == ["各乡镇人民政府"])
    }
}
