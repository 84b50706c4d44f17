/// Behind the last addressee stands ：.
enum AddresseesColonRule: FormRule {
    static let rule = Rule(
        .addresseesColon, .format("7.3.2"),
        Wording("the addressees should end in ：", "主送机关后缺冒号"),
        help: Wording(
            "Without the colon the addressees are not told from the text.", "最后一个主送机关名称后标全角冒号，否则与正文分不开。"),
        wrong: "各县（区）教育局，局属各单位", right: "各县（区）教育局，局属各单位：", isMended: true)

    static var needs: Features { .title }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        if let line = bareAddressees(in: paper, text) {
            var end = line.end
            if let mark = Manuscript.closing.word(text, before: end) { end -= mark.utf8CodeUnitCount }
            found.add(rule, line, replacing: ByteRange(end, line.end), by: "：")
        }
    }

    /// The line between title and text that names organs and has another mark than ： behind them, or none.
    static func bareAddressees(in paper: Manuscript, _ text: borrowing Span<UInt8>) -> ByteRange? {
        guard paper.metadata.addressees.isEmpty, let title = paper.titleLines.last,
            let index = paper.lines.firstIndex(where: { $0.range.start > title.start && $0.part != .title }),
            paper.lines[index].part == .text || paper.lines[index].part == .underTitle,
            index + 1 < paper.lines.count, paper.lines[index + 1].part == .text
        else { return nil }
        let line = paper.lines[index].range
        // A heading of Markdown is none.
        guard line.count <= 600, text[line.start] != 0x23, !text.has("：", before: line.end),
            !text.has(":", before: line.end)
        else { return nil }
        let end = Manuscript.closing.word(text, before: line.end).map { line.end - $0.utf8CodeUnitCount } ?? line.end
        return namesOrgans(text, ByteRange(line.start, end)) ? line : nil
    }

    /// Whether each part of a list, between 、 and ，, is called like an organ or a group of them.
    private static func namesOrgans(_ text: borrowing Span<UInt8>, _ line: ByteRange) -> Bool {
        var start = line.start
        var offset = line.start
        while offset <= line.end {
            let isEnd = offset == line.end
            if isEnd || text.has("，", at: offset) || text.has("、", at: offset) || text.has(",", at: offset) {
                let words = ByteRange(start, text.trimmingBlanks(from: start, to: offset))
                guard words.count >= 6, words.count <= 120, isGroup(text, words) else { return false }
                start = isEnd ? offset : offset + text.characterLength(at: offset)
            }
            offset += isEnd ? 1 : text.characterLength(at: offset)
        }
        return true
    }

    private static func isGroup(_ text: borrowing Span<UInt8>, _ words: ByteRange) -> Bool {
        let start = text.skippingBlanks(from: words.start, to: words.end)
        let end =
            text.has("）", before: words.end)
            ? TitleShape.endWithoutBrackets(text, in: words) : words.end
        return OrganName.endsLikeOrgan(text, at: end) || groups.end(text, before: end)
            || text.has("各", at: start) && groupEnds.end(text, before: end)
    }

    private static let groups: WordSet = [
        "单位", "部门", "机构", "企业", "公司", "分行", "学校", "医院", "高校", "银行", "集团", "中心", "省", "自治区", "直辖市",
    ]
    private static let groupEnds: WordSet = ["市", "县", "区", "镇", "乡", "街道", "村", "处", "科室", "支队", "分局", "站", "所", "协会"]
}
