import Testing

@testable import directive

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("abc", 3), ("公文", 4), ("（一）", 6), ("2．", 3), ("“两学一做”", 10), ("〔2016〕86号", 12), ("e\u{301}", 1),
        ("\u{20000}", 2),
        ("", 0), ("\u{FEFF}", 0), ("…", 1), ("：", 2), ("ﾊ", 1),
    ])
    func `columns of words`(words: String, columns: Int) {
        #expect(DisplayWidth.of(words) == columns)
    }

    @Test(arguments: [
        ("公文的结构", 4, ["公文", "的结", "构"]), ("ab cd ef", 5, ["ab cd", "ef"]), ("公文，结构", 4, ["公", "文，", "结构"]),
        ("公文（结构）", 6, ["公文", "（结", "构）"]), ("abcdef", 3, ["abcdef"]), ("", 5, []),
        ("公文 GB/T 9704", 8, ["公文", "GB/T", "9704"]),
    ])
    func `lines of words`(words: String, columns: Int, lines: [String]) {
        #expect(DisplayWidth.wrap(words, to: columns) == lines)
    }

    @Test(arguments: [("公文结构", 8, "公文结构"), ("公文结构", 7, "公文结…"), ("公文结构", 6, "公文…"), ("公文结构", 1, "…"), ("公文", 0, "")])
    func `words cut to columns`(words: String, columns: Int, expected: String) {
        #expect(DisplayWidth.cut(words, to: columns) == expected)
        #expect(DisplayWidth.of(expected) <= columns)
    }
}
