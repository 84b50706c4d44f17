/// How one line was read: the part of the document that was chosen for it, and by how much before which other.
package struct PartChoice: Sendable, Hashable {
    /// What speaks for the chosen part against the next one, or (below zero) for the next.
    package struct Evidence: Sendable, Hashable {
        package let name: String
        /// In the units of the costs: 10 is about one chance in a thousand.
        package let weight: Int
    }

    /// 1-based number of the line in the text.
    package let line: Int
    /// Byte offsets of its words.
    package let range: Range<Int>
    /// The chosen part.
    package let part: String
    /// The part that comes next.
    package let next: String
    /// How much dearer the cheapest reading of the whole text is in which the line is of another part.
    package let margin: Int
    /// Strongest first.
    package let evidence: [Evidence]
    /// Whether the line stands in a text: the document's or an attachment's.
    package let isText: Bool
}

extension Document {
    /// How the lines of the text were read. O(lines), several times the cost of parsing.
    package func partChoices() -> [PartChoice] {
        guard source.format != .markdown else {
            let read = text.bytes.withSpan { MarkdownReader.read(text, in: $0) }
            return Document(source: Source(), contents: DocumentParser.parse(read.words, notes: [])).partChoices().map {
                read.located($0, in: text)
            }
        }
        return text.bytes.withSpan { printed in
            guard TraditionalCharacters.areUsed(in: printed) else { return PartChoices.all(of: text, in: printed) }
            let simplified = TraditionalCharacters.simplified(printed)
            return PartChoices.all(of: text, in: simplified.span)
        }
    }
}

/// Finds the margins of the choice of zones: the cheapest path through each zone of each line, from both ends.
enum PartChoices {
    static func all(of text: SourceText, in bytes: borrowing Span<UInt8>) -> [PartChoice] {
        let layout = Layout(of: text, in: bytes)
        let costs = ZoneCosts.standard
        let through = ZoneMargins(
            of: ZoneFinder.read(
                layout.lines, layout.copies, TitleLayout(of: text), beside: layout.page, in: bytes),
            costs)
        return layout.lines.indices.map { index in
            let line = layout.lines[index]
            let (zone, read) = (through.cheapest(index), layout.zones[index])
            let next = through.cheapest(index, except: zone)
            let page = index < layout.page.count ? layout.page[index] : []
            let misread = page.contains(.label) ? ZoneCosts.misread : []
            var evidence = traits(line.traits.subtracting(misread), for: zone, against: next, costs)
            if index < layout.page.count { evidence += traits(of: layout.page[index], for: zone, against: next, costs) }
            let neighbours = through.neighbours(index, for: zone, against: next)
            if neighbours != 0 { evidence.append(PartChoice.Evidence(name: "neighbours", weight: neighbours)) }
            // What a later stage made of it.
            if read != zone { evidence.append(PartChoice.Evidence(name: "settled", weight: 0)) }
            evidence.sort { abs($0.weight) > abs($1.weight) }
            return PartChoice(
                line: Int(line.number), range: line.range.start..<line.range.end, part: "\(read)", next: "\(next)",
                margin: through.cost(index, next) - through.cost(index, zone), evidence: evidence,
                isText: read == .body || read == .attached)
        }
    }

    private static func traits(
        _ traits: LineTraits, for zone: Zone, against next: Zone, _ costs: ZoneCosts
    ) -> [PartChoice.Evidence] {
        var evidence: [PartChoice.Evidence] = []
        let plain = costs.plainCost(in: next) - costs.plainCost(in: zone)
        if plain != 0 { evidence.append(PartChoice.Evidence(name: "plain", weight: plain)) }
        for trait in traits.names {
            let weight = costs.cost(of: trait.trait, in: next) - costs.cost(of: trait.trait, in: zone)
            if weight != 0 { evidence.append(PartChoice.Evidence(name: trait.name, weight: weight)) }
        }
        return evidence
    }

    private static func traits(
        of page: PageEvidence, for zone: Zone, against next: Zone, _ costs: ZoneCosts
    ) -> [PartChoice.Evidence] {
        page.names.compactMap { name, evidence in
            let weight = costs.cost(of: evidence, in: next) - costs.cost(of: evidence, in: zone)
            return weight == 0 ? nil : PartChoice.Evidence(name: name, weight: weight)
        }
    }
}

/// The cost of the cheapest path through each zone of each line. In whole numbers, not in vectors: it is asked for by
/// people, one document at a time.
struct ZoneMargins {
    private static let zones = Zone.allCases
    private let emissions: [[Int]]
    private let runs: [TitleRun]
    private var forward: [[Int]] = []
    private var backward: [[Int]]

    init(of reading: ZoneFinder.Reading, _ costs: ZoneCosts) {
        emissions = reading.emissions.map { row in Self.zones.map { Int(row[Int($0.rawValue)]) } }
        runs = reading.runs
        backward = emissions
        let steps = Self.zones.map { from in
            Self.zones.map { Int(costs.steps[Int(from.rawValue)][Int($0.rawValue)]) }
        }
        readForward(costs, steps)
        readBackward(costs, steps)
    }

    private mutating func readForward(_ costs: ZoneCosts, _ steps: [[Int]]) {
        for index in emissions.indices {
            var row = Self.zones.indices.map { to in
                let way = forward.last.map { last in steps.indices.map { last[$0] + steps[$0][to] }.reduce(.max, min) }
                return (way ?? Int(costs.start[to])) + emissions[index][to]
            }
            row[Int(Zone.titleEnd.rawValue)] = Int(ZoneCosts.never)
            for run in runs where run.lines.upperBound == index + 1 {
                row[Int(run.zone.rawValue)] = min(row[Int(run.zone.rawValue)], run.way + run.own)
            }
            forward.append(row)
        }
    }

    private mutating func readBackward(_ costs: ZoneCosts, _ steps: [[Int]]) {
        for index in emissions.indices.reversed() {
            guard index + 1 < emissions.count else {
                backward[index] = Self.zones.indices.map { Int(costs.end[$0]) }
                continue
            }
            let behind = backward[index + 1]
            let title = Int(Zone.titleEnd.rawValue)
            backward[index] = Self.zones.indices.map { from in
                let ways = Self.zones.indices.filter { $0 != title }
                    .map { steps[from][$0] + emissions[index + 1][$0] + behind[$0] }
                let titles = runs.filter { $0.lines.lowerBound == index + 1 }.map { run in
                    let zone = Int(run.zone.rawValue)
                    return steps[from][zone] + run.own + backward[run.lines.upperBound - 1][zone]
                }
                return (ways + titles).reduce(.max, min)
            }
        }
    }

    /// What the whole text costs if a line is of a zone.
    func cost(_ index: Int, _ zone: Zone) -> Int {
        guard let last = zone.titleEnd else {
            return forward[index][Int(zone.rawValue)] + backward[index][Int(zone.rawValue)]
        }
        let around = runs.filter { $0.zone == last && $0.lines.dropLast().contains(index) }
        return around.map { $0.way + $0.own + backward[$0.lines.upperBound - 1][Int(last.rawValue)] }.min()
            ?? Int(ZoneCosts.never)
    }

    func cheapest(_ index: Int, except other: Zone? = nil) -> Zone {
        Self.zones.filter { $0 != other }.min { cost(index, $0) < cost(index, $1) } ?? .body
    }

    /// What the lines above and below say for one zone against another.
    func neighbours(_ index: Int, for zone: Zone, against next: Zone) -> Int {
        let own = emissions[index][Int(next.rawValue)] - emissions[index][Int(zone.rawValue)]
        return cost(index, next) - cost(index, zone) - own
    }
}
