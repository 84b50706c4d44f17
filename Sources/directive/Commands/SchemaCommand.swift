import DocParser

extension Command {
    static let schema = Command(
        name: "schema",
        synopsis: Wording(same: ""),
        summary: Wording("the JSON Schema (draft 2020-12) of what parse prints", "parse输出的JSON Schema（draft 2020-12）"),
        details: [
            Wording(
                "The blocks that query prints are described under $defs/found, the lines of --format rows under $defs/row.",
                "query输出的块见$defs/found，--format rows的行见$defs/row。")
        ],
        words: .none,
        flags: [.lang, .help],
        examples: [
            Example(
                "directive schema > directive.schema.json", Wording("for validators and code generators", "供校验和生成代码"))
        ],
        run: { invocation throws(UsageError) in
            if let word = invocation.arguments.words.first {
                throw invocation.usageError(
                    Wording("'schema' takes no words, and got '\(word)'", "“schema”不要输入，多了“\(word)”"))
            }
            return Run.print(DocumentSchema.text, on: invocation.console)
        })
}
