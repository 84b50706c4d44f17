/// Words of the page that stand right above a title and are none of it: sections, buttons, menus.
extension TitleJoint {
    /// Whether a line is such a word.
    static func isPageWord(_ lines: [Line], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        let (line, next) = (lines[index], lines[index + 1])
        return isSectionName(line, above: next, in: text) || isButton(line, above: next, in: text)
            || next.traits.contains(.organ) && isWord(line, above: next, in: text)
            || isMenuWord(lines, at: index, in: text)
    }

    /// Whether a line is what a site calls its notices, 校外公告, above the title of one.
    private static func isSectionName(_ line: Line, above next: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.range.count <= sectionName && line.traits.contains(.titleEnd) && next.traits.contains(.titleEnd)
            && line.traits.isDisjoint(with: .about) && !text.has("》", before: line.range.end)
    }

    /// Five characters.
    private static let sectionName = 15

    /// Whether a line is a word of the page above a title that begins with its matter: 详情. Who issues it is an organ.
    private static func isButton(_ line: Line, above next: Line, in text: borrowing Span<UInt8>) -> Bool {
        next.traits.contains(.beginsMatter) && line.range.count <= button
            && line.traits.isDisjoint(with: [.organ, .about, .masthead])
            && !OrganName.endsLikeOrgan(text, at: line.range.end) && !OrganName.areas.end(text, before: line.range.end)
    }

    /// Six characters.
    private static let button = 18

    /// Whether a line is no part of the title that begins with the organ below it (7.3.1).
    private static func isWord(_ line: Line, above next: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.traits.isDisjoint(with: [.organ, .about, .masthead, .titleEnd]) && line.range.count > placeName
            && !opens(line, next, in: text)
    }

    /// Whether a short line is the last of a menu, one word a line, above what is a title by itself: 新闻中心 ends like an
    /// organ.
    private static func isMenuWord(_ lines: [Line], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        guard index >= fewestWords, lines[index].range.count <= menuWord else { return false }
        let next = lines[index + 1]
        guard !next.traits.isDisjoint(with: [.titleEnd, .about, .organ]),
            next.traits.isDisjoint(with: [.hasStop, .endsColon]), next.range.count > menuWord
        else { return false }
        let above = lines[(index - fewestWords)..<index]
        guard above.allSatisfy({ $0.range.count <= longestItem && $0.traits.isDisjoint(with: noWord) }),
            above.contains(where: { !$0.traits.contains(.organ) })
        else { return false }
        // The whole name of an organ heads the title below it.
        return lines[index].traits.isDisjoint(with: .organ) || namesOrgan(next, in: text)
            || !next.traits.isDisjoint(with: [.beginsMatter, .organ])
    }

    private static let fewestWords = 3
    /// Four characters; the words above may have eight.
    private static let menuWord = 12
    private static let longestItem = 24
    private static let noWord: LineTraits = [
        .about, .masthead, .number, .headMark, .hasStop, .hasComma, .endsStop, .endsColon, .addressees, .division,
    ]
}
