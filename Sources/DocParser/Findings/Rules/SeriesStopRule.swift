/// Items that ； parts have no 。 inside.
enum SeriesStopRule: FormRule {
    static let rule = Rule(
        .seriesStop, .punctuation("4.6"),
        Wording("an item that ends in ； should have no 。 inside", "用分号分隔的各项内部不应出现句号"),
        help: Wording(
            "。 ends more than ； does: the items would be cut in two.",
            "分项之间用分号时，各项内部不用句号；内部有句号的，各项末尾用句号。"),
        wrong: "（一）整洁。容器加盖；", right: "（一）整洁，容器加盖；")

    static var needs: Features { .openItems }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        // Laws write sentences into their items (立法技术规范).
        guard !paper.nodes.contains(where: { $0.kind == .article }) else { return }
        for node in paper.nodes where !node.marker.isEmpty && node.kind != .attachment && node.kind != .article {
            let end = node.ownEnd
            guard text.has("；", before: end), end == node.range.end, end - node.range.start < longest else { continue }
            var offset = node.marker.end
            var depth = 0
            while offset < end {
                if opening.begin(text, at: offset) { depth += 1 }
                if closing.begin(text, at: offset) { depth -= 1 }
                if depth == 0, text.has("。", at: offset) {
                    found.add(rule, ByteRange(offset, offset + 3))
                    break
                }
                offset += text.characterLength(at: offset)
            }
        }
    }

    /// Two hundred characters.
    private static let longest = 600
    private static let opening: WordSet = ["（", "“"]
    private static let closing: WordSet = ["）", "”"]
}
