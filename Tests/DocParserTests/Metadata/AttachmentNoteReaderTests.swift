import DocParser
import Testing

@Suite("Attachment notes")
struct AttachmentNoteReaderTests {
    /// The note's second entry goes on on the next page.
    @Test func `a page number is no word of a noted title`() {
        let document = Document(
            parsing: """
                石渡县水务局关于做好农村供水工作的通知
                各乡镇人民政府：
                　　现将有关表格印发给你们，请认真填报。
                　　附件：1.农村供水设施登记表
                　　　　　2.关于农村供水水源地保护区
                — 2 —
                　　　　　划定情况的报告
                　　　　　3.水源地名录
                　　　　　　　　　　　　　　　　石渡县水务局
                　　　　　　　　　　　　　　　　2021年3月6日
                """)
        #expect(
            document.metadata.attachments.map(\.title)
                == ["农村供水设施登记表", "关于农村供水水源地保护区划定情况的报告", "水源地名录"])
    }

    /// Copied from a PDF, the number of the page may be stuck to the note's last line.
    @Test func `a page number behind a noted title is no word of it`() {
        let document = Document(
            parsing: """
                石渡县水务局关于做好农村供水工作的通知
                各乡镇人民政府：
                　　现将有关表格印发给你们，请认真填报。
                　　附件：农村供水设施登记表— 6 —
                　　　　　　　　　　　　　　　　石渡县水务局
                　　　　　　　　　　　　　　　　2021年3月6日
                """)
        #expect(document.metadata.attachments.map(\.title) == ["农村供水设施登记表"])
    }
}
