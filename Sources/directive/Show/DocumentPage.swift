import DocParser

/// A document as a person looks at it: card, outline, what was left out, what to beware of.
struct DocumentPage {
    let document: Document
    let style: Style
    let columns: Int
    let language: Language
    var showsReferences = false

    func text() -> String {
        var parts = [Card(document: document, style: style, columns: columns, language: language).lines()]
        let tree = OutlineTree(document: document, style: style, columns: columns, language: language).lines()
        let heading = Wording("Outline", "层次").text(in: language)
        let width = DisplayWidth.of(heading)
        let counts = DisplayWidth.wrap(summary(), to: max(20, columns - width - 2)).enumerated().map { place, line in
            (place == 0 ? style.paint(heading, .bold) : String(repeating: " ", count: width)) + "  " + line
        }
        parts.append(counts + tree)
        if showsReferences {
            parts.append(
                ReferenceList(document: document, style: style, columns: columns, language: language).lines())
        }
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
        let words = Block.Kind.allCases.compactMap { kind in counts[kind].map { kind.counted($0) } }
        return (words.isEmpty ? Wording("(no words)", "（没有文字）") : words.joined()).text(in: language)
    }

    /// Lines of the page, in short.
    private func excluded() -> [String] {
        let rows = document.excluded.map { run in
            let first = run.lines.lowerBound
            let last = run.lines.upperBound
            let place =
                first == last
                ? Wording("line \(first)", "第\(first)行") : Wording("lines \(first)–\(last)", "第\(first)–\(last)行")
            return (place.text(in: language), run.kind.wording.text(in: language), beginning(of: run.range))
        }
        let place = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
        let kind = rows.map { DisplayWidth.of($0.1) }.max() ?? 0
        let name = Wording("Left out", "未计入").text(in: language)
        let what = Wording("  lines of the page that are not the document's", "  属于页面而不属于公文的各行")
        let heading =
            style.paint(name, .bold)
            + DisplayWidth.cut(what.text(in: language), to: max(8, columns - DisplayWidth.of(name)))
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
        var lines = [style.paint(Wording("Diagnostics", "诊断").text(in: language), .bold) + "  " + diagnosticCounts()]
        let width = Diagnostic.Severity.allCases.map { DisplayWidth.of($0.wording.text(in: language)) }.max() ?? 0
        for diagnostic in told {
            let place = diagnostic.range.map { range in
                let line = document.text.line(at: range.lowerBound)
                return Wording("line \(line): ", "第\(line)行：").text(in: language)
            }
            let severity = DisplayWidth.pad(diagnostic.severity.wording.text(in: language), to: width)
            let message = DisplayWidth.printable(diagnostic.wording.text(in: language))
            let words = (place ?? "") + message + " [\(diagnostic.code.rawValue)]"
            let wrapped = DisplayWidth.wrap(words, to: max(20, columns - width - 4))
            for (place, line) in wrapped.enumerated() {
                let blank = String(repeating: " ", count: width)
                let head = place == 0 ? style.paint(severity, diagnostic.severity.ink) : blank
                lines.append("  \(head)  \(line)")
            }
        }
        return lines
    }

    /// One reading in doubt may give two fields; a person is told once.
    private var told: [Diagnostic] {
        document.diagnostics.reduce(into: []) { told, next in
            if let last = told.last, Remark(last).reads(like: Remark(next)) { return }
            told.append(next)
        }
    }

    private func diagnosticCounts() -> String {
        let counts = Diagnostic.Severity.allCases.compactMap { severity -> Wording? in
            let count = told.filter { $0.severity == severity }.count
            guard count > 0 else { return nil }
            return Wording(
                Tally.count(count, severity.rawValue), "\(severity.wording.chinese)\(Tally.grouped(count))条")
        }
        return counts.joined().text(in: language)
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
