import DocParser
import Testing

@Suite("Marks of Markdown")
struct MarkdownMarksTests {
    private static let text = """
        **石渡县水务局关于加强供水管理的通知**

        **石水发〔2020〕3号**

        **各乡镇人民政府：**

        现通知如下：

        **一、加强管理**

        1. **巡查。** 每天巡查。
        2. **维护**：每月维护。

        **二、工作要求**

        **（一）落实责任。** 明确责任人。

        **（二）加强值班。** 值班人员在岗。

        **石渡县水务局**

        **2020年1月8日**
        """

    /// Converted from Word, headings are often bold lines and not headings of Markdown.
    @Test func `what is bold is read like any other words`() {
        let document = Document(parsing: Self.text)
        let metadata = document.metadata
        #expect(metadata.title == "石渡县水务局关于加强供水管理的通知")
        #expect(metadata.documentNumber == "石水发〔2020〕3号")
        #expect(metadata.addressees == ["各乡镇人民政府"])
        #expect(metadata.issuers == ["石渡县水务局"])
        #expect(document["1"]?.title == "加强管理")
        #expect(document["1.1"]?.title == "巡查")
        #expect(document["1.2/p1"]?.text == "每月维护。")
        #expect(document["2.1"]?.title == "落实责任")
        #expect(document["2.2/p1"]?.text == "值班人员在岗。")
    }

    /// Names that are left out have the same signs.
    @Test func `signs for a name that is left out stay`() {
        let document = Document(parsing: "关于供水管理的通知\n各乡镇人民政府：\n一、**县水务局负责巡查。\n二、某市**县负责维护。\n")
        #expect(document["1"]?.text == "**县水务局负责巡查。")
    }
}
