/// The fewest insertions and deletions that turn one list into another.
///
/// E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986.
struct EditPath {
    private let old: [UInt64]
    private let new: [UInt64]
    /// In order; the whole lists where more than the limit would be needed.
    private(set) var edits: [WordDiff.Edit] = []

    init(_ old: [UInt64], _ new: [UInt64], limit: Int) {
        self.old = old
        self.new = new
        let most = min(limit, old.count + new.count)
        // The farthest place on each diagonal, and what it was before each round.
        var farthest = [Int32](repeating: 0, count: 2 * most + 3)
        let middle = most + 1
        var rounds: [[Int32]] = []
        for round in 0...most {
            rounds.append(Array(farthest[middle - round - 1...middle + round + 1]))
            if advance(round, &farthest, middle) {
                edits = path(rounds)
                return
            }
        }
        edits = [WordDiff.Edit(old: 0..<old.count, new: 0..<new.count)]
    }

    /// One more edit on each diagonal; whether the end was reached.
    private func advance(_ round: Int, _ farthest: inout [Int32], _ middle: Int) -> Bool {
        for diagonal in stride(from: -round, through: round, by: 2) {
            let (left, right) = (farthest[middle + diagonal - 1], farthest[middle + diagonal + 1])
            var x = diagonal == -round || diagonal != round && left < right ? Int(right) : Int(left) + 1
            while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
            farthest[middle + diagonal] = Int32(x)
            if x >= old.count, x - diagonal >= new.count { return true }
        }
        return false
    }

    private func path(_ rounds: [[Int32]]) -> [WordDiff.Edit] {
        var (x, y) = (old.count, new.count)
        var steps: [WordDiff.Edit] = []
        for round in stride(from: rounds.count - 1, to: 0, by: -1) {
            let before = rounds[round]
            let diagonal = x - y
            let (left, right) = (before[round + diagonal], before[round + diagonal + 2])
            let isInsertion = diagonal == -round || diagonal != round && left < right
            x = Int(isInsertion ? right : left)
            y = x - (isInsertion ? diagonal + 1 : diagonal - 1)
            let edit = WordDiff.Edit(old: x..<(isInsertion ? x : x + 1), new: y..<(isInsertion ? y + 1 : y))
            if let last = steps.last, edit.old.upperBound == last.old.lowerBound,
                edit.new.upperBound == last.new.lowerBound
            {
                steps[steps.count - 1] = WordDiff.Edit(
                    old: edit.old.lowerBound..<last.old.upperBound, new: edit.new.lowerBound..<last.new.upperBound)
            } else {
                steps.append(edit)
            }
        }
        return steps.reversed()
    }
}
