/// Attachments follow in the order of their numbers.
enum AttachmentOrderRule: FormRule {
    static let rule = Rule(
        .attachmentOrder, .format("7.3.7"),
        Wording("the attachments are not in the order of their numbers", "附件未按顺序号排列"),
        help: Wording(
            "Numbers and names are those of the note, and so is the order.",
            "附件顺序号和附件标题应当与附件说明一致，附件按顺序号依次编排。"),
        wrong: "附件2 … 附件1", right: "附件1 … 附件2")

    static var needs: Features { .attachments }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let attached = paper.attached
        guard attached.count > 1, let wrong = attached.indices.first(where: { attached[$0].number != $0 + 1 }),
            Set(attached.map(\.number)) == Set(1...attached.count)
        else { return }
        found.add(rule, attached[wrong].node.marker)
    }
}
