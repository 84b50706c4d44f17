/// The rest of a title that the line above leaves open, joined with what stands below it.
extension JoinedHead {
    /// Offsets at which another line begins behind the last words of a title that the line above leaves open: …车间 /
    /// 作业人员受伤事故的通报 各单位：9月14日….
    static func restCuts(in text: borrowing Span<UInt8>, _ line: Line, below above: Line) -> [Int] {
        let range = line.range
        guard above.traits.contains(.about), above.traits.isDisjoint(with: noOpenTitle), range.count > longestTitle / 2,
            line.signs.contains(.colon)
        else { return [] }
        let limit = min(range.end, range.start + longestTitle / 2)
        var offset = range.start
        while let word = text.find("的", from: offset, to: limit) {
            guard let end = type(text, at: word + 3) else {
                offset = word + 3
                continue
            }
            guard text.blankLength(at: end) > 0, !marks.occur(in: text, from: range.start, to: end) else { return [] }
            var cuts: [Int] = []
            addTitleCuts(text, ByteRange(text.skippingBlanks(from: end, to: range.end), range.end), &cuts)
            return cuts
        }
        return []
    }

    private static let noOpenTitle: LineTraits = [
        .titleEnd, .long, .hasStop, .endsStop, .endsColon, .division, .pageLabel,
    ]
    /// What no title has.
    private static let marks = WordSet(eitherWidth: ["，", "。", "；", "：", "？"])
}
