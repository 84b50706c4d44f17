import DocParser
import Testing

/// Issuers, and where one organ's name ends and another begins.
struct IssuerReaderTests {
    /// The name of the 中央 ends with none of the characters that names of organs end with.
    @Test(arguments: [" ", "　", ""])
    func `the central committee and the state council are two issuers`(blank: String) {
        let document = Document(
            parsing: "中共中央\(blank)国务院关于做好防汛工作的意见\n为做好防汛工作，提出如下意见。\n一、总体要求\n保障安全。\n")
        #expect(document.metadata.issuers == ["中共中央", "国务院"])
    }

    @Test func `the central committee signs on a line of its own`() {
        let document = Document(
            parsing: "关于做好防汛工作的指示\n各省、自治区、直辖市党委、人民政府：\n　　防汛必须抓紧。\n中共中央\n国务院\n1982年5月20日\n")
        #expect(document.metadata.issuers == ["中共中央", "国务院"])
        #expect(document.metadata.dateSigned == CalendarDay(year: 1982, month: 5, day: 20))
    }

    /// 国资委 begins other names, but directly behind 国务院 it is its body.
    @Test(arguments: ["国务院国资委", "国务院教育督导委员会办公室", "石渡市政府国资委", "中共石渡市委教育工作领导小组", "中共中央国家机关工作委员会"])
    func `a body of an organ is one issuer`(name: String) {
        let document = Document(
            parsing: "\(name)关于加强管理的通知\n各有关单位：\n　　请加强管理。\n\(name)\n2024年3月5日\n")
        #expect(document.metadata.issuers == [name])
    }

    @Test(arguments: ["石渡师范大学", "石渡市第三中学", "石渡市机关幼儿园", "石渡市博物馆", "石渡市气象台", "石渡市妇联", "共青团中央"])
    func `schools and institutions sign as well`(name: String) {
        let document = Document(
            parsing: "关于做好防火工作的通知\n各部门：\n　　现将有关事项通知如下：\n一、加强检查。\n二、加强值班。\n\(name)\n2024年1月18日\n")
        #expect(document.metadata.issuers == [name])
        #expect(document.metadata.dateSigned == CalendarDay(year: 2024, month: 1, day: 18))
    }

    /// Bullets and arrows stand before links, never in a name; quotes do.
    @Test(arguments: [("• 石渡县水务局", []), ("石渡县“河长制”办公室", ["石渡县“河长制”办公室"])])
    func `a bullet is no part of an organ's name`(line: String, issuers: [String]) {
        let document = Document(
            parsing: "\(line)\n石水发〔2024〕2号\n关于做好供水工作的通知\n各乡镇人民政府：\n　　请加强管理。\n")
        #expect(document.metadata.issuers == issuers)
    }

    @Test func `the source of a copy is no masthead`() {
        let document = Document(
            parsing: "【文件来源】石渡县财政局\n\n石渡县水务局关于加强供水管理的通知\n（石水发〔2024〕2号）\n各乡镇：\n　　请加强管理。\n二〇二四年三月五日\n")
        #expect(document.metadata.masthead == nil)
        #expect(document.metadata.issuers == ["石渡县水务局"])
        #expect(document.metadata.publisher == "石渡县财政局")
    }

    @Test func `a directive and a written decision are types`() {
        #expect(Document(parsing: "石渡县人民政府关于春耕的指令\n各乡：\n　　抓紧春耕。\n").metadata.documentType == "指令")
        #expect(Document(parsing: "石渡县水务局行政处罚决定书\n张某某：\n　　罚款五百元。\n").metadata.documentType == "决定书")
    }

    /// A resolution is the session's: neither 会议 nor its number says what kind of organ it is.
    @Test(arguments: ["石渡县第十五届人民代表大会第三次会议", "石渡县人民代表大会常务委员会第二十次会议", "中国共产党石渡县第十届委员会第三次全体会议"])
    func `a session issues its resolutions`(name: String) {
        for title in ["\(name)关于政府工作报告的决议", "\(name)\n关于政府工作报告的决议"] {
            let document = Document(
                parsing: "\(title)\n（2024年1月19日\(name)通过）\n会议听取和审议了政府工作报告，决定批准这个报告。\n")
            #expect(document.metadata.issuers == [name])
            #expect(document.metadata.title == "\(name)关于政府工作报告的决议")
            #expect(document.metadata.dateAdopted?.description == "2024-01-19")
        }
    }

    /// The name of a site stands where a masthead does; title and signature agree on who issued the document.
    @Test func `a government's name above its office's document`() {
        let text = "云川市人民政府\n云川市人民政府办公室关于加强供水的通知\n各区人民政府：\n现通知如下。请认真落实。\n云川市人民政府办公室\n2018年6月25日"
        #expect(Document(parsing: text).metadata.issuers == ["云川市人民政府办公室"])
        let paper = text.replacing("云川市人民政府\n云川", with: "云川市人民政府文件\n云川")
        #expect(Document(parsing: paper).metadata.issuers == ["云川市人民政府"])
    }

    /// A name set wide ends where the next begins, and is not cut inside.
    @Test func `names set wide stand behind each other`() {
        let document = Document(
            parsing:
                "中 国 人 民 银 行国 家 发 展 和 改 革 委 员 会商 务 部中国证券监督管理委员会\n银发〔2017〕41号\n关于支持贸易发展的意见\n各分行：\n为贯彻落实部署，提出意见。\n2017年2月13日\n"
        )
        #expect(document.metadata.issuers == ["中国人民银行", "国家发展和改革委员会", "商务部", "中国证券监督管理委员会"])
    }
}
