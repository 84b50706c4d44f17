/// Who issued a document and when, for a text that does not say it where it is signed: pages have both beside the text, in
/// a table above it or below its title. A document that is set says them below its text (GB/T 9704-2012, 7.3.5).
struct SetSigning {
    private let paragraphs: [SetParagraph]

    /// The paragraphs with what is missing, before all that stands under a signature.
    static func added(to paragraphs: [SetParagraph], of metadata: Metadata) -> [SetParagraph] {
        let missing = SetSigning(paragraphs: paragraphs).missing(of: metadata)
        guard !missing.isEmpty else { return paragraphs }
        let below = paragraphs.firstIndex { isBelow($0.style) } ?? paragraphs.count
        return Array(paragraphs[..<below]) + missing + Array(paragraphs[below...])
    }

    private func missing(of metadata: Metadata) -> [SetParagraph] {
        guard !paragraphs.contains(where: { $0.style == .signature || $0.style == .signer }) else { return [] }
        var missing: [SetParagraph] = []
        for issuer in metadata.issuers where !isPrinted(issuer) { missing.append(SetParagraph(.signature, issuer)) }
        if let day = metadata.dateSigned, !missing.isEmpty, !isDated {
            missing.append(SetParagraph(.date, PrintedDate.written(day)))
        }
        return missing
    }

    private var isDated: Bool {
        paragraphs.contains { $0.style == .date || $0.style == .headDate || $0.style == .underTitle }
    }

    /// Whether the head names an organ: its masthead, or the beginning of its title.
    private func isPrinted(_ organ: String) -> Bool {
        paragraphs.contains { Self.namesIssuers($0.style) && $0.words.holds(organ) }
    }

    private static func namesIssuers(_ style: SetParagraph.Style) -> Bool {
        switch style {
        case .masthead, .number, .headDate, .title, .underTitle: true
        default: false
        }
    }

    private static func isBelow(_ style: SetParagraph.Style) -> Bool {
        switch style {
        case .date, .note, .imprint, .attachmentHead, .attachedTitle: true
        default: false
        }
    }
}
