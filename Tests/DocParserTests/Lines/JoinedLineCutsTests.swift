import DocParser
import Testing

@Suite("Lines joined to one")
struct JoinedLineCutsTests {
    /// Copies lose all line breaks and leave a blank in the place of each, or nothing.
    @Test(arguments: ["", " ", "　"])
    func `title and addressees end where their words show it, with or without a blank`(blank: String) {
        let document = Document(
            parsing: [
                "石渡县人民政府办公室关于加强供水管理的通知", "各乡镇人民政府，县政府各部门：", "为加强供水管理，现将有关事项通知如下，请认真贯彻执行。",
            ].joined(separator: blank))
        #expect(document.metadata.title == "石渡县人民政府办公室关于加强供水管理的通知")
        #expect(document.metadata.addressees == ["各乡镇人民政府", "县政府各部门"])
        #expect(document.body.map(\.text) == ["为加强供水管理，现将有关事项通知如下，请认真贯彻执行。"])
    }

    @Test func `a title that a sentence cites is not cut off`() {
        let document = Document(
            parsing: "石渡县供水情况\n县水务局关于加强供水管理的通知 要求各单位做好检修工作，保证全县居民用水，不得擅自停水。\n")
        #expect(document.metadata.addressees.isEmpty)
        #expect(document.blocks.contains { $0.text?.hasPrefix("县水务局") == true })
    }

    @Test func `the number of the page stands behind the document's in a running head`() {
        let document = Document(
            parsing: "石政办〔2022〕18号　　　　第 1 页 共 4 页\n\n石渡县人民政府办公室关于加强供水管理的通知\n\n各乡镇人民政府：\n\n现将有关事项通知如下。\n")
        #expect(document.metadata.documentNumber == "石政办〔2022〕18号")
        #expect(document.excluded.map(\.kind) == [.pageNumber])
    }

    /// The first sentence of every reply (批复, 复函).
    @Test(arguments: ["你厅", "你局", "市水务局"])
    func `the request that a reply answers is not cut off`(organ: String) {
        let sentence = organ + "关于建立联席会议制度的请示收悉。现函复如下："
        let document = Document(parsing: "石渡县人民政府关于同意建立联席会议制度的批复\n县水务局：\n\(sentence)\n同意建立联席会议制度。\n")
        #expect(document.body.first?.text == sentence)
    }

    /// A heading, a blank and the first of its divisions on one line, the second on the next.
    @Test func `a division is joined to its heading`() {
        let document = Document(
            parsing: "云川县水务局通知\n\n一、企业检查要点 1.证照是否齐全有效，地址是否一致。\n2.原料是否查验。\n二、单位检查要点 1.是否销售淘汰产品。\n2.是否加装装置。\n")
        #expect(document["1"]?.title == "企业检查要点")
        #expect(document["1.1"]?.text == "证照是否齐全有效，地址是否一致。")
        #expect(document["2.2"]?.text == "是否加装装置。")
    }

    /// Masthead, number and who signs on one line, with title and text or without, with blanks between them or without.
    @Test(arguments: [
        "云川县水务局文件 云水请〔2021〕14号 签发人：罗建 云川县水务局关于拨付堤防加固工程资金的请示 县人民政府： 堤防始建于1998年，请予拨款。当否，请批示。",
        "云川县水务局文件云水请〔2021〕14号\n云川县水务局关于拨付堤防加固工程资金的请示\n县人民政府：\n堤防始建于1998年，请予拨款。当否，请批示。",
    ])
    func `a head on one line`(text: String) {
        let metadata = Document(parsing: text + "\n云川县水务局\n2021年9月9日\n").metadata
        #expect(metadata.documentNumber == "云水请〔2021〕14号")
        #expect(metadata.title == "云川县水务局关于拨付堤防加固工程资金的请示")
        #expect(metadata.addressees == ["县人民政府"])
    }

    /// Behind each number a title was looked for, one call within the other.
    @Test func `a line of nothing but numbers is read`() {
        let document = Document(parsing: String(repeating: "云水请(2021)14号", count: 20_000))
        #expect(document.metadata.title == nil)
    }

    /// The proofreader's name ends where that of the office begins.
    @Test func `the office that prints is stuck to a name`() {
        let document = Document(
            parsing:
                "石渡县水务局关于换发水表的通知\n各乡镇水务站：\n请做好换发水表的工作。\n石渡县水务局\n2006年10月12日\n主题词：水表　通知\n打字：周小川　校对：李大江　陈渡口中共石渡县委办公室　　　2006年10月20日印发\n"
        )
        #expect(document.metadata.printedBy == "中共石渡县委办公室")
        #expect(!document.blocks.contains { $0.text == "陈渡口" })
    }

    @Test(arguments: ["附件", "附件："])
    func `a head behind the printing line`(head: String) {
        let document = Document(
            parsing:
                "石渡县水务局关于印发《水表管理办法》的通知\n各乡镇水务站：\n现将《水表管理办法》印发给你们。\n石渡县水务局\n2006年10月12日\n主题词：水表　通知\n石渡县水务局办公室　　　2006年10月20日印发\(head)\n水表管理办法\n第一条　为加强管理，制定本办法。\n第二条　本办法自2007年1月1日起施行。\n"
        )
        #expect(document.metadata.printedBy == "石渡县水务局办公室")
        #expect(document.body.last?.kind == .attachment && document.body.last?.title == "水表管理办法")
    }

    /// A blank stands behind the number of each name; none of them begins an organ's.
    @Test func `who signs behind the last name of a note`() {
        let document = Document(
            parsing:
                "石渡县水务局关于换发水表的通知\n各乡镇水务站：\n请做好换发水表的工作，并及时上报。\n附件：1. 水表明细表2. 水表汇总表3. 水表统计表财政部 教育部二〇一二年七月十九日\n"
        )
        #expect(document.metadata.attachments.map(\.title) == ["水表明细表", "水表汇总表", "水表统计表"])
        #expect(document.metadata.issuers == ["财政部", "教育部"])
    }
}
