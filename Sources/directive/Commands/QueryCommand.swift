import DocParser

extension Command {
    static let query = Command(
        name: "query",
        synopsis: Wording("SELECTOR INPUT…", "选择器 输入…"),
        summary: Wording("the parts of documents that a selector names", "取出选择器所指的部分"),
        details: [
            Wording(
                "What is not in the document itself is looked for in its attachments. Results come in the order of the "
                    + "document, nothing twice; a division comes with all that is in it. Text is printed plain; where there "
                    + "are several inputs, 'PATH:ADDRESS: ' stands before each match, and further lines of it are indented.",
                "正文中没有的，到附件中找。结果按原文顺序，不重复；层次连同其下全部内容一起给出。按纯文本输出；有多个输入时，每个结果前有“路径:地址: ”，其后各行缩进。")
        ],
        glossary: Glossary(
            heading: Wording("Selectors", "选择器"),
            rows: [
                (
                    "2.3.2",
                    Wording(
                        "a division by its numbers, in any form that people write: 二（三）2, 二、（三）2．",
                        "按序数指明的层次，习惯写法都可以：二（三）2，二、（三）2．")
                ),
                ("2.3.2.4", Wording("an item (列举项) in it; also 二(三)2四", "其中的列举项；也可写二(三)2四")),
                ("第十二条第二款", Wording("a place in legislation; also 第十二条第（三）项第1目", "法规中的条款项；也可写第十二条第（三）项第1目")),
                ("附件1/2.1", Wording("a place in an attachment (附件)", "附件中的层次")),
                ("（三）", Wording("the divisions that are printed so", "这样编号的各层次")),
                ("2.1-2.3", Wording("a range", "范围")),
                (
                    "2.*  2.**",
                    Wording(
                        "all directly in 2; all in it at any depth; in quotes, as a shell reads * itself: '2.*'",
                        "2的直接下级；2的各级下级；命令行会解释*，要加引号：'2.*'")
                ),
                ("工作重点", Wording("a title: exact, else the titles that contain it", "标题：先找完全相同的，没有则找包含这些字的")),
                (
                    "/督导检查/",
                    Wording(
                        "paragraphs and items that contain the words, taken literally, in any width and across the ends of "
                            + "lines; no pattern, as nothing could limit its time",
                        "含有这些字的段落和列举项，按字面查找，不论全半角，可跨行；不支持正则表达式，因为其耗时无法限定")
                ),
                (
                    "@problems",
                    Wording(
                        "items that state a problem (问题), else sections on problems; also @goals (目标), @priorities (重点), "
                            + "@requirements (要求), @significance (意义), @measures (措施), @organization (组织领导), "
                            + "@preamble, @closing …; the Chinese words too: @问题",
                        "指出问题的列举项，没有则为讲问题的层次；还有@goals（目标）、@priorities（重点）、@requirements（要求）、"
                            + "@significance（意义）、@measures（措施）、@organization（组织领导）、@preamble（导语）、"
                            + "@closing（结语）等；也可用中文：@问题")
                ),
                (
                    ".documentNumber",
                    Wording(
                        "a field of the metadata, also by its Chinese name: .发文字号; 'directive show' prints both",
                        "公文信息的字段，也可用中文名：.发文字号；两种名称见“directive show”")
                ),
                (
                    ".references",
                    Wording(
                        "what the document cites (引用), in its words; .duties: who has to do what",
                        "公文引用了什么，原文；.duties：谁要做什么")
                ),
                (
                    "2.3.2.4.problem",
                    Wording(
                        "a field of a block: .title, .text, .problem (问题), .remedy (举措), .marker",
                        "块的字段：.title（标题）、.text（文字）、.problem（问题）、.remedy（举措）、.marker（序数）")
                ),
                (
                    "第八条.text",
                    Wording(
                        "the words of a division without its heading: its own and those of all below it",
                        "层次的文字，不含标题：本级和各级下级")
                ),
                (
                    "工商人字〔2016〕86号",
                    Wording("the documents with that number (发文字号), where no title holds it", "有这个发文字号的公文（没有标题含有它时）")
                ),
            ]),
        words: .selectorAndInputs,
        flags: [
            Flag(
                name: .selector, short: "e",
                value: .words(placeholder: Wording("SELECTOR", "选择器"), offered: Command.Words.selectors), repeats: true,
                summary: Wording("a further selector; may be repeated", "再加一个选择器；可重复")),
            .format(
                ["text", "json", "ndjson", "rows", "markdown"],
                Wording(
                    "text (the default); json: one array of blocks; ndjson: a block a line; rows: flat lines; markdown",
                    "text（默认）；json：一个块的数组；ndjson：每行一个块；rows：扁平的行；markdown")),
            Flag(
                name: .count,
                summary: Wording(
                    "print only how many there are; of several inputs, those that have any", "只输出个数；多个输入时只列有结果的")),
            Flag(
                name: .includeZero,
                summary: Wording("with --count: also the inputs that have none", "与--count同用：没有结果的输入也列出")),
            Flag(
                name: .filesWithMatches, short: "l",
                summary: Wording("print only the names of the inputs that have a match", "只输出有结果的输入的名称")),
            Flag(
                name: .exists, short: "q",
                summary: Wording(
                    "print nothing and end at the first match; the exit status says whether there is one",
                    "什么也不输出，找到第一个就结束；退出状态说明有没有")),
            .condition, .offsets, .output,
        ] + Flag.inputs + [.quietByName, .color, .lang, .help],
        examples: [
            Example("directive query .documentNumber notice.txt", Wording("the number (发文字号)", "发文字号")),
            Example(
                "directive query 2.3.2.4.problem -e 2.3.2.4.remedy notice.txt",
                Wording("the fourth problem, and its remedy", "第四个问题及其举措")),
            Example(
                "directive query '二（三）2' --format markdown notice.txt",
                Wording("a division, to paste elsewhere", "一个层次，可粘贴到别处")),
            Example("directive query /减税/ archive/", Wording("where words stand in a folder", "这些字在文件夹中的哪些地方")),
            Example("directive query -l /减税/ archive/", Wording("in which files", "在哪些文件里")),
            Example(
                "directive query /减税/ --format rows archive/ | jq -r '.headings[0]'",
                Wording("under which of the main headings", "在哪个一级标题下")
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
                throw invocation.usageError(
                    Wording("the selector is missing: query SELECTOR INPUT…", "缺少选择器：query 选择器 输入…"))
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
                throw invocation.usageError(error.wording)
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
            throw invocation.usageError(
                Wording("'\(word)' is the input, and the selector before it is missing", "“\(word)”是输入，前面缺少选择器"))
        }
        if word.contains("/") {
            throw invocation.usageError(
                Wording("'\(word)' is a file; a selector has to come before it", "“\(word)”是文件，前面要有选择器"))
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
                    throw InputFailure(name: input.name, sentence: error.wording)
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
        for error in missing { invocation.console.say(error.wording.about(inputs.first ?? "-")) }
        if found > 0 { return }
        for sentence in selectors.compactMap(PatternAdvice.sentence) { invocation.console.say(sentence) }
    }

    private struct Answer: Sendable {
        let count: Int
        var missing: [QueryError] = []
    }
}
