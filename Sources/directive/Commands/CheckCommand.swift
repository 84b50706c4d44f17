import DocParser

extension Command {
    static let check = Command(
        name: "check",
        synopsis: Wording("INPUT…", "输入…"),
        summary:
            Wording(
                "faults of form, with their clauses, and what is in doubt, as path:line:column: severity: message [code]",
                "格式差错（附条款）和疑点，每条一行：路径:行:列: 程度: 说明 [代码]"),
        details: [
            Wording(
                "Faults of form of an official document (GB/T 9704-2012, 党政机关公文处理工作条例, GB/T 15834, GB/T 15835): "
                    + "its number, dates, title, addressees, numbering, signs, attachments, signature, imprint; of Word "
                    + "documents also how they are set: page, lines, fonts, sizes, indents, each kind of fault once. Faults "
                    + "of the text (gaps and repeats in numbering, a count that does not match), doubts of the parser (a field "
                    + "chosen over a near rival), what was repaired while reading, and references to articles, chapters and "
                    + "attachments that the document does not have (the other commands look for none).",
                "公文的格式差错（GB/T 9704-2012、党政机关公文处理工作条例、GB/T 15834、GB/T 15835）：发文字号、"
                    + "日期、标题、主送机关、层次序数、标点、附件、署名、版记；Word文件还查版面：纸张、页边距、行数字数、字体字号、缩进，同类差错只报一次。文本的差错（序数缺号、重号，项数不符），读取时的疑点（字段的取值与另一个难分高下），"
                    + "读取时所作的修补，以及引用了本文没有的条、章、附件（其他命令不查引用）。"),
            Wording(
                "'directive check --rules' lists the codes, 'directive help rules CODE' explains one with an example.",
                "“directive check --rules”列出全部代码，“directive help rules 代码”举例解释其中一个。"),
            Wording(
                "The form is that of compilers, so that editors jump to the place. Lines and columns count from 1, columns "
                    + "in characters. What concerns the whole document stands at 1:1.",
                "输出形式与编译器相同，编辑器可以直接跳到该处。行、列从1起，列按字计。涉及全文的放在1:1。"),
            Wording(
                "Web pages, Word documents, PDF and what --pre printed have no such lines: there the words are quoted, and "
                    + "the page and the address of the division are told.",
                "网页、Word、PDF和--pre的输出没有这样的行，改为引出原文，并说明第几页、哪一层次。"),
            Wording(
                "--fix mends what has one right answer, in the files themselves: brackets and zeros of numbers, dates, marks "
                    + "and their widths. A file is written whole or not at all, in its encoding; what is left is told. Standard "
                    + "input goes to standard output. --diff shows what --fix would do, and changes nothing. Web pages, "
                    + "PDF and data sets are not mended.",
                "--fix直接在文件中改正只有一种正确写法的地方：发文字号的括号和编虚位、日期、标点及其全半角。文件要么整个写好，要么不动，"
                    + "编码不变；改不了的照样列出。标准输入改后送到标准输出。--diff只显示--fix会怎样改，不动文件。网页、PDF和数据集不改。"),
            Wording(
                "Of a Word document (.docx) --fix writes a copy, which -o names: with the mends as tracked changes and all "
                    + "that was found as comments at the paragraphs, by 'directive'; all else of the file stays as it is.",
                "对Word文件（.docx），--fix写出一个副本，用-o注明：改动作为修订，全部问题作为批注加在段落上，作者为directive；文件的其余部分不变。"),
        ],
        glossary: Glossary(
            heading: Wording("Codes of diagnostics (--rules lists those of form too)", "诊断代码（--rules另列出格式规则的代码）"),
            rows: Diagnostic.Code.allCases.map { ($0.rawValue, $0.meaning) }),
        words: .inputs,
        flags: [
            .rules, .select, .ignore, .profile, .fix, .diff,
            .format(
                ["text", "json", "ndjson", "sarif"],
                Wording(
                    "text (the default); json: one array; ndjson: a diagnostic a line, with path, words and the id of its "
                        + "block; sarif: SARIF 2.1.0, for code hosts and editors",
                    "text（默认）；json：一个数组；ndjson：每行一条，含路径、原文和所在块的id；sarif：SARIF 2.1.0，" + "供代码平台和编辑器使用")),
            .offsets, .output,
        ] + Flag.inputs + Flag.general,
        examples: [
            Example("directive check notice.txt", Wording("what to beware of in one document", "一份公文中要留意的地方")),
            Example("directive check --diff notice.txt", Wording("what can be mended, and how", "哪些能改，怎样改")),
            Example("directive check --fix notice.txt", Wording("mend it", "改正")),
            Example(
                "directive check --fix draft.docx -o looked-through.docx",
                Wording("changes and comments in a copy", "副本中带修订和批注")),
            Example(
                "directive check --lang zh --ignore levelSingle drafts/",
                Wording("in Chinese, without one of the rules", "用中文提示，不查其中一条")),
            Example("directive check archive/ | grep doubtful", Wording("fields to look at by hand", "要人工核对的字段")),
            Example(
                "directive check --format ndjson archive/ | jq -r .code | sort | uniq -c",
                Wording("how often which code occurs", "各代码出现多少次")
            ),
        ],
        run: { invocation throws(UsageError) in
            if invocation.arguments.has(.rules) {
                let page = RulePage(language: invocation.language, width: invocation.console.terminal.columns)
                return Run.print(page.list(), on: invocation.console)
            }
            let choice = try RuleChoice(invocation)
            if invocation.arguments.has(.fix) || invocation.arguments.has(.diff) {
                return try MendRun(invocation, choice).run()
            }
            let printer = RemarkPrinter(invocation)
            var hasFinding = false
            let batch = try Batch(invocation, paints: printer.format == "text", frame: { _ in printer.frame })
            let status = batch.run { (document, input, sink) throws(InputFailure) in
                let remarks = choice.remarks(of: document)
                printer.print(remarks, of: document, name: input.name, to: sink)
                return remarks.contains { $0.severity != .note }
            } each: { isFinding in
                hasFinding = hasFinding || isFinding
                return true
            }
            return max(status, hasFinding ? .finding : .done)
        })
}

extension Flag {
    fileprivate static let rules = Flag(
        name: .rules,
        summary: Wording(
            "list all codes with severity, clause and what they say, and read no input", "列出全部代码及其程度、条款和说明，不读输入"))
    fileprivate static let select = Flag(
        name: .select, value: .words(placeholder: Wording("CODE,…", "代码,…"), offered: RuleChoice.all), repeats: true,
        summary: Wording(
            "only these codes; 'directive help rules CODE' explains one", "只查这些代码；“directive help rules 代码”解释其中一个"))
    fileprivate static let ignore = Flag(
        name: .ignore, value: .words(placeholder: Wording("CODE,…", "代码,…"), offered: RuleChoice.all), repeats: true,
        summary: Wording("all codes but these", "不查这些代码"))
    fileprivate static let profile = Flag(
        name: .profile, value: .choice(Finding.Profile.allCases.map(\.rawValue)),
        summary: Wording(
            "draft (the default of text, Markdown and Word): all rules of form; published (of pages, PDF and text "
                + "with lines of a page around it): only those that copying does not break",
            "draft（文本、Markdown、Word的默认值）：全部格式规则；published（网页、PDF和前后带有网页内容的文本的默认值）：" + "只查复制不会弄错的"))
    fileprivate static let fix = Flag(
        name: .fix,
        summary: Wording("mend the files what has one right answer, and tell what is left", "在文件中改正只有一种正确写法的地方，并列出其余"))
    fileprivate static let diff = Flag(
        name: .diff,
        summary: Wording(
            "show what --fix would change, as a unified diff, and change nothing", "以统一差异格式（diff）显示--fix会怎样改，不动文件"))
}
