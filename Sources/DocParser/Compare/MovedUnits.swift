/// Which units stand at another place than before.
///
/// A unit moves among what is under the same heading, or from one to another. What is in a unit that moved has not moved
/// itself, nor has what stands under a heading that was put in above it, taken away, or read as one in one version only.
struct MovedUnits {
    /// Indices in the new version.
    private(set) var news: Set<Int> = []

    init(_ pairs: UnitPairs) {
        var groups: [Int: [(Int, Int)]] = [:]
        for (index, partner) in pairs.partnerOfNew.enumerated() where partner >= 0 {
            let before = Self.around(partner, pairs.old, pairs.partnerOfOld)
            let now = Self.around(index, pairs.new, pairs.partnerOfNew)
            // The nearest heading that both have around them; the document itself where there is none.
            let common = before.first { now.contains(pairs.partnerOfOld[$0]) } ?? -1
            let isNearest = [before.first ?? -1, now.first.map { pairs.partnerOfNew[$0] } ?? -1].contains(common)
            if isNearest {
                groups[common, default: []].append((partner, index))
            } else {
                news.insert(index)
            }
        }
        for group in groups.values {
            news.formUnion(group.map(\.1))
            news.subtract(IncreasingRun.longest(of: group).map(\.1))
        }
    }

    /// The units around one that the other version has too, from the nearest on.
    private static func around(_ index: Int, _ units: [ComparedUnit], _ partners: [Int]) -> [Int] {
        var around: [Int] = []
        var next = units[index].parent
        while next >= 0 {
            if partners[next] >= 0 { around.append(next) }
            next = units[next].parent
        }
        return around
    }
}
