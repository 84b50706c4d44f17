/// Nouns that begin with the character of a word with which sentences begin: 经费 is no 经, 请示 no 请, 自查 no 自.
enum LeadingNoun {
    static func begins(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        nouns.begin(text, at: offset)
    }

    private static let nouns: WordSet = [
        "经费", "经济", "经贸", "经验", "经纪", "经典", "经常", "经办机构", "经营性", "经营主体", "经营许可", "经营场所", "经营范围", "自然", "自查", "自检",
        "自评", "自纠", "自救", "自律", "自愿", "自主", "自筹", "自我", "自动", "自来水", "自行车", "自由裁量", "因地制宜", "因公", "请示", "请假", "未成年",
        "未来", "除险", "除雪", "除尘", "原因", "原料", "原材料", "原产地", "原始",
    ]
}
