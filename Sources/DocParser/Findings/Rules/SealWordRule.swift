/// The seal stands on the signature; no word stands for it.
enum SealWordRule: FormRule {
    static let rule = Rule(
        .sealWord, .format("7.3.5.1"),
        Wording("a word for the seal stands behind the signature", "署名后不写“（公章）”“（盖章）”等字样"),
        help: Wording(
            "A document that goes out is sealed; the word is a form's.",
            "公文加盖实际印章，“（公章）”是表格、样本中的提示语，正式行文应当删去。"),
        wrong: "云川县水务局（公章）\n2022年4月6日", right: "云川县水务局\n2022年4月6日", isMended: true)

    static var needs: Features { .sealed }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for index in paper.lines.indices where mayEnd(index, paper.lines, text) {
            let line = paper.lines[index]
            guard let word = words.word(text, before: line.range.end)
            else { continue }
            let place = ByteRange(
                text.trimmingBlanks(from: line.range.start, to: line.range.end - word.utf8CodeUnitCount), line.range.end
            )
            guard place.start > line.range.start else { continue }
            found.add(rule, ByteRange(line.range.start, place.end), replacing: place, by: "")
        }
    }

    /// Whether a line ends in a bracket, as few do, and is of the signature or above the date.
    @inline(__always)
    static func mayEnd(_ index: Int, _ lines: [Manuscript.PrintedLine], _ text: borrowing Span<UInt8>) -> Bool {
        let last = text[lines[index].range.end - 1]
        guard last == 0x89 || last == 0x29 else { return false }
        let part = lines[index].part
        return part == .signature || part == .date || index + 1 < lines.count && lines[index + 1].part == .date
    }

    private static let words: WordSet = [
        "（公章）", "（盖章）", "（印章）", "（章）", "（加盖公章）", "（盖公章）", "（印）", "（签章）", "(公章)", "(盖章)", "(印章)", "(章)", "(加盖公章)",
        "(盖公章)", "(印)", "(签章)",
    ]
}
