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
        #expect(document.metadata.title == "石渡县水务局关于印发《石渡县农村供水管理办法》的通")
        #expect(document.metadata.evidence[.title]?.map(\.line) == [2])
    }

    /// A number that copying has doubled stands twice as a title may, and is none.
    @Test func `a line that stands twice is no copy of another title`() {
        let document = Document(
            parsing: "石渡县水务局 石渡县财政局关于做好农村供水工作的通知\n石水发［20 07］53号\n石水发［20 07］53号\n各乡镇人民政府：\n请认真执行。\n")
        #expect(document.metadata.title == "石渡县水务局 石渡县财政局关于做好农村供水工作的通知")
        #expect(document.metadata.evidence[.title]?.map(\.line) == [1])
    }
}
