import Testing

@testable import DocParser

/// `.text` of a division: its own words and those below, once.
@Suite struct WholeTextTests {
    private static let law = Document(
        parsing: """
            石渡县路灯管理办法
            第一章 总则
            第一条 为了管好路灯，制定本办法。
            第二条 维护单位应当：
            （一）巡查；
            （二）修复：
            1.主干道一天；
            2.支路两天。
            逾期的，应当公告。
            第三条 本办法自2020年1月1日起施行。
            """)
    private static let notice = Document(
        parsing: """
            关于护林防火的通知
            各林场：
            一、值守
            抓好两件事：一是针对空岗的问题，实行双岗；二是针对迟报的问题，实行日报。
            （一）排班
            排好班表。
            二、巡查。按时巡查。
            """)

    private func text(_ selector: String, of document: Document) throws -> [String] {
        try document.matches(of: Selector(selector)).map { match in
            guard case .value(let value) = match else { return "a block" }
            return value.text
        }
    }

    @Test func `of an article those of its clauses`() throws {
        #expect(try text("第一条.text", of: Self.law) == ["为了管好路灯，制定本办法。"])
        #expect(
            try text("第二条.text", of: Self.law) == ["维护单位应当：\n（一）巡查；\n（二）修复：\n1.主干道一天；\n2.支路两天。\n逾期的，应当公告。"])
        let chapter = try #require(text("第一章.text", of: Self.law).first)
        #expect(chapter.hasPrefix("第一条 为了管好路灯") && chapter.hasSuffix("起施行。"))
    }

    @Test func `of a section without its heading, items once`() throws {
        #expect(
            try text("1.text", of: Self.notice) == [
                "抓好两件事：一是针对空岗的问题，实行双岗；二是针对迟报的问题，实行日报。\n（一）排班\n排好班表。"
            ])
        #expect(try text("1.1.text", of: Self.notice) == ["排好班表。"])
        #expect(try text("2.text", of: Self.notice) == ["按时巡查。"])
    }

    /// What is asked for at any depth has each its own words: nothing twice.
    @Test func `of all blocks each its own`() throws {
        #expect(try text("1.**.text", of: Self.notice).contains("排好班表。"))
        let words = try text("**.text", of: Self.notice)
        #expect(words.filter { $0.utf8.elementsEqual("排好班表。".utf8) }.count == 1)
        // A title that two blocks contain, one of them inside of the other.
        let nested = Document(parsing: "关于工作的通知\n一、工作安排\n（一）工作要点\n做好。\n（二）其他\n做完。\n")
        #expect(try text("工作.text", of: nested) == ["（一）工作要点\n做好。\n（二）其他\n做完。"])
    }

    @Test func `the place holds the words`() throws {
        for (selector, document) in [("第二条.text", Self.law), ("1.text", Self.notice), ("2.text", Self.notice)] {
            let match = try #require(document.matches(of: Selector(selector)).first)
            guard case .value(let value) = match, let range = value.range else {
                Issue.record("no value with a place")
                continue
            }
            let printed = document.text.string(in: range).split(whereSeparator: \.isWhitespace).joined()
            #expect(printed == value.text.split(whereSeparator: \.isWhitespace).joined())
        }
    }

    /// What has nothing but its own words gives them as `text` does.
    @Test(arguments: Sample.all)
    func `of a leaf its text`(sample: Sample) throws {
        for block in try sample.document().blocks {
            if block.children.isEmpty {
                #expect(block.wholeText == block.text)
            } else {
                #expect(block.wholeText != nil)
            }
        }
    }

    @Test func `a number is a value of the documents that have it`() throws {
        let document = Document(parsing: "石渡县林业局文件\n石林发〔2017〕40号\n关于护林的通知\n各林场：\n一、值守\n按石林发〔2016〕1号办理。\n")
        for typed in ["石林发〔2017〕40号", "石林发[2017]40号", "石林发(2017)40号", " 石林发【2017】40 号"] {
            #expect(try text(typed, of: document) == ["石林发〔2017〕40号"], "\(typed)")
        }
        let error = #expect(throws: QueryError.self) { try document.matches(of: Selector("石林发〔2016〕1号")) }
        #expect(error?.reason == .notFound)
        #expect(error?.description.contains("the document's number is 石林发〔2017〕40号") == true)
        // A title goes before a number.
        let titled = Document(parsing: "石渡县林业局文件\n石林发〔2017〕40号\n关于护林的通知\n各林场：\n一、石林发〔2017〕40号\n照办。\n")
        #expect(try titled.matches(of: Selector("石林发〔2017〕40号")).first?.block?.id == "1")
    }
}
