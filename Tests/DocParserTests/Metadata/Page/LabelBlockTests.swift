import Testing

@testable import DocParser

/// Tables of pages that were taken column by column: all labels, then all values.
@Suite struct LabelBlockTests {
    private static func document(labels: String, values: String) -> Document {
        Document(
            parsing: """
                \(labels)
                \(values)

                关于规范泵站管理的通知

                各镇水务站：

                为规范泵站管理，现将有关事项通知如下。各站要逐台登记。

                云川县水务局
                2019年8月7日
                """)
    }

    @Test func `each label has the value of its place`() {
        let document = Self.document(
            labels: "索 引 号：\n主题分类：\n发文机关：\n成文日期：\n标　　题：\n发文字号：\n发布日期：\n有 效 性：",
            values: "00341287X/201908-00021\n农业、水利/水务\n云川县水务局\n2019年08月07日\n关于规范泵站管理的通知\n云水规〔2019〕4号\n2019年08月13日\n有效")
        let metadata = document.metadata
        #expect(metadata.documentNumber == "云水规〔2019〕4号")
        #expect(metadata.datePublished?.description == "2019-08-13")
        #expect(metadata.dateSigned?.description == "2019-08-07")
        #expect(metadata.indexNumber == "00341287X/201908-00021")
        #expect(metadata.title == "关于规范泵站管理的通知")
        #expect(Invariants.violations(of: document) == [])
    }

    @Test func `a label that the page leaves open takes no value of another`() {
        let metadata = Self.document(
            labels: "发文字号\n成文日期\n发布日期\n索引号", values: "2019年08月07日\n2019年08月13日\n00341287X/201908-00021"
        ).metadata
        #expect(metadata.datePublished?.description == "2019-08-13")
        #expect(metadata.indexNumber == "00341287X/201908-00021")
        #expect(metadata.documentNumber == nil)
    }
}
