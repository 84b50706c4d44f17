import DocParser

/// A document as a person looks at it: card, outline, what was left out, what to beware of.
struct DocumentPage {
    let document: Document
    let style: Style
    let columns: Int
    var showsReferences = false

    func text() -> String {
        var parts = [Card(document: document, style: style, columns: columns).lines()]
        let tree = OutlineTree(document: document, style: style, columns: columns).lines()
        let counts = DisplayWidth.wrap(summary(), to: max(20, columns - 9)).enumerated().map { place, line in
            (place == 0 ? style.paint("Outline", .bold) : "       ") + "  " + line
        }
        parts.append(counts + tree)
        if showsReferences { parts.append(ReferenceList(document: document, style: style, columns: columns).lines()) }
        if !document.excluded.isEmpty { parts.append(excluded()) }
        if !document.diagnostics.isEmpty { parts.append(diagnostics()) }
        return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    /// `12 sections, 6 items, 14 paragraphs`.
    private func summary() -> String {
        var counts: [Block.Kind: Int] = [:]
        var waiting = document.body
        while let block = waiting.popLast() {
            counts[block.kind, default: 0] += 1
            waiting += block.children
        }
        let words = Block.Kind.allCases.compactMap { kind in counts[kind].map { Tally.count($0, kind.rawValue) } }
        return words.isEmpty ? "(no words)" : words.joined(separator: ", ")
    }

    /// Lines of the page, in short.
    private func excluded() -> [String] {
        let rows = document.excluded.map { run in
            let first = run.lines.lowerBound
            let last = run.lines.upperBound
            return (
                first == last ? "line \(first)" : "lines \(first)–\(last)", run.kind.rawValue, beginning(of: run.range)
            )
        }
        let place = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
        let kind = rows.map(\.1.utf8.count).max() ?? 0
        let what = DisplayWidth.cut("  lines of the page that are not the document's", to: max(8, columns - 8))
        let heading = style.paint("Left out", .bold) + what
        return [heading]
            + rows.map { row in
                let head = "  \(DisplayWidth.pad(row.0, to: place))  \(DisplayWidth.pad(row.1, to: kind))  "
                return style.paint(head, .dim) + DisplayWidth.cut(row.2, to: max(8, columns - place - kind - 6))
            }
    }

    /// The first words of a range, on one line.
    private func beginning(of range: Range<Int>) -> String {
        let short = range.lowerBound..<min(range.upperBound, range.lowerBound + 600)
        let words = DisplayWidth.printable(document.text.string(in: short))
        return words.split(separator: " ").joined(separator: " ")
    }

    private func diagnostics() -> [String] {
        var lines = [style.paint("Diagnostics", .bold) + "  " + diagnosticCounts()]
        for diagnostic in document.diagnostics {
            let place = diagnostic.range.map { "line \(document.text.line(at: $0.lowerBound)): " } ?? ""
            let severity = DisplayWidth.pad(diagnostic.severity.rawValue, to: 7)
            let words = place + DisplayWidth.printable(diagnostic.message) + " [\(diagnostic.code.rawValue)]"
            let wrapped = DisplayWidth.wrap(words, to: max(20, columns - 11))
            for (place, line) in wrapped.enumerated() {
                let head = place == 0 ? style.paint(severity, diagnostic.severity.ink) : "       "
                lines.append("  \(head)  \(line)")
            }
        }
        return lines
    }

    private func diagnosticCounts() -> String {
        Diagnostic.Severity.allCases.compactMap { severity in
            let count = document.diagnostics.filter { $0.severity == severity }.count
            return count > 0 ? Tally.count(count, severity.rawValue) : nil
        }.joined(separator: ", ")
    }
}

extension Diagnostic.Severity {
    var ink: Style.Ink {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .note: .dim
        }
    }
}
