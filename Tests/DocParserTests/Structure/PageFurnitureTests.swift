import DocParser
import Testing

@Suite("Contents lists and page numbers")
struct PageFurnitureTests {
    private static let outline = "1　总则\n1.1　编制目的\n2　组织体系\n2.1　指挥部\n"
    private static let text =
        "1　总则\n1.1　编制目的\n做好防范工作。\n2　组织体系\n2.1　指挥部\n县长任指挥长。\n"

    /// Copies lose the word 目录; the title may stand between the list and the text.
    @Test(arguments: ["", "\n\n", "石渡县防汛应急预案\n"])
    func `headings that all stand again right below, with text, are the contents`(between: String) {
        let document = Document(parsing: "石渡县防汛应急预案\n\(Self.outline)\(between)\(Self.text)")
        #expect(document.excluded.filter { $0.kind == .contents }.map(\.lines) == [2...5])
        #expect(document.blocks.filter { $0.kind == .section }.map(\.address) == ["1", "1.1", "2", "2.1"])
        #expect(document.diagnostics.isEmpty)
    }

    /// Other series, as Word numbers them or as notices do.
    @Test func `the numbers of the list may be of any form`() {
        let outline = "一、总体要求\n（一）指导思想\n二、重点任务\n"
        let text = "一、总体要求\n（一）指导思想\n坚持安全第一。\n二、重点任务\n加强巡查。\n"
        let document = Document(parsing: "石渡县防汛工作方案\n\(outline)\(text)")
        #expect(document.excluded.map(\.kind) == [.contents])
        #expect(document.diagnostics.isEmpty)
    }

    /// A form that two attachments have, a list that stands twice without any text, one that lacks an entry.
    @Test(arguments: [
        "附件1\n推荐表\n一、基本情况\n二、主要业绩\n三、推荐意见\n附件2\n申报表\n一、基本情况\n填写姓名。\n二、主要业绩\n三、推荐意见\n",
        "一、基本情况\n二、主要业绩\n三、推荐意见\n一、基本情况\n二、主要业绩\n三、推荐意见\n",
        "一、基本情况\n二、主要业绩\n三、推荐意见\n一、基本情况\n填写姓名。\n三、推荐意见\n",
    ])
    func `headings that stand again elsewhere are no contents`(lines: String) {
        let document = Document(parsing: "石渡县水务局关于推荐先进单位的通知\n各乡镇：\n请按要求推荐。\n\(lines)")
        #expect(!document.excluded.contains { $0.kind == .contents })
    }

    private static let three = "一、办公室\n二、工程科\n三、监督科\n"
    private static let five = three + "四、财务科\n五、信访科\n"

    private static func duties(_ list: String) -> String {
        list.split(separator: "\n").map { "\($0)\n做好有关工作。\n" }.joined()
    }

    /// Offices or points of an agenda, which the text lists first and tells of then.
    @Test(arguments: [
        ("", three, ""), ("下设科室：\n", five, ""), ("局机关设下列科室。\n", five, ""), ("各科室：\n— 1 —\n", five, ""),
        ("", five, "各科室的职责：\n"), ("", five, "各科室分工明确。\n"),
    ])
    func `a list that the text leads in to or goes on from is no contents`(above: String, list: String, between: String)
    {
        let document = Document(
            parsing: "石渡县水务局工作方案\n\(above)\(list)\(between)\(Self.duties(list))")
        #expect(!document.excluded.contains { $0.kind == .contents })
    }

    @Test func `five headings of one level under the title are the contents`() {
        let document = Document(parsing: "石渡县水务局工作方案\n\(Self.five)\(Self.duties(Self.five))")
        #expect(document.excluded.map(\.kind) == [.contents])
        #expect(document.blocks.filter { $0.kind == .section }.map(\.address) == ["1", "2", "3", "4", "5"])
    }
}
