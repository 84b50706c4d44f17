import DocParser

extension Command {
    static let explain = Command(
        name: "explain",
        synopsis: Wording("INPUT", "输入"),
        summary: Wording(
            "how a document was read: each line of head and tail with its part and the next best",
            "说明如何读出：文首、文尾每行属于哪一部分，其次可能是什么"),
        details: [
            Wording(
                "A line a line: its number, the part of the document that it was taken for, the margin, the part that comes "
                    + "next, the strongest evidence for (+) and against (-) the choice, and its words.",
                "每行依次为：行号、认作公文的哪一部分、差距、其次可能是哪一部分、支持（+）和反对（-）的主要依据、原文。"),
            Wording(
                "The margin says how much dearer the cheapest reading of the whole text is in which the line is of another "
                    + "part: 10 is about one chance in a thousand, below 3 it is a toss-up. Runs of text between head and "
                    + "tail are one line; --all shows each of theirs too.",
                "差距是指：这一行若属于别的部分，全文最优的读法代价要高多少。10大约是千分之一的可能，3以下难分高下。文首与文尾之间成片的正文合为一行，" + "--all逐行列出。"),
        ],
        words: .inputs,
        flags: [.output, .everyLine] + Flag.oneInput + Flag.general,
        examples: [
            Example("directive explain notice.txt", Wording("why the title is the title", "为什么这是标题")),
            Example(
                "directive explain --all notice.txt | sort -t '\t' -k 3 -n | head",
                Wording("the lines that are nearest to a toss-up", "最难分高下的各行")),
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
