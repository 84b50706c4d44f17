import DocParser

extension Command {
    static let check = Command(
        name: "check",
        synopsis: "INPUT…",
        summary:
            "faults of form, with their clauses, and what is in doubt, as path:line:column: severity: message [code]",
        details: [
            "Faults of form of an official document (GB/T 9704-2012, 党政机关公文处理工作条例, GB/T 15834, GB/T 15835): "
                + "its number, dates, title, addressees, numbering, signs, attachments, signature, imprint. Faults of "
                + "the text (gaps and repeats in numbering, a count that does not match), doubts of the parser (a field "
                + "chosen over a near rival), what was repaired while reading, and references to articles, chapters and "
                + "attachments that the document does not have (the other commands look for none).",
            "'directive check --rules' lists the codes, 'directive help rules CODE' explains one with an example.",
            "The form is that of compilers, so that editors jump to the place. Lines and columns count from 1, columns "
                + "in characters. What concerns the whole document stands at 1:1.",
            "Web pages, Word documents, PDF and what --pre printed have no such lines: there the words are quoted, and "
                + "the page and the address of the division are told.",
            "--fix mends what has one right answer, in the files themselves: brackets and zeros of numbers, dates, marks "
                + "and their widths. A file is written whole or not at all, in its encoding; what is left is told. Standard "
                + "input goes to standard output. --diff shows what --fix would do, and changes nothing. Web pages, Word "
                + "documents, PDF and data sets are not mended.",
        ],
        glossary: Glossary(
            heading: "Codes of diagnostics (--rules lists those of form too)",
            rows: Diagnostic.Code.allCases.map { ($0.rawValue, $0.meaning.english) }),
        words: .inputs,
        flags: [
            .rules, .select, .ignore, .profile, .fix, .diff,
            .format(
                ["text", "json", "ndjson", "sarif"],
                "text (the default); json: one array; ndjson: a diagnostic a line, with path, words and the id of its "
                    + "block; sarif: SARIF 2.1.0, for code hosts and editors"),
            .offsets, .output,
        ] + Flag.inputs + Flag.general,
        examples: [
            Example("directive check notice.txt", "what to beware of in one document"),
            Example("directive check --diff notice.txt", "what can be mended, and how"),
            Example("directive check --fix notice.txt", "mend it"),
            Example("directive check --lang zh --ignore levelSingle drafts/", "in Chinese, without one of the rules"),
            Example("directive check archive/ | grep doubtful", "fields to look at by hand"),
            Example(
                "directive check --format ndjson archive/ | jq -r .code | sort | uniq -c", "how often which code occurs"
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
        name: .rules, summary: "list all codes with severity, clause and what they say, and read no input")
    fileprivate static let select = Flag(
        name: .select, value: .words(placeholder: "CODE,…", offered: RuleChoice.all), repeats: true,
        summary: "only these codes; 'directive help rules CODE' explains one")
    fileprivate static let ignore = Flag(
        name: .ignore, value: .words(placeholder: "CODE,…", offered: RuleChoice.all), repeats: true,
        summary: "all codes but these")
    fileprivate static let profile = Flag(
        name: .profile, value: .choice(Finding.Profile.allCases.map(\.rawValue)),
        summary: "draft (the default of text, Markdown and Word): all rules of form; published (of pages, PDF and text "
            + "with lines of a page around it): only those that copying does not break")
    fileprivate static let fix = Flag(
        name: .fix, summary: "mend the files what has one right answer, and tell what is left")
    fileprivate static let diff = Flag(
        name: .diff, summary: "show what --fix would change, as a unified diff, and change nothing")
}
