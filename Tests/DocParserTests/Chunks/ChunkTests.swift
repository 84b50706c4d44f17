import Testing

@testable import DocParser

@Suite struct ChunkTests {
    private static let notice = """
        石渡县水务局关于做好供水工作的通知

        石水发〔2021〕9号

        各供水站：

        现就有关事项通知如下：

        一、总体要求

        （一）工作目标

        全年不间断供水。水质合格。

        （二）工作重点

        巡查管网。

        二、工作措施

        健全制度。

        特此通知。
        """

    private func texts(_ text: String, _ size: ChunkSize = .characters(), overlap: Int = 0) -> [String] {
        Document(parsing: text).chunks(size, overlap: overlap).map(\.text)
    }

    @Test func `a heading stands with the first words below it, and each division ends a chunk`() {
        let chunks = Document(parsing: Self.notice).chunks()
        #expect(
            chunks.map(\.text) == [
                "现就有关事项通知如下：", "一、总体要求\n（一）工作目标\n全年不间断供水。水质合格。", "（二）工作重点\n巡查管网。",
                "二、工作措施\n健全制度。", "特此通知。",
            ])
        #expect(chunks.map(\.block) == ["p1", "1.1", "1.2", "2", "p2"])
        #expect(chunks[1].blocks == ["1", "1.1", "1.1/p1"])
        #expect(chunks.map(\.parent) == [nil, "1", "1", nil, nil])
        #expect(chunks.map(\.address) == [nil, "1.1", "1.2", "2", nil])
        #expect(chunks[2].headings == ["总体要求", "工作重点"])
        #expect(chunks[2].context == "石渡县水务局关于做好供水工作的通知（石水发〔2021〕9号） > 一、总体要求")
        #expect(chunks[1].context == "石渡县水务局关于做好供水工作的通知（石水发〔2021〕9号）")
        #expect(chunks.allSatisfy { $0.id.hasPrefix("石水发〔2021〕9号#") && !$0.isCut })
    }

    @Test func `small paragraphs under one heading go together, until there is enough`() {
        let text = "一、要求\n" + (1...6).map { "第\($0)组要按时上报。\n" }.joined()
        #expect(texts(text, .characters(100, min: 20)).map { $0.split(separator: "\n").count } == [3, 4])
        #expect(texts(text, .characters(100, min: 100)).count == 1)
        #expect(texts(text, .characters(20, min: 1)).count == 6)
    }

    @Test func `legislation by article, in clauses where one is too large`() {
        let text = """
            云川省用水条例

            第一章　总则

            第一条　为了节水，制定本条例。

            第二条　用户应当装表。

            用户应当缴费。

            第三条　违反本条例的：

            （一）责令改正；

            （二）处以罚款。
            """
        let chunks = Document(parsing: text).chunks()
        #expect(chunks.map(\.block) == ["第一条", "第二条", "第三条"])
        #expect(chunks[0].text == "第一章 总则\n第一条 为了节水，制定本条例。")
        #expect(chunks.map(\.parent) == ["第一章", "第一章", "第一章"])
        let small = Document(parsing: text).chunks(.characters(16))
        #expect(small.map(\.address).contains("第二条第二款"))
        #expect(small.last?.context.hasSuffix("> 第一章 总则 > 第三条") == true)
    }

    @Test func `a long paragraph is cut behind sentences, a long sentence at its commas`() {
        let sentence = "各供水站要健全制度，明确责任。"
        let cut = Document(parsing: "一、要求\n" + String(repeating: sentence, count: 5)).chunks(.characters(40))
        #expect(cut.map(\.text) == ["一、要求\n" + sentence + sentence, sentence + sentence, sentence])
        #expect(cut.allSatisfy { !$0.isCut && $0.block.hasPrefix("1") })
        #expect(cut[1].parent == "1/p1")
        #expect(cut[1].context == "一、要求" && cut[1].headings == ["要求"])
        let long = Document(parsing: "一、要求\n" + String(repeating: "健全制度，", count: 9) + "明确责任。").chunks(.characters(30))
        #expect(long.allSatisfy { $0.isCut })
        #expect(long.first?.text == "一、要求\n健全制度，健全制度，健全制度，健全制度，健全制度，")
        let none = Document(parsing: String(repeating: "健", count: 50)).chunks(.characters(20))
        #expect(none.map(\.characters) == [20, 20, 10])
    }

    /// What stands for a blank in the source stands between two chunks, and is no character of the second.
    @Test func `a mark that became a blank begins no chunk`() throws {
        let text = "# 云川市水务局关于防汛的通知\n\n## 总体要求\n\n守堤，见规定。&nbsp;林场" + String(repeating: "水", count: 100) + "\n"
        let document = try Document(reading: Array(text.utf8), format: .markdown)
        let chunks = document.chunks(.characters(40, min: 20))
        #expect(chunks.allSatisfy { !$0.text.hasPrefix(" ") && $0.text.count <= 40 })
    }

    @Test func `a long paragraph is cut where its items begin`() {
        let text = "一、要求\n抓好三件事：一是健全供水管理制度；二是明确各站管护责任；三是抓好全县老旧管网问题的排查整改。\n"
        let cut = Document(parsing: text).chunks(.characters(24))
        #expect(cut.map(\.text) == ["一、要求\n抓好三件事：一是健全供水管理制度；", "二是明确各站管护责任；", "三是抓好全县老旧管网问题的排查整改。"])
        #expect(cut.map(\.blocks) == [["1", "1/p1", "1.1"], ["1/p1", "1.2"], ["1/p1", "1.3"]])
    }

    @Test func `a table that goes on has its head in the context`() {
        let rows = (1...8).map { "第\($0)站\t\($0)0\t合格\n" }.joined()
        let chunks = Document(parsing: "一、水质\n站点\t水量\t结果\n" + rows + "请照此办理。\n").chunks(.characters(40))
        #expect(chunks[0].text.hasPrefix("一、水质\n站点 | 水量 | 结果\n第1站 | 10 | 合格"))
        #expect(chunks[1].context == "一、水质\n站点 | 水量 | 结果")
        #expect(chunks.allSatisfy { $0.characters <= 40 && !$0.isCut })
    }

    @Test func `a row that is cut between its cells says so in all of its chunks`() {
        let row = "第一供水站负责的村庄\t每日供水三百立方米\t水质检测结果全部合格\n"
        let cut = Document(parsing: "一、水质\n站点\t水量\t结果\n" + row + row).chunks(.characters(20))
        #expect(cut.first?.isCut == false && cut.count > 3)
        #expect(cut.dropFirst().allSatisfy { $0.isCut })
    }

    @Test func `overlap stands in the context`() {
        let text = "一、要求\n" + (1...4).map { "第\($0)组要上报。“都要看。”" }.joined()
        let chunks = Document(parsing: text).chunks(.characters(32), overlap: 1)
        #expect(chunks[0].text == "一、要求\n第1组要上报。“都要看。”第2组要上报。“都要看。”")
        #expect(chunks[1].context == "一、要求\n“都要看。”")
        #expect(
            Document(parsing: text).chunks(.characters(32), overlap: 9)[1].context == "一、要求\n第1组要上报。“都要看。”第2组要上报。“都要看。”"
        )
        #expect(Document(parsing: Self.notice).chunks(overlap: 2)[2].context.hasSuffix("> 一、总体要求"))
    }

    @Test func `equal words have ids of their own, and no place is in an id`() {
        let chunks = Document(parsing: "一、甲\n略。\n二、乙\n略。\n三、甲\n略。\n").chunks()
        #expect(Set(chunks.map(\.id)).count == 3)
        let repeated = Document(parsing: "第一章　甲\n第一条　略。\n附件\n第一章　甲\n第一条　略。\n").chunks()
        #expect(Set(repeated.map(\.id)).count == repeated.count)
    }

    @Test(arguments: [
        ("各单位", 3), ("，。", 2), ("water", 2), ("abcd", 1), ("2021", 2), ("第12条", 3), ("A 1", 2), ("", 0),
    ])
    func `tokens, as estimated`(words: String, count: Int) {
        #expect(ChunkMeter.size(of: Array(words.utf8), in: .tokens) == count)
    }

    @Test func `sizes that make no sense are mended`() {
        #expect(ChunkSize.characters(0).max == 1)
        #expect(ChunkSize.characters(10, min: 50).min == 10)
        #expect(ChunkSize.tokens(400).min == 100)
        #expect(!Document(parsing: Self.notice).chunks(.characters(1)).isEmpty)
        #expect(Document(parsing: "").chunks().isEmpty)
    }

    @Test func `headings wait for the first sentence below them`() {
        let document = Document(
            parsing: """
                青岚市水务局关于汛前检查的通知

                一、建设要求
                新建水闸应当配建监测设施，合格率达到85%。
                （三）建设产地冷库
                支持家庭农场、农民合作社建设预冷、贮藏设施，优先在蔬菜、水果主产县布局。
                """)
        let chunks = document.chunks(.characters(40, min: 36))
        #expect(chunks.map { $0.text.split(separator: "\n").last?.hasPrefix("（三）") } == [false, false, false])
        #expect(chunks.count == 3 && chunks[1].text.hasPrefix("（三）建设产地冷库\n支持家庭农场"))
    }

    @Test func `a heading and a row with sentences are cut between them, and say so`() {
        let sentence = "各单位要如实登记台账，不得瞒报漏报。"
        let document = Document(parsing: "一、\(sentence)\(sentence)\(sentence)：\n各单位执行。\n")
        let chunks = document.chunks(.characters(24))
        #expect(chunks.count > 2)
        for chunk in chunks where chunk.text.contains("登记台账") && document.body[0].title != nil {
            #expect(chunk.isCut, "\(chunk.text)")
        }
    }

    @Test func `an attachment's title below its masthead stands where the text has it`() {
        let document = Document(
            parsing: """
                青岚市水务局关于转发汛前检查文件的通知

                各区水务局：
                现将文件转发给你们，请遵照执行。

                青岚市水务局
                2021年4月6日

                附件

                云川省水利厅文件
                云水〔2021〕3号

                云川省水利厅关于汛前检查的通知

                各市水务局：
                请于4月底前完成检查。
                """)
        for size in [ChunkSize.characters(), .characters(20), .tokens(30)] {
            let chunks = document.chunks(size)
            let ranges = chunks.map(\.range)
            #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
            #expect(chunks.map(\.text).joined().contains("云水〔2021〕3号"))
        }
        #expect(Invariants.violations(of: document) == [])
    }

    /// A paragraph put in somewhere changes no chunk but those under the heading that it stands under.
    @Test(arguments: Sample.all)
    func `an insertion changes ids under its own heading alone`(sample: Sample) throws {
        let document = try sample.document()
        let text = document.text.string
        let old = document.chunks(.characters(200))
        var compared = 0
        for block in document.blocks where block.kind == .paragraph && block.children.isEmpty {
            let words = "各地要把新增的第七项安排逐一落实到位。"
            guard let range = block.range(in: text) else { continue }
            var changed = text
            changed.insert(contentsOf: "\n\n\(words)", at: range.upperBound)
            var other = Document(parsing: changed)
            other.source.path = document.source.path
            // Elsewhere it may make another document of the text.
            guard other.blocks.count == document.blocks.count + 1,
                let added = other.blocks.first(where: { $0.text == words }), added.parent?.id == block.parent?.id,
                other.metadata.documentNumber == document.metadata.documentNumber
            else { continue }
            var heading = block.parent
            while let next = heading, !ChunkPacker.isDivision(next.node) { heading = next.parent }
            let ids = Set(other.chunks(.characters(200)).map(\.id))
            compared += 1
            for chunk in old where heading.map({ !$0.range.overlaps(chunk.range) }) ?? (chunk.headings != []) {
                #expect(ids.contains(chunk.id), "\(sample.name): \(chunk.block) after one behind \(block.id)")
            }
        }
        if sample.name == "notice/two-studies" { #expect(compared > 5) }
    }

    @Test func `a mark that closes at the very start ends no sentence`() {
        let words = "）和《青川市河道采砂管理办法》（青政发〔2016〕21号，以下简称《办法》）等规定，结合本市实际，制定"
        let chunks = Document(parsing: words).chunks(.characters(40, min: 20))
        #expect(chunks.first?.text.hasPrefix("）和") == true)
    }
}
