/// Corrects what a line looks like at the end of a document by the line above it: a meeting's time is no day of signing, a
/// step of work is no list of copies, whom to ask may be said in the text, but eight figures below an organ are a day.
enum MisreadTails {
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        for index in lines.indices.dropFirst() {
            let traits = lines[index].traits
            let above = lines[index - 1].traits
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
        }
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
            if SignatureBlock.leads(line) { return true }
            if !line.signs.contains(.colon) || line.traits.contains(.hasStop) { break }
        }
        var signs = false
        for line in lines[(index + 1)...].prefix(mostLabels) {
            if line.traits.contains(.division) { return true }
            // Whom to ask may stand above who signs.
            if line.traits.contains(.organ) {
                signs = true
                continue
            }
            if signs { return line.traits.contains(.date) }
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
