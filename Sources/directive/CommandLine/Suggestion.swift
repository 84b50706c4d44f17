/// Finds the word that was probably meant.
enum Suggestion {
    /// The nearest of the words that are allowed; nil if none is near.
    static func nearest(to typed: String, in allowed: [String]) -> String? {
        let word = Array(typed.lowercased().utf8)
        var best: (word: String, distance: Int)?
        for candidate in allowed {
            let distance = distance(word, Array(candidate.utf8))
            if distance < best?.distance ?? Int.max { best = (candidate, distance) }
        }
        guard let best else { return nil }
        if best.distance <= max(1, min(word.count, best.word.utf8.count) / 3) { return best.word }
        // The beginning of exactly one word: `--form`, `compl`.
        let longer = allowed.filter { $0.utf8.starts(with: word) }
        return word.count >= 2 && longer.count == 1 ? longer.first : nil
    }

    /// How many letters have to be changed, added, left out or swapped (Damerau and Levenshtein).
    static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var rows = [Array(0...second.count)]
        for row in first.indices {
            var current = [row + 1]
            for column in second.indices {
                let cost = first[row] == second[column] ? 0 : 1
                var least = min(current[column] + 1, rows[row][column + 1] + 1, rows[row][column] + cost)
                let swapped =
                    row > 0 && column > 0 && first[row] == second[column - 1] && first[row - 1] == second[column]
                if swapped { least = min(least, rows[row - 1][column - 1] + 1) }
                current.append(least)
            }
            rows.append(current)
        }
        return rows[first.count][second.count]
    }
}
