/// The known name or title that is nearest to what was typed.
enum NearestName {
    /// The shortest name that what was typed abbreviates (docNumber for documentNumber), else the one with the fewest
    /// letters to change, if those are few for its length. O(names × length²).
    static func find(_ typed: String, among names: [String]) -> String? {
        let letters = Array(typed.lowercased().utf8.prefix(64))
        if letters.count >= 4, let whole = names.filter({ abbreviates(letters, $0) }).min(by: { $0.count < $1.count }) {
            return whole
        }
        var best: (name: String, distance: Int)?
        for name in names {
            let distance = changes(from: letters, to: Array(name.lowercased().utf8))
            if distance <= max(1, min(letters.count, name.utf8.count) / 3), distance < best?.distance ?? .max {
                best = (name, distance)
            }
        }
        return best?.name
    }

    /// Whether the letters stand in a name in their order, the first of them first.
    private static func abbreviates(_ letters: [UInt8], _ name: String) -> Bool {
        let whole = Array(name.lowercased().utf8)
        guard letters.count < whole.count, letters.first == whole.first else { return false }
        var next = 0
        for letter in whole where next < letters.count && letter == letters[next] { next += 1 }
        return next == letters.count
    }

    /// How many letters have to be put in, left out or replaced.
    private static func changes(from left: [UInt8], to right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let replaced = diagonal + (a == b ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }

    /// How alike two titles are, from 0 to 1: the part of neighbouring characters (folded) that both have.
    ///
    /// A title of one character is compared by that character.
    static func likeness(_ left: [UInt8], _ right: [UInt8]) -> Double {
        let a = pairs(of: left)
        let b = pairs(of: right)
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        return 2 * Double(a.intersection(b).count) / Double(a.count + b.count)
    }

    private static func pairs(of bytes: [UInt8]) -> Set<UInt64> {
        var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { UInt64($0.value) }
        if scalars.count == 1 { scalars.append(0) }
        return Set(zip(scalars, scalars.dropFirst()).map { $0 << 32 | $1 })
    }
}
