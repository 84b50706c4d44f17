/// A single attachment has no number.
enum AttachmentNumberedRule: FormRule {
    static let rule = Rule(
        .attachmentNumbered, .format("7.3.4"),
        Wording("a single attachment should have no number", "只有一个附件的不标顺序号"),
        help: Wording(
            "Numbers part several attachments; the only one is 附件：and its name, and 附件 above it.",
            "有多个附件才用阿拉伯数字标注顺序号；只有一个附件的，写“附件：”和附件名称。"),
        wrong: "附件：1.防汛物资清单", right: "附件：防汛物资清单", isMended: true)

    static var needs: Features { .notedNames }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let attached = paper.attached
        guard let name = paper.notedNames.first, let entry = paper.metadata.attachments.first,
            paper.metadata.attachments.count == 1, entry.number == 1, attached.count <= 1,
            let line = paper.line(of: name), line.part == .attachmentNote, text.has("附件", at: line.range.start)
        else { return }
        var start = line.range.start + 6
        while start < name.start, ArabicNumeral.digit(text, at: start) == nil {
            start += text.characterLength(at: start)
        }
        guard start < name.start, !goesOn(behind: name, paper, text) else { return }
        var mends = [Finding.Mend(range: start..<name.start, replacement: "")]
        if let marker = attached.first?.node.marker, marker.count > 6, attached.first?.number == 1 {
            mends.append(Finding.Mend(range: (marker.start + 6)..<marker.end, replacement: ""))
        }
        found.add(rule, ByteRange(start, name.end), mends: mends)
    }

    /// Whether a further entry follows that was not read as one.
    private static func goesOn(behind name: ByteRange, _ paper: Manuscript, _ text: borrowing Span<UInt8>) -> Bool {
        guard let next = paper.lines.first(where: { $0.range.start >= name.end })?.range else { return false }
        return HeadingMarkerReader.read(text, at: next.start, end: next.end)?.number == 2
    }
}
