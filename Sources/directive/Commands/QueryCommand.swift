import DocParser

extension Command {
    static let query = Command(
        name: "query",
        synopsis: "SELECTOR INPUT…",
        summary: "the parts of documents that a selector names",
        details: [
            "What is not in the document itself is looked for in its attachments. Results come in the order of the "
                + "document, nothing twice. Text is printed plain, with 'PATH: ' before each line if there are several "
                + "inputs; a division comes with all that is in it."
        ],
        glossary: Glossary(
            heading: "Selectors",
            rows: [
                ("2.3.2", "a division by its numbers, in any form that people write: 二（三）2, 二、（三）2．"),
                ("2.3.2.4", "an item (列举项) in it; also 二(三)2四"),
                ("第十二条第二款", "a place in legislation; also 第十二条第（三）项第1目"),
                ("附件1/2.1", "a place in an attachment (附件)"),
                ("（三）", "the divisions that are printed so"),
                ("2.1-2.3", "a range"),
                ("2.*  2.**", "all directly in 2; all in it at any depth"),
                ("工作重点", "a title: exact, else the titles that contain it"),
                ("/督导检查/", "paragraphs and items that contain the words"),
                (
                    "@problems",
                    "items that state a problem (问题), else sections on problems; also @goals (目标), @priorities (重点), "
                        + "@requirements (要求), @significance (意义), @measures (措施), @organization (组织领导), "
                        + "@preamble, @closing …; the Chinese words too: @问题"
                ),
                (
                    ".documentNumber",
                    "a field of the metadata, also by its Chinese name: .发文字号; 'directive show' prints both"
                ),
                ("2.3.2.4.problem", "a field of a block: .title, .text, .problem (问题), .remedy (举措), .marker"),
            ]),
        words: .selectorAndInputs,
        flags: [
            Flag(
                name: .selector, short: "e", value: .words(placeholder: "SELECTOR"), repeats: true,
                summary: "a further selector; may be repeated"),
            .format(
                ["text", "json", "ndjson", "rows", "markdown"],
                "text (the default); json: one array of blocks; ndjson: a block a line; rows: flat lines; markdown"),
            Flag(name: .count, summary: "print only how many there are"),
            Flag(name: .quiet, short: "q", summary: "print nothing; the exit status says whether anything was found"),
            .offsets, .output,
        ] + Flag.inputs + [.color, .help],
        examples: [
            Example("directive query .documentNumber notice.txt", "the number (发文字号)"),
            Example(
                "directive query 2.3.2.4.problem -e 2.3.2.4.remedy notice.txt", "the fourth problem, and its remedy"),
            Example("directive query '二（三）2' --format markdown notice.txt", "a division, to paste elsewhere"),
            Example(
                "directive query /减税/ --format rows archive/ | jq -r .headings[0]", "where words stand in a folder"),
        ],
        run: { invocation throws(UsageError) in try QueryCommand(invocation).run() })
}

/// A run of `query`.
private struct QueryCommand {
    let invocation: Invocation
    let format: String
    let selectors: [Selector]
    let inputs: [String]

    init(_ invocation: Invocation) throws(UsageError) {
        self.invocation = invocation
        format = invocation.arguments.value(.format) ?? "text"
        var words = invocation.arguments.words
        var texts = invocation.arguments.all(.selector)
        // With -e the first word may be an input; without it, it is the selector in any case.
        let isInput = words.first.map { $0 == "-" || FileStatus.exists($0) } ?? true
        if texts.isEmpty {
            guard let word = words.first else {
                throw invocation.usageError("the selector is missing: query SELECTOR INPUT…")
            }
            if words.count == 1, isInput { try Self.refuse(input: word, invocation) }
        }
        if texts.isEmpty || !isInput { texts.insert(words.removeFirst(), at: 0) }
        inputs = words
        var selectors: [Selector] = []
        for text in texts {
            do throws(QueryError) {
                selectors.append(try Selector(text))
            } catch {
                throw invocation.usageError(error.description)
            }
        }
        self.selectors = selectors
    }

    /// Refuses the only word where it is rather the input, before which the selector was forgotten.
    ///
    /// A title may be the name of a file as well, and the document come by standard input: such a word is an input where
    /// nothing can come, or where it is a path.
    private static func refuse(input word: String, _ invocation: Invocation) throws(UsageError) {
        if invocation.console.terminal.isInput {
            throw invocation.usageError("'\(word)' is the input, and the selector before it is missing")
        }
        if word.contains("/") {
            throw invocation.usageError("'\(word)' is a file; a selector has to come before it")
        }
    }

    func run() throws(UsageError) -> ExitStatus {
        let counts = invocation.arguments.has(.count)
        let isQuiet = invocation.arguments.has(.quiet)
        let isArray = format == "json" && !counts && !isQuiet
        let frame = Frame(
            opening: Array("[\n".utf8), separator: Array(",\n".utf8), closing: Array("\n]\n".utf8),
            whenEmpty: Array("[]\n".utf8))
        let batch = try Batch(
            invocation, words: inputs, frame: { _ in isArray ? frame : .plain })
        let printer = MatchPrinter(
            format: counts ? "count" : isQuiet ? "none" : format, offsets: invocation.offsets, namesInput: batch.isMany)
        let selectors = selectors
        let isAlone = !batch.isMany
        var found = 0
        var missing: [QueryError] = []
        let status = batch.run { (document, input, sink) throws(InputFailure) -> Answer in
            do throws(QueryError) {
                // A script that asks for several things has to know which of them a line is not.
                var misses: [QueryError] = []
                let matches = try document.matches(of: selectors, misses: &misses)
                printer.print(matches, of: document, input, to: sink)
                return Answer(count: matches.count, missing: misses)
            } catch {
                guard error.reason == .notFound else {
                    throw InputFailure(name: input.name, sentence: error.description)
                }
                printer.print([], of: document, input, to: sink)
                return Answer(count: 0, missing: [error])
            }
        } each: { answer in
            found += answer.count
            missing = answer.missing
            return !(isQuiet && found > 0)
        }
        if isAlone, !isQuiet, !counts {
            for error in missing {
                invocation.console.report("directive: \(inputs.first ?? "-"): \(error.description)\n")
            }
        }
        return max(status, found == 0 ? .finding : .done)
    }

    private struct Answer: Sendable {
        let count: Int
        var missing: [QueryError] = []
    }
}

/// Prints what a selector found in a document.
private struct MatchPrinter: Sendable {
    let format: String
    let offsets: OffsetUnit
    /// Whether the input's name stands before each line.
    let namesInput: Bool

    func print(_ matches: [Match], of document: Document, _ input: Input, to sink: ByteSink) {
        switch format {
        case "none": break
        case "count": sink(Array("\(namesInput ? input.name + ":" : "")\(matches.count)\n".utf8))
        case _ where matches.isEmpty: break
        case "json": document.writeJSON(of: matches, pretty: true, offsets: offsets, to: sink)
        case "ndjson": document.writeJSON(of: matches, pretty: false, offsets: offsets, to: sink)
        case "rows":
            let blocks = matches.outermost().compactMap(\.block)
            document.writeRows(of: blocks, offsets: offsets, to: sink)
        case "markdown": markdown(matches.outermost(), of: document, to: sink)
        default: text(matches.outermost(), input, to: sink)
        }
    }

    private func text(_ matches: [Match], _ input: Input, to sink: ByteSink) {
        for match in matches {
            let words =
                switch match {
                case .block(let block): block.plainText
                case .value(let value): value.text
                }
            guard namesInput else {
                sink(Array((words + "\n").utf8))
                continue
            }
            for line in words.utf8.split(separator: UInt8(ascii: "\n")) {
                sink(Array("\(input.name): ".utf8) + Array(line) + [UInt8(ascii: "\n")])
            }
        }
    }

    private func markdown(_ matches: [Match], of document: Document, to sink: ByteSink) {
        for match in matches {
            switch match {
            case .block(let block): document.writeMarkdown(of: [block], to: sink)
            case .value(let value): sink(Array("\(value.text)\n".utf8))
            }
        }
    }
}
