/// The closing sentence is one of the document's type.
enum ClosingTypeRule: FormRule {
    static let rule = Rule(
        .closingType, .regulation("第八条"),
        Wording("the closing sentence is that of another document type", "结语与文种不符"),
        help: Wording(
            "特此通知 closes a 通知, 妥否，请批示 a 请示, 此复 a 批复 or 复函. A 报告 asks for nothing; 函, 报告 and 请示 don't command.",
            "“特此通知”用于通知，“妥否，请批示”用于请示，“此复”用于批复、复函；报告不得夹带请示事项；函、报告、请示不对收文机关提“请遵照执行”。"),
        wrong: "关于……的通知 … 妥否，请批示。", right: "关于……的通知 … 特此通知。", holdsForPublished: true)

    static var needs: Features { .closings }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let type = paper.type,
            let line = fault(type, in: paper, text)
        else { return }
        let words = text.string(in: line.words)
        let wording =
            line.isCommand
            ? Wording(
                "\(words) commands, which a \(type.rawValue) does not", "“\(words)”是对下级的要求，\(type.rawValue)不能用")
            : Wording("\(words) does not close a \(type.rawValue)", "“\(words)”不是\(type.rawValue)的结语")
        found.add(rule, line.range, wording)
    }

    private static func fault(
        _ type: OfficialType, in paper: Manuscript, _ text: borrowing Span<UInt8>
    ) -> ClosingLine? {
        if let closing = paper.closings.last(where: { !$0.isCommand }), !closing.types.contains(type) { return closing }
        // What a letter sends out (关于印发…的函) may be carried out.
        guard let command = paper.closings.last(where: \.isCommand), !command.types.contains(type),
            !paper.titleLines.contains(where: { TitleShape.carries.occur(in: text, from: $0.start, to: $0.end) })
        else { return nil }
        let behind = paper.lines.count { $0.part == .text && $0.range.start > command.range.end }
        return behind <= mostLinesBehind ? command : nil
    }

    /// A command stands at the end of the text: its closing sentence and one more may follow.
    private static let mostLinesBehind = 2
}
