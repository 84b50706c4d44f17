/// Before the type of a title stands 的: 关于…的通知.
enum TitleParticleRule: FormRule {
    static let rule = Rule(
        .titleParticle, .regulation("第九条"),
        Wording("before the type of a title should stand 的", "标题中文种前缺“的”"),
        help: Wording(
            "关于, the matter, 的, the type.",
            "标题的事由与文种之间用“的”连接：关于……的通知。"),
        wrong: "关于开展安全检查通知", right: "关于开展安全检查的通知", isMended: true)

    static var needs: Features { .title }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let first = paper.titleLines.first, let last = paper.titleLines.last,
            text.find("关于", from: first.start, to: first.end) != nil
        else { return }
        let end = Manuscript.endOfWords(text, in: last)
        guard let type = types.word(text, before: end) else { return }
        let start = end - type.utf8CodeUnitCount
        var near = start
        for _ in 0..<reach where near > last.start {
            if text.has("的", before: near) || text.has("》", before: near) { return }
            near = text.characterStart(before: near)
        }
        guard near > last.start else { return }
        found.add(rule, ByteRange(start, end), replacing: ByteRange(start, start), by: "的")
    }

    /// A word or two may stand between: 的补充通知, 的商请函.
    private static let reach = 7
    private static let types: WordSet = ["通知", "请示", "批复", "通报", "公告", "通告"]
}
