/// All organs that issue a document together sign it.
enum SignersMissingRule: FormRule {
    static let rule = Rule(
        .signersMissing, .format("7.3.5.1"),
        Wording("an organ that the title or the masthead names has not signed", "联合行文的机关没有全部署名"),
        help: Wording(
            "Each organ of a joint document signs and seals it, the one that leads first.",
            "联合行文时，各发文机关都要署名并加盖印章，主办机关在前。"),
        wrong: "甲局　乙局关于…的通知 … 甲局", right: "甲局　乙局关于…的通知 … 甲局　乙局")

    static var needs: Features { .signatures }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard paper.metadata.issuers.count > 1 || paper.places(of: .masthead).count > 1 || hasBlank(in: paper, text)
        else {
            return
        }
        let signers = paper.signatures
        // Names that a copy ran together may be others than they seem.
        guard let first = signers.first, signers.allSatisfy({ paper.line(of: $0)?.range == $0 }) else { return }
        for named in [SignersOrderRule.titled(in: paper, text), SignersOrderRule.mastheads(of: paper, text)]
        where named.count > signers.count && named.allSatisfy({ OrganName.isWhole(text, in: $0) }) {
            let places = signers.compactMap { SignersOrderRule.only(named, like: $0, text) }
            guard Set(places).count == signers.count else { continue }
            let missing = named.indices.first { !places.contains($0) }
            let name = missing.map { text.string(in: named[$0]) } ?? ""
            found.add(rule, first, Wording("\(name) has not signed", "\(name)没有署名"))
            return
        }
    }

    /// Whether a blank stands in the title, as between two organs.
    private static func hasBlank(in paper: Manuscript, _ text: borrowing Span<UInt8>) -> Bool {
        guard let title = paper.titleLines.first else { return false }
        var offset = title.start
        while offset < title.end, text.blankLength(at: offset) == 0 { offset += text.characterLength(at: offset) }
        return offset < title.end
    }
}
