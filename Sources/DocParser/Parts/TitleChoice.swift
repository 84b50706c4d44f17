/// The title that was chosen, and what it was chosen over.
struct TitleChoice: Sendable {
    /// The lines of the chosen title; `nil` where the document has none.
    var lines: Range<Int>?
    /// The lines of the cheapest other title; `nil` where the next best is that there is none.
    var rival: Range<Int>?
    /// How much dearer the cheapest reading of the whole text is in which the title has other words.
    var margin = Int.max

    /// Margins below this are no certainty.
    static let certain = 10
}

/// Lines that may be a title together.
struct TitleRun: Sendable {
    /// The zone of its last line: of the document's title, or of an attached text's.
    var zone: Zone
    var lines: Range<Int>
    /// The cost of the cheapest way up to its first line.
    var way: Int
    /// The cost of the title itself.
    var own: Int
}

/// Finds what the second best title costs: for each candidate the cheapest reading of the whole text with it.
struct TitleRivals {
    private let candidates: [TitleRun]
    /// What the cheapest way from the end of each candidate to the end of the text costs, and from the start without a
    /// title.
    private var behind: [Int]
    private var without: Int

    /// - Parameter runs: in the order of their last lines.
    init(_ runs: [TitleRun], _ costs: ZoneCosts, emissions: [ZoneRow]) {
        candidates = runs.filter { $0.zone == .titleEnd }
        behind = Array(repeating: 0, count: candidates.count)
        without = 0
        guard !candidates.isEmpty else { return }
        var row = costs.end
        var taken = 0
        var next = candidates.count - 1
        var index = emissions.count - 1
        while index >= 0 {
            while next >= 0, candidates[next].lines.upperBound == index + 1 {
                behind[next] = Int(row[Int(Zone.titleEnd.rawValue)]) + taken
                next -= 1
            }
            row = emissions[index] &+ row
            row[Int(Zone.titleEnd.rawValue)] = ZoneCosts.never
            if index % ZoneFinder.lap == 0 {
                let lowest = row.lowest
                taken += Int(lowest)
                row = ZoneFinder.relative(row, to: lowest)
            }
            if index > 0 { row = row.cheapest(through: costs.ways.span) }
            index -= 1
        }
        without = Int((row &+ costs.start).lowest) + taken
    }

    /// The cheapest candidate with other words than a title, and how much dearer it is.
    ///
    /// - Parameter isSame: whether two candidates have the same words.
    func choice(_ chosen: Range<Int>?, isSame: (Range<Int>, Range<Int>) -> Bool) -> TitleChoice {
        guard !candidates.isEmpty else { return TitleChoice(lines: chosen) }
        var choice = TitleChoice(lines: chosen)
        var own = without
        if let place = candidates.firstIndex(where: { $0.lines == chosen }) {
            own = candidates[place].way + candidates[place].own + behind[place]
            choice.margin = without - own
        }
        for (place, candidate) in candidates.enumerated() where candidate.lines != chosen {
            let margin = candidate.way + candidate.own + behind[place] - own
            guard margin < choice.margin else { continue }
            if let chosen, isSame(candidate.lines, chosen) { continue }
            (choice.rival, choice.margin) = (candidate.lines, margin)
        }
        return choice
    }
}
