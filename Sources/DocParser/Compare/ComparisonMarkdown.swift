extension ComparedDocuments {
    /// What differs as Markdown: a heading for each division, words that are gone in `<del>`, new ones in `<ins>`.
    public func markdown(withSame: Bool = false, in language: Language = .english) -> String {
        var writer = ComparisonMarkdown(documents: self, withSame: withSame, language: language)
        writer.whole()
        return writer.out.string
    }
}

private struct ComparisonMarkdown: ~Copyable {
    private typealias Label = ComparedDocuments.Label

    let documents: ComparedDocuments
    let withSame: Bool
    let language: Language
    var out = ByteWriter()
    /// Whether the last line is blank, or there is none.
    private var isBlank = true

    init(documents: ComparedDocuments, withSame: Bool, language: Language) {
        self.documents = documents
        self.withSame = withSame
        self.language = language
    }

    mutating func whole() {
        heading("# ", (documents.new ?? documents.old)?.metadata.title ?? Label.noTitle.text(in: language))
        version(Label.old, documents.old)
        version(Label.new, documents.new)
        switch documents {
        case .removed: line("- ", Label.removed.text(in: language))
        case .added: line("- ", Label.added.text(in: language))
        case .both(let comparison):
            line("- ", comparison.summary.text(in: language))
            if !comparison.fields.isEmpty { fields(comparison.fields) }
            let divisions = comparison.divisions.filter { withSame || !$0.kinds.isEmpty }
            if divisions.isEmpty { break }
            heading("## ", Label.divisions.text(in: language))
            for change in divisions { division(change) }
        }
    }

    private mutating func version(_ name: Wording, _ document: Document?) {
        guard let document else { return }
        let words = [document.source.path, document.metadata.documentNumber].compactMap(\.self)
        line("- ", name.text(in: language) + ": " + words.joined(separator: "  "))
    }

    private mutating func fields(_ changes: [FieldChange]) {
        heading("## ", Label.metadata.text(in: language))
        for change in changes {
            out.append("- ")
            write("\(change.field.chineseName) \(change.field.rawValue): ", place: .cell)
            runs(change.runs, place: .cell)
            out.append("\n")
        }
    }

    private mutating func division(_ change: DivisionChange) {
        heading("### ", change.label + " (" + change.wording.text(in: language) + ")")
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
