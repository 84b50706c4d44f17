import DocParser

extension Command {
    static let schema = Command(
        name: "schema",
        synopsis: "",
        summary: "the JSON Schema (draft 2020-12) of what parse prints",
        details: [
            "The blocks that query prints are described under $defs/found, the lines of --format rows under $defs/row."
        ],
        words: .none,
        flags: [.help],
        examples: [Example("directive schema > directive.schema.json", "for validators and code generators")],
        run: { invocation throws(UsageError) in
            if let word = invocation.arguments.words.first {
                throw invocation.usageError("'schema' takes no words, and got '\(word)'")
            }
            return Run.print(DocumentSchema.text, on: invocation.console)
        })
}
