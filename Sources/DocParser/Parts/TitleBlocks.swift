/// How lines of a title are set, which tells that they are one title whatever their words are.
extension TitleJoint {
    /// Whether a title goes on behind a line because its lines are cut where they are full, whatever word stands there: all
    /// are of one width but the last, which ends in 的 and the type: 某办公厅转发某局关 / 于1997年地震趋势和加强防 / 震减灾工作意见的通知.
    static func isFilled(_ lines: [Line], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        let line = lines[index]
        guard line.range.count >= leastFilled, isPlain(line), line.traits.isDisjoint(with: .titleEnd) else {
            return false
        }
        let width = LineSplitter.width(of: line.range, in: text)
        func isFull(_ other: Line) -> Bool {
            isPlain(other) && other.traits.isDisjoint(with: .titleEnd)
                && abs(LineSplitter.width(of: other.range, in: text) - width) <= 2
        }
        var last = index + 1
        while last < lines.count, last - index < mostLines, isBelow(lines[last], lines[last - 1]), isFull(lines[last]) {
            last += 1
        }
        guard last < lines.count, last - index < mostLines, isBelow(lines[last], lines[last - 1]), isPlain(lines[last]),
            LineSplitter.width(of: lines[last].range, in: text) <= width + 2,
            let type = TitleShape.typeWord(text, in: lines[last].range), text.has("的", before: type.start)
        else { return false }
        var first = index
        while first > 0, last - first < mostLines, isFull(lines[first - 1]), isBelow(lines[first], lines[first - 1]) {
            first -= 1
        }
        return last - first > 1 || OrganName.startsLikeOrgan(text, at: lines[first].range.start)
    }

    /// Ten characters.
    private static let leastFilled = 30

    /// Whether two lines stand between blank ones, as nothing else does where title and text do: 研究某某安全隐患治理 /
    /// 有关问题的会议纪要.
    static func isBlock(_ lines: [Line], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        let (line, next) = (lines[index], lines[index + 1])
        guard index > 0, index + 2 < lines.count, line.range.count >= leastBlock, isPlain(line), isPlain(next),
            next.traits.contains(.titleEnd), line.traits.isDisjoint(with: [.titleEnd, .organ, .about, .imprint]),
            next.traits.isDisjoint(with: [.about, .organ])
        else { return false }
        return next.number == line.lastNumber + 1 && line.number > lines[index - 1].lastNumber + 1
            && lines[index + 2].number > next.lastNumber + 1
    }

    /// Whether a line is the end of the title that the one above begins, with a stop behind it as no title has: 关于开展检查 /
    /// 工作的通知。
    static func isStopped(_ line: Line, below above: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.traits.contains(.endsStop), line.range.count <= longestEnd, text.has("。", before: line.range.end),
            above.traits.contains(.about), isPlain(above), above.traits.isDisjoint(with: .titleEnd),
            above.traits.contains(.beginsMatter) || namesOrgan(above, in: text), isBelow(line, above)
        else { return false }
        let words = ByteRange(line.range.start, line.range.end - 3)
        guard !marks.occur(in: text, from: words.start, to: words.end), let type = TitleShape.typeWord(text, in: words)
        else { return false }
        return text.has("的", before: type.start)
    }

    /// Twenty characters and the stop.
    private static let longestEnd = 63
    private static let marks = WordSet(eitherWidth: ["。", "，", "；", "："])

    /// Eight characters.
    private static let leastBlock = 24

    /// Whether two lines are set wide alike, as no other lines of a document are.
    static func areWide(_ line: Line, _ next: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.signs.contains(.blank) && next.signs.contains(.blank) && next.range.count >= leastFilled
            && isPlain(line) && isPlain(next) && line.traits.isDisjoint(with: [.organ, .titleEnd])
            && OrganName.isSpaced(text, in: line.range) && OrganName.isSpaced(text, in: next.range)
    }
}
