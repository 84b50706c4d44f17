import Testing

@testable import DocParser

@Suite struct WordSetTests {
    private static let words: [StaticString] = ["首页", "首页 >", "A+", "·", "的通知", "）", "RSS"]
    private static let texts = [
        "", "首", "首页", "您现在的位置：首页 > 通知", "关于印发《办法》的通知", "字体 A+ A-", "订阅RSS", "（试行）", "列宁·弗", "首 页",
        "知通的页首", "A", "+A", "𠮷首页", "é首页",
    ]

    @Test(arguments: texts) func agreesWithSearchingWordByWord(text: String) {
        let set = WordSet([Self.words])
        let bytes = Array(text.utf8)
        let span = bytes.span
        var offsets = [bytes.count]
        for offset in bytes.indices where bytes[offset] & 0xC0 != 0x80 { offsets.append(offset) }
        for start in offsets {
            #expect(set.begin(span, at: start) == Self.words.contains { span.has($0, at: start) })
            #expect(set.end(span, before: start) == Self.words.contains { span.has($0, before: start) })
            for end in offsets where end >= start {
                let occurs = Self.words.contains { span.contains($0, from: start, to: end) }
                #expect(set.occur(in: span, from: start, to: end) == occurs)
            }
        }
    }

    @Test func tellsListsApart() {
        let set = WordSet([["版权所有"], ["字体：", "首页 >"], ["字体", "首页"]])
        let bytes = Array("首页 > 字体".utf8)
        #expect(set.lists(in: bytes.span, from: 0, to: bytes.count) == 0b110)
        #expect(set.lists(in: bytes.span, from: 0, to: 3) == 0)
    }

    @Test func findsWordsThatAreSetWide() {
        let set: WordSet = ["抄送", "主送"]
        let bytes = Array("　抄　　送　：各单位".utf8)
        #expect(set.spacedEnd(bytes.span, at: 3, to: bytes.count) == 15)
        #expect(set.spacedEnd(bytes.span, at: 0, to: bytes.count) == nil)
        #expect(set.spacedStart(bytes.span, before: 18, from: 0) == 3)
        #expect(set.spacedStart(bytes.span, before: 18, from: 6) == nil)
    }

    @Test func firstOfWordsInTheOrderOfTheList() {
        let bytes = Array("联系人及电话".utf8)
        #expect(WordSet(arrayLiteral: "联系人及电话", "联系人").word(bytes.span, at: 0)?.utf8CodeUnitCount == 18)
        #expect(WordSet(arrayLiteral: "联系人", "联系人及电话").word(bytes.span, at: 0)?.utf8CodeUnitCount == 9)
    }

    @Test func bytesAreFoundAtEveryDistance() {
        for length in 0..<70 {
            let bytes = [UInt8](repeating: 0x20, count: length) + [0xEF] + [UInt8](repeating: 0x20, count: 20)
            #expect(bytes.span.firstOffset(of: 0xEF, from: 0) == length)
            #expect(bytes.span.firstOffset(of: 0xEF, from: 0, to: length) == length)
            #expect(bytes.span.firstOffset(ofEither: 0xE3, 0xEF, from: 0, to: bytes.count) == length)
            #expect(bytes.span.firstOffset(ofEither: 0xE3, 0x21, from: 0, to: bytes.count) == bytes.count)
        }
    }
}
