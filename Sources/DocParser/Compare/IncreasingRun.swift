/// The longest part of a list of pairs in which the first numbers ascend.
enum IncreasingRun {
    /// - Parameter pairs: with ascending second numbers.
    /// - Returns: some of the pairs, in order. O(n log n).
    static func longest(of pairs: [(Int, Int)]) -> [(Int, Int)] {
        // For each length the place of the pair with the smallest first number that ends such a run.
        var ends: [Int] = []
        var before = [Int](repeating: -1, count: pairs.count)
        for place in pairs.indices {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[ends[middle]].0 < pairs[place].0 { low = middle + 1 } else { high = middle }
            }
            before[place] = low > 0 ? ends[low - 1] : -1
            if low == ends.count { ends.append(place) } else { ends[low] = place }
        }
        var run: [(Int, Int)] = []
        var next = ends.last ?? -1
        while next >= 0 {
            run.append(pairs[next])
            next = before[next]
        }
        return run.reversed()
    }
}
