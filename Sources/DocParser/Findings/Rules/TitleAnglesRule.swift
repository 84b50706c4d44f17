/// 〈〉 should stand inside of 《》 only.
enum TitleAnglesRule: FormRule {
    static let rule = Rule(
        .titleAngles, .punctuation("4.15"),
        Wording("〈〉 should stand inside of 《》 only", "单书名号〈〉只用在双书名号《》之内"),
        help: Wording(
            "The name of a paper stands in 《》; only a name within such a name stands in 〈〉.",
            "文件名称先用《》，其中再出现文件名称时才用〈〉。"),
        wrong: "关于印发〈食堂管理办法〉的通知", right: "关于印发《食堂管理办法》的通知", isMended: true)

    static var needs: Features { .oddMarks }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var depth = 0
        var open: PrintedMarks.Mark?
        var line: Int32 = -1
        for mark in paper.marks.marks {
            if mark.line != line, !isTitle(mark.line, paper) || !isTitle(line, paper) { (depth, open) = (0, nil) }
            line = mark.line
            switch mark.code {
            case PrintedMarks.openTitle: depth += 1
            case PrintedMarks.closeTitle: depth = max(0, depth - 1)
            case PrintedMarks.openAngle where depth == 0: open = mark
            case PrintedMarks.closeAngle:
                if let start = open {
                    // 各县〈区〉 has the brackets of another pair, which one is not known.
                    let isName = mark.offset - start.range.end > 6
                    let mends = [(start, "《"), (mark, "》")].map {
                        Finding.Mend(range: $0.0.range.range, replacement: $0.1)
                    }
                    found.add(rule, ByteRange(start.offset, mark.range.end), mends: isName ? mends : [])
                }
                open = nil
            default: break
            }
        }
    }

    private static func isTitle(_ line: Int32, _ paper: Manuscript) -> Bool {
        line >= 0 && paper.lines[Int(line)].part == .title
    }
}
