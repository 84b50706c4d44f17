import DocParser

extension Command {
    static let parse = Command(
        name: "parse",
        synopsis: Wording("INPUT…", "输入…"),
        summary: Wording("documents as JSON: metadata with evidence, body, diagnostics", "输出JSON：公文信息及其依据、正文、诊断"),
        details: [
            Wording(
                "One input gives JSON on indented lines; several, a folder or a data set give NDJSON, one document a "
                    + "line, in the order of the inputs. 'directive schema' prints the schema of it.",
                "一个输入得缩进的JSON；多个输入、文件夹或数据集得NDJSON，每行一份，顺序与输入相同。格式见“directive schema”。"),
            Wording(
                "With --format json several documents are one array; with --format rows every block that has a title or "
                    + "text is a line of its own, for indexes and data frames. Its textHash (FNV-1a, 64 bits, over title, line "
                    + "feed and text) stays the same as long as the words do: what has changed since the last run is found "
                    + "by it.",
                "--format json把多份公文放进一个数组；--format rows把每个有标题或文字的块写成一行，供建索引和数据分析。"
                    + "textHash（FNV-1a，64位，由标题、换行和文字算出）在文字不变时不变，据此可知上次以来哪些变了。"),
        ],
        words: .inputs,
        flags: [
            .format(
                ["json", "ndjson", "rows"],
                Wording(
                    "json (the default for one input): indented, or an array; ndjson (the default for several): a document a "
                        + "line; rows: a block a line", "json（一个输入时的默认值）：缩进，或者一个数组；ndjson（多个输入时的默认值）：每行一份；rows：每行一个块")),
            .offsets, .output,
        ] + Flag.inputs + Flag.general,
        examples: [
            Example("directive parse notice.txt | jq .metadata", Wording("what the document says of itself", "公文信息")),
            Example(
                "directive parse archive/ -o archive.ndjson", Wording("a folder, one document a line", "一个文件夹，每行一份")),
            Example("directive parse --format rows archive/ > blocks.ndjson", Wording("every block a line", "每行一个块")),
            Example(
                "directive parse --from ndjson --text-field content --id-field url pages.ndjson",
                Wording(
                    "a column of a data set; its other fields come out in source.record", "数据集中的一列；其他字段放在source.record里"
                )),
        ],
        run: { invocation throws(UsageError) in
            let format = invocation.arguments.value(.format)
            let (offsets, language) = (invocation.offsets, invocation.resultLanguage)
            let batch = try Batch(invocation, frame: { format == "json" && $0 ? .array : .plain })
            let isPretty = !batch.isMany && format ?? "json" == "json"
            let isArray = batch.isMany && format == "json"
            return batch.run { (document, _, sink) throws(InputFailure) in
                if format == "rows" { return document.writeRows(offsets: offsets, to: sink) }
                document.writeJSON(pretty: isPretty, offsets: offsets, in: language, to: sink)
                if !isArray { sink([UInt8(ascii: "\n")]) }
            }
        })
}

extension Invocation {
    var offsets: OffsetUnit { arguments.value(.offsets).flatMap { OffsetUnit(rawValue: $0) } ?? .bytes }
}
