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

    /// An address may end like the name of a file.
    @Test(arguments: ["电子邮箱：water@shidu.cn", "网址：www.shidu.cn"])
    func `a line above the note is no attachment`(line: String) {
        let document = Document(
            parsing: "石渡县水务局关于征求意见的函\n县级有关部门：\n现征求你们意见。\n联系人：周敏\n\(line)\n附件：1.节水办法\n　　　2.反馈表\n石渡县水务局\n2022年5月12日\n")
        #expect(document.metadata.attachments.map(\.title) == ["节水办法", "反馈表"])
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

    /// GB/T 9704-2012, 7.3.4: a name that is too long goes on below its first character, also the last and the only one.
    @Test(arguments: [
        ("附件：1．供水设施登记表（含水源\n　　　　　　地）\n　　　　　2．水源地名录（含备用\n　　　　　　水源地）", ["供水设施登记表（含水源地）", "水源地名录（含备用水源地）"]),
        ("附件：供水设施登记表（含水源\n　　　　　地）", ["供水设施登记表（含水源地）"]),
        ("附件：1．供水设施登记表\n2．水源地名录及\n说明\n3．水费标准", ["供水设施登记表", "水源地名录及说明", "水费标准"]),
    ])
    func `a noted title may go on on the next line`(note: String, titles: [String]) {
        let document = Document(
            parsing: """
                石渡县水务局关于做好农村供水工作的通知
                各乡镇人民政府：
                　　现将有关表格印发给你们，请认真填报。
                　　\(note)

                　　　　　　　　　　　石渡县水务局
                　　　　　　　　　　　2021年3月6日
                """)
        #expect(document.metadata.attachments.map(\.title) == titles)
        #expect(document.metadata.issuers == ["石渡县水务局"])
        #expect(document.body.map(\.text) == ["现将有关表格印发给你们，请认真填报。"])
    }

    /// The signature may stand right below the note, as far in as its name.
    @Test func `a signature is no part of a noted title`() {
        let document = Document(
            parsing: "石渡县水务局关于填报表格的通知\n各乡镇人民政府：\n　　请认真填报。\n　　附件：1．登记表\n　　　　　　石渡县水务局\n　　　　　　2021年3月6日\n")
        #expect(document.metadata.attachments.map(\.title) == ["登记表"])
        #expect(document.metadata.issuers == ["石渡县水务局"])
    }

    private func attachments(_ note: String) -> [Metadata.AttachmentEntry] {
        Document(
            parsing: "石渡县水务局关于填报的通知\n各乡镇人民政府：\n请按时填报。\n\(note)\n石渡县水务局\n2024年3月6日\n"
        ).metadata.attachments
    }

    @Test func `names begin with figures and hold dots`() {
        let found = attachments("附件：1.2024.03月用水表.xls\n　　　2.3号泵站1.5版图纸.pdf\n　　　3.5G水表目录（v2.1）.docx")
        #expect(found.map(\.number) == [1, 2, 3])
        #expect(found.map(\.title) == ["2024.03月用水表.xls", "3号泵站1.5版图纸.pdf", "5G水表目录（v2.1）.docx"])
    }

    @Test(arguments: ["附件：3份", "附件：共2件"])
    func `a count is no name`(note: String) {
        #expect(attachments(note).isEmpty)
    }

    /// Cut where its line was full, set in but not below the name.
    @Test func `a name that stops without a type goes on to it`() {
        let head = "石渡县税务局关于公布拟录用人员的公告\n    现将名单予以公布，请社会各界监督。\n"
        let note = "    附件：国家税务总局石渡县税务局2023年度拟录用公\n            务员名单（第一批）\n"
        let document = Document(parsing: head + note + "            石渡县税务局\n            2023年5月17日\n")
        #expect(document.metadata.attachments.map(\.title) == ["国家税务总局石渡县税务局2023年度拟录用公务员名单（第一批）"])
        #expect(document.metadata.issuers == ["石渡县税务局"])
    }
}
