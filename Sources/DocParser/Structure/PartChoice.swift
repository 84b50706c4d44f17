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
        text.bytes.withSpan { printed in
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
        let through = ZoneMargins(of: layout.lines, costs)
        return layout.lines.indices.map { index in
            let line = layout.lines[index]
            let (zone, read) = (through.cheapest(index), layout.zones[index])
            let next = through.cheapest(index, except: zone)
            var evidence = traits(of: line, for: zone, against: next, costs)
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
        of line: Line, for zone: Zone, against next: Zone, _ costs: ZoneCosts
    ) -> [PartChoice.Evidence] {
        var evidence: [PartChoice.Evidence] = []
        let plain = costs.plainCost(in: next) - costs.plainCost(in: zone)
        if plain != 0 { evidence.append(PartChoice.Evidence(name: "plain", weight: plain)) }
        for trait in line.traits.names {
            let weight = costs.cost(of: trait.trait, in: next) - costs.cost(of: trait.trait, in: zone)
            if weight != 0 { evidence.append(PartChoice.Evidence(name: trait.name, weight: weight)) }
        }
        return evidence
    }
}

/// The cost of the cheapest path through each zone of each line. In whole numbers, not in vectors: it is asked for by
/// people, one document at a time.
struct ZoneMargins {
    private static let zones = Zone.allCases
    private let emissions: [[Int]]
    private let forward: [[Int]]
    private let backward: [[Int]]

    init(of lines: [Line], _ costs: ZoneCosts) {
        let count = Self.zones.count
        let emissions = lines.map { line in
            let row = costs.emission(of: line)
            return (0..<count).map { Int(row[$0]) }
        }
        let steps = (0..<count).map { from in (0..<count).map { Int(costs.steps[from][$0]) } }
        var forward: [[Int]] = []
        for row in emissions {
            guard let last = forward.last else {
                forward.append((0..<count).map { Int(costs.start[$0]) + row[$0] })
                continue
            }
            forward.append(
                (0..<count).map { to in (0..<count).map { last[$0] + steps[$0][to] }.reduce(.max, min) + row[to] })
        }
        var backward = emissions
        for index in emissions.indices.reversed() {
            guard index + 1 < emissions.count else {
                backward[index] = (0..<count).map { Int(costs.end[$0]) }
                continue
            }
            let (behind, row) = (backward[index + 1], emissions[index + 1])
            backward[index] = (0..<count).map { from in
                (0..<count).map { steps[from][$0] + row[$0] + behind[$0] }.reduce(.max, min)
            }
        }
        (self.emissions, self.forward, self.backward) = (emissions, forward, backward)
    }

    /// What the whole text costs if a line is of a zone.
    func cost(_ index: Int, _ zone: Zone) -> Int {
        forward[index][Int(zone.rawValue)] + backward[index][Int(zone.rawValue)]
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
