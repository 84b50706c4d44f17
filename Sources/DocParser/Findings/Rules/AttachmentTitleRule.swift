/// An attachment has the title by which the note names it.
enum AttachmentTitleRule: FormRule {
    static let rule = Rule(
        .attachmentTitle, .format("7.3.7"),
        Wording("the attachment's title is not that of the note", "附件标题与附件说明不一致"),
        help: Wording(
            "Number and title above the attachment are those of the note under the text.", "附件顺序号和附件标题应当与附件说明的表述一致。"),
        wrong: "附件：1.防汛物资清单 … 附件1 应急物资目录", right: "附件：1.防汛物资清单 … 附件1 防汛物资清单", holdsForPublished: true)

    static var needs: Features { .attachments }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let names = paper.notedNames
        let entries = paper.metadata.attachments
        guard names.count == entries.count else { return }
        let attached = paper.attached
        findNumbers(of: attached, beside: entries, to: &found)
        for (place, entry) in entries.enumerated() {
            let number = entry.number ?? 0
            guard let other = attached.first(where: { $0.number == number }) ?? only(attached, entries.count),
                !other.node.title.isEmpty, !AlikeTitles.areAlike(names[place], other.node.title, text),
                !AttachmentUntitledRule.isRow(other.node.title, instead: place, of: paper, text)
            else { continue }
            let (noted, titled) = (entry.title, text.string(in: other.node.title))
            found.add(
                rule, other.node.title,
                Wording(
                    "the note says \(noted), the attachment's title is \(titled)", "附件说明是“\(noted)”，附件标题是“\(titled)”"))
        }
    }

    /// As many attachments as the note names, of which one has a number that the note has not.
    private static func findNumbers(
        of attached: [Manuscript.Attached], beside entries: [Metadata.AttachmentEntry], to found: inout FindingList
    ) {
        let numbers = entries.map { $0.number ?? 0 }
        guard attached.count == numbers.count, numbers.count > 1, !numbers.contains(0) else { return }
        for other in attached where other.number > 0 && !numbers.contains(other.number) {
            found.add(
                rule, other.node.marker,
                Wording("the note has no attachment \(other.number)", "附件说明中没有附件\(other.number)"))
        }
    }

    private static func only(_ attached: [Manuscript.Attached], _ count: Int) -> Manuscript.Attached? {
        count == 1 && attached.count == 1 ? attached.first : nil
    }
}
