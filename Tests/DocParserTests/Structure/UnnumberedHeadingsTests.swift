import DocParser
import Testing

/// 总则 and its like without a number, in legislation.
@Suite("Headings without a number")
struct UnnumberedHeadingsTests {
    private let rules = Document(
        parsing: """
            柳河县村规民约指导规定

            总　则

            第一条　为了完善村规民约，制定本规定。
            第二条　本规定适用于各行政村。

            附则

            第三条　本规定自2024年3月1日起施行。
            """)

    @Test func `a heading without a number holds its articles and has no address`() {
        #expect(rules.body.map(\.id) == ["h1", "h2"])
        #expect(rules.body.map(\.title) == ["总则", "附则"])
        #expect(rules.body.map(\.kind) == [.chapter, .chapter])
        #expect(rules.body.allSatisfy { $0.address == nil && $0.marker == nil })
        #expect(rules.body.map { $0.children.map(\.id) } == [["第一条", "第二条"], ["第三条"]])
        #expect(rules.diagnostics.isEmpty)
    }

    @Test func `behind the marker of a chapter alone on its line it is that chapter's title`() {
        let document = Document(
            parsing: """
                柳河县村规民约指导规定

                第一章
                总则
                第一条
                为了完善村规民约，制定本规定。
                第二章
                附则
                第二条
                本规定自2024年3月1日起施行。
                """)
        #expect(document.body.map(\.id) == ["第一章", "第二章"])
        #expect(document.body.map(\.title) == ["总则", "附则"])
        #expect(document.diagnostics.isEmpty)
    }

    @Test func `it is found by id and title`() throws {
        #expect(rules["h2"]?.title == "附则")
        #expect(try rules.query("总则").map(\.id) == ["h1"])
        #expect(rules["h2"]?.children.first?.id == "第三条")
    }

    @Test func `a preamble with a heading stands before the chapters`() {
        let document = Document(
            parsing: "东山社区公约\n\n序　言\n\n东山社区历史悠久。\n\n第一章　总则\n第一条　居民应当爱护公物。\n第二章　附则\n第二条　本公约自公布之日起施行。\n")
        #expect(document.body.map(\.title) == ["序言", "总则", "附则"])
        #expect(document["h1/p1"]?.text == "东山社区历史悠久。")
        #expect(document.diagnostics.isEmpty)
    }

    @Test func `in a text without articles the words are a paragraph`() {
        let document = Document(parsing: "青岚县财政局关于编制预算的通知\n各单位：\n预算分为以下部分。\n总则\n按时编制预算。\n特此通知。\n")
        #expect(document.body.allSatisfy { $0.kind == .paragraph })
    }

    @Test func `parts are divided into subparts`() {
        let document = Document(
            parsing: """
                青岚社区自治章程
                第一编　居民
                第一分编　权利
                第一章　议事
                第一条　居民有权参加议事。
                第二分编　义务
                第二章　卫生
                第二条　居民应当爱护环境。
                第二编　组织
                第三条　设议事会。
                """)
        #expect(document["第一编第二分编"]?.title == "义务")
        #expect(document["第一编第二分编第二章"]?.title == "卫生")
        #expect(document["第二编"]?.title == "组织")
        #expect(document.diagnostics.isEmpty)
    }
}
