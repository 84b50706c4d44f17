import DocParser

extension Command {
    static let compare = Command(
        name: "compare",
        synopsis: Wording("OLD NEW", "旧版 新版"),
        summary: Wording(
            "what differs between two versions, division by division: reworded, moved, added …", "逐条比较两个版本：改写、移动、增加……"),
        details: [
            Wording(
                "Divisions are aligned by their words and headings, and not by their numbers: an article that was put in "
                    + "changes nothing of those behind it. Inside of a text, the words are told that are gone or new; on a "
                    + "terminal of 120 columns or more both versions stand side by side. Width, blanks and the form of "
                    + "quotation marks do not count. The metadata are compared too.",
                "按文字和标题对应各层次，不按序数：插入一条，不影响后面各条。文字中指出删了哪些、加了哪些；终端在120列以上时两个版本并排。" + "全半角、空格和引号的写法不计。公文信息也比较。"),
            Wording(
                "Of two folders, documents are versions of each other that have title and number in common, or the title "
                    + "(without 中华人民共和国 and （试行）), or the number (发文字号), or else the path; documents that are the same "
                    + "are left out unless --all is given, and what is more than 32 MiB is read twice.",
                "比较两个文件夹时，标题和发文字号相同，或者标题相同（不计“中华人民共和国”和“（试行）”），或者发文字号相同，或者路径相同的，"
                    + "算同一公文的两个版本；没有变化的不列，除非用--all；超过32 MiB的部分要读两遍。"),
            Wording("Exit status: 0 the same, 1 different.", "退出状态：0相同，1不同。"),
        ],
        glossary: Glossary(
            heading: Wording("Changes", "变化的种类"),
            rows: [
                ("reworded", Wording("other words; may be moved or renumbered as well", "改写：字句不同，可能同时移动或改号")),
                (
                    "moved",
                    Wording("to another place among its neighbours, or under another heading", "移动：在同级中换了位置，或者移到别的标题下")
                ),
                (
                    "renumbered",
                    Wording(
                        "another number, and not because of what was put in or taken out before it",
                        "改号：序数变了，并且不是因为前面有增减")
                ),
                ("split", Wording("one division became several", "拆分：一个变成几个")),
                ("merged", Wording("several divisions became one", "合并：几个变成一个")),
                ("added", Wording("only in NEW", "只在新版中有")),
                ("removed", Wording("only in OLD", "只在旧版中有")),
            ]),
        words: .inputs,
        flags: [
            .format(
                ComparisonForm.allCases.map(\.rawValue),
                Wording(
                    "text (the default), for a person; markdown; html: a page that needs no network; json: one object, of "
                        + "folders an array; ndjson: a line for each field and division that differs",
                    "text（默认），给人看；markdown；html：不用联网的网页；json：一个对象，文件夹为数组；ndjson：有变化的字段和层次每个一行")),
            Flag(name: .all, summary: Wording("show what is the same, too", "没有变化的也列出")),
            .offsets, .output,
        ] + Flag.inputs.filter { [.include, .exclude, .jobs].contains($0.name) } + Flag.oneInput + Flag.general,
        examples: [
            Example("directive compare draft.txt law.txt", Wording("what became of the draft", "草案改成了什么样")),
            Example(
                "directive compare --format html -o changes.html law-2015.docx law-2021.docx",
                Wording("a page to print", "可以打印的网页")),
            Example(
                "directive compare --format ndjson law-2015.txt law-2021.txt | jq -r '.new[].address'",
                Wording("the addresses of what differs", "有变化的地址")),
            Example("directive compare 2019/ 2020/", Wording("what changed in a folder of documents", "一个文件夹的公文有哪些变化")),
        ],
        run: { invocation throws(UsageError) in try CompareCommand(invocation).run() })
}

/// The forms in which differences are printed.
enum ComparisonForm: String, CaseIterable, Sendable {
    case text, markdown, html, json, ndjson

    func frame(ofFolders: Bool) -> Frame {
        guard ofFolders else { return .plain }
        return switch self {
        case .text, .markdown: Frame(separator: [UInt8(ascii: "\n")])
        case .html:
            Frame(
                opening: Array(ComparisonPage.head(title: "directive compare", hasHeading: true).utf8),
                closing: Array(ComparisonPage.foot.utf8))
        case .json: .array
        case .ndjson: .plain
        }
    }
}

/// A run of `compare`.
private struct CompareCommand {
    private let invocation: Invocation
    private let old: String
    private let new: String
    private let printer: ComparisonPrinter

    init(_ invocation: Invocation) throws(UsageError) {
        self.invocation = invocation
        let words = invocation.arguments.words
        guard words.count == 2 else {
            throw invocation.usageError(
                words.count < 2
                    ? Wording(
                        "two versions are compared: write 'directive compare OLD NEW'",
                        "比较要有两个版本：“directive compare 旧版 新版”")
                    : Wording(
                        "two versions are compared, and '\(words[2])' is a third", "只比较两个版本，“\(words[2])”是第三个"))
        }
        (old, new) = (words[0], words[1])
        let areFolders = FileStatus.isFolder(old)
        guard areFolders == FileStatus.isFolder(new) else {
            throw invocation.usageError(
                Wording(
                    "'\(areFolders ? old : new)' is a folder and '\(areFolders ? new : old)' is none; name two documents "
                        + "or two folders",
                    "“\(areFolders ? old : new)”是文件夹，“\(areFolders ? new : old)”不是；请给出两份公文或者两个文件夹"))
        }
        guard old != "-" || new != "-" else {
            throw invocation.usageError(
                Wording(
                    "standard input can be read only once; name a file for one of the versions",
                    "标准输入只能读一次；请为其中一个版本给出文件"))
        }
        printer = ComparisonPrinter(
            form: invocation.arguments.value(.format).flatMap { ComparisonForm(rawValue: $0) } ?? .text,
            areFolders: areFolders, withSame: invocation.arguments.has(.all), offsets: invocation.offsets,
            style: Style(invocation), columns: invocation.console.terminal.columns, language: invocation.resultLanguage)
    }

    func run() throws(UsageError) -> ExitStatus {
        if printer.areFolders { return try runFolders() }
        return try runFiles()
    }

    private func makeBatch(_ words: [String]) throws(UsageError) -> Batch {
        let printer = printer
        return try Batch(
            invocation, words: words, paints: printer.form == .text,
            frame: { _ in printer.form.frame(ofFolders: printer.areFolders) })
    }

    private func inputs(_ word: String) throws(UsageError) -> InputFiles {
        InputFiles(try InputSettings.read(invocation, words: [word]).files)
    }

    private func runFiles() throws(UsageError) -> ExitStatus {
        var files = try inputs(old)
        if let path = invocation.arguments.value(.output), path != "-" {
            try NamedFiles(of: files).refuse(path, invocation)
        } else if invocation.console.isProcess {
            try NamedFiles(of: files).refuseStandardOutput(invocation)
        }
        guard let input = files.next() else {
            throw invocation.usageError(Wording("'\(old)' is no input", "“\(old)”没有可读的公文"))
        }
        let batch = try makeBatch([new])
        let (loader, printer) = (batch.loader, printer)
        var isSame = true
        let status = batch.runInputs { (newInput, sink) throws(InputFailure) -> Bool in
            let documents = ComparedDocuments.both(
                Comparison(old: try loader.load(input), new: try loader.load(newInput)))
            sink(printer.bytes(of: documents))
            return documents.isSame
        } each: { same in
            isSame = isSame && same
            return true
        }
        return max(status, isSame ? .done : .finding)
    }

    private func runFolders() throws(UsageError) -> ExitStatus {
        let batch = try makeBatch([old, new])
        let versions = try FolderVersions(batch, old: inputs(old), new: inputs(new), invocation)
        let (loader, kept, printer) = (batch.loader, batch.kept, printer)
        var summary = VersionSummary()
        let status = batch.runInputs { (input, sink) throws(InputFailure) -> VersionSummary.Outcome? in
            guard let documents = try versions.documents(of: input, loader, kept) else { return nil }
            if !documents.isSame || printer.withSame || printer.form == .json { sink(printer.bytes(of: documents)) }
            return VersionSummary.Outcome(documents)
        } each: { outcome in
            if let outcome { summary.add(outcome) }
            return true
        }
        if batch.mayTell { invocation.console.say(summary.wording) }
        return max(status, summary.isSame ? .done : .finding)
    }
}

/// Prints what differs in the form that was asked for.
private struct ComparisonPrinter: Sendable {
    let form: ComparisonForm
    let areFolders: Bool
    let withSame: Bool
    let offsets: OffsetUnit
    let style: Style
    let columns: Int
    /// As of all results: English where --lang is not given.
    let language: Language

    func bytes(of documents: ComparedDocuments) -> [UInt8] {
        let text =
            switch form {
            case .text:
                ComparisonText(
                    documents: documents, style: style, columns: columns, withSame: withSame, language: language
                ).text()
            case .markdown: documents.markdown(withSame: withSame, in: language)
            case .html:
                areFolders
                    ? documents.section(isAlone: false, withSame: withSame, in: language)
                    : documents.html(withSame: withSame, in: language)
            case .json:
                documents.json(pretty: !areFolders, offsets: offsets, withSame: withSame) + (areFolders ? "" : "\n")
            case .ndjson: documents.jsonRows(offsets: offsets, withSame: withSame)
            }
        return Array(text.utf8)
    }
}
