/// The note of attachments stands under the text, before the signature.
enum AttachmentPlaceRule: FormRule {
    static let rule = Rule(
        .attachmentPlace, .format("7.3.4"),
        Wording("the note of attachments should stand before the signature", "附件说明应当在正文之后、发文机关署名之前"),
        help: Wording(
            "The text, one line left empty, the note, then the signature.",
            "附件说明在正文下空一行左空二字编排，在署名和成文日期之前。"),
        wrong: "某某市教育局\n2021年5月6日\n附件：名单", right: "附件：名单\n某某市教育局\n2021年5月6日")

    static var needs: Features { [.attachmentNote, .date] }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let note = paper.first(in: .attachmentNote), let date = paper.first(in: .date),
            note.range.start > date.range.start, text.has("附件", at: note.range.start)
        else { return }
        found.add(rule, note.range)
    }
}
