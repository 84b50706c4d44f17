/// Behind the date of printing stands 印发.
enum PrintingWordRule: FormRule {
    static let rule = Rule(
        .printingWord, .format("7.4.3"),
        Wording("behind the date of printing should stand 印发", "印发日期后应当加“印发”二字"),
        help: Wording(
            "The last line of the imprint has the office that prints at its left, at its right the date and 印发.",
            "版记末行左为印发机关，右为印发日期，后加“印发”二字。"),
        wrong: "青岚市教育局办公室　　2021年5月21日", right: "青岚市教育局办公室　　2021年5月21日印发", isMended: true)

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        // The parser may take the line for that of the signature: it is the second one with a date.
        var isSigned = hasDateAbove(paper, text)
        let last = paper.lines.lastIndex { $0.part == .text && !hasDate($0.range, text) } ?? -1
        for line in paper.lines[(last + 1)...] {
            guard line.part != .attachmentHead, line.part != .attached else { break }
            guard isSigned else {
                isSigned = hasDate(line.range, text)
                continue
            }
            guard lacksWord(line.range, text) else { continue }
            return tell(line.range, to: &found)
        }
        // The imprint is the last of all, behind the attachments.
        guard let copies = paper.lines.lastIndex(where: { $0.part == .imprint }), copies + 1 < paper.lines.count,
            lacksWord(paper.lines[copies + 1].range, text)
        else { return }
        tell(paper.lines[copies + 1].range, to: &found)
    }

    /// Whether minutes have organ and date below their masthead (10.4): they are not signed under the text.
    private static func hasDateAbove(_ paper: Manuscript, _ text: borrowing Span<UInt8>) -> Bool {
        guard paper.type == .minutes,
            let first = paper.lines.first(where: { $0.part == .text })
        else { return false }
        let start = max(first.range.start, paper.place(of: .title)?.start ?? 0)
        return paper.lines.prefix { $0.range.start < start }.contains { SignatureLine(text, in: $0.range) != nil }
    }

    private static func tell(_ line: ByteRange, to found: inout FindingList) {
        found.add(rule, line, replacing: ByteRange(line.end, line.end), by: "印发")
    }

    /// Whether a line has an organ and a date behind it, as the printing line has, and not its word.
    private static func lacksWord(_ line: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        guard line.count <= 300, PrintingLine.read(text, in: line) == nil, let printed = SignatureLine(text, in: line)
        else { return false }
        return printed.date.end == line.end && printed.date.start > printed.organs.end
    }

    private static func hasDate(_ line: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        DateReader.isWhole(text, in: line) || SignatureLine(text, in: line) != nil
    }
}
