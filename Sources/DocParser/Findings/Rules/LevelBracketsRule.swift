/// The brackets of a number are of full width and round: (一), 〔一〕, (1).
enum LevelBracketsRule: FormRule {
    static let rule = Rule(
        .levelBrackets, .format("7.3.3"),
        Wording("the brackets of a number should be （）", "层次序数的括号应当用全角圆括号"),
        help: Wording(
            "（一） and （1） have round brackets of full width.", "“（一）”“（1）”用全角圆括号，不用半角括号和其他括号。"),
        wrong: "(一)加强领导", right: "（一）加强领导", isMended: true)

    static var needs: Features { .levelBrackets }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for division in paper.divisions {
            guard division.node.form == .hanBracketed || division.node.form == .arabicBracketed else { continue }
            let mends = mends(division.node.marker, text)
            if !mends.isEmpty { found.add(rule, division.node.marker, mends: mends) }
        }
        findItems(in: paper, text, to: &found)
    }

    /// Items of an article: one that differs from the others of its series.
    private static func findItems(
        in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList
    ) {
        var faults: [Int32: [Node]] = [:]
        var parents: Set<Int32> = []
        for node in paper.nodes where node.kind == .item && node.form == .hanBracketed {
            if mends(node.marker, text).isEmpty {
                parents.insert(node.parent)
            } else {
                faults[node.parent, default: []].append(node)
            }
        }
        for parent in faults.keys.sorted() where parents.contains(parent) {
            for node in faults[parent] ?? [] { found.add(rule, node.marker, mends: mends(node.marker, text)) }
        }
    }

    /// Whether the brackets of a number are those that it should have, or it has none.
    static func isWide(_ marker: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        text.has("（", at: marker.start) && text.has("）", before: marker.end)
    }

    private static func mends(_ marker: ByteRange, _ text: borrowing Span<UInt8>) -> [Finding.Mend] {
        var mends: [Finding.Mend] = []
        var offset = marker.start
        while offset < marker.end {
            let length = text.characterLength(at: offset)
            if others.begin(text, at: offset) {
                let isOpening = offset == marker.start
                mends.append(Finding.Mend(range: offset..<(offset + length), replacement: isOpening ? "（" : "）"))
            }
            offset += length
        }
        return mends
    }

    private static let others: WordSet = ["(", ")", "[", "]", "〔", "〕", "【", "】", "［", "］", "﹙", "﹚"]
}
