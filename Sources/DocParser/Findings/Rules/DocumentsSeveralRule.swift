/// A file holds one document.
enum DocumentsSeveralRule: FormRule {
    static let rule = Rule(
        .documentsSeveral, .regulation("第九条"),
        Wording("a second document follows in the same file", "一个文件里有两篇公文"),
        help: Wording(
            "Below the date come attachments and imprint; another title with a signature of its own was likely left over.",
            "成文日期之后只有附注、附件和版记；又出现标题、正文和署名的，多半是粘连了另一篇公文。"),
        wrong: "关于……的通告 … 2021年5月20日 … 关于……的通告 … 2021年6月1日", right: "关于……的通告 … 2021年5月20日")

    static var needs: Features { .title }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        // What is issued or passed on is a document, too.
        guard paper.metadata.attachments.isEmpty, !paper.titleLines.isEmpty,
            !paper.titleLines.contains(where: { TitleShape.carries.occur(in: text, from: $0.start, to: $0.end) }),
            // With two signatures the first day may not be taken for the document's.
            let date = paper.lines.firstIndex(where: { $0.part == .date || DateReader.isWhole(text, in: $0.range) })
        else { return }
        for index in paper.lines.indices.dropFirst(date + 1) {
            let line = paper.lines[index]
            if line.part == .attachmentHead || text.has("附件", at: line.range.start) { return }
            guard isTitle(text, line.range), isSigned(behind: index, of: paper, text) else { continue }
            return found.add(rule, line.range)
        }
    }

    private static func isTitle(_ text: borrowing Span<UInt8>, _ line: ByteRange) -> Bool {
        guard line.count <= longest, let about = text.find("关于", from: line.start, to: line.end),
            about == line.start || OrganName.isWhole(text, from: line.start, before: about),
            let type = TitleShape.typeWord(text, in: line), type.end == line.end, text.has("的", before: type.start)
        else { return false }
        return OfficialType(text.string(in: type)) != nil
    }

    /// Sixty characters.
    private static let longest = 180

    /// Whether an organ and a date stand below.
    private static func isSigned(behind index: Int, of paper: Manuscript, _ text: borrowing Span<UInt8>) -> Bool {
        zip(paper.lines[(index + 1)...], paper.lines[(index + 1)...].dropFirst()).contains { organ, date in
            OrganName.isWhole(text, in: organ.range) && DateReader.isWhole(text, in: date.range)
        }
    }
}
