import Testing

@testable import DocParser

@Suite("Chinese numerals")
struct HanNumeralTests {
    @Test func `every number goes round`() {
        for number in 1...HanNumeral.maximum {
            let written = HanNumeral.write(number)
            let read = Self.read(written)
            #expect(read?.value == number, "\(number) is written \(written)")
            #expect(read?.rest == "", "\(number) is written \(written)")
        }
    }

    @Test(arguments: [
        (1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (21, "二十一"), (100, "一百"), (101, "一百零一"),
        (110, "一百一十"), (111, "一百一十一"), (1000, "一千"), (1001, "一千零一"), (1010, "一千零一十"), (1100, "一千一百"),
        (9999, "九千九百九十九"),
    ])
    func `written as people write`(number: Int, numeral: String) {
        #expect(HanNumeral.write(number) == numeral)
    }

    @Test(arguments: [
        (12, "十二"), (12, "一十二"), (21, "廿一"), (20, "廿"), (35, "卅五"), (2, "两"), (105, "一百零五"), (105, "一百〇五"),
        (105, "一百○五"), (1010, "一千零十"), (1011, "一千零十一"), (118, "一百一十八"), (118, "一百十八"),
    ])
    func `read as people write`(number: Int, numeral: String) {
        let read = Self.read(numeral)
        #expect(read?.value == number)
        #expect(read?.rest == "")
    }

    @Test func `what follows is left`() {
        #expect(Self.read("十二条")?.rest == "条")
        #expect(Self.read("三、健全制度")?.rest == "、健全制度")
    }

    @Test(arguments: ["", "〇", "零", "百", "二三", "十百", "一百五", "一百零", "一百零十", "零五", "一零五", "百一", "一千五", "第一", "1", "甲"])
    func `nonsense is no number`(numeral: String) {
        let read = Self.read(numeral)
        #expect(read == nil || read?.rest != "", "\(numeral) was read as \(read?.value ?? 0)")
    }

    private static func read(_ numeral: String) -> (value: Int, rest: String)? {
        let bytes = Array(numeral.utf8)
        return HanNumeral.read(bytes.span, at: 0).map { found in
            (found.value, String(decoding: bytes[found.end...], as: UTF8.self))
        }
    }
}
