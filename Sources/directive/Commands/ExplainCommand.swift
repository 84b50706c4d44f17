import DocParser

extension Command {
    static let explain = Command(
        name: "explain",
        synopsis: "INPUT",
        summary: "how a document was read: each line of head and tail with its part and the next best",
        details: [
            "A line a line: its number, the part of the document that it was taken for, the margin, the part that comes "
                + "next, the strongest evidence for (+) and against (-) the choice, and its words.",
            "The margin says how much dearer the cheapest reading of the whole text is in which the line is of another "
                + "part: 10 is about one chance in a thousand, below 3 it is a toss-up. Runs of text between head and "
                + "tail are one line; --all shows each of theirs too.",
        ],
        words: .inputs,
        flags: [.output, .everyLine] + Flag.oneInput + Flag.general,
        examples: [
            Example("directive explain notice.txt", "why the title is the title"),
            Example(
                "directive explain --all notice.txt | sort -t '\t' -k 3 -n | head",
                "the lines that are nearest to a toss-up"),
        ],
        run: { invocation throws(UsageError) in
            let showsText = invocation.arguments.has(.all)
            let style = Style(invocation)
            try invocation.requireOneDocument()
            return try Batch(invocation, paints: true).run { (document, _, sink) throws(InputFailure) in
                let page = ExplanationPage(document: document, style: style, showsText: showsText)
                sink(Array(page.text().utf8))
            }
        })
}
