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
        for zone in 0..<count { best[zone] = costs.start[zone] + emission(of: lines[0], in: zone, costs) }
        for index in lines.indices.dropFirst() {
            // Costs are kept relative to the cheapest path, so that they never grow out of their type.
            let floor = best.min() ?? 0
            for to in 0..<count {
                var cheapest = Int32.max
                var origin = 0
                for zone in 0..<count {
                    let cost = best[zone] - floor + costs.steps[zone * count + to]
                    if cost < cheapest { (cheapest, origin) = (cost, zone) }
                }
                next[to] = min(cheapest, Int32(ZoneCosts.never)) + emission(of: lines[index], in: to, costs)
                from[index * count + to] = UInt8(origin)
            }
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

    private static func emission(of line: Line, in zone: Int, _ costs: ZoneCosts) -> Int32 {
        var cost = costs.plain[zone]
        var bits = line.traits.rawValue
        while bits != 0 {
            cost += costs.traits[bits.trailingZeroBitCount * ZoneCosts.count + zone]
            bits &= bits - 1
        }
        return cost
    }
}
