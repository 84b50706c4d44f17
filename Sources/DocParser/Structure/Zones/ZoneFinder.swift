/// Finds the zones of a text: the cheapest path from line to line through the order of a document's parts.
///
/// No first match wins: a line that could be two things is what makes the whole cheapest. All zones but those of titles
/// take a line each; a title is one step over all of its lines (a path over segments, semi-Markov), as what tells a title
/// is how its lines go together and what stands around them. O(lines): only lines that may end a title are asked where it
/// begins.
///
/// The costs of all zones are one vector, so that a line takes one addition and one comparison of vectors for each zone
/// that the path can come from: four times as fast as step by step.
struct ZoneFinder {
    /// After how many lines costs are made relative to the cheapest path, so that they never grow out of their type.
    static let lap = 16

    private let costs: ZoneCosts
    private var evidence: TitleEvidence
    /// Behind which line a further document may begin.
    private let documentStart: Int
    /// What each line costs in the zones.
    private var emissions: [ZoneRow] = []
    /// The cheapest path to each zone of a line.
    private var rows: [ZoneRow] = []
    /// What was taken off the costs of a lap's lines, all laps above it included.
    private var taken: [Int] = [0]
    /// The titles that the cheapest path to a line may end in, in the order of their last lines.
    private var titles: [LineRun] = []
    /// All runs of lines that may be a title.
    private var runs: [TitleRun] = []
    /// As `titles`, for those of attached texts where they take several lines.
    private var attachedTitles: [LineRun] = []

    /// The zone of every line, and what the title was chosen over.
    struct Reading {
        var zones: [Zone] = []
        var title = TitleChoice()
        /// All runs of lines that may be a title, with what each costs.
        var runs: [TitleRun] = []
        /// What each line costs in the zones.
        var emissions: [ZoneRow] = []
    }

    /// Reads the lines.
    ///
    /// - Parameter page: what the page tells of every line; empty for none.
    static func read(
        _ lines: [Line], _ copies: TitleCopies, _ layout: TitleLayout, beside page: [PageEvidence] = [],
        costs: ZoneCosts = .standard,
        in text: borrowing Span<UInt8>
    ) -> Reading {
        guard !lines.isEmpty else { return Reading() }
        var finder = ZoneFinder(lines, TitleEvidence(copies, layout, of: lines), costs, in: text)
        for index in lines.indices { finder.append(index, of: lines, beside: page, in: text) }
        let zones = finder.path()
        let rivals = TitleRivals(finder.runs, costs, emissions: finder.emissions)
        var chosen: Range<Int>?
        if let last = zones.firstIndex(of: .titleEnd) { chosen = (zones.firstIndex(of: .titleOpen) ?? last)..<last + 1 }
        let choice = rivals.choice(chosen) { TitleWords.areSame($0, $1, of: lines, in: text) }
        return Reading(zones: zones, title: choice, runs: finder.runs, emissions: finder.emissions)
    }

    private init(_ lines: [Line], _ evidence: TitleEvidence, _ costs: ZoneCosts, in text: borrowing Span<UInt8>) {
        self.costs = costs
        self.evidence = evidence
        documentStart = FurtherTitle.documentStart(lines, in: text)
        emissions.reserveLarge(lines.count)
        rows.reserveLarge(lines.count)
    }

    @inline(__always)
    private mutating func append(
        _ index: Int, of lines: [Line], beside page: [PageEvidence], in text: borrowing Span<UInt8>
    ) {
        var emission =
            page.isEmpty ? costs.emission(of: lines[index]) : costs.emission(of: lines[index], page[index])
        if evidence.copies.isRepeated(index) { emission = emission &+ costs.repeated }
        if evidence.copies.isAgain(index) { emission = emission &+ costs.again }
        let isFurther =
            lines[index].traits.contains(.titleEnd)
            && (FurtherTitle.isTitle(index, of: lines, evidence.copies, behind: documentStart)
                || FurtherTitle.isFullText(index, of: lines, in: text))
            || TextsBehind.isExplanation(index, of: lines, in: text)
        if isFurther {
            emission = emission &+ costs.further
        }
        emissions.append(emission)
        var row: ZoneRow
        if var last = rows.last {
            if index % Self.lap == 0 {
                let lowest = last.lowest
                taken.append((taken.last ?? 0) + Int(lowest))
                last = Self.relative(last, to: lowest)
            }
            row = last.cheapest(through: costs.steps.span) &+ emission
        } else {
            row = costs.start &+ emission
        }
        let limit = Int(row.lowest) + Self.closed
        row[Int(Zone.titleEnd.rawValue)] = ZoneCosts.never
        if let found = title(endingAt: index, of: lines, in: text, within: limit) {
            row[Int(Zone.titleEnd.rawValue)] = Int16(clamping: found.cost)
            titles.append(LineRun(found.title))
        }
        var opening = evidence.opening(behind: index, of: lines, in: text)
        // A name that was put above what it names, with a stop behind it.
        if lines[index].traits.isSuperset(of: [.named, .endsStop]) { opening += TitleEvidence.stopped }
        row[Int(Zone.attachedTitleEnd.rawValue)] &+= Int16(opening)
        let alone = Int(row[Int(Zone.attachedTitleEnd.rawValue)])
        let found = attachedTitle(endingAt: index, of: lines, in: text, alone: alone, opening)
        if found.title.count > 1 {
            row[Int(Zone.attachedTitleEnd.rawValue)] = Int16(clamping: found.cost)
            attachedTitles.append(LineRun(found.title))
        }
        rows.append(row)
    }

    /// Costs above that of the cheapest path; what is hopelessly dearer is held at `never`.
    static func relative(_ row: ZoneRow, to lowest: Int16) -> ZoneRow {
        (row &+ -lowest).lower(ZoneRow(repeating: ZoneCosts.never))
    }

    // MARK: Titles

    /// More lines than a title takes: a dozen joint issuers, one above the other, and their matter.
    private static let mostTitleLines = 14

    /// What a joint takes off a title's cost at the least where words and layout both say that it goes on.
    private static let surelyJoined = -10

    /// What each line of a title costs behind its second.
    private static let furtherLine = 2

    /// What a line that is running text costs as the last of a title, whatever stands around it.
    private static let hopeless = 45
    /// What the stop behind a title takes off that at most.
    private static let stop = -TitleEvidence.stopped
    /// More than anything that tells a title can make up for.
    private static let closed = 70

    /// The cheapest way to a line as the last of the title, relative as that line's row is.
    private mutating func title(
        endingAt last: Int, of lines: [Line], in text: borrowing Span<UInt8>, within limit: Int
    ) -> (cost: Int, title: Range<Int>)? {
        // Most lines are running text, which no evidence makes a title of.
        let dearest = Self.hopeless + (lines[last].traits.contains(.endsStop) ? Self.stop : 0)
        let isAlone = lines[last].range.count > TitleEvidence.longestVersion
        if isAlone, Int(emissions[last][Int(Zone.titleEnd.rawValue)]) > dearest { return nil }
        var best: (cost: Int, title: Range<Int>)?
        let end = evidence.end(last, of: lines, in: text)
        var own = Int(emissions[end.line][Int(Zone.titleEnd.rawValue)]) + end.cost
        guard own <= Self.hopeless else { return nil }
        var first = end.line
        while true {
            let way = entry(to: .titleEnd, at: first, seenFrom: last)
            // What the lines by themselves take off, the cheapest path up to here may have taken off by them as well.
            if way + min(own, 0) <= limit {
                let title = first..<last + 1
                let whole = own + evidence.place(of: title, of: lines, in: text)
                let cost = way + whole
                runs.append(TitleRun(zone: .titleEnd, lines: title, way: way + taken[last / Self.lap], own: whole))
                if cost < best?.cost ?? Int(ZoneCosts.never) { best = (cost, title) }
            }
            guard first > 0, last - first + 1 < Self.mostTitleLines else { break }
            // Where no beginning is worth its way yet, only what surely goes on leads to one.
            let isOpen = best != nil || first > last - 2
            guard isOpen || evidence.joint(behind: first - 1, of: lines, in: text) <= Self.surelyJoined else { break }
            first -= 1
            own += Int(emissions[first][Int(Zone.titleOpen.rawValue)])
            guard own <= Self.hopeless else { break }
            own += evidence.joint(behind: first, of: lines, in: text)
            if last - first > 1 { own += Self.furtherLine }
        }
        return best
    }

    /// What the last line of an attached title has, if it is one of several.
    private static let attachedEnds: LineTraits = [.titleEnd, .about, .named]

    /// The cheapest way to a line as the last of the title of an attached text.
    private mutating func attachedTitle(
        endingAt last: Int, of lines: [Line], in text: borrowing Span<UInt8>, alone: Int, _ opening: Int
    ) -> (cost: Int, title: Range<Int>) {
        var best = (cost: alone, title: last..<last + 1)
        let mayEnd = !lines[last].traits.isDisjoint(with: Self.attachedEnds)
        guard mayEnd || lines[last].range.count <= TitleEvidence.longestVersion else { return best }
        let end = evidence.end(last, of: lines, in: text).line
        guard end < last || mayEnd else { return best }
        var own = Int(emissions[end][Int(Zone.attachedTitleEnd.rawValue)]) + opening
        var first = end
        if end < last { best = attached(first..<last + 1, own: own) }
        while first > 0, last - first + 1 < Self.mostTitleLines {
            first -= 1
            own += Int(emissions[first][Int(Zone.attachedTitleOpen.rawValue)])
            guard own <= Self.hopeless else { break }
            let joint = evidence.joint(behind: first, of: lines, in: text)
            guard joint < TitleJoint.parted else { break }
            own += min(0, joint)
            if last - first > 1 { own += Self.furtherLine }
            let found = attached(first..<last + 1, own: own)
            if found.cost < best.cost { best = found }
        }
        return best
    }

    private mutating func attached(_ title: Range<Int>, own: Int) -> (cost: Int, title: Range<Int>) {
        let last = title.upperBound - 1
        let way = entry(to: .attachedTitleEnd, at: title.lowerBound, seenFrom: last)
        runs.append(TitleRun(zone: .attachedTitleEnd, lines: title, way: way + taken[last / Self.lap], own: own))
        return (way + own, title)
    }

    /// The cost of the cheapest path to where a title may begin.
    private func entry(to zone: Zone, at first: Int, seenFrom last: Int) -> Int {
        guard first > 0 else { return Int(costs.start[Int(zone.rawValue)]) }
        let row = rows[first - 1] &+ costs.ways[Int(zone.rawValue)]
        return Int(row.lowest) + taken[(first - 1) / Self.lap] - taken[last / Self.lap]
    }

    // MARK: Back

    /// Goes back from the cheapest end. Of several ways that cost the same the first zone's counts.
    private func path() -> [Zone] {
        var zones = [Zone](repeating: .body, count: rows.count)
        var last = rows.count - 1
        var zone = (rows[last] &+ costs.end).cheapest().zone
        var next = (title: titles.count - 1, attached: attachedTitles.count - 1)
        while true {
            zones[last] = Zone(rawValue: UInt8(zone)) ?? .body
            switch zones[last] {
            case .titleEnd: last = Self.mark(.titleOpen, above: last, titles, &next.title, &zones)
            case .attachedTitleEnd:
                last = Self.mark(.attachedTitleOpen, above: last, attachedTitles, &next.attached, &zones)
            default: break
            }
            guard last > 0 else { return zones }
            last -= 1
            let ways = rows[last] &+ costs.ways[zone]
            // Most lines are in the zone of the line behind them.
            if !ways.isCheapest(zone) { zone = ways.cheapest().zone }
        }
    }

    /// Gives the lines of the title that ends at a line their zone, and returns the first.
    private static func mark(
        _ zone: Zone, above last: Int, _ titles: [LineRun], _ next: inout Int, _ zones: inout [Zone]
    ) -> Int {
        while next >= 0, titles[next].end > last + 1 { next -= 1 }
        guard next >= 0, titles[next].end == last + 1 else { return last }
        for line in titles[next].range.dropLast() { zones[line] = zone }
        return titles[next].start
    }
}
