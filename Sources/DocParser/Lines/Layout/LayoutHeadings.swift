/// Finds the headings that have no marker and are told by how the source sets them: h1–h6, #, outline levels; where the
/// source states no level, lines that stand alone and are set apart by size, weight or centring, several alike.
enum LayoutHeadings {
    /// More bytes than a heading has: fifty characters.
    private static let longest = 150
    /// More bytes than a line has that is a heading by its look alone.
    private static let longestByLook = 90

    /// Gives the lines their levels: also those with a marker, which tell the levels beside them.
    static func mark(_ lines: inout [Line], of text: SourceText, in bytes: borrowing Span<UInt8>) {
        var hasLevels = false
        // The title above the text has a level on nearly every page; that says nothing of headings.
        var isBehindText = false
        for index in lines.indices {
            let layout = text.layout(ofLine: Int(lines[index].number))
            guard layout.level > 0, layout.frame == .none, !layout.isLink else {
                isBehindText = isBehindText || isText(lines[index], layout)
                continue
            }
            let isMarked = lines[index].marker?.form.isDivision == true || isAttachmentHead(lines[index], in: bytes)
            // A number that the source made and no rule reads is a marker all the same.
            guard isMarked || !layout.has(.generatedMarker) && mayBeHeading(lines[index], layout, longest, bytes)
            else { continue }
            lines[index].level = min(layout.level, LineLayout.lowestLevel)
            if !isMarked, isBehindText { hasLevels = true }
        }
        if !hasLevels { markByLook(&lines, of: text, in: bytes) }
    }

    /// 附件1 and a title; with a colon behind the number it is a note, which may be set as a heading too.
    private static func isAttachmentHead(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard let marker = AttachmentMarker.read(text, in: line.range) else { return false }
        return !marker.hasColon && marker.wordsStart > marker.range.end
    }

    private static let others: LineTraits = [
        .endsStop, .hasStop, .endsComma, .endsMark, .date, .organDate, .number, .masthead, .adoption, .addressees,
        .salutation, .attachmentHead, .attachmentNote, .cells, .symbols, .imprint, .pageLabel, .navigation, .footer,
        .related, .figures, .closing, .contentsEntry, .contentsHead, .headMark, .issueNumber, .leadIn, .bracketed,
        .pageNumber, .pageDate, .documentNote,
    ]

    private static func mayBeHeading(
        _ line: Line, _ layout: LineLayout, _ longest: Int, _ text: borrowing Span<UInt8>
    ) -> Bool {
        guard line.range.count <= longest, line.traits.isDisjoint(with: others), line.marker == nil,
            text.hasHan(in: line.range)
        else { return false }
        switch layout.part {
        case .none, .content: return true
        case .title, .number, .source, .published, .contents, .footnote: return false
        }
    }

    // MARK: By their look

    /// How a line is set, as a number: the larger, the further out a heading stands. Centring alone says nothing: the
    /// words under a picture are centred.
    private static func look(_ layout: LineLayout) -> Int {
        let size = layout.sizeStep == LineLayout.sizeUnknown ? 0 : max(0, Int(layout.sizeStep))
        let weight = size * 4 + (layout.has(.bold) ? 1 : 0)
        return weight > 0 && layout.alignment == .center ? weight + 2 : weight
    }

    /// A line that is set apart, and how.
    private struct Candidate {
        var line: Int
        var look: Int
    }

    private static func markByLook(_ lines: inout [Line], of text: SourceText, in bytes: borrowing Span<UInt8>) {
        let found = once(candidates(lines, of: text, in: bytes), lines, in: bytes)
        let looks = Set(found.map(\.look)).filter { look in found.count { $0.look == look } >= fewest }
        let levels = looks.sorted(by: >)
        for heading in found {
            guard let place = levels.firstIndex(of: heading.look) else { continue }
            lines[heading.line].level = UInt8(min(place + 1, Int(LineLayout.lowestLevel)))
        }
    }

    private static func candidates(
        _ lines: [Line], of text: SourceText, in bytes: borrowing Span<UInt8>
    ) -> [Candidate] {
        func look(at index: Int) -> Int { Self.look(text.layout(ofLine: Int(lines[index].number))) }
        func isText(_ line: Line) -> Bool { Self.isText(line, text.layout(ofLine: Int(line.number))) }
        guard let first = lines.firstIndex(where: isText), first + 1 < lines.count else { return [] }
        var found: [Candidate] = []
        for index in (first + 1)..<(lines.count - 1) {
            let layout = text.layout(ofLine: Int(lines[index].number))
            let own = Self.look(layout)
            guard own > 0, layout.frame == .none, !layout.isLink, !layout.has(.red),
                lines[index].traits.isDisjoint(with: [.organ, .person, .endsColon, .titleEnd]),
                mayBeHeading(lines[index], layout, longestByLook, bytes)
            else { continue }
            guard lines[index + 1].marker?.number == 1 || isText(lines[index + 1]) && look(at: index + 1) < own,
                look(at: index - 1) < own || lines[index - 1].marker?.form.isDivision == true
            else { continue }
            found.append(Candidate(line: index, look: own))
        }
        return found
    }

    /// Those of which the words stand in no other: 小贴士 above every box names none of them.
    private static func once(
        _ found: [Candidate], _ lines: [Line], in text: borrowing Span<UInt8>
    ) -> [Candidate] {
        guard found.count > 1 else { return [] }
        var words: [[UInt8]] = []
        for heading in found { words.append(lines[heading.line].range.range.map { text[$0] }) }
        var counts: [[UInt8]: Int] = [:]
        for word in words { counts[word, default: 0] += 1 }
        return zip(found, words).filter { counts[$0.1] == 1 }.map(\.0)
    }

    /// One line alone is set apart for many reasons.
    private static let fewest = 2

    /// Whether a line is running text: a sentence or a part of one.
    private static func isText(_ line: Line, _ layout: LineLayout) -> Bool {
        let isRunning = !line.traits.isDisjoint(with: [.hasStop, .hasComma, .endsComma]) || layout.has(.isFull)
        return isRunning && line.traits.isDisjoint(with: [.cells, .symbols]) && line.range.count >= 45
    }
}
