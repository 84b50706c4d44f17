/// The lines of a title: broken by sense, of about the same length (GB/T 9704-2012, 7.3.1).
enum TitleLines {
    /// Twenty characters of 22 points fit in 156 mm; one less leaves room for fonts that take the place of others.
    static let widest = 38

    /// The lines of a title that was printed on one.
    static func lines(of title: String) -> [String] {
        let scalars = Array(title.unicodeScalars)
        let width = SetWidth.halves(of: title)
        guard width > widest else { return [title] }
        let count = (width + widest - 1) / widest
        // For each number of lines and each end the least cost, and where the last line begins.
        var best = [[Int]](repeating: [Int](repeating: .max, count: scalars.count + 1), count: count + 2)
        var start = [[Int]](repeating: [Int](repeating: 0, count: scalars.count + 1), count: count + 2)
        best[0][0] = 0
        let costs = scalars.indices.map { cost(ofBreakAt: $0, in: scalars) }
        for line in 1...(count + 1) {
            for end in 1...scalars.count {
                var halves = 0
                var first = end - 1
                while first >= 0 {
                    halves += SetWidth.halves(of: scalars[first])
                    if halves > widest { break }
                    let uneven = halves - width / count
                    if best[line - 1][first] < .max {
                        let cost = best[line - 1][first] + (first > 0 ? costs[first] : 0) + uneven * uneven / 8
                        if cost < best[line][end] { (best[line][end], start[line][end]) = (cost, first) }
                    }
                    first -= 1
                }
            }
        }
        let fewest = best[count][scalars.count]
        let more = best[count + 1][scalars.count]
        // One line more only where fewer would cut words.
        let lines = fewest <= more || fewest < cutsWord ? count : count + 1
        return walk(back: lines, start, scalars)
    }

    private static func walk(back lines: Int, _ start: [[Int]], _ scalars: [Unicode.Scalar]) -> [String] {
        var parts: [String] = []
        var end = scalars.count
        for line in stride(from: lines, to: 0, by: -1) where end > 0 {
            let first = start[line][end]
            parts.append(String(String.UnicodeScalarView(scalars[first..<end])))
            end = first
        }
        return parts.reversed()
    }

    private static let cutsWord = 400

    /// What a break before a character costs: little before 关于 and behind marks, much within words, names and numbers.
    private static func cost(ofBreakAt place: Int, in scalars: [Unicode.Scalar]) -> Int {
        guard place > 0 else { return 0 }
        if scalars[place - 1].value == 0x3000 { return 0 }
        let (left, right) = (scalars[place - 1], scalars[place])
        if "、》”）".unicodeScalars.contains(left), !"的、》”）".unicodeScalars.contains(right) { return 4 }
        if "的、》”），：".unicodeScalars.contains(right) || "《“（".unicodeScalars.contains(left) { return 2 * cutsWord }
        if right == "《" || right == "“" { return 4 }
        if left.value < 0x80 && right.value < 0x80 { return 2 * cutsWord }
        if right == "关", place + 1 < scalars.count, scalars[place + 1] == "于" { return 0 }
        if left == "的" || "和与及暨".unicodeScalars.contains(right) { return 8 }
        if left == "于", place > 1, scalars[place - 2] == "关" { return 30 }
        let pair = Array(String(String.UnicodeScalarView([left, right])).utf8)
        return CommonWords.begin(pair.span) ? cutsWord : 40
    }
}
