/// The organ in the title is the one that signs.
enum TitleIssuerRule: FormRule {
    static let rule = Rule(
        .titleIssuer, .regulation("第九条"),
        Wording("the organ of the title is not the one that signs", "标题中的发文机关与署名不一致"),
        help: Wording(
            "Title, masthead and signature name the same organs, in full or in their usual short form.",
            "标题、发文机关标志和署名中的发文机关应当一致，用全称或者规范化简称。"),
        wrong: "青岚市教育局关于…的通知 … 青岚市体育局", right: "青岚市教育局关于…的通知 … 青岚市教育局")

    static var needs: Features { .title }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        if paper.signatures.count > 1 { return findOther(in: paper, text, to: &found) }
        guard let title = paper.titleLines.first, let about = text.find("关于", from: title.start, to: title.end),
            OrganName.isWhole(text, from: title.start, before: about)
        else { return }
        let organ = ByteRange(title.start, text.trimmingBlanks(from: title.start, to: about))
        let signatures = paper.signatures
        guard !isToldByMasthead(paper) else { return }
        let titled = text.string(in: organ)
        if signatures.count == 1, let signature = signatures.first {
            guard isOther(organ, than: signature, text) else { return }
            let signed = text.string(in: signature)
            // The title is at fault where masthead and signature agree.
            let agrees = masthead(of: paper, text).map { !isOther($0, than: signature, text) } ?? false
            found.add(
                rule, agrees ? organ : signature,
                Wording("the title names \(titled), the signature \(signed)", "标题的发文机关是\(titled)，署名是\(signed)"))
        } else if signatures.isEmpty, let head = masthead(of: paper, text), isOther(organ, than: head, text) {
            let named = text.string(in: head)
            found.add(
                rule, organ,
                Wording(
                    "the title names \(titled), the masthead \(named)", "标题的发文机关是\(titled)，发文机关标志是\(named)"))
        }
    }

    /// The organ that signs with others, as many as the title names, and is none of these.
    private static func findOther(
        in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList
    ) {
        let titled = SignersOrderRule.titled(in: paper, text)
        guard titled.count == paper.signatures.count, titled.allSatisfy({ OrganName.isWhole(text, in: $0) }),
            let other = paper.signatures.first(where: { signer in titled.allSatisfy { isOther($0, than: signer, text) }
            })
        else { return }
        let signed = text.string(in: other)
        found.add(rule, other, Wording("the title does not name \(signed)", "标题中没有署名的\(signed)"))
    }

    /// The one organ of the masthead, without 文件.
    private static func masthead(of paper: Manuscript, _ text: borrowing Span<UInt8>) -> ByteRange? {
        guard let masthead = paper.place(of: .masthead), text.has("文件", before: masthead.end) else { return nil }
        let head = ByteRange(masthead.start, text.trimmingBlanks(from: masthead.start, to: masthead.end - 6))
        return OrganName.isWhole(text, in: head) && OrganName.split(text, in: head).count == 1 ? head : nil
    }

    private static func isOther(_ one: ByteRange, than other: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        !areLike(one, other, text) || isOffice(one, of: other, text) || isOffice(other, of: one, text)
            || hasMore(one, other, text)
    }

    /// Whether the longer one is the shorter one with words in its middle that make it another organ's: 纪律检查 in
    /// 中共云川大学委员会.
    private static func hasMore(_ one: ByteRange, _ other: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        var start = 0
        while start < short.count, text[short.start + start] == text[long.start + start] { start += 1 }
        start -= start % 3
        var end = 0
        while end < short.count - start, text[short.end - 1 - end] == text[long.end - 1 - end] { end += 1 }
        end -= end % 3
        guard start >= 9, end >= 9, start + end == short.count, long.count - short.count >= 6 else { return false }
        let more = ByteRange(long.start + start, long.end - end)
        // A name may leave out a parent's, the place in it, or how its words are joined.
        return (!OrganName.endsLikeOrgan(text, at: more.end) || text.has("城市", before: more.end))
            && !joints.begin(text, at: more.start)
            && !joints.end(text, before: more.end)
            && (!isArea(text, before: more.end) || text.has("人民政府", at: more.end))
    }

    /// Whether a place ends at an offset: 城市 names none.
    private static func isArea(_ text: borrowing Span<UInt8>, before end: Int) -> Bool {
        OrganName.areas.end(text, before: end) && !text.has("城市", before: end)
    }

    private static let joints: WordSet = ["和", "与", "及", "、", "（", "）"]

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
    static func signatures(
        of metadata: Metadata, among lines: [PrintedLine], _ text: borrowing Span<UInt8>
    ) -> [ByteRange] {
        var signed: [ByteRange] = []
        for line in lines where line.part == .signature { signed.append(line.range) }
        guard !signed.isEmpty else { return [] }
        let names = metadata.places.of(.issuers).map { ByteRange($0.range.lowerBound, $0.range.upperBound) }
            .filter { name in signed.contains { $0.contains(name) } }
        // Organs side by side that are no issuers.
        return names.isEmpty
            ? signed.filter { OrganName.isWhole(text, in: $0) }.flatMap { OrganName.split(text, in: $0) } : names
    }
}
