import DocParser
import Testing

/// Lines of the head that look like a number and are not read as one are told.
@Suite("Unread numbers")
struct UnreadNumberTests {
    private func notice(_ line: String) -> Document {
        Document(parsing: "\(line)\n柳河县水务局关于加强供水管理的通知\n各乡镇人民政府：\n请加强供水管理。\n柳河县水务局\n2024年3月5日\n")
    }

    @Test(arguments: ["编号：柳水2024-17", "公文编号：LH20240017", "登记文号：2024-17", "柳水政 17号", "（柳水17号）"])
    func `it is doubtful that there is none`(line: String) {
        let document = notice(line)
        #expect(document.metadata.documentNumber == nil)
        #expect(document.diagnostics.contains { $0.code == .doubtful && $0.field == .documentNumber })
    }

    @Test(arguments: ["公文编号：柳水〔2024〕17号", "发文编号：柳水〔2024〕17号"])
    func `a label gives the number that it has`(line: String) {
        #expect(notice(line).metadata.documentNumber == "柳水〔2024〕17号")
    }

    @Test(arguments: ["索引号：LH-2024-0017", "发布日期：2024年3月5号", "机密★1年"])
    func `other lines raise no doubt`(line: String) {
        #expect(!notice(line).diagnostics.contains { $0.field == .documentNumber })
    }
}
