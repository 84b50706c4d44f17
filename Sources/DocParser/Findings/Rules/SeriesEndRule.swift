/// The last of several items that ； parts ends in 。
enum SeriesEndRule: FormRule {
    static let rule = Rule(
        .seriesEnd, .punctuation("4.6"),
        Wording("the last item of a series should end in 。", "最后一项末尾应当用句号"),
        help: Wording(
            "； says that something follows.",
            "分项列举的各项之间用分号，最后一项末尾用句号。"),
        wrong: "（二）…的；\n（三）其他情形；", right: "（二）…的；\n（三）其他情形。", isMended: true)

    static var needs: Features { .openItems }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let nodes = paper.nodes
        for index in nodes.indices where !nodes[index].marker.isEmpty {
            let end = nodes[index].range.end
            guard text.has("；", before: end), nodes[index].text.end == end, isLineEnd(text, end),
                isLast(nodes, index), paper.line(of: ByteRange(end - 3, end))?.part != .page
            else { continue }
            let range = ByteRange(end - 3, end)
            found.add(rule, range, replacing: range, by: "。")
        }
    }

    private static func isLineEnd(_ text: borrowing Span<UInt8>, _ offset: Int) -> Bool {
        offset >= text.count || text.has("\n", at: offset) || text.has("\r", at: offset)
    }

    /// Whether what follows is a division above it: its own series, and the one around it, are at their end.
    private static func isLast(_ nodes: [Node], _ index: Int) -> Bool {
        let next = Int(nodes[index].subtreeEnd)
        guard next < nodes.count else { return true }
        return nodes[next].parent != nodes[index].parent
            && (nodes[next].form == .article || nodes[next].form == .han || nodes[next].form == .none)
            && nodes[next].kind != .item
    }
}
