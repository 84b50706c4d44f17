/// The organ signs above the date.
enum SignatureOrderRule: FormRule {
    static let rule = Rule(
        .signatureOrder, .format("7.3.5"),
        Wording("the date stands above the organ that signs", "成文日期写在了发文机关署名之前"),
        help: Wording(
            "The organ's name stands under the text, the date on the line below it.", "发文机关署名在上，成文日期编排在署名下一行。"),
        wrong: "2021年5月20日\n青岚市教育局", right: "青岚市教育局\n2021年5月20日", isMended: true)

    static var needs: Features { .date }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let date = paper.lines.firstIndex(where: { $0.part == .date }), date > 0, date + 1 < paper.lines.count,
            DateReader.isWhole(text, in: paper.lines[date].range)
        else { return }
        let (line, organ) = (paper.lines[date].range, paper.lines[date + 1])
        guard organ.part != .imprint, organ.part != .attached, organ.part != .attachmentHead,
            organ.part != .attachedTitle, OrganName.isWhole(text, in: organ.range),
            !OrganName.isWhole(text, in: paper.lines[date - 1].range)
        else { return }
        let isFollowed = date + 2 < paper.lines.count && OrganName.isWhole(text, in: paper.lines[date + 2].range)
        // Several organs are moved by a person.
        let mends = [
            Finding.Mend(range: line.range, replacement: text.string(in: organ.range)),
            Finding.Mend(range: organ.range.range, replacement: text.string(in: line)),
        ]
        found.add(rule, line, mends: isFollowed ? [] : mends)
    }
}
