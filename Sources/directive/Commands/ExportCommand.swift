import DocParser

extension Command {
    static let export = Command(
        name: "export",
        synopsis: Wording("INPUT --to FORM [-o OUT]", "输入 --to 形式 [-o 输出]"),
        summary: Wording(
            "whole documents in another form: Markdown, a page (HTML), Word, JSON, mind map, Akoma Ntoso",
            "把整份公文转成另一种形式：Markdown、网页（HTML）、Word、JSON、思维导图、Akoma Ntoso"),
        details: [
            Wording(
                "Markdown has the metadata as YAML front matter (dates as dates, lists as lists of words), headings by depth "
                    + "and items as lists; no words are lost. References to places of the document itself are links to their "
                    + "headings.", "Markdown在开头用YAML写公文信息（日期为日期，多个值为列表），按层次设标题，列举项为列表；文字一个不少。引用本文各处的，" + "做成到该标题的链接。"),
            Wording(
                "A page (html) is for people: outline, fields, text, problems beside remedies, diagnostics, in one file that needs "
                    + "no network and runs no script; anchors are the ids of blocks, and pointing at a field marks where it was "
                    + "read. A folder gets an index.html with a search over titles, numbers, organs and dates.",
                "网页（html）给人看：层次、字段、正文、问题与举措对照、诊断，都在一个文件里，不用联网，不运行脚本；锚点就是块的id，"
                    + "指向字段时标出在哪里读到。文件夹另有index.html，可按标题、文号、机关、日期查找。"),
            Wording(
                "docx is a Word file set by GB/T 9704-2012: A4 with 22 lines of 28 characters, the fonts, sizes and indents of "
                    + "each part, headings as styles with levels, attachments on new pages, page numbers outside. Head and "
                    + "title are put together from the metadata; what belongs to a page alone is left out.",
                "docx是按GB/T 9704-2012排版的Word文件：A4，22行、每行28字，各部分的字体、字号、缩进，标题为带级别的样式，"
                    + "附件另起一页，页码居外侧。版头和标题由公文信息组成；只属于网页的内容不收。"),
            Wording(
                "mermaid and opml are the outline as a mind map: for Mermaid, and for outliners. akn is Akoma Ntoso 3.0, the XML "
                    + "of OASIS for legislation: laws and rules as act, other documents as doc, with addresses as eId and "
                    + "references as links.",
                "mermaid和opml是层次的思维导图，供Mermaid和大纲软件使用。akn是Akoma Ntoso 3.0，OASIS的立法文件XML标准："
                    + "法规为act，其他公文为doc，地址为eId，引用为链接。"),
            Wording(
                "A folder, or several inputs, go into the folder OUT: the same tree, with new endings (.md, .html, .json, .docx, "
                    + ".mmd, .opml, .xml). Files "
                    + "that are there already are left alone: the run is refused before anything is written, unless --force "
                    + "or --update says what to do. Each file is written whole or not at all, so that an interrupted run can "
                    + "be taken up again with --update.",
                "文件夹或多个输入写到文件夹“输出”：目录结构不变，换成新的扩展名（.md、.html、.json、.docx、.mmd、"
                    + ".opml、.xml）。已有的文件不动：写之前就拒绝，除非用--force或--update说明怎么办。每个文件要么整个写好，" + "要么不动，所以中断之后可以用--update接着做。"),
            Wording(
                "With --name a file is called by the title or number (发文字号) of its document; by the name of its input "
                    + "where the document has none. Characters that file systems don't take become _, long names are cut to "
                    + "200 bytes, and a second file of one name gets ~2.",
                "用--name时以公文的标题或发文字号作文件名，公文没有的沿用输入的名称。文件系统不允许的字符改为_，太长的截到200字节，重名的加~2。"),
        ],
        words: .inputs,
        flags: [
            Flag(
                name: .to, value: .choice(ExportForm.names),
                summary: Wording("the form (default: markdown)", "形式（默认markdown）")),
            Flag(
                name: .output, short: "o", value: .file(placeholder: Wording("OUT", "输出")),
                summary: Wording("the file to write, or for a folder the folder to write to", "要写的文件；输入为文件夹时是要写到的文件夹")),
            Flag(
                name: .name, value: .choice(ExportName.allCases.map(\.rawValue)),
                summary: Wording(
                    "call the files in the folder OUT by title or number (default: as their inputs)",
                    "“输出”中的文件以标题（title）或发文字号（number）命名（默认沿用输入的名称）")),
            Flag(
                name: .redHead,
                summary: Wording(
                    "with docx: draw the masthead (发文机关标志) and the line below the number in red",
                    "用于docx：印出红色的发文机关标志和文号下的红线")),
            Flag(
                name: .force,
                summary: Wording(
                    "in a folder, write over files that are there already; a single file is replaced in any case",
                    "在文件夹中覆盖已有的文件；单个文件总是替换")),
            Flag(
                name: .update,
                summary: Wording("leave out what is not older than its input; write over what is", "不比输入旧的跳过，较旧的覆盖")),
            .condition, .offsets,
        ] + Flag.inputs.filter { $0.name != .from && $0.name != .textField && $0.name != .idField }
            + Flag.oneInput.filter { $0.name == .from } + Flag.general,
        examples: [
            Example("directive export notice.txt --to markdown -o notice.md", Wording("one document", "一份公文")),
            Example(
                "directive export notice.md --to docx --red-head -o notice.docx",
                Wording("a document to be printed", "可以付印的公文")),
            Example("directive export archive/ --to markdown -o site/", Wording("a folder", "一个文件夹")),
            Example(
                "directive export archive/ --to html -o pages/",
                Wording("pages to read, and a list of them", "可以浏览的网页，附目录")),
            Example(
                "directive export archive/ --to markdown -o site/ --update", Wording("what is new since then", "此后新增的")),
            Example(
                "directive export archive/ -o notes/ --name title",
                Wording("notes that are called by their titles", "以标题命名的笔记")),
        ],
        run: { invocation throws(UsageError) in
            let form = try ExportForm.chosen(invocation)
            let folder = invocation.arguments.value(.output)
            let settings = try InputSettings.read(invocation, words: invocation.arguments.words)
            if InputFiles(settings.files).isMany || invocation.arguments.has(.name) {
                var export = try FolderExport(invocation, form: form, folder: folder)
                return try export.run()
            }
            if invocation.arguments.has(.where) {
                throw invocation.usageError(
                    Wording("'--where' chooses among several documents, and there is one", "“--where”用于多份公文，现在只有一份"))
            }
            if invocation.arguments.has(.update), let folder, let input = invocation.arguments.words.first,
                ExportForm.isCurrent(folder, for: input)
            {
                return .done
            }
            if form.isBinary, folder == nil || folder == "-", invocation.console.terminal.isOutput {
                throw invocation.usageError(
                    Wording(
                        "a Word file is no text for a terminal; name the file to write with '-o'",
                        "Word文件不能显示在终端上；请用“-o”给出要写的文件"))
            }
            let (offsets, language) = (invocation.offsets, invocation.resultLanguage)
            return try Batch(invocation).run { (document, _, sink) throws(InputFailure) in
                form.write(document, offsets: offsets, in: language, to: sink)
            }
        })
}

/// The forms that documents are exported in.
enum ExportForm: Sendable, Equatable {
    case markdown, html, json, mermaid, opml, akn
    case docx(redHead: Bool)

    /// By the names that `--to` takes.
    private static let plain: KeyValuePairs<String, ExportForm> = [
        "markdown": .markdown, "html": .html, "json": .json, "mermaid": .mermaid, "opml": .opml, "akn": .akn,
    ]

    static let names = plain.map(\.key) + ["docx"]

    /// What the line says.
    static func chosen(_ invocation: Invocation) throws(UsageError) -> ExportForm {
        let name = invocation.arguments.value(.to) ?? "markdown"
        let hasRedHead = invocation.arguments.has(.redHead)
        if name == "docx" { return .docx(redHead: hasRedHead) }
        if hasRedHead {
            throw invocation.usageError(
                Wording(
                    "'--red-head' is for '--to docx'; \(name) has no masthead to be drawn",
                    "“--red-head”只用于“--to docx”，\(name)没有发文机关标志"))
        }
        return plain.first { $0.key == name }?.value ?? .markdown
    }

    var ending: String {
        switch self {
        case .markdown: "md"
        case .html: "html"
        case .json: "json"
        case .docx: "docx"
        case .mermaid: "mmd"
        case .opml: "opml"
        case .akn: "xml"
        }
    }

    var isBinary: Bool { ending == "docx" }

    /// - Parameter home: for a page the address of the one that lists others.
    func write(
        _ document: Document, offsets: OffsetUnit, home: String? = nil, in language: Language, to sink: ByteSink
    ) {
        switch self {
        case .markdown: document.writeLinkedMarkdown(to: sink)
        case .html: document.writeHTML(home: home, in: language, to: sink)
        case .json:
            document.writeJSON(pretty: true, offsets: offsets, in: language, to: sink)
            sink([UInt8(ascii: "\n")])
        case .mermaid: sink(Array(document.mermaid().utf8))
        case .opml: sink(Array(document.opml().utf8))
        case .akn: sink(Array(document.akomaNtoso().utf8))
        case .docx(let redHead): sink(document.docx(redHead: redHead))
        }
    }

    /// Whether an output is there and not older than its input.
    static func isCurrent(_ output: String, for input: String) -> Bool {
        guard let made = try? FileStatus(ofPath: output), let source = try? FileStatus(ofPath: input) else {
            return false
        }
        return made.kind == .file && !made.modified.lexicographicallyPrecedes(source.modified)
    }
}
