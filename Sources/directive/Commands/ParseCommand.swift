import DocParser

extension Command {
    static let parse = Command(
        name: "parse",
        synopsis: "INPUT…",
        summary: "documents as JSON: metadata with evidence, body, diagnostics",
        details: [
            "One input gives JSON on indented lines; several, a folder or a data set give NDJSON, one document a "
                + "line, in the order of the inputs. 'directive schema' prints the schema of it.",
            "With --format json several documents are one array; with --format rows every block that has a title or "
                + "text is a line of its own, for indexes and data frames. Its textHash (FNV-1a, 64 bits, over title, line "
                + "feed and text) stays the same as long as the words do: what has changed since the last run is found "
                + "by it.",
        ],
        words: .inputs,
        flags: [
            .format(
                ["json", "ndjson", "rows"],
                "json (the default for one input): indented, or an array; ndjson (the default for several): a document a "
                    + "line; rows: a block a line"),
            .offsets, .output,
        ] + Flag.inputs + Flag.general,
        examples: [
            Example("directive parse notice.txt | jq .metadata", "what the document says of itself"),
            Example("directive parse archive/ -o archive.ndjson", "a folder, one document a line"),
            Example("directive parse --format rows archive/ > blocks.ndjson", "every block a line"),
            Example(
                "directive parse --from ndjson --text-field content --id-field url pages.ndjson",
                "a column of a data set; its other fields come out in source.record"),
        ],
        run: { invocation throws(UsageError) in
            let format = invocation.arguments.value(.format)
            let offsets = invocation.offsets
            let batch = try Batch(invocation, frame: { format == "json" && $0 ? .array : .plain })
            let isPretty = !batch.isMany && format ?? "json" == "json"
            let isArray = batch.isMany && format == "json"
            return batch.run { (document, _, sink) throws(InputFailure) in
                if format == "rows" { return document.writeRows(offsets: offsets, to: sink) }
                document.writeJSON(pretty: isPretty, offsets: offsets, to: sink)
                if !isArray { sink([UInt8(ascii: "\n")]) }
            }
        })
}

extension Invocation {
    var offsets: OffsetUnit { arguments.value(.offsets).flatMap { OffsetUnit(rawValue: $0) } ?? .bytes }
}
