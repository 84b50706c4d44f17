/// Corrects what a line looks like at the end of a document by the line above it: names of organs in a list are no
/// signatures, a meeting's time is no day of signing, a step of work is no list of copies, but eight figures below an
/// organ are a day.
enum MisreadTails {
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        var index = 1
        while index < lines.count {
            let traits = lines[index].traits
            if traits.contains(.organ), !lines[index - 1].traits.contains(.organ) {
                index = markList(&lines, from: index, in: text)
                continue
            }
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
            if traits.contains(.imprint), isPassedOn(lines[index], in: text),
                above.isDisjoint(with: [.imprint, .date, .organDate, .bracketed, .attachmentNote]),
                !isAbovePrinting(lines, index, in: text)
            {
                lines[index].traits.remove(.imprint)
            }
            index += 1
        }
    }

    /// Organs below words that lead in to them, or below a heading that they are the only words of, are a list where the
    /// head names none of them but the last: that one is the signature (署名, GB/T 9704-2012, 7.3.5). Returns the index
    /// behind them.
    private static func markList(_ lines: inout [Line], from start: Int, in text: borrowing Span<UInt8>) -> Int {
        var end = start + 1
        while end < lines.count, lines[end].traits.contains(.organ) { end += 1 }
        let above = lines[start - 1].traits
        let leads =
            above.contains(.endsColon) && above.isDisjoint(with: [.addressees, .pageLabel, .imprint, .headMark])
            || above.contains(.division) && above.isDisjoint(with: [.hasStop, .endsStop])
        guard leads, end - start > 1 else { return end }
        let named = StuckLines.headOrgans(Array(lines[..<start].prefix(12)), in: text)
        let isNamed = lines[start..<end].map { line in
            let key = TitleKey.read(text, line.range)
            return named.contains { $0 == key }
        }
        guard isNamed.last == true, !isNamed.dropLast().contains(true) else { return end }
        for line in start..<(end - 1) { lines[line].traits.remove(.organ) }
        return end
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
}
