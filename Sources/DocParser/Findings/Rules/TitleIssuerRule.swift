/// The organ in the title is the one that signs.
enum TitleIssuerRule: FormRule {
    static let rule = Rule(
        .titleIssuer, .regulation("第九条"),
        Wording("the organ of the title is not the one that signs", "标题中的发文机关与署名不一致"),
        help: Wording(
            "Title, masthead and signature name the same organs, in full or in their usual short form.",
            "标题、发文机关标志和署名中的发文机关应当一致，用全称或者规范化简称。"),
        wrong: "青岚市教育局关于…的通知 … 青岚市体育局", right: "青岚市教育局关于…的通知 … 青岚市教育局")

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let title = paper.titleLines.first, let about = text.find("关于", from: title.start, to: title.end),
            OrganName.isWhole(text, from: title.start, before: about)
        else { return }
        let organ = ByteRange(title.start, text.trimmingBlanks(from: title.start, to: about))
        let signatures = paper.signatureNames(text)
        guard signatures.count == 1, let signature = signatures.first, !isToldByMasthead(paper),
            !areLike(organ, signature, text) || isOffice(organ, of: signature, text)
                || isOffice(signature, of: organ, text)
        else { return }
        let (titled, signed) = (text.string(in: organ), text.string(in: signature))
        found.add(
            rule, signature,
            Wording("the title names \(titled), the signature \(signed)", "标题的发文机关是\(titled)，署名是\(signed)"))
    }

    /// A government's office (办公厅, 办公室) is another organ than the government.
    private static func isOffice(_ office: ByteRange, of organ: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        guard office.count == organ.count + 9, text.has("办公", at: office.start + organ.count) else { return false }
        return areLike(organ, ByteRange(office.start, office.start + organ.count), text)
    }

    private static func isToldByMasthead(_ paper: Manuscript) -> Bool {
        paper.document.diagnostics.contains { $0.field == .issuers }
    }

    /// Whether two names may be one organ's: every character of the shorter one stands in the other, in order.
    static func areLike(_ one: ByteRange, _ other: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        var offset = long.start
        var place = short.start
        while place < short.end {
            let length = text.characterLength(at: place)
            if text.blankLength(at: place) == 0 {
                while offset < long.end, !same(text, place, offset, length) {
                    offset += text.characterLength(at: offset)
                }
                guard offset < long.end else { return false }
                offset += length
            }
            place += length
        }
        return true
    }

    private static func same(_ text: borrowing Span<UInt8>, _ one: Int, _ other: Int, _ length: Int) -> Bool {
        for index in 0..<length where text[one + index] != text[other + index] { return false }
        return true
    }
}

extension Manuscript {
    /// The organs that sign under the text, one a line.
    func signatureNames(_ text: borrowing Span<UInt8>) -> [ByteRange] {
        let lines = lines(in: .signature)
        var names: [ByteRange] = []
        for place in places(of: .issuers) {
            guard lines.contains(where: { $0.range.contains(place) }) else { continue }
            names.append(place)
        }
        return names.isEmpty ? lines.map(\.range).filter { OrganName.isWhole(text, in: $0) } : names
    }
}
