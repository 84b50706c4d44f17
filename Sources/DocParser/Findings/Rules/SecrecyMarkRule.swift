/// Between the degree of secrecy and its term stands ★.
enum SecrecyMarkRule: FormRule {
    static let rule = Rule(
        .secrecyMark, .format("7.2.2"),
        Wording("between the degree of secrecy and its term should stand ★", "密级和保密期限之间应当用“★”隔开"),
        help: Wording(
            "机密★1年, 秘密★6个月; the degree alone has no star.",
            "密级和保密期限用3号黑体字，两者之间用“★”隔开。"),
        wrong: "机密1年", right: "机密★1年", isMended: true)

    static var needs: Features { .head }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for line in paper.lines {
            guard line.part == .head || line.part == .page else { return }
            guard let degree = degrees.word(text, at: line.range.start) else { continue }
            let end = line.range.start + degree.utf8CodeUnitCount
            let number = text.skippingBlanks(from: end, to: line.range.end)
            guard number < line.range.end,
                let term = ArabicNumeral.read(text, at: number)?.end ?? HanNumeral.read(text, at: number)?.end,
                terms.begin(text, at: term)
            else { continue }
            found.add(rule, line.range, replacing: ByteRange(end, number), by: "★")
        }
    }

    private static let degrees: WordSet = ["绝密", "机密", "秘密"]
    private static let terms: WordSet = ["年", "个月", "月", "天"]
}
