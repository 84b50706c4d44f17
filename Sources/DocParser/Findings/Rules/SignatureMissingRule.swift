/// Under the text stand the organ that signs and the date.
enum SignatureMissingRule: FormRule {
    static let rule = Rule(
        .signatureMissing, .format("7.3.5"),
        Wording("the document has no signature of its organ", "缺发文机关署名"),
        help: Wording(
            "Organ and date stand under the text and the attachment note, the date below the organ.",
            "正文和附件说明之下应当有发文机关署名和成文日期。"),
        wrong: "特此通知。\n2021年5月20日", right: "特此通知。\n青岚市教育局\n2021年5月20日")

    static var needs: Features { .title }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        if paper.type == .motion || paper.type == .order || paper.type == .shortOrder {
            return findUndated(in: paper, text, to: &found)
        }
        guard paper.isLetter || isMadeKnown(paper, text) || isOpinion(paper, text),
            paper.last(in: .signature) == nil,
            !isSpoken(in: paper, text), paper.titleLines.first != nil,
            let last = paper.last(in: .attachmentNote) ?? paper.last(in: .text)
        else { return }
        guard let date = paper.first(in: .date) else {
            guard paper.metadata.dateSigned == nil else { return }
            return found.add(
                rule, last.range, Wording("signature and date are missing", "缺发文机关署名和成文日期"))
        }
        // The line of the date may have the organ before it.
        let place = paper.place(of: .dateSigned) ?? date.range
        guard place.start <= date.range.start + 3, date.range.count <= place.count + 6,
            !mayBeSignature(above: date.range, in: paper, text)
        else { return }
        found.add(rule, date.range)
    }

    /// A motion (议案) and an order are signed by the head of the government, whose name is no organ's, above the date.
    private static func findUndated(
        in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList
    ) {
        guard paper.metadata.dateSigned == nil, paper.first(in: .date) == nil,
            let last = paper.last(in: .text), let signer = paper.places(of: .signatories).last,
            signer.start >= last.range.start
        else { return }
        found.add(rule, signer, Wording("the date is missing", "缺成文日期"))
    }

    /// A report to an assembly, which is spoken to: 各位代表： 主任、各位副主任：
    private static func isSpoken(in paper: Manuscript, _ text: borrowing Span<UInt8>) -> Bool {
        let lines = paper.lines.prefix { $0.part != .attachmentHead }.prefix(mostHeadLines)
        return lines.contains { line in
            line.range.count <= 90 && text.has("：", before: line.range.end)
                && text.find("各位", from: line.range.start, to: line.range.end) != nil
        }
    }

    private static let mostHeadLines = 12

    /// What is made known (公告, 通告, 通报) may have organ or date under its title instead; a title without 关于 is the
    /// masthead, which names the organ, and articles are signed above them.
    private static func isMadeKnown(_ paper: Manuscript, _ text: borrowing Span<UInt8>) -> Bool {
        paper.type?.isMadeKnown == true && paper.first(in: .underTitle) == nil
            && paper.titleLines.contains { TitleShape.matters.occur(in: text, from: $0.start, to: $0.end) }
            && paper.nodes.allSatisfy { $0.kind != .article }
    }

    /// An opinion or a decision that goes out by itself, with masthead and number, is signed; one that a notice carries is
    /// not.
    private static func isOpinion(_ paper: Manuscript, _ text: borrowing Span<UInt8>) -> Bool {
        let type = paper.type
        guard type == .opinion || type == .decision && !paper.metadata.addressees.isEmpty, paper.number != nil,
            let masthead = paper.place(of: .masthead)
        else { return false }
        return text.has("文件", before: masthead.end)
    }

    /// Organs are called in more ways than lists of their endings hold: a short line above the date that is no sentence.
    private static func mayBeSignature(
        above date: ByteRange, in paper: Manuscript, _ text: borrowing Span<UInt8>
    ) -> Bool {
        guard let line = paper.lines.last(where: { $0.range.end <= date.start })?.range else { return false }
        return line.count <= longestName && Manuscript.closing.word(text, before: line.end) == nil
            && HeadingMarkerReader.read(text, at: line.start, end: line.end) == nil && !text.has("附件", at: line.start)
    }

    /// Thirty characters.
    private static let longestName = 90
}
