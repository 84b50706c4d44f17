extension Document {
    /// The places where the document breaks the rules of form of official documents (GB/T 9704-2012 and others; see
    /// ``Rule``), in the order of the text. O(text).
    ///
    /// What is no official document, and legislation by itself, is only looked at for its signs.
    ///
    /// - Parameters:
    ///   - profile: `nil` for what the source tells: published for pages, PDF and what has lines of a page around it.
    ///   - today: The day after which a date is in the future; `nil` for none.
    public func findings(profile: Finding.Profile? = nil, today: CalendarDay? = nil) -> [Finding] {
        let profile = profile ?? usualProfile
        return text.bytes.withSpan { bytes in
            let paper = Manuscript(self, today: today, bytes)
            guard paper.isOfficial else { return [] }
            var found = FindingList()
            for entry in FormRules.entries
            where entry.needs.isSubset(of: paper.features) && (profile == .draft || entry.type.rule.holdsForPublished) {
                entry.type.find(in: paper, bytes, to: &found)
            }
            found.sort()
            return found.findings
        }
    }

    /// What the source tells of itself.
    public var usualProfile: Finding.Profile {
        switch source.format {
        case .html, .pdf: .published
        case .text, .markdown, .doc, .docx, .pre: hasPage ? .published : .draft
        }
    }

    /// Whether lines of a page stand around the document. One line that was not read at its head is none.
    private var hasPage: Bool {
        metadata.datePublished != nil || metadata.publisher != nil
            || excluded.contains { run in
                switch run.kind {
                case .pageTitle, .navigation, .relatedArticles, .footer: true
                case .pageHeader: run.lines.count > 1
                case .contents, .pageNumber: false
                }
            }
    }
}
