/// Tells which lines sign a document (署名, GB/T 9704-2012, 7.3.5) by the company that they stand in: organs one below the
/// other in a list are no signature, and what stands between the end of the text and its date signs whatever it is called.
enum SignatureBlock {
    static func mark(_ lines: inout [Line], gaps: inout [ByteRange], in text: borrowing Span<UInt8>) {
        var index = 1
        var seen: LineTraits = []
        while index < lines.count {
            seen.formUnion(lines[index - 1].traits)
            if lines[index].traits.contains(.organ), !lines[index - 1].traits.contains(.organ) {
                index = markList(&lines, from: index, below: seen, in: text)
                continue
            }
            if signsInBrackets(index, lines, below: seen, in: text) {
                lines[index].traits.formUnion([.organ, .titleSignature])
            }
            markSigner(&lines, above: index, below: seen, in: text)
            markDatedSigner(&lines, at: index, below: seen, in: text)
            if let gap = joinSigner(&lines, above: index, in: text) {
                gaps.insert(gap, at: gaps.firstGap(from: gap.start))
                continue
            }
            if lines[index].traits.contains(.date), lines[index - 1].traits.contains(.organ),
                text.contains("年", from: lines[index].range.start, to: lines[index].range.end)
            {
                lines[index - 1].traits.insert(.signer)
            }
            index += 1
        }
    }

    /// Whether an organ in brackets is all that stands below the last sentence: bulletins of figures name who counted there,
    /// and have neither addressees nor a day: （云川县统计局）.
    private static func signsInBrackets(
        _ index: Int, _ lines: [Line], below seen: LineTraits, in text: borrowing Span<UInt8>
    ) -> Bool {
        guard lines[index].traits.contains(.bracketed), lines[index - 1].traits.contains(.endsStop),
            seen.contains(.titleEnd), seen.isDisjoint(with: .related),
            index + 1 == lines.count || !lines[index + 1].traits.isDisjoint(with: pageSigns)
        else { return false }
        let organ = SignatureLine.withoutBrackets(text, lines[index].range)
        return organ.count >= 12 && OrganName.isWhole(text, in: organ) && OrganName.endsLikeOrgan(text, at: organ.end)
    }

    private static let pageSigns: LineTraits = [.footer, .related, .navigation, .pageLabel]

    /// Joins the two lines over which the name of who signs was broken right above its day: what stands between the last
    /// sentence and an organ, and is none by itself, is the beginning of its name. Returns what was between them.
    private static func joinSigner(
        _ lines: inout [Line], above date: Int, in text: borrowing Span<UInt8>
    ) -> ByteRange? {
        guard date > 3 || date > 2 && !lines[date - 1].traits.contains(.seal) else { return nil }
        // Who signs for the organ stands below it: （某局代章）.
        let last = lines[date - 1].traits.contains(.seal) ? date - 2 : date - 1
        guard lines[date].traits.contains(.date), lines[last].traits.contains(.organ),
            TitleJoint.isBelow(lines[last], lines[last - 1]),
            !OrganName.startsLikeOrgan(text, at: lines[last].range.start),
            isSigner(lines[last - 1], in: text), lines[last - 1].range.count + lines[last].range.count <= 150,
            !OrganName.endsLikeOrgan(text, at: lines[last - 1].range.end),
            !lines[last - 2].traits.isDisjoint(with: [.endsStop, .attachmentNote, .closing]),
            // Below 附件： alone stands the name of the attachment.
            !lines[last - 2].traits.isSuperset(of: [.attachmentNote, .endsColon])
        else { return nil }
        let end = lines.remove(at: last)
        let gap = ByteRange(lines[last - 1].range.end, end.range.start)
        lines[last - 1].range = ByteRange(lines[last - 1].range.start, end.range.end)
        lines[last - 1].lastNumber = end.lastNumber
        lines[last - 1].traits = end.traits.subtracting(.short)
        return gap
    }

    /// Takes the lines between the end of a text and the day below it for the organs that sign: many bodies end in words
    /// that no list holds (某某工作专班). Only what is sent, numbered or titled is signed for certain.
    private static func markSigner(
        _ lines: inout [Line], above date: Int, below seen: LineTraits, in text: borrowing Span<UInt8>
    ) {
        let day = lines[date]
        guard date > 1, day.traits.contains(.date), day.traits.isDisjoint(with: [.bracketed, .hasStop]),
            !seen.isDisjoint(with: [.addressees, .number, .titleEnd, .about]), seen.contains(.hasStop),
            seen.isDisjoint(with: .related)
        else { return }
        var first = date
        while first > 1, date - first < mostSigners,
            lines[first - 1].traits.contains(.organ) || isSigner(lines[first - 1], in: text)
        {
            first -= 1
        }
        let signers = lines[first..<date]
        let isNamed = signers.contains { $0.traits.contains(.organ) }
        // Figures alone are as often the day of a page.
        let isWritten =
            text.contains("年", from: day.range.start, to: day.range.end) || text.has("日", before: day.range.end)
        guard !signers.isEmpty, isNamed || isWritten && signers.count == 1, isTextEnd(first - 1, of: lines) else {
            return
        }
        // Of several only those that end as names of organs do: another is the beginning of the name below it.
        for index in first..<date where signers.count == 1 || endsLikeOrgan(lines[index], in: text) {
            lines[index].traits.insert(.organ)
        }
    }

    /// The same where the day stands behind the name on its line: 某某工作专班　　2021年6月9日.
    private static func markDatedSigner(
        _ lines: inout [Line], at index: Int, below seen: LineTraits, in text: borrowing Span<UInt8>
    ) {
        let line = lines[index]
        guard line.signs.isSuperset(of: [.date, .blank]), line.range.count <= longestDated,
            line.traits.isDisjoint(with: noSigner.subtracting(.pageDate).union(.bracketed)),
            isTextEnd(index - 1, of: lines),
            !seen.isDisjoint(with: [.addressees, .number, .titleEnd, .about]), seen.contains(.hasStop),
            seen.isDisjoint(with: .related), text.has("日", before: line.range.end),
            let signature = SignatureLine(signed: text, in: line.range), signature.day != nil,
            signature.organs.end < signature.date.start, isName(signature.organs, in: text),
            bodies.end(text, before: signature.organs.end)
                || OrganName.endsLikeOrgan(text, at: signature.organs.end)
        else { return }
        lines[index].traits.insert(.organDate)
    }

    /// What ends the names of bodies beside those of organs; 报名截止时间　5月9日 names nobody.
    private static let bodies: WordSet = ["专班", "馆", "平台", "联盟", "班", "园", "台", "店", "联合体", "指挥所", "工作站"]

    /// Thirty characters, blanks and a date.
    private static let longestDated = 150

    private static func endsLikeOrgan(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        let end = OrganName.withoutSecondName(text, from: line.range.start, to: line.range.end)
        return OrganName.endsLikeOrgan(text, at: end)
    }

    /// More organs than sign one above the other without any that is known.
    private static let mostSigners = 8

    /// Whether a text ends at a line, with its last sentence or in the note of its attachments.
    private static func isTextEnd(_ index: Int, of lines: [Line]) -> Bool {
        if !lines[index].traits.isDisjoint(with: [.endsStop, .attachmentNote, .closing, .imprint]) { return true }
        let above = lines[...index].suffix(longestNote)
        return above.lastIndex { $0.traits.contains(.attachmentNote) }.map { note in
            above[note...].allSatisfy { $0.traits.isDisjoint(with: [.hasStop, .endsStop, .date, .organ]) }
        } ?? false
    }

    /// More entries than most notes have.
    private static let longestNote = 12

    /// What no line has that names who signs.
    private static let noSigner: LineTraits = [
        .organ, .person, .seal, .hasStop, .hasComma, .endsStop, .endsColon, .endsComma, .endsMark, .division,
        .attachmentNote, .attachmentHead, .number, .imprint, .bracketed, .cells, .figures, .symbols, .titleEnd,
        .masthead, .date, .organDate, .pageLabel, .navigation, .related, .footer, .pageDate, .closing, .addressees,
        .headMark, .about, .salutation, .leadIn, .stub,
    ]

    /// Thirty characters, none of them a figure or a mark but brackets: 后勤处（集团）.
    private static func isSigner(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.traits.isDisjoint(with: noSigner) && isName(line.range, in: text)
    }

    private static func isName(_ range: ByteRange, in text: borrowing Span<UInt8>) -> Bool {
        guard range.count >= 12, range.count <= 90 else { return false }
        let words = SealMark.trimmed(range, in: text)
        var offset = words.start
        while offset < words.end {
            guard
                text[offset] >= 0xE4 && text[offset] <= 0xE9 || text.blankLength(at: offset) > 0
                    || brackets.begin(text, at: offset)
            else { return false }
            offset += text.characterLength(at: offset)
        }
        return true
    }

    private static let brackets = WordSet(eitherWidth: ["（", "）"])

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
    static func leads(_ above: Line) -> Bool {
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
}
