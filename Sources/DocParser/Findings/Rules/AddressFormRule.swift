/// Who is addressed is called by one name: a county government is 你县, and no 你局.
enum AddressFormRule: FormRule {
    static let rule = Rule(
        .addressForm, .regulation("第十九条"),
        Wording("the addressee is called by the name of another organ", "对主送机关的称谓与主送机关不符"),
        help: Wording(
            "你 has the last word of the addressee's name or of its place behind it: 你局 for a bureau, 你县 for the government of a county.",
            "称谓随主送机关：县政府称“你县”，局称“你局”；套用旧稿时常常漏改。"),
        wrong: "青山县人民政府：… 你局要", right: "青山县人民政府：… 你县要", holdsForPublished: true)

    static var needs: Features { [.addressees, .yours] }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard paper.metadata.addressees.count == 1, let name = paper.place(of: .addressees),
            organs.end(text, before: name.end), !text.has("各", at: name.start),
            !text.contains("、", from: name.start, to: name.end)
        else { return }
        for your in paper.marks.words where your.code == PrintedMarks.your {
            let line = paper.lines[Int(your.line)]
            guard line.part == .text, let organ = names.word(text, at: your.range.end),
                !text.contains(organ, from: name.start, to: name.end),
                !joints.begin(text, at: your.range.end + 3), !QuotedWords.contain(your.offset, of: line.range, text)
            else { continue }
            found.add(rule, ByteRange(your.offset, your.range.end + 3))
        }
    }

    /// Names that have in them what they are called.
    private static let organs: WordSet = ["人民政府", "局", "厅", "委员会", "委"]
    private static let names: WordSet = ["局", "厅", "委", "省", "市", "县", "区", "镇", "乡", "州", "旗"]
    /// 你市县, 你省（区、市）, 你局长: another word, or several.
    private static let joints: WordSet = [
        "、", "（", "(", "市", "县", "区", "长", "乡", "镇", "级", "政府", "委", "人民", "和", "及", "与", "直",
    ]
}
