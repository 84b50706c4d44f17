import DocParser

extension Command {
    static let compare = Command(
        name: "compare",
        synopsis: "OLD NEW",
        summary: "what differs between two versions, division by division: reworded, moved, added …",
        details: [
            "Divisions are aligned by their words and headings, and not by their numbers: an article that was put in "
                + "changes nothing of those behind it. Inside of a text, the words are told that are gone or new; on a "
                + "terminal of 120 columns or more both versions stand side by side. Width, blanks and the form of "
                + "quotation marks do not count. The metadata are compared too.",
            "Of two folders, documents are versions of each other that have title and number in common, or the title "
                + "(without 中华人民共和国 and （试行）), or the number (发文字号), or else the path; documents that are the same "
                + "are left out unless --all is given, and all are read twice.",
            "Exit status: 0 the same, 1 different.",
        ],
        glossary: Glossary(
            heading: "Changes",
            rows: [
                ("reworded", "other words; may be moved or renumbered as well"),
                ("moved", "to another place among its neighbours, or under another heading"),
                ("renumbered", "another number, and not because of what was put in or taken out before it"),
                ("split", "one division became several"),
                ("merged", "several divisions became one"),
                ("added", "only in NEW"),
                ("removed", "only in OLD"),
            ]),
        words: .inputs,
        flags: [
            .format(
                ComparisonForm.allCases.map(\.rawValue),
                "text (the default), for a person; markdown; html: a page that needs no network; json: one object, of "
                    + "folders an array; ndjson: a line for each field and division that differs"),
            Flag(name: .all, summary: "show what is the same, too"),
            .offsets, .output,
        ] + Flag.inputs.filter { [.include, .exclude, .jobs].contains($0.name) } + Flag.oneInput + Flag.general,
        examples: [
            Example("directive compare draft.txt law.txt", "what became of the draft"),
            Example("directive compare --format html -o changes.html law-2015.docx law-2021.docx", "a page to print"),
            Example(
                "directive compare --format ndjson law-2015.txt law-2021.txt | jq -r '.new[].address'",
                "the addresses of what differs"),
            Example("directive compare 2019/ 2020/", "what changed in a folder of documents"),
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
                    ? "two versions are compared: write 'directive compare OLD NEW'"
                    : "two versions are compared, and '\(words[2])' is a third")
        }
        (old, new) = (words[0], words[1])
        let areFolders = FileStatus.isFolder(old)
        guard areFolders == FileStatus.isFolder(new) else {
            throw invocation.usageError(
                "'\(areFolders ? old : new)' is a folder and '\(areFolders ? new : old)' is none; name two documents "
                    + "or two folders")
        }
        guard old != "-" || new != "-" else {
            throw invocation.usageError("standard input can be read only once; name a file for one of the versions")
        }
        printer = ComparisonPrinter(
            form: invocation.arguments.value(.format).flatMap { ComparisonForm(rawValue: $0) } ?? .text,
            areFolders: areFolders, withSame: invocation.arguments.has(.all), offsets: invocation.offsets,
            style: Style(invocation), columns: invocation.console.terminal.columns)
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
        guard let input = files.next() else { throw invocation.usageError("'\(old)' is no input") }
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
        let (loader, printer) = (batch.loader, printer)
        var summary = VersionSummary()
        let status = batch.runInputs { (input, sink) throws(InputFailure) -> VersionSummary.Outcome? in
            guard let documents = try versions.documents(of: input, loader) else { return nil }
            if !documents.isSame || printer.withSame || printer.form == .json { sink(printer.bytes(of: documents)) }
            return VersionSummary.Outcome(documents)
        } each: { outcome in
            if let outcome { summary.add(outcome) }
            return true
        }
        if batch.mayTell { invocation.console.say(summary.text) }
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

    func bytes(of documents: ComparedDocuments) -> [UInt8] {
        let text =
            switch form {
            case .text:
                ComparisonText(documents: documents, style: style, columns: columns, withSame: withSame).text()
            case .markdown: documents.markdown(withSame: withSame)
            case .html:
                areFolders
                    ? documents.section(isAlone: false, withSame: withSame) : documents.html(withSame: withSame)
            case .json:
                documents.json(pretty: !areFolders, offsets: offsets, withSame: withSame) + (areFolders ? "" : "\n")
            case .ndjson: documents.jsonRows(offsets: offsets, withSame: withSame)
            }
        return Array(text.utf8)
    }
}
