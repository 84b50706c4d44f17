/// A remark under the date (附注) stands in round brackets.
enum NoteBracketsRule: FormRule {
    static let rule = Rule(
        .noteBrackets, .format("7.3.6"),
        Wording("a remark under the date should stand in round brackets", "附注应当加圆括号"),
        help: Wording(
            "Who may read it, and whom to ask, stand in them: （此件公开发布）.",
            "附注居左空二字加圆括号编排在成文日期下一行。"),
        wrong: "此件公开发布", right: "（此件公开发布）", isMended: true)

    static var needs: Features { .date }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let date = paper.first(in: .date)?.range else { return }
        for line in paper.lines where line.range.start > date.end {
            guard line.part != .attachmentHead, line.part != .attached else { return }
            let range = ByteRange(line.range.start, Manuscript.endOfWords(text, in: line.range))
            // The central bank has contacts and copies on one line of the imprint.
            guard words.begin(text, at: range.start), range.count <= longest,
                text.find("共印", from: range.start, to: range.end) == nil, !text.has("）", before: range.end)
            else { continue }
            found.add(
                rule, range,
                mends: [
                    Finding.Mend(range: range.start..<range.start, replacement: "（"),
                    Finding.Mend(range: range.end..<range.end, replacement: "）"),
                ])
            return
        }
    }

    private static let words: WordSet = [
        "此件公开", "此件主动公开", "此件依申请公开", "此件不予公开", "此件不公开", "此件发至", "此件可", "联系人：", "联系电话：",
    ]
    private static let longest = 120
}
