import DocParser
import Testing

@Suite("Titles")
struct TitleReaderTests {
    /// Copied from a PDF, the number of the page may come between two lines of its title.
    @Test func `a page number is no word of a title`() {
        let document = Document(
            parsing: "关于印发《石渡县农村供水管理办法（试行）》\n— 3 —\n的通知\n各乡镇人民政府：\n　　现将办法印发给你们，请认真贯彻执行。\n")
        #expect(document.metadata.title == "关于印发《石渡县农村供水管理办法（试行）》的通知")
        #expect(document.excluded.map(\.lines) == [2...2])
    }

    /// A file that is the attachment of another document alone.
    @Test func `an attachment alone has its title for that of the document`() {
        let document = Document(
            parsing: """
                附件1
                石渡县农村供水管理办法（试行）
                第一章　总则
                第一条　为了加强供水管理，制定本办法。
                第二条　本办法自印发之日起施行。
                """)
        #expect(document.metadata.title == "石渡县农村供水管理办法（试行）")
        #expect(document.metadata.documentType == "办法")
    }

    /// Typed with the brackets of a number, or one of them: it is the version all the same.
    @Test(arguments: ["（试行〕", "〔试行）", "〔试行〕", "(征求意见稿）", "（2020—2024年)"])
    func `a version is no part of the type, whatever its brackets`(version: String) {
        let rules = "第一条　为了加强供水管理，制定本办法。\n第二条　本办法自印发之日起施行。\n"
        let document = Document(parsing: "石渡县农村供水管理办法\(version)\n\(rules)")
        #expect(document.metadata.title == "石渡县农村供水管理办法\(version)")
        #expect(document.metadata.documentType == "办法")
        let notice = "关于印发供水办法的通知\n石水发〔2020〕3号\n各乡镇人民政府：\n　　现将办法印发给你们，请认真执行。\n石渡县水务局\n2020年1月8日\n"
        let carrier = Document(parsing: notice + "石渡县农村供水管理办法\n\(version)\n\(rules)")
        #expect(carrier["附件"]?.title == "石渡县农村供水管理办法\(version)")
    }

    /// 〔〕 are a number's: what is cut off behind the word 函 of a code is no version.
    @Test func `a year in the brackets of a number is no version`() {
        let document = Document(parsing: "石渡县水务局文件\n石水函〔2020〕\n石渡县水务局关于停水的通知\n各用户：\n　　因检修，定于1月8日停水。\n")
        #expect(document.metadata.title == "石渡县水务局关于停水的通知")
    }

    /// The title ends with 办法》 as well as a title may; the page's copy has more of it.
    @Test func `a title goes on as far as the page's copy of it`() {
        let document = Document(
            parsing: """
                石渡县水务局关于印发《石渡县农村供水管理办法》的通知-石渡县人民政府网站
                石渡县水务局
                关于印发《石渡县农村供水管理办法》
                的通
                各乡镇人民政府：
                　　现将办法印发给你们。各乡镇要在六月底前登记供水设施，落实管护人员，检修期间停水的，提前三天告知用户。
                """)
        #expect(document.metadata.title?.hasPrefix("石渡县水务局关于印发《石渡县农村供水管理办法》") == true)
        #expect(document.metadata.evidence[.title]?.map(\.line) == [2])
    }

    /// A number that copying has doubled stands twice as a title may, and is none.
    @Test func `a line that stands twice is no copy of another title`() {
        let document = Document(
            parsing: "石渡县水务局 石渡县财政局关于做好农村供水工作的通知\n石水发［20 07］53号\n石水发［20 07］53号\n各乡镇人民政府：\n请认真执行。\n")
        #expect(document.metadata.title == "石渡县水务局 石渡县财政局关于做好农村供水工作的通知")
        #expect(document.metadata.evidence[.title]?.map(\.line) == [1])
    }

    /// 经 stands behind a name that is promulgated too: 《X》经市人民政府批准.
    @Test func `what an announcement rests on is not its title`() {
        let document = Document(
            parsing: "公　　告\n　　根据《中华人民共和国防洪法》，经研究决定，自2024年6月1日起封闭石渡河滨河路。\n　　特此公告。\n石渡县水务局\n2024年5月20日\n")
        #expect(document.metadata.title == "公告")
        #expect(document.metadata.documentType == "公告")
        #expect(document.metadata.issuers == ["石渡县水务局"])
    }

    /// What was the name of a file has its day and its ending around the title; the blank may have three bytes.
    @Test(arguments: ["20190312_", "20190312　", "20190312 ", "20190312-", ""])
    func `the name of a file on the first line`(day: String) {
        let metadata = Document(parsing: "\(day)关于加强供水管理的意见.txt\n各乡镇人民政府：\n为加强供水管理，提出如下意见。\n一、总体要求\n按期完成。\n").metadata
        #expect(metadata.title == "关于加强供水管理的意见")
    }
}
