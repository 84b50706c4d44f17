import Testing

@testable import DocParser

@Suite struct RowsTests {
    let document = HandMadeDocument.document()

    @Test func aRowForEveryBlockWithWords() {
        let rows = document.rows().split(separator: "\n")
        #expect(rows.count == document.tree.nodes.count)
        let expected = #"""
            {"path":"samples/防汛.txt","documentNumber":"市防汛〔2023〕7号","documentTitle":"关于做好防汛工作的通知",\#
            "dateSigned":"2023-06-01","id":"1.1.1","address":"1.1.1","kind":"item","role":null,"marker":"一是",\#
            "title":null,"headings":["工作要求","强化值守"],"text":"针对\"值班空岗\"的问题，落实双人双岗。",\#
            "problem":"\"值班空岗\"","remedy":"落实双人双岗","line":5,"page":null,"range":[156,215],"textHash":"cee38cb23b6064cf"}
            """#
        #expect(rows[3] == expected)
    }

    @Test func aBlockWithoutWordsOfItsOwnHasNoRow() {
        var builder = DocumentBuilder("第一条 款。")
        builder.open(.article, marker: "第一条", form: .article, number: 1)
        builder.leaf(.clause, text: "款。", number: 1, hasAddress: true)
        builder.close()
        let rows = builder.document().rows().split(separator: "\n")
        #expect(rows.count == 1)
        #expect(rows[0].contains(#""id":"第一条第一款""#))
    }

    @Test func rowsOfSomeBlocks() {
        var rows = ""
        document.writeRows(of: [document.body[0].children[0]]) { rows += String(decoding: $0, as: UTF8.self) }
        let all = document.rows().split(separator: "\n")
        #expect(rows.split(separator: "\n") == Array(all[1...5]))
        var written = ""
        document.writeRows { written += String(decoding: $0, as: UTF8.self) }
        #expect(written == document.rows())
    }

    /// http://www.isthe.com/chongo/tech/comp/fnv/ gives these values.
    @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
    func theHashIsFNV1a(text: String, expected: String) {
        var hash = TextHash()
        hash.add(Array(text.utf8).span, in: 0..<text.utf8.count)
        #expect(String(decoding: hash.digits, as: UTF8.self) == expected)
    }
}
