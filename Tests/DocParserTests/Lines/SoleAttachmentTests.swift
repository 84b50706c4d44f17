import DocParser
import Testing

/// A file that is an attachment alone.
@Suite("Attachments alone")
struct SoleAttachmentTests {
    @Test func `it is a document with its own title and tree`() {
        let document = Document(parsing: "附件3\n\n柳河县老旧电梯更新方案\n\n为了消除隐患，制定本方案。\n一、目标\n三年内完成更新。\n二、步骤\n（一）摸底\n登记全部电梯。\n")
        #expect(document.metadata.title == "柳河县老旧电梯更新方案")
        #expect(document.metadata.other.map(\.label) == ["附件"])
        #expect(document.metadata.other.map(\.value) == ["3"])
        #expect(document.body.filter { $0.kind == .section }.map(\.id) == ["1", "2"])
        #expect(document["2.1"]?.title == "摸底")
    }

    @Test(arguments: ["承诺书", "项目申报书", "任务分工表"])
    func `its title may end with any word`(word: String) {
        let document = Document(parsing: "附件2\n柳河县电梯更新补助\(word)\n柳河县市场监督管理局：\n我单位申请补助，保证材料真实。\n2024年3月5日\n")
        #expect(document.metadata.title == "柳河县电梯更新补助\(word)")
    }

    @Test func `several attachments keep their numbers`() {
        let document = Document(parsing: "附件1\n电梯登记办法\n一、登记范围\n全部电梯。\n附件2\n电梯报废办法\n一、报废条件\n使用满三十年。\n")
        #expect(document.body.map(\.id) == ["附件1", "附件2"])
    }
}
