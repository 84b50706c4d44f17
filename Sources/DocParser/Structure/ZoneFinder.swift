/// Finds the zones of a text: the cheapest path from line to line through the order of a document's parts.
///
/// O(lines). No first match wins: a line that could be two things is what makes the whole cheapest.
///
/// The costs of all zones are one vector, so that a line takes one addition and one comparison of vectors for each zone
/// that the path can come from: four times as fast as step by step.
enum ZoneFinder {
    /// After how many lines costs are made relative to the cheapest path, so that they never grow out of their type.
    private static let lap = 16

    /// The zone of every line.
    static func zones(of lines: [Line], costs: ZoneCosts = .standard) -> [Zone] {
        guard let first = lines.first else { return [] }
        // The cheapest path to each zone of a line.
        var rows: [ZoneRow] = []
        rows.reserveLarge(lines.count)
        var best = costs.start &+ costs.emission(of: first)
        rows.append(best)
        for index in lines.indices.dropFirst() {
            if index % lap == 0 { best = relative(best) }
            best = best.cheapest(through: costs.steps.span) &+ costs.emission(of: lines[index])
            rows.append(best)
        }
        return path(back: rows, costs)
    }

    /// Costs above that of the cheapest path; what is hopelessly dearer is held at `never`.
    private static func relative(_ row: ZoneRow) -> ZoneRow {
        (row &+ -row.cheapest().cost).lower(ZoneRow(repeating: ZoneCosts.never))
    }

    /// Goes back from the cheapest end. Of several ways that cost the same the first zone's counts.
    private static func path(back rows: [ZoneRow], _ costs: ZoneCosts) -> [Zone] {
        var zones = [Zone](repeating: .body, count: rows.count)
        var last = rows.count - 1
        var zone = (rows[last] &+ costs.end).cheapest().zone
        while true {
            zones[last] = Zone(rawValue: UInt8(zone)) ?? .body
            guard last > 0 else { return zones }
            last -= 1
            let ways = rows[last] &+ costs.ways[zone]
            // Most lines are in the zone of the line behind them.
            if !ways.isCheapest(zone) { zone = ways.cheapest().zone }
        }
    }
}
