/// Puts lines together that were cut at the paper's width (PDF, OCR), and leaves a text alone whose lines are
/// paragraphs.
///
/// A text is taken as wrapped when most of its lines that end in mid-sentence are about equally long. Besides, a line
/// that ends with a comma never ends a paragraph.
enum WrappedLines {
    /// Joins lines in place and adds the line breaks to the gaps; returns how many were joined.
    static func join(
        _ lines: inout [Line], gaps: inout [ByteRange], around furniture: [Line], in text: borrowing Span<UInt8>
    ) -> Int {
        dropMargin(of: &lines, in: text)
        let isIndented = usesIndents(lines, in: text)
        let width = paperWidth(of: lines, isIndented: isIndented, in: text)
        var count = 0
        var furnitureIndex = 0
        // Lines are joined in place: `last` is the one that the next may go on.
        var last = 0
        var noteEntry: NoteEntry?
        let torn = TornLines(lines, in: text)
        for index in lines.indices.dropFirst() {
            let line = lines[index]
            let open = lines[last]
            while furnitureIndex < furniture.count, furniture[furnitureIndex].range.end <= open.range.start {
                furnitureIndex += 1
            }
            let crosses =
                furnitureIndex < furniture.count && furniture[furnitureIndex].range.lower >= open.range.upper
                && furniture[furnitureIndex].range.upper <= line.range.lower
            if !line.isParagraph,
                noteEntry?.goesOn(lines, at: index, in: text) == true
                    || open.level == 0 && line.level == 0
                        && (CutLines.isCutCopies(open, lines, at: index, in: text)
                            || CutLines.isCutList(open, lines, at: index, in: text)
                            || torn.goesOn(open, lines, at: index, in: text)
                            || goesOn(open, line, width: width, isIndented: isIndented, crosses: crosses, in: text))
            {
                gaps.append(ByteRange(open.range.end, line.range.start))
                lines[last] = merged(open, line, in: text)
                count += 1
            } else {
                last += 1
                if last < index { lines[last] = line }
                if noteEntry != nil || line.traits.contains(.attachmentNote) {
                    noteEntry = NoteEntry(line, behind: noteEntry, in: text)
                }
            }
        }
        if count > 0 { lines.removeLast(count) }
        return count
    }

    private static func merged(_ line: Line, _ next: Line, in text: borrowing Span<UInt8>) -> Line {
        var whole = line
        whole.range = ByteRange(line.range.start, next.range.end)
        whole.lastNumber = next.lastNumber
        whole.signs = [line.signs, next.signs, Self.signs(between: line, next, in: text)]
        whole.traits = line.traits.intersection([.isApart, .isSetIn, .named])
        LineClassifier.classify(&whole, in: text)
        return whole
    }

    /// What the place where two lines meet may hold; the lines themselves are not gone through again.
    private static func signs(between line: Line, _ next: Line, in text: borrowing Span<UInt8>) -> LineSigns {
        var start = line.range.end - 1
        while start > line.range.start, text[start] & 0xC0 == 0x80 { start -= 1 }
        let end = next.range.start + text.characterLength(at: next.range.start)
        return SignTable.standard.signs(of: text, from: start, to: min(end, next.range.end))
    }

    /// Traits of lines that stand for themselves.
    static let alone: LineTraits = [
        .attachmentHead, .date, .organDate, .pageLabel, .footer, .navigation, .related, .cells, .symbols, .number,
        .masthead, .imprint, .headMark, .figures, .contentsEntry, .linked,
    ]

    private static func goesOn(
        _ line: Line, _ next: Line, width: Int?, isIndented: Bool, crosses: Bool, in text: borrowing Span<UInt8>
    ) -> Bool {
        if closing.begin(text, at: next.range.start) || endsInOpening(line, in: text)
            || CutLines.isCutDay(line, next, in: text) || CutLines.isCutType(line, next, in: text)
            || CutLines.isCutNumber(line, next, in: text),
            line.traits.isDisjoint(with: alone) || isMark(line, in: text),
            CutLines.isRightBelow(line, next, in: text)
        {
            return true
        }
        if line.range.count <= 24,
            CutLines.isCutDate(line, next, in: text) || CutLines.isMarker(line, above: next, in: text)
        {
            return true
        }
        if CutLines.isCutOrgan(line, next, in: text) { return true }
        guard line.traits.isDisjoint(with: alone), next.traits.isDisjoint(with: alone), next.number > line.number else {
            return false
        }
        let startsNew = !next.traits.isDisjoint(with: [.division, .attachmentNote, .salutation, .bracketed])
        if line.traits.isSuperset(of: [.addressees, .endsColon]) { return false }
        if standsAbove(addressees: next, line, in: text) { return false }
        if isOpenBracket(line, next, in: text) { return true }
        // A title ends with its type; what stands below begins anew. 《…条例》 that ends a line is a name in a sentence.
        let isName = text.has("》", before: line.range.end) && !text.has("《", at: line.range.start)
        if line.traits.contains(.titleEnd), !isName, line.traits.isDisjoint(with: [.hasStop, .hasComma, .division]) {
            return false
        }
        if TitleJoint.isStopped(next, below: line, in: text) { return false }
        // The name of the window of a page ends with that of its site.
        if TitleWords.siteStart(of: line, in: text) != nil { return false }
        // The note's last entry has no closing mark, and the signature stands below.
        if next.traits.contains(.organ), line.traits.contains(.attachmentNote) || next.traits.contains(.isApart) {
            return false
        }
        if CutLines.isCutSeries(line, next, in: text) { return true }
        // A preposition alone on its line waits for what it governs.
        if line.range.count == 6, prepositions.begin(text, at: line.range.start) { return true }
        guard !TableFinder.isColumns(line, text), !TableFinder.isColumns(next, text) else { return false }
        if isIndented, isRow(line, in: text), isRow(next, in: text) { return false }
        let isCut =
            isCutParagraph(line, next, isIndented: isIndented, in: text)
            || width != nil && isIndented && !next.isIndented && !endsParagraph(line, in: text)
                && next.traits.isDisjoint(with: [.attachmentNote, .salutation, .bracketed]) && !opensChapter(next)
                && isFull(line, width: width, in: text)
        guard !startsNew || isCut, !next.isSplit else { return false }
        if isCut { return true }
        // Behind a page number a paragraph goes on at the left margin, even where the page ended with a sentence.
        let isMargin = isIndented && !next.isIndented
        if crosses, isMargin, next.traits.isDisjoint(with: [.organ, .person, .titleEnd, .addressees]) {
            return line.range.count > 60
        }
        let isEnded = endsParagraph(line, in: text)
        // A paragraph's last line has a stop; an organ that signs has none.
        if isEnded {
            return isIndented && isFull(line, width: width, in: text) && !next.isIndented
                && !next.traits.contains(.organ)
        }
        if line.traits.contains(.endsComma),
            line.traits.isDisjoint(with: .short) || CutLines.isRightBelow(line, next, in: text)
        {
            return text[next.range.start] >= 0xE2
        }
        // A heading alone may be the last line of a page; below the page number the indent shows that its text begins.
        if line.range.count > 60, crosses && !(isIndented && next.isIndented) || endsInPageNumber(line.range, text) {
            return true
        }
        return isFull(line, width: width, in: text) && (!isIndented || !next.isIndented)
    }

    /// Whether addressees begin anew below a line: below a blank one, as under every title (7.3.2), or below what is
    /// about something, as a title that lacks its type.
    private static func standsAbove(addressees next: Line, _ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard next.traits.isSuperset(of: [.addressees, .endsColon]) else { return false }
        return line.traits.contains(.about) && line.traits.isDisjoint(with: [.hasStop, .hasComma, .division])
            || !CutLines.isRightBelow(line, next, in: text) && !line.traits.contains(.addressees)
    }

    /// Whether a line at the left margin, where paragraphs are indented, is a row of a list: 周某　县水务局科员.
    private static func isRow(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        !line.isIndented && line.signs.contains(.blank) && line.traits.isDisjoint(with: [.division, .hasStop])
            && text.contains("\u{3000}", from: line.range.start, to: line.range.end)
    }

    /// Whether a paragraph with its indent goes on at the left margin, right below: where all others are indented,
    /// even one such line was cut.
    private static func isCutParagraph(
        _ line: Line, _ next: Line, isIndented: Bool, in text: borrowing Span<UInt8>
    ) -> Bool {
        guard isIndented, line.range.count >= 45,
            line.traits.isDisjoint(with: [.endsStop, .endsMark, .endsColon, .bracketed]),
            CutLines.isRightBelow(line, next, in: text)
        else { return false }
        // A line of sentences may end like a title: 责令, 《…条例》.
        let isTitle = next.traits.contains(.titleEnd) && !next.traits.contains(.hasStop)
        return line.indent >= 2 && line.indent <= 4 && !next.isIndented
            && text[next.range.start] >= 0x30 && !isTitle && !next.traits.contains(.legislation)
    }

    /// Headings of chapters stand flush left or in the middle, wherever paragraphs begin.
    private static func opensChapter(_ line: Line) -> Bool {
        line.marker.map { $0.form.isLegislation && $0.form != .article } ?? false
    }

    /// Whether a line that begins with a bracket goes on because the bracket is closed further down: the line under a
    /// title that tells of adoption and amendments often takes several.
    private static func isOpenBracket(_ line: Line, _ next: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard text.has(.opening, at: line.range.start),
            line.traits.isDisjoint(with: [.division, .endsStop]), TitleJoint.isBelow(next, line)
        else { return false }
        var depth = 0
        var breaks = 0
        var offset = line.range.start
        let end = min(text.count, offset + 1500)
        while offset < end {
            if text.has(.opening, at: offset) { depth += 1 }
            if text.has(.closing, at: offset) {
                depth -= 1
                if depth == 0 { return offset > next.range.start }
            }
            // Not across several blank lines or a sentence's end; copies have one behind every line.
            if text[offset] == 0x0A || text[offset] == 0x0D && !text.has("\r\n", at: offset) {
                breaks += 1
                if breaks > 2 { return false }
            } else if text.blankLength(at: offset) == 0 {
                breaks = 0
            }
            if text.has("。", at: offset) { return false }
            offset += text.characterLength(at: offset)
        }
        return false
    }

    /// Marks that no line of Chinese text begins with: where one does, a link, a quote or a year was set on its own line.
    private static let closing = WordSet(eitherWidth: ["，", "、", "。", "；", "》", "”", "）", "〕"])

    /// Whether a line ends with a mark that no line of Chinese text ends with, for the same reason.
    private static func endsInOpening(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        let end = line.range.end
        return line.traits.isDisjoint(with: [.endsStop, .endsColon])
            && openings.end(text, before: end)
    }

    private static let openings = WordSet(eitherWidth: ["《", "“", "（", "〔"])

    /// Whether a line is nothing but a mark that opens something: 《.
    private static func isMark(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.range.count <= 3 && TornLines.openings.begin(text, at: line.range.start)
    }

    private static let prepositions: WordSet = ["根据", "按照", "依据", "依照"]

    /// Whether a line ends as a paragraph does.
    private static func endsParagraph(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        !line.traits.isDisjoint(with: [.endsStop, .endsMark, .endsColon])
            || text.has(.semicolon, before: line.range.end)
    }

    /// Whether a line reaches the paper's edge; a mark or a number that may not be split leaves it a little short.
    private static func isFull(_ line: Line, width: Int?, in text: borrowing Span<UInt8>) -> Bool {
        guard let width else { return false }
        let last = lastLine(of: line, in: text)
        let indent = last.start == line.range.start ? Int(line.indent) : 0
        return LineSplitter.width(of: last, in: text) + indent >= width - max(5, width / 6)
    }

    /// A page number that was joined to the end of its line: 根据分— 5 —. It stays in the words: a line of the text has
    /// nothing that is left out.
    private static func endsInPageNumber(_ range: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        guard text.has("—", before: range.end) || text.has("－", before: range.end) else { return false }
        var offset = range.end - 3
        while offset > range.start, text[offset - 1] < 0x80 || text.has("—", before: offset) {
            offset -= text[offset - 1] < 0x80 ? 1 : 3
        }
        return PageShape.isPageNumber(text, ByteRange(offset, range.end))
    }

    /// The last line of a paragraph that was joined of several.
    private static func lastLine(of line: Line, in text: borrowing Span<UInt8>) -> ByteRange {
        var start = line.range.end
        while start > line.range.start, text[start - 1] != 0x0A, text[start - 1] != 0x0D { start -= 1 }
        return ByteRange(start, line.range.end)
    }

    // MARK: Width

    /// Takes the paper's left margin, which all lines have, off their indents: a line at it goes on the one above as often
    /// as it begins a paragraph.
    private static func dropMargin(of lines: inout [Line], in text: borrowing Span<UInt8>) {
        var margin = UInt16.max
        for line in lines where line.range.count >= 48 && line.indent < margin { margin = line.indent }
        guard margin > 0, margin < .max else { return }
        var (flush, cut) = (0, 0)
        for index in lines.indices.dropFirst() where lines[index].indent == margin && lines[index].range.count >= 24 {
            let above = lines[index - 1]
            guard lines[index].number == above.lastNumber + 1 else { continue }
            flush += 1
            if above.range.count >= 48, !endsParagraph(above, in: text), lines[index].traits.isDisjoint(with: .division)
            {
                cut += 1
            }
        }
        guard cut >= fewestCut, cut * 3 >= flush else { return }
        for index in lines.indices { lines[index].indent -= min(margin, lines[index].indent) }
    }

    /// Fewer lines may be headings.
    private static let fewestCut = 5

    /// The width in half-width columns at which lines are cut; `nil` for a text whose lines are paragraphs.
    private static func paperWidth(
        of lines: [Line], isIndented: Bool, in text: borrowing Span<UInt8>
    ) -> Int? {
        var open: [Int] = []
        var closed = 0
        var widest = 0
        // The titles of related articles below the text have widths of their own.
        let related = lines[(lines.count / 2)...].firstIndex { $0.traits.contains(.related) } ?? lines.count
        // A note in brackets ends without a mark, wherever the edge is.
        for line in lines[..<related]
        where line.range.count >= 48 && line.traits.isDisjoint(with: alone)
            && line.traits.isDisjoint(with: [.organ, .bracketed]) && !TableFinder.isColumns(line, text)
        {
            // Longer lines than those that are counted below show at once that there is no edge.
            if isIndented, widest < 300, line.traits.isDisjoint(with: .titleEnd) {
                let width = line.range.count > 300 ? 300 : LineSplitter.width(of: line.range, in: text)
                widest = max(widest, width + Int(line.indent))
            }
            guard line.range.count <= 300 else { continue }
            if line.traits.isDisjoint(with: [.endsStop, .endsMark, .endsColon, .titleEnd]),
                !text.has(.semicolon, before: line.range.end)
            {
                open.append(LineSplitter.width(of: line.range, in: text) + Int(line.indent))
            } else {
                closed += 1
            }
        }
        guard !open.isEmpty else { return nil }
        open.sort()
        // Where few lines are cut, the widest may be the title of the page.
        let widths = [open[open.count * 9 / 10], open[max(0, open.count - 2)]]
        guard let width = widths.first(where: { isEdge($0, of: open) }),
            lines.count(where: { $0.range.count > (width + 12) * 2 }) * 10 <= lines.count
        else { return nil }
        let isOpen = open.count >= (isIndented ? 2 : 5) && open.count * 10 >= (open.count + closed) * 3
        // Where paragraphs are indented, one line that breaks off at an edge that none goes beyond tells the width; in
        // a list of short paragraphs few lines are cut.
        return isOpen || isIndented && widest <= width + 4 ? width : nil
    }

    /// Whether most of the lines that end in mid-sentence end there.
    private static func isEdge(_ width: Int, of open: [Int]) -> Bool {
        open.count { abs($0 - width) <= max(6, width / 6) } * 10 >= open.count * 6
    }

    /// The farthest that a division is indented; entries of an attachment note stand further in.
    private static let widestIndent = 8

    /// Whether divisions and paragraphs are indented, so that a line without indent goes on a paragraph. Neither
    /// headings of chapters nor rows of tables that begin like a division tell that.
    private static func usesIndents(_ lines: [Line], in text: borrowing Span<UInt8>) -> Bool {
        var indented = 0
        var flush = 0
        for line in lines {
            if line.traits.contains(.division) {
                if opensChapter(line) || line.traits.contains(.cells) || TableFinder.isColumns(line, text) { continue }
                if !line.isIndented { flush += 1 } else if line.indent <= widestIndent { indented += 1 }
            } else if line.range.count >= 48, line.isIndented, !line.traits.contains(.bracketed) {
                indented += 1
            }
        }
        return indented > flush
    }
}
