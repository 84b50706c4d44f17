extension ComparedDocuments {
    /// What differs as Markdown: a heading for each division, words that are gone in `<del>`, new ones in `<ins>`.
    public func markdown(withSame: Bool = false) -> String {
        var writer = ComparisonMarkdown(documents: self, withSame: withSame)
        writer.whole()
        return writer.out.string
    }
}

private struct ComparisonMarkdown: ~Copyable {
    let documents: ComparedDocuments
    let withSame: Bool
    var out = ByteWriter()
    /// Whether the last line is blank, or there is none.
    private var isBlank = true

    init(documents: ComparedDocuments, withSame: Bool) {
        self.documents = documents
        self.withSame = withSame
    }

    mutating func whole() {
        heading("# ", (documents.new ?? documents.old)?.metadata.title ?? "(no title)")
        version("old", documents.old)
        version("new", documents.new)
        switch documents {
        case .removed: line("- ", "the document is removed")
        case .added: line("- ", "the document is added")
        case .both(let comparison):
            line("- ", comparison.summary)
            if !comparison.fields.isEmpty { fields(comparison.fields) }
            let divisions = comparison.divisions.filter { withSame || !$0.kinds.isEmpty }
            if divisions.isEmpty { break }
            heading("## ", "Divisions")
            for change in divisions { division(change) }
        }
    }

    private mutating func version(_ name: String, _ document: Document?) {
        guard let document else { return }
        let words = [document.source.path, document.metadata.documentNumber].compactMap(\.self)
        line("- ", name + ": " + words.joined(separator: "  "))
    }

    private mutating func fields(_ changes: [FieldChange]) {
        heading("## ", "Metadata")
        for change in changes {
            out.append("- ")
            write("\(change.field.chineseName) \(change.field.rawValue): ", place: .cell)
            runs(change.runs, place: .cell)
            out.append("\n")
        }
    }

    private mutating func division(_ change: DivisionChange) {
        heading("### ", change.label + " (" + change.words + ")")
        runs(change.runs, place: .paragraph)
        out.append("\n")
    }

    private mutating func runs(_ runs: [Comparison.Run], place: MarkdownText.Place) {
        var words = MarkdownText()
        for run in runs {
            switch run.kind {
            case .same: break
            case .removed: words.addMark("<del>")
            case .added: words.addMark("<ins>")
            }
            words.add(Array(run.visible.utf8))
            switch run.kind {
            case .same: break
            case .removed: words.addMark("</del>")
            case .added: words.addMark("</ins>")
            }
        }
        words.write(to: &out, place: place)
        isBlank = false
    }

    private mutating func heading(_ mark: StaticString, _ words: String) {
        if !isBlank { out.append("\n") }
        out.append(mark)
        write(words, place: .heading)
        out.append("\n\n")
        isBlank = true
    }

    private mutating func line(_ mark: StaticString, _ words: String) {
        out.append(mark)
        write(words, place: .cell)
        out.append("\n")
    }

    private mutating func write(_ words: String, place: MarkdownText.Place) {
        isBlank = false
        var text = MarkdownText()
        text.add(Array(words.utf8))
        text.write(to: &out, place: place)
    }
}
