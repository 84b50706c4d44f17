/// Finds the lines with which a title begins that goes on below them: nothing in such a line says that it is a title.
enum BrokenTitles {
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        for index in lines.indices.dropLast() where lines[index].range.count <= 240 {
            if isEnd(lines[index + 1], below: lines[index], in: text) { lines[index + 1].traits.insert(.titleEnd) }
            let (line, next) = (lines[index], lines[index + 1])
            if isCut(line, before: next, in: text) {
                lines[index].traits.remove(.titleEnd)
                lines[index].traits.insert(.opensTitle)
            } else if line.traits.isDisjoint(with: whole) {
                // A title broken before its verb: 国务院办公厅 / 关于…的通知.
                let isOrgan = next.traits.contains(.beginsMatter) && OrganName.endsLikeOrgan(text, at: line.range.end)
                if isOrgan || next.traits.contains(.titleEnd) && ends(line, with: next, in: text)
                    || isJoint(line, next, in: text) || isBroken(lines, at: index, in: text)
                {
                    lines[index].traits.insert(.opensTitle)
                }
                if isOrgan { markPeers(&lines, above: index, in: text) }
            }
            let mayBegin = line.traits.contains(.about) && index > 0
            if mayBegin, lines[index - 1].traits.isDisjoint(with: [.hasStop, .number, .pageLabel]),
                beginsTitle(lines[index], in: text), !opens(lines[index - 1], lines[index], in: text)
            {
                lines[index - 1].traits.insert(.aboveTitle)
            }
        }
    }

    /// What no line has with which a title begins that goes on.
    private static let whole: LineTraits = [
        .endsStop, .endsColon, .hasStop, .masthead, .number, .headMark, .division, .date, .pageLabel, .navigation,
        .titleEnd, .attachmentHead, .attachmentNote, .bracketed,
    ]

    /// Whether a title was cut before its last words: …工作 / 的通知.
    private static func isCut(_ line: Line, before next: Line, in text: borrowing Span<UInt8>) -> Bool {
        next.traits.contains(.titleEnd) && next.range.count <= 30 && text.has("的", at: next.range.start)
            && line.traits.isDisjoint(with: [.endsStop, .endsColon, .division])
    }

    /// More organs than issue a document jointly one above the other.
    private static let mostPeers = 12

    /// Joint issuers, each on a line of its own above the last of them and the matter: organs of one rank
    /// (《党政机关公文处理工作条例》, 第十七条), so that a government, whose site prints its name above, is none of its
    /// office's. A name may be broken too: 某市某委员会 / 办公室 / 关于….
    private static func markPeers(_ lines: inout [Line], above index: Int, in text: borrowing Span<UInt8>) {
        var names = [TitleKey.read(text, lines[index].range)]
        var above = index - 1
        while above >= 0, names.count < mostPeers, lines[above].traits.contains(.organ),
            lines[above].traits.isDisjoint(with: [.masthead, .number, .headMark, .repeated, .navigation, .pageLabel]),
            lines[above + 1].traits.isDisjoint(with: .isApart)
        {
            let name = TitleKey.read(text, lines[above].range)
            let isPeer = !names.contains { $0.starts(with: name) || isGovernment(name, of: $0) }
            guard isPeer || !OrganName.isFurther(text, in: lines[above + 1].range) else { return }
            names.append(name)
            lines[above].traits.insert(.opensTitle)
            above -= 1
        }
    }

    /// Whether a name is that of the government whose office another one is: 某市人民政府 of 某市教育局.
    private static func isGovernment(_ name: [UInt8], of office: [UInt8]) -> Bool {
        let government = Array("人民政府".utf8)
        return name.hasSuffix(government) && !office.hasSuffix(government)
            && office.starts(with: name.dropLast(government.count))
    }

    /// Whether a line that begins like a sentence (根据…, 按照…) ends the title that the line above it begins and leaves
    /// without a type.
    private static func isEnd(_ line: Line, below above: Line, in text: borrowing Span<UInt8>) -> Bool {
        let marks: LineTraits = [
            .hasStop, .hasComma, .endsStop, .endsColon, .endsMark, .titleEnd, .division, .cells, .number, .adoption,
        ]
        return above.traits.contains(.about) && line.traits.isDisjoint(with: marks)
            && above.traits.isDisjoint(with: marks)
            && line.number == above.number + 1 && line.range.count <= 150
            && (above.traits.contains(.beginsMatter) || namesOrgan(above, in: text))
            && TitleShape.typeWord(text, in: line.range) != nil
    }

    /// Whether a line names the matter of a title, which it ends or opens: nothing of a title stands above its organ
    /// (7.3.1), but for organs that issue it jointly and a title that forwards it.
    private static func beginsTitle(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        !line.traits.isDisjoint(with: [.titleEnd, .opensTitle])
            && line.traits.isDisjoint(with: [.endsStop, .hasStop, .endsColon, .division])
            && (line.traits.contains(.beginsMatter) || namesOrgan(line, in: text))
    }

    private static func namesOrgan(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard let about = text.find("关于", from: line.range.start, to: line.range.end) else { return false }
        return OrganName.isWhole(text, from: line.range.start, before: about)
    }

    /// Whether a line may be the beginning of a title that goes on with one that names its matter.
    private static func opens(_ line: Line, _ next: Line, in text: borrowing Span<UInt8>) -> Bool {
        // A label with its value, an entry of a list with its day, and a title that is whole open none.
        if line.signs.contains(.colon) || isWhole(line, in: text) || endsInDay(line, in: text) { return false }
        if next.traits.contains(.beginsMatter) || line.traits.contains(.organ) || line.traits.contains(.about) {
            return true
        }
        // 某市财政局转发 / 某省财政厅关于…的通知; a name that is cut behind its place, or the first of several organs.
        return OrganName.areas.end(text, before: line.range.end)
            || OrganName.startsLikeOrgan(text, at: line.range.start)
            || line.signs.contains(.blank) && OrganName.split(text, in: line.range).count > 1
            || TitleShape.carries.occur(in: text, from: line.range.start, to: line.range.end)
    }

    /// Whether a line ends in 的 and a type, as what it names is named to the end: 关于…的通知.
    private static func isWhole(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.traits.isSuperset(of: [.titleEnd, .about]),
            let word = TitleShape.typeWord(text, in: line.range)
        else { return false }
        return text.has("的", before: word.start)
    }

    /// Whether a line ends in a day, as the entries of a list do: …的通知 2024-02-20.
    private static func endsInDay(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.signs.contains(.date) else { return false }
        let (first, end) = (line.range.start, line.range.end)
        var start = end
        while start > first, text[start - 1] > 0x20, text[start - 1] < 0x80 { start -= 1 }
        return DateReader.read(text, at: start, end: end)?.end == end
            || DateReader.readLast(text, from: first, to: end) != nil
    }

    /// Whether a title goes on with its last line: behind a dash where a report was given, or, without 关于, the year
    /// behind the organ: 某市第一中学 / 2023年工作计划. One that names the place of the organ itself is whole: 某市统计局 /
    /// 2023年某市统计公报.
    private static func ends(_ line: Line, with last: Line, in text: borrowing Span<UInt8>) -> Bool {
        if text.has("——", at: last.range.start) { return true }
        guard line.traits.contains(.organ), line.range.count > placeName,
            let year = ArabicNumeral.read(text, at: last.range.start), year.count == 4, text.has("年", at: year.end)
        else { return false }
        let place = TitleKey.read(text, ByteRange(line.range.start, line.range.start + placeName))
        return !TitleKey.read(text, last.range).holds(place)
    }

    /// The first two characters of an organ's name, which are of its place's.
    private static let placeName = 6

    /// Whether the list of joint issuers that a title begins with goes on below: 某委　某部 / 财政部关于….
    private static func isJoint(_ line: Line, _ next: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.traits.contains(.organ), next.traits.contains(.about), next.number == line.number + 1,
            next.range.count <= 240, let about = text.find("关于", from: next.range.start, to: next.range.end)
        else { return false }
        let last = ByteRange(next.range.start, text.trimmingBlanks(from: next.range.start, to: about))
        guard OrganName.isWhole(text, in: last) else { return false }
        // A letterhead above the title names the organ that the title names again.
        let (above, name) = (TitleKey.read(text, line.range), TitleKey.read(text, last))
        return !above.starts(with: name) && !above.hasSuffix(name) && !name.starts(with: above)
            && !name.hasSuffix(above)
    }

    /// Whether a line names its organ and matter and stops without a type word, which one of the next two lines ends
    /// with: 某省人民政府办公厅关于印发某省 / 支持民间投资发展 / 实施方案的通知.
    private static func isBroken(_ lines: [Line], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        let line = lines[index]
        // Replies say 某厅对某次会议第X号建议的答复.
        guard line.range.count <= 150, !line.traits.contains(.cells),
            let about = text.find("关于", from: line.range.start, to: line.range.end)
                ?? text.find("对", from: line.range.start, to: line.range.end),
            OrganName.isWhole(text, from: line.range.start, before: about)
        else { return false }
        for next in lines[(index + 1)..<min(index + 3, lines.count)] {
            guard next.range.count <= 150,
                next.traits.isDisjoint(with: [
                    .endsStop, .endsColon, .hasStop, .division, .about, .navigation, .pageLabel, .pageDate, .number,
                ])
            else { return false }
            if next.traits.contains(.titleEnd) { return true }
        }
        return false
    }
}
