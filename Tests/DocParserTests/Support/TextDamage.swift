/// Damages a text as copying, scanning and careless editing do.
enum TextDamage {
    /// A text with one to three of its lines lost, doubled, swapped, joined, cut, broken in two or spread by blanks.
    static func damaged(_ text: String, using random: inout RandomNumbers) -> String {
        var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { String($0) }
        for _ in 0..<random.number(in: 1...3) where lines.count > 2 { damage(&lines, using: &random) }
        return lines.joined(separator: random.pick(["\n", "\n", "\r\n", "\r"]))
    }

    private static func damage(_ lines: inout [String], using random: inout RandomNumbers) {
        let place = random.number(in: 0...lines.count - 2)
        let line = lines[place]
        let cut = line.index(line.startIndex, offsetBy: random.number(in: 0...line.count))
        switch random.number(in: 0...8) {
        case 0: lines.remove(at: place)
        case 1: lines.insert(line, at: place)
        case 2: lines.swapAt(place, random.number(in: 0...lines.count - 1))
        case 3: lines[place] += lines.remove(at: place + 1)
        case 4: lines[place] = String(line[..<cut])
        case 5: lines.replaceSubrange(place...place, with: [String(line[..<cut]), String(line[cut...])])
        case 6: lines[place].insert(random.pick([" ", "\u{3000}", "\u{A0}", "\t", "\u{200B}"]), at: cut)
        case 7: lines.insert(random.pick(["", "\u{3000}", "— 3 —", "3"]), at: place)
        default: lines.removeSubrange((place + 1)...)
        }
    }
}
