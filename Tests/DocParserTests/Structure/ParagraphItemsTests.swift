import DocParser
import Testing

/// Items (列举项) of which each is a paragraph of its own.
@Suite("Items that are paragraphs")
struct ParagraphItemsTests {
    private func section(_ text: String) -> Document {
        Document(parsing: "柳河县医保局关于开展检查的通知\n各医院：\n现通知如下。\n一、总体要求\n提高认识。\n二、检查重点\n\(text)\n三、时间安排\n五月底前完成。\n")
    }

    @Test(arguments: [
        ("一是检查收费。", "二是检查药品。"), ("首先，自查自纠。", "其次，集中检查。"), ("其一，查账目。", "其二，查实物。"),
        ("第一，检查收费。", "第二，检查药品。"),
    ])
    func `they are items of their division`(first: String, second: String) {
        let document = section("\(first)\n\(second)")
        #expect(document["2"]?.items.map(\.id) == ["2.1", "2.2"])
        #expect(document["2"]?.items.map(\.kind) == [.item, .item])
        #expect(document["2.2"]?.text == String(second.drop { "二是其次第一，".contains($0) }))
    }

    @Test func `what they state as problems is found`() throws {
        let document = section("一是针对重复收费的问题，全面清理。\n二是针对虚假住院的问题，逐人核对。")
        #expect(try document.query("@problems").map(\.id) == ["2.1", "2.2"])
        #expect(document["2.1"]?.problem == "重复收费")
        #expect(document["2.2"]?.remedy == "逐人核对")
    }

    @Test func `a paragraph alone is no series`() {
        #expect(section("一是检查收费。\n检查药品。")["2"]?.items.isEmpty == true)
    }
}
