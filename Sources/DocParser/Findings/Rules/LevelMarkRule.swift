/// Behind a number stands the mark of its level: 一、 （一） 1. （1）.
enum LevelMarkRule: FormRule {
    static let rule = Rule(
        .levelMark, .format("7.3.3"),
        Wording("a number has another mark behind it than its level has", "层次序数后的标点不对"),
        help: Wording(
            "一 has 、 behind it, 1 has a point; brackets have nothing behind them.",
            "“一”后用顿号，“1”后用下脚点，带括号的序数后不再加标点。"),
        wrong: "（一）、加强领导", right: "（一）加强领导", isMended: true)

    static var needs: Features { .divisions }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for division in paper.divisions {
            let marker = division.node.marker
            // Notes to a table of an attachment are counted as people like.
            if division.node.form == .arabicComma, division.attachment >= 0, division.outer == .none { continue }
            guard let (place, mark) = fault(division.node.form, marker, text) else { continue }
            found.add(rule, marker, replacing: place, by: mark)
        }
    }

    private static func fault(
        _ form: HeadingForm, _ marker: ByteRange, _ text: borrowing Span<UInt8>
    ) -> (ByteRange, String)? {
        let last = text.characterStart(before: marker.end)
        let place = ByteRange(last, marker.end)
        switch form {
        case .han: return text.has("、", at: last) || !marks.begin(text, at: last) ? nil : (place, "、")
        case .hanBracketed, .arabicBracketed: return marks.begin(text, at: last) ? (place, "") : nil
        case .arabicComma: return (place, ".")
        default: return nil
        }
    }

    private static let marks: WordSet = ["、", "，", ",", ".", "．", "､", "﹒", "：", ":"]
}
