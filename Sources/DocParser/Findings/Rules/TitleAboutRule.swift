/// Between the organ and the matter of a title stands 关于.
enum TitleAboutRule: FormRule {
    static let rule = Rule(
        .titleAbout, .regulation("第九条"),
        Wording("关于 is missing between organ and matter", "标题中发文机关与事由之间缺“关于”"),
        help: Wording(
            "A title is made of organ, 关于 with the matter, and document type; only before 印发, 转发 and 批转 may 关于 be left out.",
            "标题由“发文机关+关于+事由+的+文种”组成；只有印发、转发、批转类标题可以不用“关于”。"),
        wrong: "青岚市人民政府李某等同志职务任免的通知", right: "青岚市人民政府关于李某等同志职务任免的通知", isMended: true)

    static var needs: Features { .title }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let lines = paper.titleLines
        guard let first = lines.first, let last = lines.last, !paper.isTitleJoined,
            !lines.contains(where: { deeds.occur(in: text, from: $0.start, to: $0.end) }),
            let type = TitleShape.typeWord(text, in: last), OfficialType(text.string(in: type)) != nil,
            text.has("的", before: type.start), let start = matter(in: first, of: paper, text)
        else { return }
        // The organ may have the first line to itself.
        let place = start < first.end ? start : lines.dropFirst().first?.start ?? type.start
        guard type.start - place >= leastMatter else { return }
        found.add(rule, ByteRange(first.start, start), mends: [Finding.Mend(range: place..<place, replacement: "关于")])
    }

    /// With the words of what is issued no 关于 is needed; words that say why do for it, too.
    private static let deeds: WordSet = [
        "关于", "印发", "转发", "批转", "发布", "公布", "颁布", "颁发", "下达", "下发", "对", "就", "公开征求", "征求", "废止", "批准",
        "为",
    ]

    /// Four characters.
    private static let leastMatter = 12

    /// Where the matter begins behind the organ's name, which masthead or signature tells.
    private static func matter(
        in line: ByteRange, of paper: Manuscript, _ text: borrowing Span<UInt8>
    ) -> Int? {
        var names = paper.signatures
        if let masthead = paper.place(of: .masthead), text.has("文件", before: masthead.end) {
            names.append(ByteRange(masthead.start, masthead.end - 6))
        }
        for name in names where name.count <= line.count {
            let end = line.start + name.count
            guard (0..<name.count).allSatisfy({ text[line.start + $0] == text[name.start + $0] }),
                OrganName.isWhole(text, in: name), !offices.begin(text, at: end)
            else { continue }
            return text.skippingBlanks(from: end, to: line.end)
        }
        return nil
    }

    /// What goes on the organ's name.
    private static let offices: WordSet = ["办公", "党", "机关", "所属", "直属", "人事", "和", "与", "、"]
}
