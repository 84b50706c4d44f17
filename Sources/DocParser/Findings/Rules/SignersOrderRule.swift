/// Organs sign in the order in which the title or the masthead names them.
enum SignersOrderRule: FormRule {
    static let rule = Rule(
        .signersOrder, .format("7.3.5.1"),
        Wording("the organs sign in another order than the title names them", "联合行文的署名顺序与标题（发文机关标志）不一致"),
        help: Wording(
            "In a joint document the organ that leads comes first, everywhere in the same order.",
            "联合行文时主办机关排列在前，标题、发文机关标志、署名中各机关的排列顺序应当一致。"),
        wrong: "甲局　乙局关于…的通知 … 乙局　甲局", right: "甲局　乙局关于…的通知 … 甲局　乙局")

    static var needs: Features { .cosigned }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let signers = paper.signatures
        guard signers.count > 1 else { return }
        for named in [titled(in: paper, text), mastheads(of: paper, text)] where named.count >= signers.count {
            let places = signers.map { signer in only(named, like: signer, text) }
            let known = places.compactMap(\.self)
            guard known.count == signers.count, Set(known).count == known.count else { continue }
            if let wrong = known.indices.dropLast().first(where: { known[$0] > known[$0 + 1] }) {
                found.add(rule, signers[wrong])
            }
            return
        }
    }

    /// The organs before 关于.
    static func titled(in paper: Manuscript, _ text: borrowing Span<UInt8>) -> [ByteRange] {
        var names: [ByteRange] = []
        for line in paper.titleLines {
            let about = text.find("关于", from: line.start, to: line.end)
            names += OrganName.split(text, in: ByteRange(line.start, about ?? line.end))
            if about != nil { return names }
        }
        return []
    }

    static func mastheads(of paper: Manuscript, _ text: borrowing Span<UInt8>) -> [ByteRange] {
        paper.places(of: .masthead).flatMap { place in
            OrganName.split(text, in: text.has("文件", before: place.end) ? ByteRange(place.start, place.end - 6) : place)
        }
    }

    /// The one name that may be the signer's.
    static func only(
        _ names: [ByteRange], like signer: ByteRange, _ text: borrowing Span<UInt8>
    ) -> Int? {
        if let same = names.firstIndex(where: { text.string(in: $0) == text.string(in: signer) }) { return same }
        let alike = names.indices.filter { TitleIssuerRule.areLike(names[$0], signer, text) }
        return alike.count == 1 ? alike.first : nil
    }
}
