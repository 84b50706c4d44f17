/// 特此通知 is a sentence and ends in 。
enum ClosingEndRule: FormRule {
    static let rule = Rule(
        .closingEnd, .punctuation("4.1"),
        Wording("the closing sentence should end in 。", "结语末尾缺句号"),
        help: Wording("Though short, 特此通知 and its like are sentences of the text.", "“特此通知”等结语是正文的一句话，末尾用句号。"),
        wrong: "特此通知", right: "特此通知。", isMended: true)

    static var needs: Features { .closings }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for line in paper.closings where !line.isCommand {
            let mark = ByteRange(line.words.end, line.range.end)
            guard !text.has("。", at: mark.start), !text.has("！", at: mark.start) else { continue }
            found.add(rule, line.range, replacing: mark, by: "。")
        }
    }
}
