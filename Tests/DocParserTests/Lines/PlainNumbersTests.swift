import DocParser
import Testing

@Suite("Headings numbered without a mark")
struct PlainNumbersTests {
    /// Contingency plans: 1　总则 above 1.1, the last one without decimals below it.
    @Test func `a figure and a blank are a marker where decimals go on from it`() {
        let document = Document(
            parsing: """
                石渡县防汛应急预案
                1　总则
                1.1　编制目的
                做好洪涝灾害的防范与处置工作。
                1.2　适用范围
                本预案适用于全县范围内的洪涝灾害。
                2　组织指挥体系
                县防汛指挥部负责组织全县的防汛工作。
                2.1　指挥部
                2.1.1　指挥部由县长任指挥长。
                2.1.2　指挥部办公室设在县水务局。
                3　附则
                本预案由县水务局负责解释。
                """)
        #expect(document["2"]?.title == "组织指挥体系")
        #expect(document["2.1"]?.marker == "2.1")
        #expect(document["2.1.2"]?.marker == "2.1.2")
        #expect(document["3"]?.title == "附则")
        #expect(document["3"]?.children.map(\.text) == ["本预案由县水务局负责解释。"])
        #expect(document.diagnostics.isEmpty)
    }

    /// What a text processor numbered has no blank behind the figure in its copies.
    @Test func `a figure that touches the heading is a marker where decimals go on from it`() {
        let document = Document(
            parsing: """
                石渡县防汛应急预案
                1总则
                1.1编制目的
                做好防范工作。
                2组织体系
                2.1指挥部
                县长任指挥长。
                3附则
                本预案由县水务局负责解释。
                """)
        #expect(document.blocks.filter { $0.kind == .section }.map(\.address) == ["1", "1.1", "2", "2.1", "3"])
        #expect(document["2"]?.title == "组织体系")
        #expect(document["3"]?.marker == "3")
        #expect(document.diagnostics.isEmpty)
    }

    /// The first parts are short and have no decimals of their own.
    @Test(arguments: ["", "　"])
    func `figures from 1 on lead up to the heading that decimals tell`(blank: String) {
        let document = Document(
            parsing: """
                石渡县防汛工作总结
                1\(blank)基本情况
                全年降雨偏多。
                2\(blank)工作成效
                没有发生险情。
                3\(blank)主要做法
                3.1\(blank)落实责任
                县长任指挥长。
                4\(blank)存在问题
                人员不足。
                """)
        #expect(document.body.map(\.title) == ["基本情况", "工作成效", "主要做法", "存在问题"])
        #expect(document.diagnostics.isEmpty)
    }

    /// A figure that counts, one whose series lacks a number, a series that ends before.
    @Test(arguments: ["1名组长\n由县长担任。", "1　王五\n2　赵六", "1　王五\n县水务局\n2　赵六\n县公安局\n2020年3月4日"])
    func `other figures above the heading that decimals tell are words`(lines: String) {
        let document = Document(parsing: "石渡县防汛工作总结\n\(lines)\n2　主要做法\n2.1　落实责任\n县长任指挥长。\n")
        #expect(!document.blocks.contains { $0.kind == .section && $0.marker == "1" })
    }

    /// No decimals, but two headings or more from 1 on, with sentences between them.
    @Test(arguments: ["", "　"])
    func `a series of figures between sentences is one of sections`(blank: String) {
        let document = Document(
            parsing: """
                石渡县防汛应急预案
                1\(blank)总则
                为做好防汛工作，制定本预案。
                2\(blank)组织体系
                县政府成立指挥部。
                """)
        #expect(document.body.map(\.title) == ["总则", "组织体系"])
    }

    /// Words that count, a list whose rows have no text, a figure in the middle of a sentence that was cut.
    @Test(arguments: [
        "1名组长\n由县长担任。\n2名副组长\n由副县长担任。", "1　王五\n2　赵六\n3　孙七", "1总则\n做好防范工作，设\n2组织体系\n县政府成立指挥部。",
    ])
    func `figures that make no series are words`(lines: String) {
        let document = Document(parsing: "石渡县防汛应急预案\n为做好防汛工作，制定本预案。\n\(lines)\n")
        #expect(document.blocks.allSatisfy { $0.kind != .section })
    }

    @Test func `a figure and a blank are words elsewhere`() {
        let document = Document(
            parsing: """
                关于票据管理的通知
                1.1　面额
                10 元及以上面额须全额清分
                1.2　期限
                2 日内完成
                """)
        #expect(document.body.flatMap(\.children).map(\.text) == ["10 元及以上面额须全额清分", "2 日内完成"])
    }

    /// The list goes on from the last section's number, but its rows are no headings.
    @Test(arguments: ["3　王五\n4　赵六", "3　王五\n县水务局\n4　赵六\n县公安局"])
    func `numbers behind the text's end are none of its sections`(list: String) {
        let plan = """
            石渡县防汛应急预案
            1　总则
            1.1　编制目的
            做好防范工作。
            2　附则
            本预案由县水务局负责解释。

            """
        for end in ["附件1", "2020年3月4日", "石渡县水务局2020年3月4日", "　　　　　　　　　石渡县水务局"] {
            let document = Document(parsing: plan + end + "\n联络员\n" + list + "\n")
            #expect(document["2"]?.title == "附则")
            #expect(!document.blocks.contains { $0.kind == .section && $0.marker == "3" }, "\(end)")
        }
        // No mark tells that the text has ended: rows with no text between them are none all the same.
        let bare = Document(parsing: plan + "3　王五\n4　赵六\n")
        #expect(bare["3"] == nil)
    }

    @Test(arguments: ["3 名副组长", "3 月 5 日起施行", "3 个工作日内"])
    func `a number goes on only with words that name`(words: String) {
        let document = Document(
            parsing: "石渡县防汛应急预案\n1　总则\n1.1　编制目的\n做好防范工作。\n2　附则\n指挥部设1名组长，\n\(words)\n具体名单另行印发。\n")
        #expect(document["2"]?.title == "附则")
        #expect(document["3"] == nil)
        let named = Document(parsing: "石渡县防汛应急预案\n1　总则\n1.1　编制目的\n做好防范工作。\n2　日常管理\n县水务局负责。\n")
        #expect(named["2"]?.title == "日常管理")
    }

    @Test func `a figure behind a dot that counts something is a word`() {
        let document = Document(
            parsing: """
                石渡县高龄津贴办法
                第一条 下列人员可以领取高龄津贴：
                1.80周岁及以上的；
                2.70周岁以上、生活困难的。
                """)
        #expect(document.body[0].children[0].children.map(\.marker) == ["1.", "2."])
        #expect(document.body[0].children[0].children.map(\.text) == ["80周岁及以上的；", "70周岁以上、生活困难的。"])
        #expect(document.diagnostics.isEmpty)
    }

    /// What is measured may be a fraction: only persons, households and years are counted in whole numbers.
    @Test(arguments: ["1.5米以上的护栏要加固。", "1.5吨以下的车辆可以通行。", "2.5公里以内的学生步行上学。"])
    func `a length is no number of a list`(words: String) {
        let document = Document(parsing: "石渡县防汛办法\n第一条 下列设施要检查：\n\(words)\n第二条 本办法自印发之日起施行。\n")
        #expect(document.body[0].children.map(\.text).last == words)
        #expect(document.blocks.allSatisfy { $0.kind != .item })
    }

    /// The list under 2.1 has the places of 2.1.1 and 2.1.2, but what is printed 2.1.1 shows its address itself.
    @Test func `a printed decimal goes before the items of the division around it`() {
        let document = Document(
            parsing: """
                石渡县防汛应急预案
                1　总则
                1.1　编制目的
                做好防范工作。
                2　组织体系
                2.1　指挥部
                指挥部的职责：
                （1）统一领导；
                （2）决定启动。
                2.1.1　办公室
                设在县水务局。
                """)
        #expect(document["2.1.1"]?.title == "办公室")
        #expect(document["2.1.1~2"]?.marker == "（1）")
        #expect(document["1.1"]?.title == "编制目的")
        #expect(document.diagnostics.isEmpty)
    }
}
