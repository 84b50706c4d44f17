/// Nobody votes twice: there are no more votes than people.
enum VotesWrongRule: FormRule {
    static let rule = Rule(
        .votesWrong, .regulation("第十九条"),
        Wording("there are more votes than people present", "票数之和超过实到人数"),
        help: Wording(
            "For, against and abstentions are no more than who was there.", "同意、反对、弃权票之和不应超过实到人数，表决结果有误即不能作为依据。"),
        wrong: "实到27人 … 同意24票、反对2票、弃权3票", right: "实到27人 … 同意24票、反对2票、弃权1票",
        holdsForPublished: true)

    static var needs: Features { .votes }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let figures = paper.marks.figures
        var present: Int?
        var index = 0
        while index < figures.count {
            let range = figures[index].range
            defer { index += 1 }
            guard let value = ArabicNumeral.read(text, at: range.start)?.value else { continue }
            if people.begin(text, at: range.end), presents.end(text, before: range.start) { present = value }
            guard let most = present, let word = votes.word(text, before: range.start),
                text.has("票", at: range.end)
            else { continue }
            let start = range.start - word.utf8CodeUnitCount
            var (sum, end) = (value, range.end + 3)
            while index + 1 < figures.count, let next = vote(figures[index + 1].range, behind: end, text) {
                sum += next
                index += 1
                end = figures[index].range.end + 3
            }
            if sum > most, end > range.end + 3 { found.add(rule, ByteRange(start, end)) }
        }
    }

    /// The next number of votes behind a comma: 、反对2票.
    private static func vote(_ range: ByteRange, behind end: Int, _ text: borrowing Span<UInt8>) -> Int? {
        guard let word = votes.word(text, before: range.start), text.has("票", at: range.end),
            range.start - word.utf8CodeUnitCount == end + 3, PrintedMarks.point(text, at: end) != nil
        else { return nil }
        return ArabicNumeral.read(text, at: range.start)?.value
    }

    private static let people: WordSet = ["人", "名", "位"]
    private static let presents: WordSet = [
        "实到", "实到委员", "实到代表", "实到会", "实到董事", "实到人数", "实到评委", "实到会委员", "实到会代表", "实际到会", "到会委员", "到会代表", "出席会议的委员",
        "出席委员", "出席代表",
    ]
    private static let votes: WordSet = ["不同意", "同意", "赞成", "反对", "弃权", "同意票", "赞成票", "反对票", "弃权票"]
}
