import DocParser

extension Command {
    static let text = Command(
        name: "text",
        synopsis: Wording("INPUT", "输入"),
        summary: Wording("the decoded or extracted text that positions refer to", "解码或提取的文本，位置都以它为准"),
        details: [
            Wording(
                "Positions in JSON and rows point into this text: without byte order mark, in UTF-8, for a web page or "
                    + "Word document the words that were taken out of it, for --pre what the command printed.",
                "JSON和各行中的位置指向这份文本：UTF-8，不含字节顺序标记；网页和Word文档是从中提取的文字，--pre是命令的输出。")
        ],
        words: .inputs,
        flags: [.output] + Flag.oneInput + Flag.general,
        examples: [
            Example("directive text page.html", Wording("the words of a web page", "网页的文字")),
            Example(
                "directive text notice.txt | tail -c +117 | head -c 27",
                Wording("the words at the range [116, 143]", "范围[116, 143]处的文字")),
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
