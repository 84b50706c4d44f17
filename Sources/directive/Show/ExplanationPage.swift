import DocParser

/// How the lines of a document were read, as columns parted by tabs.
struct ExplanationPage {
    let document: Document
    let style: Style
    /// Whether the lines of running text are shown one by one too.
    let showsText: Bool

    /// How many characters of a line are shown.
    private static let shownWords = 40
    /// How many pieces of evidence are shown.
    private static let shownEvidence = 4
    /// A line of running text with a smaller margin is shown all the same.
    private static let nearMargin = 8

    func text() -> String {
        var output = ""
        var hidden = 0
        for choice in document.partChoices() {
            if !showsText, choice.isText, choice.margin >= Self.nearMargin {
                hidden += 1
                continue
            }
            if hidden > 0 { output += style.paint("…\t\(hidden) lines of text\n", .dim) }
            hidden = 0
            output += line(choice)
        }
        if hidden > 0 { output += style.paint("…\t\(hidden) lines of text\n", .dim) }
        return output
    }

    private func line(_ choice: PartChoice) -> String {
        let evidence = choice.evidence.prefix(Self.shownEvidence).map { piece in
            piece.weight == 0 ? piece.name : "\(piece.name) \(piece.weight > 0 ? "+" : "")\(piece.weight)"
        }
        let margin = style.paint("\(choice.margin)", choice.margin < Self.nearMargin ? .yellow : .dim)
        let words = document.text.string(in: choice.range)
        let shown = words.count > Self.shownWords ? words.prefix(Self.shownWords) + "…" : words[...]
        return [
            "\(choice.line)", style.paint(choice.part, .bold), margin, choice.next,
            style.paint(evidence.joined(separator: ", "), .dim), DisplayWidth.printable(String(shown)),
        ].joined(separator: "\t") + "\n"
    }
}
