/// A title ends with a document type (文种): 关于做好防汛工作 has none, nor has 关于印发《…方案》.
enum TitleTypeMissingRule: FormRule {
    static let rule = Rule(
        .titleTypeMissing, .regulation("第九条"),
        Wording("the title ends with no document type", "标题没有文种"),
        help: Wording(
            "A title is made of organs, matter and document type (文种). What is issued with a notice has its own type in 《》; the notice's stands behind it.",
            "标题由发文机关名称、事由和文种组成。印发、转发文件的，书名号内是所印发文件的文种，其后还要写“的通知”。"),
        wrong: "青岚市教育局关于印发《防汛工作方案》", right: "青岚市教育局关于印发《防汛工作方案》的通知")

    static var needs: Features { .title }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let metadata = paper.metadata
        guard metadata.documentNumberParts != nil || !metadata.addressees.isEmpty || !metadata.issuers.isEmpty,
            let last = paper.titleLines.last,
            paper.titleLines.contains(where: { hasMatter($0, text) }), isWithoutType(last, text),
            metadata.documentType == nil || endsWithPaper(last, text) || goesOn(last, paper)
        else { return }
        found.add(rule, last)
    }

    private static func hasMatter(_ line: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        TitleShape.matters.occur(in: text, from: line.start, to: line.end)
    }

    /// 关于印发《…方案》: the type is that of the text that is issued.
    private static func endsWithPaper(_ line: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        text.has("》", before: Manuscript.endOfWords(text, in: line))
            && TitleShape.carries.occur(in: text, from: line.start, to: line.end)
    }

    /// 的函件: the type was read out of a longer word.
    private static func goesOn(_ line: ByteRange, _ paper: Manuscript) -> Bool {
        paper.places(of: .documentType).contains { $0.end < line.end && line.end - $0.end <= 3 }
    }

    /// Whether nothing behind 《》 is a type; the one inside is that of the text that is issued.
    private static func isWithoutType(_ line: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        let end = Manuscript.endOfWords(text, in: line)
        if text.has("》", before: end) { return true }
        return TitleShape.typeWord(text, in: ByteRange(line.start, end)) == nil
    }
}
