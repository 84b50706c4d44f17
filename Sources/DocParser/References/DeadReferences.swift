/// A reference to a part, chapter or article of the document that it does not have.
struct DeadReference: Sendable {
    /// The words of the reference.
    let range: ByteRange
    /// What is not there, as an address.
    let place: String
}

extension Document {
    /// The references to parts, chapters and articles of the document that it does not have, in the order of the text.
    ///
    /// 款, 项 and 目 are not asked for: whether an article has them depends on how its lines are broken. They are looked for
    /// when they are asked for, every time: O(n).
    ///
    /// - Parameter last: an offset behind which no more of them are looked for.
    func deadReferences(in text: borrowing Span<UInt8>, upTo last: Int) -> [DeadReference] {
        ReferenceRows(self, upTo: last).dead(in: text)
    }
}

extension ReferenceRows {
    /// In the order of the text.
    fileprivate func dead(in text: borrowing Span<UInt8>) -> [DeadReference] {
        let unknown = scanner.mentions.filter { $0.named.kind == .internal && $0.isKnown == false }
        guard !unknown.isEmpty else { return [] }
        let finder = PlaceFinder(document)
        return unknown.compactMap { mention in
            let range = scanner.running.place(of: mention.range)
            // An attachment may be left out on purpose; the draft's rule for attachments tells it.
            guard !mention.places.isEmpty, mention.places.allSatisfy({ $0.first.attachment == nil }) else { return nil }
            if let place = lackedPlace(mention, finder) { return DeadReference(range: range, place: place) }
            // 本通知第五部分 means this document, also where it counts by 一、 and has no 第一部分 or articles at all.
            guard mention.blocks.isEmpty, text.has("本", at: range.start), let place = mention.places.written else {
                return nil
            }
            return DeadReference(range: range, place: place)
        }
    }

    /// The first of the places that the text around a reference lacks, as an address.
    private func lackedPlace(_ mention: Mention, _ finder: PlaceFinder) -> String? {
        let block = scanner.running.passages[mention.passage].block
        let scope = mention.owner ?? finder.index.scope(of: block)
        let outer = mention.places.flatMap { [$0.first, $0.last].compactMap(\.self) }
            .map { $0.outside(of: .clause) }.first { lacks($0, in: scope, finder) }
        return outer.flatMap { [PlaceSpan(first: $0)].written }
    }

    /// Whether a text has divisions of the kind that a place begins with, and not this one.
    private func lacks(_ address: PlaceAddress, in scope: Int, _ finder: PlaceFinder) -> Bool {
        let isCounted =
            address.isPortion ? !finder.index.portions(1, in: scope).isEmpty : finder.index.hasArticles(in: scope)
        guard isCounted, !address.hasDecimals, address.innermost != nil else { return false }
        return finder.find([PlaceSpan(first: address)], in: .blocks([scope]), from: scope).blocks.isEmpty
    }
}
