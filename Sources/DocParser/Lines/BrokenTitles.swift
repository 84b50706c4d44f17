/// Finds the lines with which a title begins that goes on below them: nothing in such a line says that it is a title.
enum BrokenTitles {
    /// A title broken before its verb: 国务院办公厅 / 关于…的通知.
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        for index in lines.indices.dropLast() where lines[index].range.count <= 240 {
            let line = lines[index]
            let next = lines[index + 1]
            let isOpen = line.traits.isDisjoint(with: [
                .endsStop, .endsColon, .hasStop, .masthead, .number, .headMark, .division, .date, .pageLabel,
                .navigation,
                .titleEnd, .attachmentHead, .attachmentNote, .bracketed,
            ])
            let goesOn =
                next.traits.contains(.titleEnd) && next.range.count <= 30 && text.has("的", at: next.range.start)
                && line.traits.isDisjoint(with: [.endsStop, .endsColon, .division])
            if goesOn { lines[index].traits.remove(.titleEnd) }
            let isOrgan = isOpen && next.traits.contains(.beginsMatter)
            if goesOn || isOrgan && OrganName.endsLikeOrgan(text, at: line.range.end)
                || isOpen && isJoint(line, next, in: text) || isOpen && isBroken(lines, at: index, in: text)
            {
                lines[index].traits.insert(.opensTitle)
            }
        }
    }

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
    }

    /// Whether a line names its organ and matter and stops without a type word, which one of the next two lines ends
    /// with: 某省人民政府办公厅关于印发某省 / 支持民间投资发展 / 实施方案的通知.
    private static func isBroken(_ lines: [Line], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        let line = lines[index]
        // Replies say 某厅对某次会议第X号建议的答复.
        guard line.range.count <= 150, !line.traits.contains(.cells),
            let about = text.find("关于", from: line.range.start, to: line.range.end)
                ?? text.find("对", from: line.range.start, to: line.range.end),
            OrganName.isWhole(text, in: ByteRange(line.range.start, text.trimmingBlanks(from: 0, to: about)))
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
