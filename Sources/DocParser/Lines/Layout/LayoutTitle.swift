/// Finds the title by how it is set: the lines of the largest size at the top of the document.
///
/// GB/T 9704-2012, 7.3.1 has the title in 22 points, centred, above a text in 16; others choose other sizes, and keep to
/// the order.
enum LayoutTitle {
    /// How many lines are looked at.
    private static let reach = 12
    /// More bytes than a line of a title has.
    private static let longest = 240

    static func mark(_ lines: inout [Line], of text: SourceText, in bytes: borrowing Span<UInt8>) {
        let layouts = lines.prefix(reach).map { text.layout(ofLine: Int($0.number)) }
        let found = range(in: lines, layouts, bytes) ?? headingBelowMenu(in: lines, of: text)
        let range = found.flatMap { isPageHeading($0, above: lines, layouts) ? nil : $0 }
        for index in range ?? 0..<0 { lines[index].traits.insert(.layoutTitle) }
        markCarried(&lines, behind: range?.upperBound ?? 1, of: text, in: bytes)
    }

    /// Marks what begins a further page as the title does: larger than the text and centred (7.3.7).
    private static func markCarried(
        _ lines: inout [Line], behind first: Int, of text: SourceText, in bytes: borrowing Span<UInt8>
    ) {
        var isOpen = false
        for index in lines.indices.dropFirst(first) {
            let layout = text.layout(ofLine: Int(lines[index].number))
            let isHead = lines[index].traits.contains(.attachmentHead)
            isOpen = layout.has(.opensPage) || isOpen
            guard isOpen, !isHead else { continue }
            isOpen =
                layout.sizeStep > 0 && layout.alignment == .center && !lines[index].traits.contains(.imprint)
                && mayBeTitle(lines[index], layout)
            if isOpen { lines[index].traits.insert(.opensPage) }
        }
    }

    private static func range(
        in lines: [Line], _ layouts: [LineLayout], _ text: borrowing Span<UInt8>
    ) -> Range<Int>? {
        let head = headEnd(of: lines, layouts)
        let candidates = (0..<head).filter {
            mayBeTitle(lines[$0], layouts[$0]) && !isAboveMasthead($0, in: lines)
                && ($0 + 1 == head || !TitleJoint.isRepeated(lines[$0], at: lines[$0 + 1].range.start, in: text))
        }
        if let heading = firstHeading(in: lines, layouts, until: head) {
            return heading..<headingEnd(behind: heading, lines, layouts, until: head)
        }
        guard let largest = candidates.map({ layouts[$0].sizeStep }).max(), largest > 0,
            let first = candidates.first(where: { layouts[$0].sizeStep == largest }),
            isSetApart(layouts[first], above: head < layouts.count ? layouts[head] : nil)
        else { return nil }
        var (start, end) = (first, first + 1)
        while end < head,
            goesOn(lines[end], layouts[end], candidates.contains(end), text) || isFurtherOrgan(end, lines, layouts)
        {
            end += 1
        }
        // On covers the words above the kind of document are smaller: the project, then 招标文件. An organ is none of them.
        while start > 0, candidates.contains(start - 1), layouts[start - 1].alignment == .center,
            layouts[start - 1].sizeStep > 0, !lines[start - 1].traits.contains(.organ)
        {
            start -= 1
        }
        // Names of organs with nothing behind them are a masthead.
        return lines[start..<end].allSatisfy { $0.traits.contains(.organ) } ? nil : start..<end
    }

    /// Whether a line is larger than the text below, or centred as that is not.
    private static func isSetApart(_ title: LineLayout, above text: LineLayout?) -> Bool {
        guard let text, text.sizeStep != LineLayout.sizeUnknown, !text.has(.cell) else { return true }
        return title.sizeStep > text.sizeStep || title.alignment == .center && text.alignment != .center
    }

    /// The first heading of the highest level, where the source states levels and no sizes, as Markdown does; one of
    /// another level only at the top, as converters give all headings ##.
    private static func firstHeading(in lines: [Line], _ layouts: [LineLayout], until head: Int) -> Int? {
        guard layouts.allSatisfy({ $0.sizeStep == LineLayout.sizeUnknown && $0.frame == .none }) else { return nil }
        let mayBe = (0..<head).filter {
            lines[$0].range.count <= longest && lines[$0].traits.isDisjoint(with: others.union(.navigation))
        }
        if let first = mayBe.first, layouts[first].level > 0 { return first }
        return mayBe.first { layouts[$0].level == 1 }
    }

    /// Converters make a heading of each line of a title: it goes on in those of its level up to a type.
    private static func headingEnd(behind first: Int, _ lines: [Line], _ layouts: [LineLayout], until head: Int) -> Int
    {
        var end = first + 1
        while end < head, end - first < TitleJoint.mostLines, layouts[end].level == layouts[first].level,
            lines[end - 1].traits.isDisjoint(with: [.titleEnd, .bracketed]), mayGoOn(lines[end], behind: lines[end - 1])
        {
            end += 1
        }
        return end
    }

    /// Whether a further heading may be of the title: names its matter, or ends what was left open.
    private static func mayGoOn(_ line: Line, behind above: Line) -> Bool {
        line.range.count <= longest && line.traits.isDisjoint(with: others.union(.navigation))
            && (line.traits.contains(.beginsMatter) || above.traits.contains(.about) && line.traits.contains(.titleEnd))
    }

    /// Whether a heading without a size is the page's own, above a document that has its masthead or number, and its title
    /// below that.
    private static func isPageHeading(_ title: Range<Int>, above lines: [Line], _ layouts: [LineLayout]) -> Bool {
        guard layouts.allSatisfy({ $0.sizeStep == LineLayout.sizeUnknown }) else { return false }
        let below = lines[title.upperBound...].prefix(reach)
        guard let head = below.firstIndex(where: { !$0.traits.isDisjoint(with: [.masthead, .number]) }) else {
            return false
        }
        let rest = lines[head...].prefix(reach / 2).prefix {
            $0.traits.isDisjoint(with: [.addressees, .hasStop, .leadIn])
        }
        return rest.contains { $0.traits.contains(.about) && $0.traits.isDisjoint(with: [.number, .masthead]) }
    }

    /// The most lines of a page above its title.
    private static let longestMenu = 400

    /// The one heading of the highest level above the text of a page that a converter wrote as Markdown: its menus may take
    /// hundreds of lines. Sentences above it are the converter's, where the heading names a kind of document.
    private static func headingBelowMenu(in lines: [Line], of text: SourceText) -> Range<Int>? {
        guard lines.count > reach, text.layout(ofLine: Int(lines[0].number)).sizeStep == LineLayout.sizeUnknown else {
            return nil
        }
        let isHeading = { (line: Line) in
            text.layout(ofLine: Int(line.number)).level == 1 && line.traits.contains(.titleEnd)
        }
        let remarks = lines.prefix(reach).firstIndex(where: isHeading) ?? 0
        let head = lines.prefix(longestMenu).prefix {
            $0.traits.isDisjoint(
                with: $0.number < lines[remarks].number ? [.addressees, .leadIn] : [.addressees, .leadIn, .hasStop])
        }
        let headings = head.indices.filter {
            let layout = text.layout(ofLine: Int(lines[$0].number))
            return layout.level == 1 && layout.frame == .none && lines[$0].range.count <= longest
                && lines[$0].traits.isDisjoint(with: others.union([.navigation, .footer]))
        }
        guard let first = headings.first, headings.count == 1 else { return nil }
        return first..<(first + 1)
    }

    /// The first line that surely stands below the title: addressees, running text.
    private static func headEnd(of lines: [Line], _ layouts: [LineLayout]) -> Int {
        let below: LineTraits = [.addressees, .leadIn, .hasStop]
        let isBelow = { (index: Int) in
            !lines[index].traits.isDisjoint(with: below) || layouts[index].has(.cell)
        }
        return layouts.indices.first(where: isBelow) ?? layouts.count
    }

    private static let others: LineTraits = [
        .masthead, .number, .headMark, .issueNumber, .division, .legislation, .date, .organDate, .addressees, .adoption,
        .attachmentHead, .contentsHead, .contentsEntry, .pageLabel, .endsStop, .endsColon,
        .symbols,
    ]

    private static func mayBeTitle(_ line: Line, _ layout: LineLayout) -> Bool {
        line.range.count <= longest && line.traits.isDisjoint(with: others) && !layout.has(.red)
            && layout.part != .contents && layout.sizeStep != LineLayout.sizeUnknown
    }

    /// The organs of a joint masthead stand one below the other, above the last one with 令 behind it.
    private static func isAboveMasthead(_ index: Int, in lines: [Line]) -> Bool {
        var next = index
        while next < lines.count, lines[next].traits.contains(.organ), !lines[next].traits.contains(.masthead) {
            next += 1
        }
        return next > index && next < lines.count && TitleLayout.isMasthead(next, in: lines)
    }

    /// Whether a line names one more of the organs that a title begins with, set as the one above it.
    private static func isFurtherOrgan(_ index: Int, _ lines: [Line], _ layouts: [LineLayout]) -> Bool {
        lines[index].traits.contains(.organ) && lines[index - 1].traits.contains(.organ)
            && layouts[index].sizeStep == layouts[index - 1].sizeStep && layouts[index].sizeStep > 0
            && layouts[index].alignment == layouts[index - 1].alignment && !layouts[index].has(.red)
    }

    /// Whether a title goes on in the line below: as large as its text at least, and centred; in brackets a smaller one
    /// too, （征求意见稿）.
    private static func goesOn(
        _ line: Line, _ layout: LineLayout, _ isCandidate: Bool, _ text: borrowing Span<UInt8>
    ) -> Bool {
        guard isCandidate, layout.alignment == .center, !line.traits.contains(.organ) || layout.sizeStep > 4 else {
            return false
        }
        if layout.sizeStep > 0 { return true }
        let range = line.range
        return line.traits.contains(.bracketed) && range.count <= 60
            && !text.contains("号", from: range.start, to: range.end)
            && !text.contains("通过", from: range.start, to: range.end)
            && !text.contains("日", from: range.start, to: range.end)
    }
}
