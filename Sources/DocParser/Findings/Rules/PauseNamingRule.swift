/// Between names in 《》 that stand side by side is no 、.
enum PauseNamingRule: FormRule {
    static let rule = Rule(
        .pauseNaming, .punctuation("4.5.3.5"),
        Wording("between 》 and 《 should stand no 、", "并列的书名号之间通常不用顿号"), severity: .note,
        help: Wording(
            "The marks part the names already.",
            "标有书名号的并列成分之间通常不用顿号；其间有其他成分（如括注）的除外。"),
        wrong: "《甲办法》、《乙办法》", right: "《甲办法》《乙办法》", isMended: true)

    static var needs: Features { .oddMarks }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for mark in paper.marks.marks where mark.code == PrintedMarks.closeTitle {
            let part = paper.lines[Int(mark.line)].part
            guard part.isText, text.has("、《", at: mark.range.end) else { continue }
            let place = ByteRange(mark.range.end, mark.range.end + 3)
            found.add(rule, place, replacing: place, by: "")
        }
    }
}
