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
        ],
        words: .inputs,
        flags: [.output] + Flag.inputs + Flag.general,
        examples: [
            Example("directive check notice.txt", "what to beware of in one document"),
            Example("directive check archive/ | grep doubtful", "fields to look at by hand"),
        ],
        run: { invocation throws(UsageError) in
            let style = Style(invocation)
            var hasFinding = false
            let status = try Batch(invocation).run { (document, input, sink) throws(InputFailure) in
                let lines = document.diagnostics.map { line(for: $0, in: document, name: input.name, style: style) }
                sink(Array(lines.joined().utf8))
                return document.diagnostics.contains { $0.severity != .note }
            } each: { isFinding in
                hasFinding = hasFinding || isFinding
                return true
            }
            return max(status, hasFinding ? .finding : .done)
        })

    private static func line(
        for diagnostic: Diagnostic, in document: Document, name: String, style: Style
    ) -> String {
        let start = diagnostic.range?.lowerBound ?? 0
        let place = "\(document.text.line(at: start)):\(document.text.column(at: start))"
        let severity = style.paint(diagnostic.severity.rawValue, diagnostic.severity.ink)
        let message = DisplayWidth.printable(diagnostic.message)
        return "\(DisplayWidth.printable(name)):\(place): \(severity): \(message) [\(diagnostic.code.rawValue)]\n"
    }
}
