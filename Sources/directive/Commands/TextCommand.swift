import DocParser

extension Command {
    static let text = Command(
        name: "text",
        synopsis: "INPUT",
        summary: "the decoded or extracted text that positions refer to",
        details: [
            "Positions in JSON and rows point into this text: without byte order mark, in UTF-8, for a web page or "
                + "Word document the words that were taken out of it, for --pre what the command printed."
        ],
        words: .inputs,
        flags: [.output] + Flag.oneInput + Flag.general,
        examples: [
            Example("directive text page.html", "the words of a web page"),
            Example("directive text notice.txt | tail -c +117 | head -c 27", "the words at the range [116, 143]"),
        ],
        run: { invocation throws(UsageError) in
            try invocation.requireOneDocument()
            return try Batch(invocation).run { (document, _, sink) throws(InputFailure) in
                // In pieces: a large text is not copied once more as a whole.
                var rest = document.text.string.utf8[...]
                while !rest.isEmpty {
                    sink(Array(rest.prefix(1 << 16)))
                    rest = rest.dropFirst(1 << 16)
                }
            }
        })
}
