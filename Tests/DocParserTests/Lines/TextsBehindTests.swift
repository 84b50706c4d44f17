import DocParser
import Testing

/// What stands behind the end of a document.
@Suite("Texts behind a document")
struct TextsBehindTests {
    private let notice = """
        柳河县水务局关于加强供水管理的通知
        柳水〔2024〕7号
        各乡镇人民政府：
        请加强供水管理。
        柳河县水务局
        2024年3月5日

        """

    @Test(arguments: ["柳河县教育局 柳河县公安局关于开展", "柳河县教育局\n关于开展校车检查的通知"])
    func `the head of the next document is none of it`(head: String) {
        let document = Document(parsing: notice + head + "\n")
        #expect(document.body.map(\.text) == ["请加强供水管理。"])
        #expect(document.excluded.count == 1)
        #expect(document.metadata.title == "柳河县水务局关于加强供水管理的通知")
    }

    @Test func `what explains a rule is a text of its own`() {
        let document = Document(
            parsing: notice
                + "柳河县供水办法\n第一条　为了加强供水管理，制定本办法。\n第二条　本办法自2024年5月1日起施行。\n《柳河县供水办法》政策解读\n一、制定背景\n原办法已不适应需要。\n二、主要内容\n明确了供水责任。\n"
        )
        let attached = document.body.filter { $0.kind == .attachment }
        withKnownIssue("its title is read as a line of the rule above it") {
            #expect(attached.map(\.title) == ["柳河县供水办法", "《柳河县供水办法》政策解读"])
            #expect(attached.last?.children.map(\.title) == ["制定背景", "主要内容"])
        }
    }

    @Test func `parts of an attachment have two numbers`() {
        let document = Document(
            parsing:
                "柳河县水务局关于填报的通知\n各乡镇人民政府：\n请按时填报。\n附件：1.供水表\n　　　2.排水表\n柳河县水务局\n2024年3月5日\n附件1-1\n供水表（城区）\n一、填报范围\n城区各水厂。\n附件1-2\n供水表（农村）\n一、填报范围\n农村各水厂。\n附件2\n排水表\n一、填报范围\n各排水户。\n"
        )
        #expect(document.metadata.attachments.map(\.title) == ["供水表", "排水表"])
        #expect(document.body.filter { $0.kind == .attachment }.map(\.marker) == ["附件1-1", "附件1-2", "附件2"])
        #expect(!document.diagnostics.contains { $0.code == .attachmentMismatch || $0.code == .numberingRepeat })
    }
}
