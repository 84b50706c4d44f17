/// Which units of two versions are the same division: aligned by words and headings, never by numbers.
///
/// From certain to less certain: equal words, equal titles, similar words anywhere, the division around matched ones,
/// and last what is left between two neighbours that are matched. O(n log n) in the length of the texts.
struct UnitPairs: Sendable {
    let old: [ComparedUnit]
    let new: [ComparedUnit]
    /// The partner of each unit; -1 for none.
    private(set) var partnerOfOld: [Int]
    private(set) var partnerOfNew: [Int]
    /// Further units in which an old one goes on, by its index; and those that a new one took up.
    private(set) var furtherParts: [Int: [Int]] = [:]
    private(set) var furtherSources: [Int: [Int]] = [:]
    /// The units in the two lists above.
    private(set) var isPart: Set<Int> = []
    private(set) var isSource: Set<Int> = []

    init(old: [ComparedUnit], new: [ComparedUnit]) {
        self.old = old
        self.new = new
        partnerOfOld = Array(repeating: -1, count: old.count)
        partnerOfNew = Array(repeating: -1, count: new.count)
        pairEqualWords()
        pairEqualTitles()
        let similar = SimilarUnits(old: old, new: new, pairs: self)
        pairSimilar(similar)
        findSplits(similar)
        findMerges(similar)
        pairAround()
        pairBetween(similar)
    }

    private mutating func pair(_ first: Int, _ second: Int) {
        partnerOfOld[first] = second
        partnerOfNew[second] = first
    }

    private func isFree(_ first: Int, _ second: Int) -> Bool {
        partnerOfOld[first] < 0 && partnerOfNew[second] < 0 && !isSource.contains(first) && !isPart.contains(second)
    }

    func isFreeOld(_ index: Int) -> Bool { partnerOfOld[index] < 0 && !isSource.contains(index) }
    func isFreeNew(_ index: Int) -> Bool { partnerOfNew[index] < 0 && !isPart.contains(index) }

    // MARK: Equal words

    private mutating func pairEqualWords() {
        pairEqual(by: { $0.hash }, { $0.hash }, onlySingle: true, words: true)
        pairNeighbours()
        // Equal words under one heading, then the rest in order.
        let partners = partnerOfOld
        pairEqual(
            by: { $0.hash ^ Self.mixed($0.parent < 0 ? -1 : partners[$0.parent] < 0 ? -2 : partners[$0.parent]) },
            { $0.hash ^ Self.mixed($0.parent) }, onlySingle: false, words: true)
        pairEqual(by: { $0.hash }, { $0.hash }, onlySingle: false, words: true)
    }

    private static func mixed(_ index: Int) -> UInt64 {
        UInt64(bitPattern: Int64(index + 3)) &* 0x9E37_79B9_7F4A_7C15
    }

    private mutating func pairEqualTitles() {
        pairEqual(by: { $0.titleHash }, { $0.titleHash }, onlySingle: true, words: false)
    }

    /// Pairs free units with equal keys, those of one key in order.
    ///
    /// - Parameters:
    ///   - onlySingle: leaves out keys that several units of a version have.
    ///   - words: whether the words have to be the same as well; a key of 0 counts for none otherwise.
    private mutating func pairEqual(
        by oldKey: (ComparedUnit) -> UInt64, _ newKey: (ComparedUnit) -> UInt64, onlySingle: Bool, words: Bool
    ) {
        let first = sorted(old.indices.filter(isFreeOld).map { (oldKey(old[$0]), $0) })
        let second = sorted(new.indices.filter(isFreeNew).map { (newKey(new[$0]), $0) })
        var (one, two) = (0, 0)
        while one < first.count, two < second.count {
            let (left, right) = (first[one].key, second[two].key)
            if left < right {
                one += 1
            } else if right < left {
                two += 1
            } else {
                let ends = (Self.endOfRun(first, from: one), Self.endOfRun(second, from: two))
                let (count, other) = (ends.0 - one, ends.1 - two)
                let isWanted = (words || left != 0) && (!onlySingle || count == 1 && other == 1)
                for place in 0..<(isWanted ? min(count, other) : 0) {
                    let (a, b) = (first[one + place].index, second[two + place].index)
                    if !words || old[a].hasSameWords(as: new[b]) { pair(a, b) }
                }
                (one, two) = ends
            }
        }
    }

    private func sorted(_ keys: [(key: UInt64, index: Int)]) -> [(key: UInt64, index: Int)] {
        keys.sorted { $0.key != $1.key ? $0.key < $1.key : $0.index < $1.index }
    }

    private static func endOfRun(_ keys: [(key: UInt64, index: Int)], from start: Int) -> Int {
        var end = start
        while end < keys.count, keys[end].key == keys[start].key { end += 1 }
        return end
    }

    /// Equal words that stand beside a pair are a pair, however often they occur elsewhere.
    private mutating func pairNeighbours() {
        for index in new.indices where partnerOfNew[index] >= 0 {
            pairIfEqual(partnerOfNew[index] + 1, index + 1)
        }
        for index in new.indices.reversed() where partnerOfNew[index] >= 0 {
            pairIfEqual(partnerOfNew[index] - 1, index - 1)
        }
    }

    private mutating func pairIfEqual(_ first: Int, _ second: Int) {
        guard old.indices.contains(first), new.indices.contains(second), isFree(first, second),
            old[first].hasSameWords(as: new[second])
        else { return }
        pair(first, second)
    }

    // MARK: Similar words

    /// Half of the words in common, the most similar first; of those alike the ones at the same place.
    private mutating func pairSimilar(_ similar: SimilarUnits) {
        func distance(_ pair: SimilarUnits.Pair) -> Int { abs(pair.old * new.count - pair.new * old.count) }
        let best = similar.pairs.filter { $0.likeness >= 0.5 }.sorted { first, second in
            if first.likeness != second.likeness { return first.likeness > second.likeness }
            let distances = (distance(first), distance(second))
            return distances.0 != distances.1
                ? distances.0 < distances.1 : (first.new, first.old) < (second.new, second.old)
        }
        for found in best where isFree(found.old, found.new) { pair(found.old, found.new) }
    }

    /// New units that lie in an old one which is more than them and its partner: it was split.
    private mutating func findSplits(_ similar: SimilarUnits) {
        for (source, parts) in similar.partsByOld(where: isFreeNew) {
            guard !isSource.contains(source) else { continue }
            let partner = partnerOfOld[source]
            let whole = similar.oldWords(source)
            let chosen = similar.tiling(whole, by: similar.newWords, first: partner, others: parts)
            guard chosen.count >= 2, chosen.allSatisfy({ furtherSources[$0] == nil }) else { continue }
            let main = partner >= 0 ? partner : chosen[0]
            if partner < 0 { pair(source, main) }
            let others = chosen.filter { $0 != main }
            furtherParts[source] = others.sorted()
            isPart.formUnion(others)
        }
    }

    /// The same the other way round.
    private mutating func findMerges(_ similar: SimilarUnits) {
        for (target, sources) in similar.sourcesByNew(where: isFreeOld) {
            guard !isPart.contains(target) else { continue }
            let partner = partnerOfNew[target]
            if partner >= 0, furtherParts[partner] != nil { continue }
            let whole = similar.newWords(target)
            let chosen = similar.tiling(whole, by: similar.oldWords, first: partner, others: sources)
            guard chosen.count >= 2 else { continue }
            let main = partner >= 0 ? partner : chosen[0]
            if partner < 0 { pair(main, target) }
            let others = chosen.filter { $0 != main }
            furtherSources[target] = others.sorted()
            isSource.formUnion(others)
        }
    }

    // MARK: By place

    /// Headings that were reworded have what stands under them in common.
    private mutating func pairAround() {
        var votes: [UInt64: Int] = [:]
        var children = ([Int: Int](), [Int: Int]())
        for (index, partner) in partnerOfNew.enumerated() where partner >= 0 {
            let (first, second) = (old[partner].parent, new[index].parent)
            if first >= 0 { children.0[first, default: 0] += 1 }
            if second >= 0 { children.1[second, default: 0] += 1 }
            guard first >= 0, second >= 0, isFree(first, second) else { continue }
            votes[UInt64(first) << 32 | UInt64(second), default: 0] += 1
        }
        for (key, count) in votes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            let (first, second) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
            guard isFree(first, second), 2 * count >= children.0[first, default: 0],
                2 * count >= children.1[second, default: 0]
            else { continue }
            pair(first, second)
        }
    }

    /// What is left between two neighbours that kept their order: aligned by likeness, a third of the words is enough.
    private mutating func pairBetween(_ similar: SimilarUnits) {
        var budget = 4_000_000
        let pairs = partnerOfNew.enumerated().filter { $0.element >= 0 }.map { ($0.element, $0.offset) }
        let kept = IncreasingRun.longest(of: pairs)
        var (oldStart, newStart) = (0, 0)
        for (first, second) in kept + [(old.count, new.count)] {
            let left = (oldStart..<max(first, oldStart)).filter(isFreeOld)
            let right = (newStart..<max(second, newStart)).filter(isFreeNew)
            (oldStart, newStart) = (first + 1, second + 1)
            guard !left.isEmpty, !right.isEmpty, left.count * right.count <= 2500, budget > 0 else { continue }
            for (a, b) in similar.alignment(left, right, budget: &budget) { pair(a, b) }
        }
    }
}
