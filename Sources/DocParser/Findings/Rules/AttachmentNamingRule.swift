/// The name of an attachment stands without 《》 in the note.
enum AttachmentNamingRule: FormRule {
    static let rule = Rule(
        .attachmentNaming, .format("7.3.4"),
        Wording("the name of an attachment should stand without 《》", "附件说明中的附件名称不加书名号"),
        help: Wording(
            "The note names the attachment by its title as it stands above it.", "附件说明直接写附件标题，与附件首页的标题一致。"),
        wrong: "附件：《防汛物资清单》", right: "附件：防汛物资清单", isMended: true)

    static var needs: Features { .notedNames }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for name in paper.notedNames {
            guard text.has("《", at: name.start), let line = paper.line(of: name), line.part == .attachmentNote,
                let close = text.find("》", from: name.start, to: min(line.range.end, name.end + 3)),
                close + 3 >= name.end
            else { continue }
            found.add(
                rule, ByteRange(name.start, close + 3),
                mends: [
                    Finding.Mend(range: name.start..<(name.start + 3), replacement: ""),
                    Finding.Mend(range: close..<(close + 3), replacement: ""),
                ])
        }
    }
}
