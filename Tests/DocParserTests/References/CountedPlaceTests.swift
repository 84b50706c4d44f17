import DocParser
import Testing

/// Places that are printed as one unit, and those that are counted back over the headings between them.
@Suite("Counted places")
struct CountedPlaceTests {
    private static func rows(_ text: String) -> [String] {
        Document(parsing: text).references.map { row in
            "\(row.text)|\(row.targets.map { $0.id ?? "whole" }.joined(separator: ","))|\(row.isResolved == true)"
        }
    }

    @Test(arguments: [
        ("违反第一条、本条前款的，责令改正。", ["第一条、本条前款|第一条,第二条第二款|true"]),
        ("有前款、第一条情形的，处以罚款。", ["前款、第一条|第二条第二款,第一条|true"]),
        ("依照本条第一款和前款的规定办理。", ["本条第一款和前款|第二条第一款,第二条第二款|true"]),
        ("依照本规定第一条和前款的规定办理。", ["本规定第一条|第一条|true", "前款|第二条第二款|true"]),
        ("民用渔港适用前款，第一章其他规定不适用。", ["前款|第二条第二款|true", "第一章|第一章|true"]),
    ])
    func `of an article`(words: String, rows: [String]) {
        let text = "石渡市渔港规定\n\n第一章　总则\n\n第一条　渔港属于国家。\n\n第二条　渔港由县管理。\n\n渔船应当登记。\n\n\(words)\n"
        #expect(Self.rows(text) == rows)
    }

    @Test func `of a notice, over its headings`() {
        let text =
            "石渡县水务局关于供水的意见\n\n石水发〔2021〕8号\n\n各站：\n\n一、收费\n\n（一）按表收费。\n\n（二）按月缴费。\n\n二、检修\n\n（三）每年检修。\n\n（四）小区参照前项规定落实。\n\n三、上述（二）所列费用，由县水务局核定；上述（九）除外。\n\n石渡县水务局\n2021年5月6日\n"
        #expect(Self.rows(text) == ["前项|2.3|true", "上述（二）|1.2|true", "上述（九）||false"])
    }

    @Test func `a reply that changes an article of another document cites its own`() {
        let text =
            "石渡省水利厅关于水价的批复\n\n石水函〔2022〕9号\n\n江口市水务局：\n\n一、同意。\n\n二、石水发〔2011〕3号文第六条废止，第七条中的“三年”修改为“五年”。\n\n三、请按照本批复第一条执行。\n\n石渡省水利厅\n2022年1月5日\n"
        #expect(Self.rows(text).last == "本批复第一条|1|true")
    }
}
