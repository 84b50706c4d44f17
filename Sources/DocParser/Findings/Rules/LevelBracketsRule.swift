/// The brackets of a number are of full width and round: (一), 〔一〕, (1).
enum LevelBracketsRule: FormRule {
    static let rule = Rule(
        .levelBrackets, .format("7.3.3"),
        Wording("the brackets of a number are （）", "层次序数的括号应当用全角圆括号"),
        help: Wording(
            "（一） and （1） have round brackets of full width.", "“（一）”“（1）”用全角圆括号，不用半角括号和其他括号。"),
        wrong: "(一)加强领导", right: "（一）加强领导", isMended: true)

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for division in paper.divisions() {
            guard division.node.form == .hanBracketed || division.node.form == .arabicBracketed else { continue }
            let mends = mends(division.node.marker, text)
            if !mends.isEmpty { found.add(rule, division.node.marker, mends: mends) }
        }
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
