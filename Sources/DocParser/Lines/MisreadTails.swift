/// Corrects what a line looks like at the end of a document by the line above it: names of organs in a list are no
/// signatures, a meeting's time is no day of signing, a step of work is no list of copies, whom to ask may be said in the
/// text, but eight figures below an organ are a day.
enum MisreadTails {
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        var index = 1
        var seen: LineTraits = []
        while index < lines.count {
            let traits = lines[index].traits
            let above = lines[index - 1].traits
            seen.formUnion(above)
            if traits.contains(.organ), !above.contains(.organ) {
                index = markList(&lines, from: index, below: seen, in: text)
                continue
            }
            if traits.contains(.date), above.isDisjoint(with: [.organ, .person]), endsInHour(lines[index], in: text) {
                lines[index].traits.remove([.date, .pageDate])
            }
            if traits.contains(.figures), !above.isDisjoint(with: [.organ, .person]),
                DateReader.readCompact(text, in: lines[index].range) != nil
            {
                lines[index].traits.remove(.figures)
                lines[index].traits.insert(.date)
            }
            if traits.contains(.imprint),
                above.isDisjoint(with: [.imprint, .date, .organDate, .bracketed, .attachmentNote]),
                isPassedOn(lines[index], in: text) && !isAbovePrinting(lines, index, in: text)
                    || isOther(lines[index], in: text) && isInText(lines, index)
            {
                lines[index].traits.remove(.imprint)
            }
            index += 1
        }
    }

    /// Takes organs that stand one below the other for a list where they can't be a signature (署名, GB/T 9704-2012,
    /// 7.3.5), and returns the index behind them.
    private static func markList(
        _ lines: inout [Line], from start: Int, below seen: LineTraits, in text: borrowing Span<UInt8>
    ) -> Int {
        var end = start + 1
        while end < lines.count, lines[end].traits.contains(.organ) { end += 1 }
        let isLong = end - start >= fewestListed
        guard end - start > 1, leads(lines[start - 1]) || isLong && !seen.isDisjoint(with: textSigns) else {
            return end
        }
        let named = StuckLines.headOrgans(Array(lines[..<start].prefix(12)), in: text)
        let isNamed = lines[start..<end].map { line in
            let key = TitleKey.read(text, line.range)
            return named.contains { $0 == key }
        }
        let last: Int
        if isNamed.last == true {
            // The head names none of a list but the organ that signs below it.
            guard leads(lines[start - 1]), !isNamed.dropLast().contains(true) else { return end }
            last = end - 1
        } else {
            guard isLong, !isNamed.contains(true), let listed = listEnd(lines, start..<end, below: seen) else {
                return end
            }
            last = listed
        }
        for line in start..<last { lines[line].traits.remove(.organ) }
        return end
    }

    /// Whether a line leads in to a list of organs, or is a heading that they are the only words of.
    private static func leads(_ above: Line) -> Bool {
        above.traits.contains(.endsColon)
            && above.traits.isDisjoint(with: [.addressees, .pageLabel, .imprint, .headMark])
            || above.traits.contains(.division) && above.traits.isDisjoint(with: [.hasStop, .endsStop])
    }

    /// What shows that the text of a document has begun: organs above it are those of its head.
    private static let textSigns: LineTraits = [.hasStop, .addressees]

    /// Fewer organs in an attachment have too little weight to be taken for a signature.
    private static let fewestListed = 3

    /// What stands below the organs that sign, or below those that head a title.
    private static let belowOrgans: LineTraits = [
        .date, .organDate, .person, .seal, .bracketed, .about, .beginsMatter, .masthead, .number, .titleEnd,
    ]

    /// Where the list ends that organs make which the head does not name; `nil` where they may be a signature.
    ///
    /// Organs sign right above the date, or at the end of a text without one. Below the word 附件 they are those of an
    /// attached text, of which the last one may have signed it.
    private static func listEnd(_ lines: [Line], _ organs: Range<Int>, below seen: LineTraits) -> Int? {
        guard organs.upperBound < lines.count else {
            return lines[organs.lowerBound - 1].traits.contains(.endsStop) ? nil : organs.upperBound
        }
        guard lines[organs.upperBound].traits.isDisjoint(with: belowOrgans) else {
            let isDated = lines[organs.upperBound].traits.contains(.date)
            return isDated && seen.contains(.attachmentHead) ? organs.upperBound - 1 : nil
        }
        return organs.upperBound
    }

    /// With the hour only a telegram is signed (成文日期 has the day): 2023年7月26日19时30分.
    private static func endsInHour(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        let end = line.range.end
        return text.has("时", before: end) || text.has("分", before: end)
    }

    /// More lines than the copies of an imprint take.
    private static let mostCopies = 14

    private static func isAbovePrinting(_ lines: [Line], _ index: Int, in text: borrowing Span<UInt8>) -> Bool {
        for line in lines[(index + 1)...].prefix(mostCopies) where line.traits.contains(.imprint) {
            if PrintingLine.read(text, in: line.range) != nil { return true }
        }
        return false
    }

    /// 报：, 送： and 发： begin steps of work too; in an imprint they stand below its other lines or the date, or above
    /// the printing line.
    private static func isPassedOn(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        (["报", "送", "发"] as [StaticString]).contains {
            text.has($0, at: line.range.start) && text.has("：", at: line.range.start + 3)
        }
    }

    /// Whether a line begins with a label that is no field: 联系人, 发送, 录入.
    private static func isOther(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        FieldLabel.read(text, at: line.range.start, end: line.range.end)?.label.field == .other
    }

    /// More lines than an address with all ways to reach it takes.
    private static let mostLabels = 8

    /// Whether such a line belongs to the text: it stands, with others like it, below a heading or a line that leads in to
    /// it, or above a further sentence or division.
    private static func isInText(_ lines: [Line], _ index: Int) -> Bool {
        for line in lines[..<index].suffix(mostLabels).reversed() {
            if leads(line) { return true }
            if !line.signs.contains(.colon) || line.traits.contains(.hasStop) { break }
        }
        for line in lines[(index + 1)...].prefix(mostLabels) {
            if line.traits.contains(.division) { return true }
            if !line.traits.isDisjoint(with: tailSigns) { return false }
            if !line.traits.isDisjoint(with: [.hasStop, .leadIn]), !line.traits.contains(.imprint) { return true }
        }
        return false
    }

    /// What shows that a text has ended.
    private static let tailSigns: LineTraits = [
        .date, .organDate, .organ, .person, .seal, .bracketed, .attachmentHead, .attachmentNote, .masthead, .titleEnd,
        .closing, .pageLabel, .navigation, .footer, .related,
    ]
}
