/// What differs as a page for people: one file that needs nothing else, old words at the left and new ones at the right.
extension ComparedDocuments {
    /// The whole page of one pair of versions.
    public func html(withSame: Bool = false, in language: Language = .english) -> String {
        let title = (new ?? old)?.metadata.title ?? "(no title)"
        return ComparisonPage.head(title: title) + section(isAlone: true, withSame: withSame, in: language)
            + ComparisonPage.foot
    }

    /// The part of a page that tells of this pair, among others between `ComparisonPage.head` and `foot`.
    ///
    /// - Parameter isAlone: whether there is no other pair on the page; if not, anchors have the path before the id, and
    ///   headings are one level lower.
    package func section(isAlone: Bool, withSame: Bool, in language: Language) -> String {
        var writer = ComparisonSection(documents: self, isAlone: isAlone, withSame: withSame, language: language)
        writer.whole()
        return writer.out.string
    }
}

/// What stands around the sections of a page.
package enum ComparisonPage {
    /// - Parameter hasHeading: whether the title is the heading above several sections, too.
    package static func head(title: String, hasHeading: Bool = false) -> String {
        var out = ByteWriter()
        out.append(
            """
            <!DOCTYPE html>
            <html lang="zh-Hans">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>
            """)
        out.append(markup: title)
        out.append("</title>\n<style>\n")
        out.append(style)
        out.append("</style>\n</head>\n<body>\n<main>\n")
        if hasHeading {
            out.append("<h1>")
            out.append(markup: title)
            out.append("</h1>\n")
        }
        return out.string
    }

    package static let foot = "</main>\n</body>\n</html>\n"

    /// Strokes and lines tell old from new where colours don't.
    private static let style: StaticString = """
        :root { color-scheme: light dark; --old: #fbe3e4; --new: #dff3e3; --line: #c9c9c9; --dim: #666; }
        @media (prefers-color-scheme: dark) {
          :root { --old: #4a2226; --new: #1c4027; --line: #555; --dim: #aaa; }
        }
        body { margin: 0 auto; max-width: 76rem; padding: 1rem; line-height: 1.7; overflow-wrap: anywhere; }
        body { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; } .change > :is(h2, h3) { font-size: 1rem; margin: 0 0 .3rem; }
        .document { border-top: 3px solid var(--line); margin-top: 2rem; }
        .kind { color: var(--dim); font-weight: normal; font-size: .85rem; }
        .change { border-top: 1px solid var(--line); padding: .8rem 0; break-inside: avoid; }
        .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
        .sides p, dd { margin: 0; white-space: pre-line; }
        .one { white-space: pre-line; margin: 0; }
        del { background: var(--old); text-decoration: line-through; }
        ins { background: var(--new); text-decoration: underline; }
        nav ol { columns: 2; padding-left: 1.5rem; }
        @media (max-width: 40rem) { .sides { grid-template-columns: 1fr; } nav ol { columns: 1; } }
        @media print {
          nav { display: none; } body { max-width: none; font-size: 10pt; }
          del, ins { background: none; }
        }

        """
}

private struct ComparisonSection: ~Copyable {
    private typealias Label = ComparedDocuments.Label

    let documents: ComparedDocuments
    let isAlone: Bool
    let withSame: Bool
    let language: Language
    var out = ByteWriter()

    init(documents: ComparedDocuments, isAlone: Bool, withSame: Bool, language: Language) {
        self.documents = documents
        self.isAlone = isAlone
        self.withSame = withSame
        self.language = language
    }

    mutating func whole() {
        out.append("<section class=\"document\">\n")
        heading(
            isAlone ? 1 : 2, (documents.new ?? documents.old)?.metadata.title ?? Label.noTitle.text(in: language))
        version(Label.old, documents.old)
        version(Label.new, documents.new)
        switch documents {
        case .removed: paragraph(Label.removed.text(in: language))
        case .added: paragraph(Label.added.text(in: language))
        case .both(let comparison):
            paragraph(comparison.summary.text(in: language))
            let divisions = comparison.divisions.filter { withSame || !$0.kinds.isEmpty }
            if divisions.count > 1 { contents(divisions) }
            for change in comparison.fields { field(change) }
            for change in divisions { division(change) }
        }
        out.append("</section>\n")
    }

    private mutating func version(_ name: Wording, _ document: Document?) {
        guard let document else { return }
        let words = [document.source.path, document.metadata.documentNumber].compactMap(\.self)
        paragraph(name.text(in: language) + ": " + words.joined(separator: "  "))
    }

    private mutating func paragraph(_ words: String) {
        out.append("<p>")
        out.append(markup: words)
        out.append("</p>\n")
    }

    private mutating func contents(_ changes: [DivisionChange]) {
        out.append("<nav aria-label=\"changes\">\n<ol>\n")
        for change in changes {
            out.append("<li><a href=\"#")
            out.append(markup: PercentEncoding.fragment(anchor(of: change)), inAttribute: true)
            out.append("\">")
            out.append(markup: change.label)
            out.append("</a> ")
            kind(change.wording.text(in: language))
            out.append("</li>\n")
        }
        out.append("</ol>\n</nav>\n")
    }

    private mutating func field(_ change: FieldChange) {
        begin(
            anchor: nil, heading: "\(change.field.chineseName)  \(change.field.rawValue)",
            change.kind.wording.text(in: language))
        sides(change.runs)
        out.append("</section>\n")
    }

    private mutating func division(_ change: DivisionChange) {
        begin(anchor: anchor(of: change), heading: change.label, change.wording.text(in: language))
        sides(change.runs)
        out.append("</section>\n")
    }

    private mutating func begin(anchor: String?, heading: String, _ kind: String) {
        out.append("<section class=\"change\"")
        if let anchor {
            out.append(" id=\"")
            out.append(markup: anchor, inAttribute: true)
            out.append("\"")
        }
        out.append(">\n")
        self.heading(isAlone ? 2 : 3, heading, kind)
    }

    private mutating func heading(_ level: Int, _ words: String, _ kind: String? = nil) {
        out.append("<h")
        out.append(level)
        out.append(">")
        out.append(markup: words)
        if let kind {
            out.append(" ")
            self.kind(kind)
        }
        out.append("</h")
        out.append(level)
        out.append(">\n")
    }

    private mutating func kind(_ words: String) {
        out.append("<span class=\"kind\">")
        out.append(markup: words)
        out.append("</span>")
    }

    /// Both versions beside each other; once, where nothing was taken out or put in.
    private mutating func sides(_ runs: [Comparison.Run]) {
        guard runs.contains(where: { $0.kind != .same }) else {
            out.append("<p class=\"one\">")
            for run in runs { out.append(markup: run.text) }
            return out.append("</p>\n")
        }
        out.append("<div class=\"sides\">\n<p>")
        words(runs, without: .added)
        out.append("</p>\n<p>")
        words(runs, without: .removed)
        out.append("</p>\n</div>\n")
    }

    private mutating func words(_ runs: [Comparison.Run], without kind: Comparison.Run.Kind) {
        for run in runs where run.kind != kind {
            switch run.kind {
            case .same: out.append(markup: run.text)
            case .removed:
                out.append("<del>")
                out.append(markup: run.visible)
                out.append("</del>")
            case .added:
                out.append("<ins>")
                out.append(markup: run.visible)
                out.append("</ins>")
            }
        }
    }

    // MARK: Anchors

    /// The id of the division in the version that has it; ids of the old one have `old:` before them.
    private func anchor(of change: DivisionChange) -> String {
        let id = change.new.first?.id ?? "old:" + (change.old.first?.id ?? "")
        guard !isAlone, let path = (documents.new ?? documents.old)?.source.path else { return id }
        return path + "#" + id
    }
}
