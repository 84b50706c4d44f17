/// How much of their words units have in common, for those that are not the same word for word.
///
/// Words are compared as sets of neighbouring pieces. Candidates come from an index of the rare ones among them, so that
/// texts in which everything looks alike cost no more than others.
struct SimilarUnits {
    struct Pair {
        let old: Int
        let new: Int
        /// Twice what both have, by what they have together: 1 for equal sets.
        let likeness: Double
        /// The part of the old unit's set that the new one has, and the other way round.
        let partOfOld: Double
        let partOfNew: Double
    }

    /// How many candidates a unit has at most.
    private static let candidates = 4
    /// How many meetings of two units are counted at most.
    private static let meetings = 4_000_000

    private var olds: [Int: [UInt32]] = [:]
    private var news: [Int: [UInt32]] = [:]
    private(set) var pairs: [Pair] = []

    init(old: [ComparedUnit], new: [ComparedUnit], pairs known: UnitPairs) {
        let isChanged = { (index: Int, partner: Int) in
            partner < 0 || !old[index].hasSameWords(as: new[partner])
        }
        for index in old.indices where isChanged(index, known.partnerOfOld[index]) {
            olds[index] = Self.neighbours(in: old[index].words)
        }
        for index in new.indices {
            let partner = known.partnerOfNew[index]
            if partner < 0 || isChanged(partner, index) { news[index] = Self.neighbours(in: new[index].words) }
        }
        pairs = Self.candidatePairs(olds, news).map { pair($0.old, $0.new) }
    }

    func oldWords(_ index: Int) -> [UInt32] { olds[index] ?? [] }
    func newWords(_ index: Int) -> [UInt32] { news[index] ?? [] }

    func pair(_ first: Int, _ second: Int) -> Pair {
        let (left, right) = (oldWords(first), newWords(second))
        let shared = Double(Self.shared(left, right))
        return Pair(
            old: first, new: second, likeness: 2 * shared / Double(max(1, left.count + right.count)),
            partOfOld: shared / Double(max(1, left.count)), partOfNew: shared / Double(max(1, right.count)))
    }

    /// Hashes of each two neighbouring pieces, ascending, each once; of the piece itself where there is only one.
    static func neighbours(in words: ComparedWords) -> [UInt32] {
        let keys = words.wordKeys
        var hashes: [UInt32] = []
        hashes.reserveCapacity(keys.count)
        func add(_ first: UInt64, _ second: UInt64) {
            let mixed = (first &* 0x9E37_79B9_7F4A_7C15 ^ second) &* 0xC2B2_AE3D_27D4_EB4F
            hashes.append(UInt32(truncatingIfNeeded: mixed >> 32))
        }
        if keys.count == 1 { add(keys[0], 0) }
        for place in keys.indices.dropFirst() { add(keys[place - 1], keys[place]) }
        hashes.sort()
        var last: UInt32?
        hashes.removeAll { hash in
            defer { last = hash }
            return hash == last
        }
        return hashes
    }

    /// The size of what two ascending lists have in common; O(smaller × log larger) where one is much larger.
    static func shared(_ first: [UInt32], _ second: [UInt32]) -> Int {
        if first.count > second.count { return shared(second, first) }
        if second.count > 16 * first.count {
            return first.reduce(0) { $0 + (place(of: $1, in: second) == nil ? 0 : 1) }
        }
        var (one, two, count) = (0, 0, 0)
        while one < first.count, two < second.count {
            if first[one] == second[two] { count += 1 }
            let (left, right) = (first[one], second[two])
            if left <= right { one += 1 }
            if right <= left { two += 1 }
        }
        return count
    }

    private static func place(of hash: UInt32, in hashes: [UInt32]) -> Int? {
        var (low, high) = (0, hashes.count)
        while low < high {
            let middle = (low + high) / 2
            if hashes[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low < hashes.count && hashes[low] == hash ? low : nil
    }

    // MARK: Candidates

    /// Units that meet in rare neighbours, for each the ones that it meets most often.
    private static func candidatePairs(_ olds: [Int: [UInt32]], _ news: [Int: [UInt32]]) -> [(old: Int, new: Int)] {
        let (first, second) = (index(olds), index(news))
        let runs = commonRuns(first, second)
        var most = 8
        while most > 1, meetings(of: runs, most: most) > meetings { most -= 1 }
        var met: [UInt64] = []
        for run in runs where run.old.count <= most && run.new.count <= most {
            for one in run.old {
                for two in run.new { met.append((second[two] & 0xFFFF_FFFF) << 32 | first[one] & 0xFFFF_FFFF) }
            }
            if met.count > meetings { break }
        }
        met.sort()
        var counts: [(old: Int, new: Int, count: Int)] = []
        for key in met {
            let (old, new) = (Int(key & 0xFFFF_FFFF), Int(key >> 32))
            if let last = counts.last, last.old == old, last.new == new {
                counts[counts.count - 1].count += 1
            } else {
                counts.append((old, new, 1))
            }
        }
        return best(counts)
    }

    private static func meetings(of runs: [(old: Range<Int>, new: Range<Int>)], most: Int) -> Int {
        runs.reduce(0) { sum, run in
            sum + (run.old.count <= most && run.new.count <= most ? run.old.count * run.new.count : 0)
        }
    }

    /// Hash and unit of everything, ascending.
    private static func index(_ units: [Int: [UInt32]]) -> [UInt64] {
        var entries: [UInt64] = []
        for (unit, hashes) in units {
            entries.append(contentsOf: hashes.lazy.map { UInt64($0) << 32 | UInt64(unit) })
        }
        entries.sort()
        return entries
    }

    private static func commonRuns(_ first: [UInt64], _ second: [UInt64]) -> [(old: Range<Int>, new: Range<Int>)] {
        func end(_ entries: [UInt64], _ start: Int) -> Int {
            var end = start
            while end < entries.count, entries[end] >> 32 == entries[start] >> 32 { end += 1 }
            return end
        }
        var runs: [(old: Range<Int>, new: Range<Int>)] = []
        var (one, two) = (0, 0)
        while one < first.count, two < second.count {
            let (left, right) = (first[one] >> 32, second[two] >> 32)
            if left < right {
                one += 1
            } else if right < left {
                two += 1
            } else {
                let ends = (end(first, one), end(second, two))
                runs.append((one..<ends.0, two..<ends.1))
                (one, two) = ends
            }
        }
        return runs
    }

    private static func best(_ counts: [(old: Int, new: Int, count: Int)]) -> [(old: Int, new: Int)] {
        var isBest = [Bool](repeating: false, count: counts.count)
        func mark(by unit: (Int) -> Int) {
            let order = counts.indices.sorted { first, second in
                let (one, two) = (counts[first], counts[second])
                if unit(first) != unit(second) { return unit(first) < unit(second) }
                return one.count != two.count ? one.count > two.count : (one.old, one.new) < (two.old, two.new)
            }
            var last = -1
            var taken = 0
            for place in order {
                taken = unit(place) == last ? taken + 1 : 0
                last = unit(place)
                if taken < candidates { isBest[place] = true }
            }
        }
        mark { counts[$0].old }
        mark { counts[$0].new }
        return counts.indices.filter { isBest[$0] }.map { (counts[$0].old, counts[$0].new) }
    }

    // MARK: Parts

    /// How much of a part has to be in the whole, and of the whole in its parts.
    private static let share = 0.6

    /// Free new units most of which lies in an old one, by the one that holds most of them; in order.
    func partsByOld(where isFree: (Int) -> Bool) -> [(old: Int, parts: [Int])] {
        Self.grouped(
            pairs.filter { $0.partOfNew >= Self.share && isFree($0.new) }, part: \.new, whole: \.old, share: \.partOfNew
        ).map { ($0.0, $0.1) }
    }

    func sourcesByNew(where isFree: (Int) -> Bool) -> [(new: Int, sources: [Int])] {
        Self.grouped(
            pairs.filter { $0.partOfOld >= Self.share && isFree($0.old) }, part: \.old, whole: \.new, share: \.partOfOld
        ).map { ($0.0, $0.1) }
    }

    private static func grouped(
        _ pairs: [Pair], part: KeyPath<Pair, Int>, whole: KeyPath<Pair, Int>, share: KeyPath<Pair, Double>
    ) -> [(Int, [Int])] {
        var best: [Int: Pair] = [:]
        for pair in pairs {
            let known = best[pair[keyPath: part]]
            if known.map({ $0[keyPath: share] < pair[keyPath: share] }) ?? true { best[pair[keyPath: part]] = pair }
        }
        var groups: [Int: [Int]] = [:]
        for (part, pair) in best { groups[pair[keyPath: whole], default: []].append(part) }
        return groups.map { ($0.key, $0.value.sorted()) }.sorted { $0.0 < $1.0 }
    }

    /// The units that together make up a whole, each with words of it that no other one has; fewer than two for none.
    ///
    /// - Parameters:
    ///   - words: of a part.
    ///   - first: the part that is known; -1 for none.
    func tiling(_ whole: [UInt32], by words: (Int) -> [UInt32], first: Int, others: [Int]) -> [Int] {
        var isCovered = [Bool](repeating: false, count: whole.count)
        var covered = 0
        var chosen: [Int] = []
        for part in (first >= 0 ? [first] : []) + others.sorted() {
            let hashes = words(part)
            let places = hashes.compactMap { Self.place(of: $0, in: whole) }.filter { !isCovered[$0] }
            // Words that the whole would still have without the part do not count for it.
            let needed = part == first ? Self.share : Self.share / 2
            guard hashes.count >= 4, Double(places.count) >= needed * Double(hashes.count) else {
                if part == first { return [] }
                continue
            }
            for place in places { isCovered[place] = true }
            covered += places.count
            chosen.append(part)
        }
        return Double(covered) >= Self.share * Double(whole.count) ? chosen : []
    }

    // MARK: Alignment

    /// Pairs of two short lists that keep the order and are as similar as can be together.
    func alignment(_ left: [Int], _ right: [Int], budget: inout Int) -> [(Int, Int)] {
        let least = 1.0 / 3
        var likeness: [[Double]] = []
        for one in left {
            likeness.append(right.map { pair(one, $0).likeness })
            budget -= right.reduce(0) { $0 + min(oldWords(one).count, newWords($1).count) + 8 }
        }
        var best = [[Double]](repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
        for one in left.indices.reversed() {
            for two in right.indices.reversed() {
                let together = likeness[one][two] >= least ? likeness[one][two] + best[one + 1][two + 1] : 0
                best[one][two] = max(together, best[one + 1][two], best[one][two + 1])
            }
        }
        var pairs: [(Int, Int)] = []
        var (one, two) = (0, 0)
        while one < left.count, two < right.count {
            if best[one][two] == best[one + 1][two] {
                one += 1
            } else if best[one][two] == best[one][two + 1] {
                two += 1
            } else {
                pairs.append((left[one], right[two]))
                one += 1
                two += 1
            }
        }
        return pairs
    }
}
