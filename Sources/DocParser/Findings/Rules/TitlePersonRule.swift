/// Who is named in the title stands in the text by the same characters.
enum TitlePersonRule: FormRule {
    static let rule = Rule(
        .titlePerson, .regulation("第十九条"),
        Wording("the text has the name with another character than the title", "标题中的人名与正文相差一字"),
        help: Wording(
            "关于张某等同志职务任免的通知: the name in the title is one of those in the text, character by character.",
            "任免、表彰类公文标题中的人名应当与正文一致，常有同音字误。"),
        wrong: "关于方慕芸等同志职务任免的通知 … 方慕云同志任", right: "关于方慕云等同志职务任免的通知 … 方慕云同志任",
        holdsForPublished: true)

    static var needs: Features { .title }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for line in paper.titleLines {
            guard let person = text.find("同志", from: line.start, to: line.end),
                let about = text.find("关于", from: line.start, to: person)
            else { continue }
            // 关于给予, 关于授予 and the like stand before the names.
            let verb = verbs.word(text, at: about + 6).map(\.utf8CodeUnitCount) ?? 0
            var names = ByteRange(about + 6 + verb, person)
            if text.has("等", before: names.end) { names = ByteRange(names.start, names.end - 3) }
            for name in OrganName.split(text, in: names) where name.count == 9 && isMistaken(name, in: paper, text) {
                found.add(rule, name)
            }
        }
    }

    /// Whether the text has a person whose name differs in one of its last two characters, and never the name itself.
    private static func isMistaken(_ name: ByteRange, in paper: Manuscript, _ text: borrowing Span<UInt8>) -> Bool {
        var isAlike = false
        for line in paper.lines where line.part.isText {
            var offset = line.range.start
            while offset + name.count <= line.range.end {
                let different = [0, 3, 6].filter { !isSame(text, name.start + $0, offset + $0) }
                if different.isEmpty { return false }
                if different.count == 1, different[0] > 0, named.begin(text, at: offset + name.count) { isAlike = true }
                offset += text.characterLength(at: offset)
            }
        }
        return isAlike
    }

    private static func isSame(_ text: borrowing Span<UInt8>, _ one: Int, _ other: Int) -> Bool {
        text[one] == text[other] && text[one + 1] == text[other + 1] && text[one + 2] == text[other + 2]
    }

    /// What stands behind the name of a person who is appointed, praised or blamed.
    private static let named: WordSet = ["同志", "任", "为", "的", "、", "，", "等", "兼", "（"]
    private static let verbs: WordSet = ["给予", "授予", "追授", "表彰", "任命", "免去", "提名", "同意", "推荐", "确定", "开展向", "向"]
}
