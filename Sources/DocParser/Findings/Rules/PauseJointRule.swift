/// Before 和, 及 and 或 stands no 、.
enum PauseJointRule: FormRule {
    static let rule = Rule(
        .pauseJoint, .punctuation("4.5"),
        Wording("before 和, 及 and 或 should stand no 、", "“和”“及”“或”前多用了顿号"),
        help: Wording(
            "The word joins already: 甲、乙和丙.",
            "并列词语之间用了“和”“及”等连词，前面不再用顿号。"),
        wrong: "甲、乙、和丙", right: "甲、乙和丙", isMended: true)

    static var needs: Features { .joints }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var skipped = SkippedRanges(paper.nodes)
        for mark in paper.marks.words where mark.code == PrintedMarks.pause {
            let part = paper.lines[Int(mark.line)].part
            guard part.isText, !skipped.contains(mark.offset),
                joints.begin(text, at: mark.range.end),
                !words.begin(text, at: mark.range.end), !goesOn(text, mark.range.end)
            else { continue }
            found.add(rule, ByteRange(mark.offset, mark.range.end + 3), replacing: mark.range, by: "")
        }
    }

    /// Whether the list goes on: 李明、和志强、杨丽 are three names.
    private static func goesOn(_ text: borrowing Span<UInt8>, _ start: Int) -> Bool {
        var offset = start
        for _ in 0..<20 where offset < text.count {
            if let point = PrintedMarks.point(text, at: offset) { return point == PrintedMarks.pause }
            offset += text.characterLength(at: offset)
        }
        return false
    }

    /// 与 may begin what is listed as well: 甲、与乙有关的人.
    static let joints: WordSet = ["和", "及", "或"]
    /// Words that begin with one of them.
    private static let words: WordSet = [
        "和谐", "和衷", "和平", "和睦", "和美", "和解", "和田", "和县", "和顺", "和静", "和龙", "和林", "和布", "和政", "和硕", "和合", "和善", "和气",
        "和盘",
        "及时", "及早", "及格", "或有", "或者",
    ]
}
