import Foundation
import Testing

@testable import DocParser

/// The writers over texts as they come from the parser.
@Suite struct ParsedTextTests {
    static let texts = [
        """
        关于加强社区食堂管理的通知
        江民发〔2022〕15号
        各街道办事处，各有关单位：
        为办好社区食堂，现通知如下：
        一、工作目标
        （一）方便老人。到2025年，每个街道至少有1个社区食堂。
        （二）保证安全。重点抓好以下三件事：一是针对采购渠道不明的问题，实行统一配送；二是针对留样不规范的问题，每餐留样48小时；三是针对无证上岗的问题，先体检后上岗。
        二、工作要求
        1. 各街道*每月*报送一次情况。
        2. 报送格式为 <街道>_<月份> 。
        特此通知。
        附件：食堂名单
        江州市民政局
        2022年3月8日
        附件
        食堂名单
        序号\t名称\t座位
        1\t东街食堂\t60
        2\t西街|北街食堂\t45
        """,
        """
        江州市养犬管理办法
        （2019年5月6日江州市人民政府第12次常务会议通过）
        第一章　总　则
        第一条　为了规范养犬，制定本办法。
        第二条　本办法所称犬只分为下列两类：
        （一）大型犬；
        （二）小型犬。
        前款犬只的名录由公安机关公布。
        第二章　附　则
        第三条　本办法自2019年7月1日起施行。
        """,
        "", "\u{FEFF}\r\n \t\r", "一、\n（一）\n1.\n", "没有结构的一句话", "# 一\n- 二\n1. 三\n```\n四",
    ]

    @Test(arguments: texts) func everyLayoutHoldsTheSame(text: String) throws {
        let document = Document(parsing: text)
        let pretty = try #require(JSONSerialization.jsonObject(with: Data(document.json().utf8)) as? NSDictionary)
        let line = Data(document.json(pretty: false).utf8)
        #expect(try pretty == #require(JSONSerialization.jsonObject(with: line) as? NSDictionary))
        #expect(document.json() == Document(parsing: text).json())
    }

    @Test(arguments: texts) func theJSONHoldsTheBlocks(text: String) throws {
        let document = Document(parsing: text)
        let whole = try #require(JSONSerialization.jsonObject(with: Data(document.json().utf8)) as? [String: Any])
        try expect(document.body, areWrittenIn: #require(whole["body"] as? [[String: Any]]))
    }

    private func expect(_ blocks: [Block], areWrittenIn objects: [[String: Any]]) throws {
        #expect(blocks.count == objects.count)
        for (block, object) in zip(blocks, objects) {
            #expect(object["kind"] as? String == block.kind.rawValue)
            #expect(object["id"] as? String == block.id)
            #expect(object["address"] as? String == block.address)
            #expect(object["marker"] as? String == block.marker)
            #expect(object["title"] as? String == block.title)
            #expect(object["role"] as? String == block.role?.rawValue)
            #expect(object["text"] as? String == block.text)
            #expect(object["problem"] as? String == block.problem)
            #expect(object["remedy"] as? String == block.remedy)
            #expect(object["rows"] as? [[String]] == block.rows)
            #expect(object["line"] as? Int == block.line)
            #expect(object["page"] as? Int == block.page && object["page"] != nil)
            #expect(object["range"] as? [Int] == [block.range.lowerBound, block.range.upperBound])
            try expect(block.children, areWrittenIn: #require(object["children"] as? [[String: Any]]))
        }
    }

    @Test(arguments: texts) func rangesInOtherUnitsCutOutTheSameWords(text: String) throws {
        let document = Document(parsing: text)
        let whole = document.text.string
        for (unit, cut) in [
            (OffsetUnit.scalars, { String(String.UnicodeScalarView(Array(whole.unicodeScalars)[$0])) }),
            (.utf16, { String(decoding: Array(whole.utf16)[$0], as: UTF16.self) }),
        ] as [(OffsetUnit, (Range<Int>) -> String)] {
            for (row, index) in zip(document.rows(offsets: unit).split(separator: "\n"), rowIndices(document)) {
                let object = try #require(JSONSerialization.jsonObject(with: Data(row.utf8)) as? [String: Any])
                let range = try #require(object["range"] as? [Int])
                let block = Block(document: document, index: index)
                #expect(cut(range[0]..<range[1]) == document.text.string(in: block.range))
            }
        }
    }

    @Test(arguments: texts) func markdownHasTheWordsOfTheBodyOnce(text: String) {
        let document = Document(parsing: text)
        var words = document.text.bytes.array
        // Page matter inside of a block is no part of its words.
        for run in document.excluded { words.replaceSubrange(run.range, with: run.range.map { _ in 0x20 }) }
        let body = document.body.map { String(decoding: words[$0.range], as: UTF8.self) }.joined()
        var page = ""
        document.writeMarkdown(of: document.body) { page += String(decoding: $0, as: UTF8.self) }
        #expect(lettersAndDigits(page) == lettersAndDigits(body))
        #expect(document.markdown().hasSuffix(page))
    }

    @Test func anItemShowsProblemAndRemedy() throws {
        let page = Document(parsing: Self.texts[0]).markdown()
        #expect(page.contains("\n- 二是**针对留样不规范的问题**，*每餐留样48小时*；\n"))
        #expect(page.contains("\\*每月\\*"))
    }

    @Test func anArticleIsReadAtOnce() {
        let page = Document(parsing: Self.texts[1]).markdown()
        #expect(
            page.contains("\n## 第一章 总则\n\n**第一条** 为了规范养犬，制定本办法。\n\n**第二条** 本办法所称犬只分为下列两类：\n\n- （一）大型犬；\n- （二）小型犬。\n"))
    }

    private func rowIndices(_ document: Document) -> [Int] {
        let nodes = document.tree.nodes
        return nodes.indices.filter { !nodes[$0].title.isEmpty || !nodes[$0].text.isEmpty }
    }

    private func lettersAndDigits(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9") ~= $0 }))
    }
}
