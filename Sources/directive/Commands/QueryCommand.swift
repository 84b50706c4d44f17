import DocParser

extension Command {
    static let query = Command(
        name: "query",
        synopsis: "SELECTOR INPUT…",
        summary: "the parts of documents that a selector names",
        details: [
            "What is not in the document itself is looked for in its attachments. Results come in the order of the "
                + "document, nothing twice; a division comes with all that is in it. Text is printed plain; where there "
                + "are several inputs, 'PATH:ADDRESS: ' stands before each match, and further lines of it are indented."
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
                ("2.*  2.**", "all directly in 2; all in it at any depth; in quotes, as a shell reads * itself: '2.*'"),
                ("工作重点", "a title: exact, else the titles that contain it"),
                (
                    "/督导检查/",
                    "paragraphs and items that contain the words, taken literally, in any width and across the ends of "
                        + "lines; no pattern, as nothing could limit its time"
                ),
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
                (".references", "what the document cites (引用), in its words; .duties: who has to do what"),
                ("2.3.2.4.problem", "a field of a block: .title, .text, .problem (问题), .remedy (举措), .marker"),
                ("第八条.text", "the words of a division without its heading: its own and those of all below it"),
                ("工商人字〔2016〕86号", "the documents with that number (发文字号), where no title holds it"),
            ]),
        words: .selectorAndInputs,
        flags: [
            Flag(
                name: .selector, short: "e",
                value: .words(placeholder: "SELECTOR", offered: Command.Words.selectors), repeats: true,
                summary: "a further selector; may be repeated"),
            .format(
                ["text", "json", "ndjson", "rows", "markdown"],
                "text (the default); json: one array of blocks; ndjson: a block a line; rows: flat lines; markdown"),
            Flag(name: .count, summary: "print only how many there are; of several inputs, those that have any"),
            Flag(name: .includeZero, summary: "with --count: also the inputs that have none"),
            Flag(name: .filesWithMatches, short: "l", summary: "print only the names of the inputs that have a match"),
            Flag(
                name: .exists, short: "q",
                summary: "print nothing and end at the first match; the exit status says whether there is one"),
            .condition, .offsets, .output,
        ] + Flag.inputs + [.quietByName, .color, .help],
        examples: [
            Example("directive query .documentNumber notice.txt", "the number (发文字号)"),
            Example(
                "directive query 2.3.2.4.problem -e 2.3.2.4.remedy notice.txt", "the fourth problem, and its remedy"),
            Example("directive query '二（三）2' --format markdown notice.txt", "a division, to paste elsewhere"),
            Example("directive query /减税/ archive/", "where words stand in a folder"),
            Example("directive query -l /减税/ archive/", "in which files"),
            Example(
                "directive query /减税/ --format rows archive/ | jq -r '.headings[0]'", "under which of the main headings"
            ),
        ],
        run: { invocation throws(UsageError) in try QueryCommand(invocation).run() })
}

/// A run of `query`.
private struct QueryCommand {
    let invocation: Invocation
    let mode: MatchPrinter.Mode
    let selectors: [Selector]
    let inputs: [String]

    init(_ invocation: Invocation) throws(UsageError) {
        self.invocation = invocation
        mode = try MatchPrinter.Mode(invocation)
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
        let batch = try Batch(invocation, words: inputs, frame: { _ in mode == .json ? .list : .plain })
        let printer = MatchPrinter(
            mode: mode, offsets: invocation.offsets, namesInput: batch.isMany,
            includesZero: !batch.isMany || invocation.arguments.has(.includeZero))
        let selectors = selectors
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
            return !(mode == .exists && found > 0)
        }
        tell(batch.isMany ? [] : missing, found: found)
        return max(status, found == 0 ? .finding : .done)
    }

    /// Says of the only input what is not in it, and of words that were meant as a pattern that they are none.
    private func tell(_ missing: [QueryError], found: Int) {
        if mode == .exists || mode == .count { return }
        for error in missing { invocation.console.say("\(inputs.first ?? "-"): \(error.description)") }
        if found > 0 { return }
        for sentence in selectors.compactMap(PatternAdvice.sentence) { invocation.console.say(sentence) }
    }

    private struct Answer: Sendable {
        let count: Int
        var missing: [QueryError] = []
    }
}
