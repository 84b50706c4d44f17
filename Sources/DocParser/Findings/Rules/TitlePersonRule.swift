/// Who is named in the title stands in the text by the same characters.
enum TitlePersonRule: FormRule {
    static let rule = Rule(
        .titlePerson, .regulation("第十九条"),
        Wording("the text does not have the name that the title has", "标题中的人名在正文中没有出现"),
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
            for name in OrganName.split(text, in: names) where isName(name, text) && !stands(name, in: paper, text) {
                found.add(rule, name)
            }
        }
    }

    /// Two to four characters, and no 有关同志.
    private static func isName(_ name: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        name.count >= 6 && name.count <= 12 && name.count % 3 == 0 && !nobody.begin(text, at: name.start)
    }

    private static let nobody: WordSet = ["有关", "相关", "部分", "全体", "各位", "领导", "以上", "所有", "老"]

    private static func stands(_ name: ByteRange, in paper: Manuscript, _ text: borrowing Span<UInt8>) -> Bool {
        paper.lines.contains { line in
            guard line.part.isText, line.range.count >= name.count else { return false }
            return (line.range.start...line.range.end - name.count).contains { start in
                text[start] == text[name.start]
                    && (0..<name.count).allSatisfy { text[start + $0] == text[name.start + $0] }
            }
        }
    }

    private static let verbs: WordSet = ["给予", "授予", "追授", "表彰", "任命", "免去", "提名", "同意", "推荐", "确定", "开展向", "向"]
}
