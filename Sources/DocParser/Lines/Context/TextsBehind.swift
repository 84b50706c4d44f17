/// Finds what stands behind the end of a document that is none of it: a text that explains it (解读), and in a cut from a
/// gazette the head of the next document, without its text.
enum TextsBehind {
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        markNextHead(&lines, in: text)
    }

    /// What a document ends with: its date, or its last article.
    private static let ends: LineTraits = [.date, .organDate, .legislation]

    /// Whether a line is the title of what explains a document: it names it, and numbers begin anew or a sentence stands
    /// below.
    static func isExplanation(_ index: Int, of lines: [Line], in text: borrowing Span<UInt8>) -> Bool {
        guard index + 1 < lines.count, isTitle(lines[index]), explanations.end(text, before: lines[index].range.end),
            text.contains("《", from: lines[index].range.start, to: lines[index].range.end),
            !lines[index + 1].traits.isDisjoint(with: [.division, .hasStop])
        else { return false }
        return lines[..<index].contains { !$0.traits.isDisjoint(with: ends) }
    }

    private static let explanations: WordSet = ["解读", "问答", "起草说明"]

    /// The lines behind the last date that name what a document is about, with nothing below them.
    private static func markNextHead(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        guard let date = lines.lastIndex(where: { !$0.traits.isDisjoint(with: [.date, .organDate]) }) else { return }
        let rest = date + 1..<lines.count
        guard !rest.isEmpty, rest.count <= mostHeadLines, rest.allSatisfy({ isTitle(lines[$0]) }),
            lines[rest].contains(where: { $0.traits.contains(.about) })
        else { return }
        for index in rest { lines[index].traits.insert(.footer) }
    }

    private static let mostHeadLines = 4

    /// What no line of a head has that is cut off.
    private static let others: LineTraits = [
        .hasStop, .hasComma, .endsStop, .endsColon, .division, .bracketed, .imprint, .attachmentHead, .attachmentNote,
        .named, .cells, .date, .organDate, .person, .seal, .pageLabel, .navigation, .related, .footer,
    ]

    private static func isTitle(_ line: Line) -> Bool {
        line.range.count <= 180 && line.traits.isDisjoint(with: others)
    }
}
