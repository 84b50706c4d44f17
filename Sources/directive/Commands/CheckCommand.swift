import DocParser

extension Command {
    static let check = Command(
        name: "check",
        synopsis: "INPUT…",
        summary: "the diagnostics, as path:line:column: severity: message [code]",
        details: [
            "Faults of the documents (gaps and repeats in numbering, a count that does not match), doubts of the "
                + "parser (a field chosen over a near rival) and what was repaired while reading.",
            "The form is that of compilers, so that editors jump to the place. Lines and columns count from 1, columns "
                + "in characters. What concerns the whole document stands at 1:1.",
            "Lines of web pages and of what --pre printed are those of 'directive text INPUT', and not the file's; "
                + "there the address of the division is told as well.",
        ],
        glossary: Glossary(
            heading: "Codes", rows: Diagnostic.Code.allCases.map { ($0.rawValue, $0.meaning) }),
        words: .inputs,
        flags: [
            .format(
                ["text", "json", "ndjson"],
                "text (the default); json: one array; ndjson: a diagnostic a line, with path, words and the id of its "
                    + "block"),
            .offsets, .output,
        ] + Flag.inputs + Flag.general,
        examples: [
            Example("directive check notice.txt", "what to beware of in one document"),
            Example("directive check archive/ | grep doubtful", "fields to look at by hand"),
            Example(
                "directive check --format ndjson archive/ | jq -r .code | sort | uniq -c", "how often which code occurs"
            ),
        ],
        run: { invocation throws(UsageError) in
            let printer = FindingPrinter(
                format: invocation.arguments.value(.format) ?? "text", offsets: invocation.offsets,
                style: Style(invocation))
            var hasFinding = false
            let batch = try Batch(
                invocation, paints: printer.format == "text", frame: { _ in printer.format == "json" ? .list : .plain })
            let status = batch.run { (document, input, sink) throws(InputFailure) in
                printer.print(document, name: input.name, to: sink)
                return document.diagnostics.contains { $0.severity != .note }
            } each: { isFinding in
                hasFinding = hasFinding || isFinding
                return true
            }
            return max(status, hasFinding ? .finding : .done)
        })
}

/// Prints the diagnostics of a document.
private struct FindingPrinter: Sendable {
    let format: String
    let offsets: OffsetUnit
    let style: Style

    func print(_ document: Document, name: String, to sink: ByteSink) {
        if format != "text" {
            return document.writeFindings(isArray: format == "json", offsets: offsets, to: sink)
        }
        // Lines of an extracted text are no place that a person finds.
        let tellsBlock = document.source.format != .text
        let name = DisplayWidth.printable(name)
        // Bytes, and no strings put together: a long document has hundreds of thousands of lines.
        var lines: [UInt8] = []
        document.forEachFinding { finding in
            lines += name.utf8
            append(finding, tellsBlock: tellsBlock, to: &lines)
            if lines.count >= 1 << 16 {
                sink(lines)
                lines.removeAll(keepingCapacity: true)
            }
        }
        sink(lines)
    }

    private func append(_ finding: Finding, tellsBlock: Bool, to lines: inout [UInt8]) {
        let diagnostic = finding.diagnostic
        lines += ":\(finding.line ?? 1):\(finding.column ?? 1): ".utf8
        lines += style.paint(diagnostic.severity.rawValue, diagnostic.severity.ink).utf8
        lines += ": ".utf8
        lines += DisplayWidth.printable(finding.sentence).utf8
        if tellsBlock, let block = finding.block { lines += " in \(DisplayWidth.printable(block.id))".utf8 }
        lines += " [".utf8
        lines += diagnostic.code.rawValue.utf8
        lines += "]\n".utf8
    }
}
