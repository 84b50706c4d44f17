/// Marks inside of marks of the same kind are the single ones: “…‘…’…”, 《…〈…〉…》.
enum MarksNestedRule: FormRule {
    static let rule = Rule(
        .marksNested, .punctuation("4.8.3"),
        Wording("the inner marks should be the single ones: ‘’ in “”, 〈〉 in 《》", "同一种标号套用时，里面的应当用单引号“‘’”或者单书名号“〈〉”"),
        help: Wording(
            "The inner pair would close the outer one.",
            "引号里面还要用引号时，外面用双引号，里面用单引号；书名号同样，里面用单书名号。"),
        wrong: "“坚持“先支护”原则”", right: "“坚持‘先支护’原则”", isMended: true)

    static var needs: Features { .nested }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let marks = paper.marks.marks.filter { kind($0.code) != nil }
        for index in marks.indices.dropLast(3) {
            guard let outer = kind(marks[index].code), outer.isOpening, let inner = kind(marks[index + 1].code),
                inner.isOpening, inner.isQuote == outer.isQuote, isClosing(marks[index + 2], outer.isQuote),
                marks[index + 3].line == marks[index].line, paper.lines[Int(marks[index].line)].part != .page,
                marks[index + 1].offset > marks[index].range.end, isClosing(marks[index + 3], outer.isQuote)
            else { continue }
            let (open, close) = (marks[index + 1].range, marks[index + 2].range)
            found.add(
                rule, ByteRange(open.start, close.end),
                mends: [
                    Finding.Mend(range: open.range, replacement: outer.isQuote ? "‘" : "〈"),
                    Finding.Mend(range: close.range, replacement: outer.isQuote ? "’" : "〉"),
                ])
        }
    }

    private static func kind(_ code: UInt32) -> (isQuote: Bool, isOpening: Bool)? {
        switch code {
        case PrintedMarks.openQuote: (true, true)
        case PrintedMarks.closeQuote: (true, false)
        case PrintedMarks.openTitle: (false, true)
        case PrintedMarks.closeTitle: (false, false)
        default: nil
        }
    }

    private static func isClosing(_ mark: PrintedMarks.Mark, _ isQuote: Bool) -> Bool {
        kind(mark.code).map { !$0.isOpening && $0.isQuote == isQuote } ?? false
    }
}
