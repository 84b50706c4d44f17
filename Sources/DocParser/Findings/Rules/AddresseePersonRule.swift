/// A document goes to an organ, not to its head.
enum AddresseePersonRule: FormRule {
    static let rule = Rule(
        .addresseePerson, .regulation("第十五条"),
        Wording("a document should be addressed to an organ, not to a person", "主送机关应当是机关，不能是负责人个人"),
        help: Wording(
            "What an organ asks or reports goes to an organ, unless its head gave the task in person.",
            "除上级机关负责人直接交办事项外，不得以本机关名义向上级机关负责人报送公文。"),
        wrong: "王建华主任：", right: "市卫生健康委员会：")

    static var needs: Features { .upward }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let type = paper.type
        guard type == .request || type == .report,
            let line = paper.first(in: .addressees)?.range ?? unread(in: paper, text)
        else { return }
        let end = Manuscript.endOfWords(text, in: line)
        guard let office = offices.word(text, before: end) else { return }
        let words = ByteRange(line.start, end - office.utf8CodeUnitCount)
        guard isPerson(words, text) else { return }
        found.add(rule, ByteRange(line.start, end))
    }

    /// A name has two to four characters, and may stand behind that of an organ; an office alone is one of many.
    private static func isPerson(_ words: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        guard !text.has("各", at: words.start), !OrganName.isWhole(text, in: words) else { return false }
        return (6...12).contains(words.count)
            || [6, 9].contains { length in
                words.count > length && OrganName.isWhole(text, in: ByteRange(words.start, words.end - length))
            }
    }

    /// The line under the title that ends in a colon, where it was not read as addressees.
    private static func unread(in paper: Manuscript, _ text: borrowing Span<UInt8>) -> ByteRange? {
        guard let line = paper.first(in: .text)?.range, line.count <= 45, text.has("：", before: line.end) else {
            return nil
        }
        return line
    }

    private static let offices: WordSet = [
        "主任", "局长", "书记", "市长", "省长", "县长", "区长", "镇长", "乡长", "院长", "校长", "部长", "厅长", "处长", "科长", "行长", "司长", "主席",
        "会长",
        "总经理", "董事长", "经理", "同志", "先生", "女士",
    ]
}
