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
            if !above.isDisjoint(with: [.organ, .person]), !traits.contains(.date),
                traits.contains(.figures) && DateReader.readCompact(text, in: lines[index].range) != nil
                    || isCrippledDay(lines[index], in: text)
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

    /// A day whose words or figures a copy has lost, so that nobody can tell it: 2020年228, 2023630.
    private static func isCrippledDay(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.range.count <= 20, let figures = ArabicNumeral.read(text, at: line.range.start),
            text.has("19", at: line.range.start) || text.has("20", at: line.range.start)
        else { return false }
        if figures.end == line.range.end { return (5...8).contains(figures.count) }
        guard figures.count == 4, text.has("年", at: figures.end) else { return false }
        var offset = figures.end + 3
        while offset < line.range.end {
            guard text[offset].isDigit || dayWords.begin(text, at: offset) else { return false }
            offset += text.characterLength(at: offset)
        }
        return true
    }

    private static let dayWords: WordSet = ["月", "日"]

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
            text.has($0, at: line.range.start) && text.has(.colon, at: line.range.start + 3)
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
