/// Attachments are named under the text.
enum AttachmentNoteMissingRule: FormRule {
    static let rule = Rule(
        .attachmentNoteMissing, .format("7.3.4"),
        Wording("an attachment follows that no note names", "有附件而正文下没有附件说明"),
        help: Wording(
            "One blank line under the text: 附件： and the names. A text that the document issues (印发、转发) is no attachment, and has neither note nor 附件 above it.",
            "附件在正文下空一行用“附件：”说明。印发、转发的文件本身不是附件，不写附件说明，首页也不标“附件”。"),
        wrong: "特此通知。\n青岚市教育局\n…\n附件1", right: "特此通知。\n附件：1.防汛物资清单\n青岚市教育局\n…\n附件1")

    static var needs: Features { .attachments }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard paper.metadata.attachments.isEmpty, paper.first(in: .attachmentNote) == nil, paper.isSigned,
            let first = paper.attached.first, let title = paper.titleLines.last,
            !paper.titleLines.contains(where: { TitleShape.carries.occur(in: text, from: $0.start, to: $0.end) }),
            title.start < first.node.range.start
        else { return }
        found.add(rule, first.node.marker)
    }
}
