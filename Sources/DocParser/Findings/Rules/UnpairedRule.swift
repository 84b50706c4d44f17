/// Quotes, brackets and 《》 come in pairs.
enum UnpairedRule: FormRule {
    static let rule = Rule(
        .unpaired, .punctuation("4.8"),
        Wording("a quote or bracket has no partner", "引号、括号或书名号不成对"),
        help: Wording(
            "“ ” （ ） 《 》 〔 〕 【 】 stand in pairs. A quotation over several paragraphs has “ before each and ” behind the last.",
            "引号、括号、书名号应当成对使用；引文分成几段的，每段前都用“，最后一段末才用”。"),
        wrong: "落实“安全第一的要求。", right: "落实“安全第一”的要求。")

    static var needs: Features { .unpaired }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var open: [[PrintedMarks.Mark]] = Array(repeating: [], count: 6)
        var last: Int32 = -1
        func close() {
            for kind in open.indices {
                for mark in open[kind] { found.add(rule, mark.range) }
                open[kind].removeAll()
            }
        }
        var skipped = SkippedRanges(paper.nodes)
        for mark in paper.marks.marks {
            guard let (kind, opens) = LinePairs.kind(of: mark.code) else { continue }
            if mark.line != last {
                if last >= 0, isApart(paper, last, mark.line) { close() }
                last = mark.line
            }
            let line = paper.lines[Int(mark.line)]
            guard line.part != .head, !skipped.contains(mark.offset) else { continue }
            if opens {
                // A quotation goes on in a further paragraph.
                if kind == 0, !open[0].isEmpty, mark.offset == line.range.start { continue }
                open[kind].append(mark)
            } else if open[kind].popLast() == nil, !closesNumber(text, mark, line.range) {
                found.add(rule, mark.range)
            }
        }
        close()
    }

    /// Whether a part begins between two lines over whose start no pair reaches.
    private static func isApart(_ paper: Manuscript, _ one: Int32, _ other: Int32) -> Bool {
        (one..<other).contains { index in
            let (part, next) = (paper.lines[Int(index)].part, paper.lines[Int(index) + 1].part)
            guard part != next else { return false }
            return isWhole(part) || isWhole(next)
        }
    }

    private static func isWhole(_ part: Manuscript.Part) -> Bool {
        switch part {
        case .title, .attachedTitle, .attachmentHead, .attachmentNote, .page: true
        default: false
        }
    }

    /// 1） and a): numbers of a list, at the start of a line or behind a mark.
    private static func closesNumber(
        _ text: borrowing Span<UInt8>, _ mark: PrintedMarks.Mark, _ line: ByteRange
    ) -> Bool {
        guard mark.code == 0x29 || mark.code == PrintedMarks.closeBracket else { return false }
        var start = mark.offset
        while start > line.start, start > mark.offset - 4, text[start - 1] < 0x80, text[start - 1] > 0x2F { start -= 1 }
        guard start < mark.offset else { return false }
        return start == line.start || !text.isHan(before: start)
    }
}
