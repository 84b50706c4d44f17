import Testing

@testable import DocParser

@Suite struct WordNumberFormatTests {
    static let cases: [(String, Int, String)] = [
        ("decimal", 12, "12"), ("decimalZero", 7, "07"), ("decimalZero", 12, "12"), ("decimalFullWidth", 10, "１０"),
        ("decimalEnclosedCircle", 1, "①"), ("decimalEnclosedCircle", 20, "⑳"), ("decimalEnclosedCircle", 21, "㉑"),
        ("decimalEnclosedCircle", 36, "㊱"), ("decimalEnclosedCircle", 51, "51"),
        ("decimalEnclosedCircleChinese", 3, "③"), ("decimalEnclosedParen", 2, "⑵"), ("decimalEnclosedFullstop", 9, "⒐"),
        ("chineseCounting", 1, "一"), ("chineseCounting", 10, "十"), ("chineseCounting", 11, "十一"),
        ("chineseCounting", 20, "二十"), ("chineseCounting", 99, "九十九"), ("chineseCounting", 105, "一○五"),
        ("chineseCountingThousand", 10, "十"), ("chineseCountingThousand", 101, "一百零一"),
        ("chineseCountingThousand", 110, "一百一十"), ("chineseCountingThousand", 1_000, "一千"),
        ("chineseCountingThousand", 1_010, "一千零一十"), ("japaneseCounting", 10, "十"),
        ("japaneseCounting", 21, "二十一"), ("japaneseCounting", 100, "百"), ("japaneseCounting", 101, "百一"),
        ("ideographDigital", 10, "一〇"), ("ideographTraditional", 1, "甲"), ("ideographTraditional", 10, "癸"),
        ("ideographTraditional", 11, "11"), ("ideographZodiac", 12, "亥"), ("chineseLegalSimplified", 21, "贰拾壹"),
        ("lowerLetter", 1, "a"), ("upperLetter", 26, "Z"), ("lowerLetter", 27, "aa"), ("lowerRoman", 4, "iv"),
        ("upperRoman", 1_994, "MCMXCIV"), ("upperRoman", 0, "0"), ("none", 3, ""), ("hebrew1", 3, "3"),
        ("chineseCounting", 0, "零"), ("chineseCounting", -1, "-1"), ("lowerLetter", 99_999, "99999"),
    ]

    @Test(arguments: cases)
    func `numbers as Word writes them`(name: String, number: Int, words: String) {
        #expect(WordNumberFormat(name: Array(name.utf8)).words(for: number) == words)
    }
}
