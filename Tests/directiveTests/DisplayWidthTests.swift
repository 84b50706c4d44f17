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
}
