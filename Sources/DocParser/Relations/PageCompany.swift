/// Finds the lines that are a page's by the company they keep, where a page was copied as text: its menus, one word a
/// line, above the text; its links below; its fields with label and value on two lines.
///
/// Nothing of a menu looks like one by itself: 首页, 领导之窗 and 教育 are words of documents. But no document has many
/// short lines without any mark above its first sentence, and none has them with 上一篇 and 网站地图 among them.
enum PageCompany {
    static func mark(
        _ evidence: inout [PageEvidence], of lines: [Line], _ copies: TitleCopies, in text: borrowing Span<UInt8>
    ) {
        markSite(&evidence, of: lines)
        markCrowds(&evidence, of: lines, copies, in: text)
        markFields(&evidence, of: lines, in: text)
        markPairs(&evidence, of: lines, in: text)
    }

    // MARK: Site

    /// The most lines of a site's name and slogan.
    private static let mostSiteLines = 3

    /// Marks the organs that a page begins with, right above its menu or path: they name the site. A masthead stands above
    /// number and title.
    private static func markSite(_ evidence: inout [PageEvidence], of lines: [Line]) {
        guard lines.first?.traits.contains(.organ) == true,
            let menu = lines.prefix(mostSiteLines + 1).firstIndex(where: { $0.traits.contains(.navigation) }),
            !lines[menu].traits.contains(.pageLabel),
            lines[..<menu].allSatisfy({ $0.traits.isDisjoint(with: breaks.union([.masthead, .headMark, .titleEnd])) })
        else { return }
        for line in 0..<menu { evidence[line].insert(.site) }
    }

    // MARK: Crowds

    /// What only pages have.
    static let signs: LineTraits = [.navigation, .footer, .related]

    /// What no link and no entry of a menu has.
    private static let marks: LineTraits = [
        .long, .hasStop, .endsStop, .endsColon, .endsComma, .division, .legislation, .date, .organDate, .addressees,
        .adoption, .attachmentNote, .attachmentHead, .bracketed, .imprint, .cells, .seal, .person, .number, .headMark,
        .issueNumber,
    ]

    private static func isBare(_ line: Line) -> Bool {
        !line.traits.isDisjoint(with: signs) || line.traits.isDisjoint(with: marks) && line.range.count <= longest
    }

    /// Longer lines are no entries of menus: thirty characters.
    private static let longest = 90
    /// The fewest lines of a menu. A document has an organ, a title on four lines and a number above its text.
    private static let fewestAbove = 7
    /// Whether a run is a menu though the page has one sign alone: it begins with it, 首页, and is longer than the head of
    /// any document.
    private static func isMenu(_ run: Range<Int>, of lines: [Line]) -> Bool {
        run.count >= longestHead && lines[run].prefix(2).contains { $0.traits.contains(.navigation) }
    }

    private static let longestHead = 14
    /// The fewest lines of a foot.
    private static let fewestBelow = 3
    /// How far a line may be from a sign of the page above it to be in its company below the text. What stands above the
    /// first sign may be a table of short cells.
    private static let near = 6

    private static func markCrowds(
        _ evidence: inout [PageEvidence], of lines: [Line], _ copies: TitleCopies, in text: borrowing Span<UInt8>
    ) {
        // Running text: a page's own sentences stand among its links, and fields list their words with ；.
        let isSentence = { (line: Line) in
            line.traits.contains(.hasStop) && line.traits.isDisjoint(with: signs.union(.pageLabel))
        }
        let first = lines.firstIndex(where: isSentence) ?? lines.count
        let last = lines.indices.last { isSentence(lines[$0]) && !isBelowSigns($0, of: lines) } ?? -1
        // A form, mostly an attachment, has short lines as well, and may have a word that is a link of pages.
        let signsAbove = lines[..<first].reduce(0) { $0 + ($1.traits.isDisjoint(with: signs) ? 0 : 1) }
        let isForm = lines[..<first].contains { $0.traits.contains(.attachmentHead) }
        let above = signsAbove >= 1 && !isForm ? runs(of: lines, from: 0, to: first) : []
        for run in above where signsAbove >= 2 ? run.count >= fewestAbove : isMenu(run.range, of: lines) {
            markAbove(&evidence, run.range, of: lines, copies, in: text)
        }
        for run in runs(of: lines, from: max(last + 1, first), to: lines.count) where run.count >= fewestBelow {
            markBelow(&evidence, run.range, of: lines)
        }
    }

    /// Whether a page has signs right above a sentence: which browser it wants stands in its foot.
    private static func isBelowSigns(_ index: Int, of lines: [Line]) -> Bool {
        lines[max(index - near, 0)..<index].filter { !$0.traits.isDisjoint(with: signs) }.count >= fewestSigns
    }

    /// The fewest signs that make a foot.
    private static let fewestSigns = 3

    /// The runs of bare lines; one or two others, the path to the page or a long row of links, break none.
    private static func runs(of lines: [Line], from start: Int, to end: Int) -> [LineRun] {
        var runs: [LineRun] = []
        for index in start..<max(start, end) where isBare(lines[index]) {
            if let last = runs.last, index - last.end <= mostBetween,
                lines[last.end..<index].allSatisfy({
                    $0.traits.isDisjoint(with: breaks) || $0.traits.contains(.pageDate)
                })
            {
                runs[runs.count - 1].end = index + 1
            } else {
                runs.append(LineRun(index..<index + 1))
            }
        }
        return runs
    }

    private static let mostBetween = 2
    /// What stands in no menu.
    private static let breaks: LineTraits = [
        .hasStop, .endsStop, .division, .addressees, .adoption, .attachmentNote, .attachmentHead, .date, .organDate,
        .number, .cells,
    ]

    /// Marks the lines of a run but those of it that may be the title: the last ones, and what stands again; and a
    /// masthead right above these.
    private static func markAbove(
        _ evidence: inout [PageEvidence], _ run: Range<Int>, of lines: [Line], _ copies: TitleCopies,
        in text: borrowing Span<UInt8>
    ) {
        var spared = mayEndInTitle(run, of: lines) ? titleLines : 0
        var top = run.upperBound
        // The page has it for its own title as well.
        if let title = run.last(where: { isCopy($0, of: lines, copies) && !TitleWords.isSite(lines[$0], in: text) }) {
            evidence[title].insert(.heading)
        }
        var hasTitle = false
        for line in run.reversed() where isBare(lines[line]) {
            // Above a whole title a few characters are the last words of the menu.
            let isWord = hasTitle && lines[line].range.count <= longestWord && !lines[line].traits.contains(.masthead)
            hasTitle = hasTitle || lines[line].traits.contains(.about)
            let isPage =
                isWord || !lines[line].traits.isDisjoint(with: signs.union([.pageLabel, .pageDate, .stub]))
            if !isPage, spared > 0 {
                spared -= 1
                top = line
            } else if !isPage, line + 1 == top, isMasthead(line, of: lines, above: run.upperBound) {
                top = line
            } else if !copies.isAgain(line), !evidence[line].contains(.heading) {
                evidence[line].insert(.headCrowd)
            }
        }
    }

    /// Whether the last lines of a run may be a title or the organ above a number: words of menus are shorter than titles.
    private static func mayEndInTitle(_ run: Range<Int>, of lines: [Line]) -> Bool {
        let isHead = run.upperBound < lines.count && lines[run.upperBound].traits.contains(.number)
        return isHead
            || lines[run].suffix(titleLines).contains {
                $0.range.count > longestWord && $0.traits.isDisjoint(with: signs) || $0.traits.contains(.masthead)
            }
    }

    /// Four characters.
    private static let longestWord = 12

    /// Whether a line is a masthead, or the organ above one of several organs.
    private static func isMasthead(_ index: Int, of lines: [Line], above end: Int) -> Bool {
        lines[index].traits.contains(.masthead)
            || lines[index].traits.contains(.organ) && index + 1 < end && lines[index + 1].traits.contains(.masthead)
    }

    /// Whether a line stood above already and is long enough for a title: 首页 stands in every menu again.
    private static func isCopy(_ index: Int, of lines: [Line], _ copies: TitleCopies) -> Bool {
        copies.isAgain(index) && lines[index].range.count >= shortestTitle
            && lines[index].traits.isDisjoint(with: signs)
    }

    /// Eight characters.
    private static let shortestTitle = 24
    /// How many lines right above the text may be title, organ and who wrote it.
    private static let titleLines = 3

    /// Marks the lines of a run from its first sign of the page on; below the last sign all that follows is the page's if
    /// the run ends the text.
    private static func markBelow(_ evidence: inout [PageEvidence], _ run: Range<Int>, of lines: [Line]) {
        let places = run.filter { !lines[$0].traits.isDisjoint(with: signs) }
        guard let first = places.first, let last = places.last else { return }
        let end = run.upperBound == lines.count ? run.upperBound : min(run.upperBound, last + near + 1)
        for line in first..<end { evidence[line].insert(.tailCrowd) }
    }

    // MARK: Fields

    /// The fewest labels that make a table of fields.
    private static let fewestLabels = 3

    /// Marks labels that stand one below the other, each with its value below or with none; one of them has to be one
    /// that pages have.
    private static func markFields(
        _ evidence: inout [PageEvidence], of lines: [Line], in text: borrowing Span<UInt8>
    ) {
        var run: [Int] = []
        func settle(_ labels: [Int], _ evidence: inout [PageEvidence]) {
            var run = labels
            // What leads in to a sentence is none: addressees.
            while let last = run.last, !lines[last].traits.contains(.pageLabel),
                last + 1 == lines.count || !isValue(lines[last + 1])
            {
                run.removeLast()
            }
            let known = run.filter { lines[$0].traits.contains(.pageLabel) }.count
            guard run.count >= fewestLabels, known >= 2 else { return }
            for (place, line) in run.enumerated() {
                evidence[line].insert(.label)
                let next = place + 1 < run.count ? run[place + 1] : line + 2
                guard next == line + 2, line + 1 < lines.count, isValue(lines[line + 1]) else { continue }
                // Below the last of several labels that the page has left open stands what comes next: the title.
                let isOpen = place + 1 == run.count && place > 0 && run[place - 1] == line - 1
                if !isOpen { evidence[line + 1].insert(.value) }
            }
        }
        for index in lines.indices where isLabel(lines[index], in: text) {
            if let last = run.last, index - last > 2 {
                settle(run, &evidence)
                run.removeAll()
            }
            run.append(index)
        }
        settle(run, &evidence)
    }

    /// Marks the fields of a site's own among those that all sites have: 所属行业：所有行业 between 实施日期： and 正文：. What
    /// stands below the last known one is the text: 会议时间：….
    private static func markPairs(
        _ evidence: inout [PageEvidence], of lines: [Line], in text: borrowing Span<UInt8>
    ) {
        var known = 0
        var pending: [Int] = []
        for index in lines.indices {
            let line = lines[index]
            if index > 0, lines[index - 1].number + 1 != line.number { (known, pending) = (0, []) }
            let isLast = line.traits.contains(.endsColon) && contents.end(text, before: line.range.end)
            if line.traits.contains(.pageLabel) || isLast {
                if isLast, known >= fewestKnown { pending.append(index) }
                for place in pending { evidence[place].insert(.label) }
                (known, pending) = (isLast ? 0 : known + 1, [])
            } else if known >= fewestKnown, isPair(line, in: text) {
                pending.append(index)
            } else {
                (known, pending) = (0, [])
            }
        }
    }

    /// The last label of a page, with the text below it.
    private static let contents: WordSet = ["内容：", "内容:", "正文：", "正文:", "全文：", "全文:"]

    /// The fewest known fields above one that a site has of its own.
    private static let fewestKnown = 2

    /// Whether a line is a short label of Chinese characters and a short value behind its colon.
    private static func isPair(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.range.count <= longestPair, line.traits.isDisjoint(with: noValue.union([.hasComma, .addressees])),
            line.signs.contains(.colon),
            let colon = JoinedHead.firstColon(text, from: line.range.start, to: line.range.end)
        else { return false }
        let label = ByteRange(line.range.start, text.characterStart(before: colon))
        guard label.count >= 6, label.count <= longestLabel, colon < line.range.end else { return false }
        var offset = label.start
        while offset < label.end, text[offset] >= 0xE4, text[offset] <= 0xE9 || text.blankLength(at: offset) > 0 {
            offset += text.characterLength(at: offset)
        }
        return offset == label.end
    }

    /// Thirty characters, and six with blanks between.
    private static let longestPair = 90
    private static let longestLabel = 24

    /// Whether a line is a label alone: a known one, or a few characters and a colon.
    private static func isLabel(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.range.count <= 36, line.traits.isDisjoint(with: [.hasStop, .hasComma, .division]) else {
            return false
        }
        if let match = FieldLabel.read(text, at: line.range.start, end: line.range.end) {
            return match.valueStart >= line.range.end
        }
        return line.traits.contains(.endsColon) && line.range.count <= 27
    }

    private static func isValue(_ line: Line) -> Bool {
        line.range.count <= 300
            && line.traits.isDisjoint(with: noValue)
    }

    private static let noValue: LineTraits = [
        .hasStop, .endsStop, .endsColon, .division, .headMark, .masthead, .issueNumber, .leadIn,
    ]
}
