/// Finds the zones of a text: the cheapest path from line to line through the order of a document's parts.
///
/// O(lines). No first match wins: a line that could be two things is what makes the whole cheapest.
enum ZoneFinder {
    /// The zone of every line.
    static func zones(of lines: [Line], costs: ZoneCosts = .standard) -> [Zone] {
        guard !lines.isEmpty else { return [] }
        let count = ZoneCosts.count
        var best = [Int32](repeating: 0, count: count)
        var next = best
        var from = [UInt8](repeating: 0, count: lines.count * count)
        addEmission(of: lines[0], costs, to: &best)
        for zone in 0..<count { best[zone] += costs.start[zone] }
        for index in lines.indices.dropFirst() {
            // Costs are kept relative to the cheapest path, so that they never grow out of their type.
            let floor = best.min() ?? 0
            for zone in 0..<count {
                best[zone] -= floor
                next[zone] = Int32(ZoneCosts.never)
            }
            // Only a third of all pairs of zones are steps: the others are not looked at.
            let place = index * count
            for step in costs.steps {
                let cost = best[Int(step.from)] &+ Int32(step.cost)
                if cost < next[Int(step.to)] {
                    next[Int(step.to)] = cost
                    from[place + Int(step.to)] = step.from
                }
            }
            addEmission(of: lines[index], costs, to: &next)
            swap(&best, &next)
        }
        return path(back: from, best: best, costs)
    }

    private static func path(back from: [UInt8], best: [Int32], _ costs: ZoneCosts) -> [Zone] {
        let count = ZoneCosts.count
        var last = 0
        for zone in 0..<count where best[zone] + costs.end[zone] < best[last] + costs.end[last] { last = zone }
        var zones = [Zone](repeating: .body, count: from.count / count)
        for index in zones.indices.reversed() {
            zones[index] = Zone(rawValue: UInt8(last)) ?? .body
            last = Int(from[index * count + last])
        }
        return zones
    }

    @inline(__always)
    private static func addEmission(of line: Line, _ costs: ZoneCosts, to row: inout [Int32]) {
        for zone in 0..<ZoneCosts.count { row[zone] &+= costs.plain[zone] }
        var bits = line.traits.rawValue
        while bits != 0 {
            let place = bits.trailingZeroBitCount * ZoneCosts.count
            for zone in 0..<ZoneCosts.count { row[zone] &+= costs.traits[place + zone] }
            bits &= bits - 1
        }
    }
}
