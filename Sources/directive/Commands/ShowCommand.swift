import DocParser

extension Command {
    static let show = Command(
        name: "show",
        synopsis: Wording("INPUT", "输入"),
        summary: Wording("show a document to a person: metadata, outline, diagnostics", "给人看：公文信息、层次、诊断"),
        details: [
            Wording(
                "Prints what the document says of itself (each field with its Chinese name and the key that JSON and "
                    + "queries use), its divisions as a tree with address, title, role and what is in each, the lines of "
                    + "the page that were left out, and the diagnostics.",
                "显示公文信息（每个字段有中文名，以及JSON和查询所用的名称）、层次（地址、标题、作用和其中有什么）、未计入正文的各行，以及诊断。"),
            Wording(
                "Fits the terminal's width (COLUMNS where the output is no terminal).", "按终端的宽度排（输出不是终端时看COLUMNS）。"),
        ],
        words: .inputs,
        flags: [
            .output,
            Flag(
                name: .references,
                summary: Wording("show what the document cites, and where it leads", "列出公文引用了什么，指向哪里")),
        ] + Flag.oneInput + Flag.general,
        examples: [
            Example("directive show notice.txt", Wording("card, outline and diagnostics", "公文信息、层次和诊断")),
            Example(
                "directive show --color always notice.txt | less -R", Wording("page by page, in colour", "分页看，有颜色")),
            Example(
                "curl -s https://example.org/notice.html | directive show",
                Wording("a page from the network", "网上的一个网页")),
        ],
        run: { invocation throws(UsageError) in
            let style = Style(invocation)
            let columns = invocation.console.terminal.columns
            let language = invocation.language
            let showsReferences = invocation.arguments.has(.references)
            try invocation.requireOneDocument()
            return try Batch(invocation, paints: true).run { (document, _, sink) throws(InputFailure) in
                let page = DocumentPage(
                    document: document, style: style, columns: columns, language: language,
                    showsReferences: showsReferences)
                sink(Array(page.text().utf8))
            }
        })
}
