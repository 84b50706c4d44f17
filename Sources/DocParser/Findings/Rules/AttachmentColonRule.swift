/// Behind 附件 stands ： of full width.
enum AttachmentColonRule: FormRule {
    static let rule = Rule(
        .attachmentColon, .format("7.3.4"),
        Wording("behind 附件 should stand ： of full width", "“附件”后应当用全角冒号"),
        help: Wording(
            "The note under the text begins with 附件：, the names follow on the same line.",
            "附件说明以“附件”二字开头，后标全角冒号和附件名称。"),
        wrong: "附件:防汛物资清单", right: "附件：防汛物资清单", isMended: true)

    static var needs: Features { .attachmentLabels }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let line = paper.first(in: .attachmentNote)?.range else { return findUnread(in: paper, text, to: &found) }
        guard text.has("附件", at: line.start) else { return }
        let mark = text.skippingBlanks(from: line.start + 6, to: line.end)
        guard mark < line.end, text[mark] == UInt8(ascii: ":") else { return }
        found.add(rule, ByteRange(line.start, mark + 1), replacing: ByteRange(mark, mark + 1), by: "：")
    }

    /// A note without any colon is read as a line of text: 附件水库名单, above the attachment of that title.
    private static func findUnread(
        in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList
    ) {
        let titles = paper.attached.map(\.node.title).filter { !$0.isEmpty }
        guard !titles.isEmpty, paper.notedNames.isEmpty else { return }
        for line in paper.lines where line.part == .text && text.has("附件", at: line.range.start) {
            let name = ByteRange(line.range.start + 6, line.range.end)
            guard titles.contains(where: { text.string(in: $0) == text.string(in: name) }) else { continue }
            let place = ByteRange(name.start, name.start)
            found.add(rule, line.range, replacing: place, by: "：")
        }
    }
}
