/// Which lines of the head say again what others of it say: a page prints a title above its own table and in its window's
/// name, and the document prints it once more.
struct TitleCopies: Sendable {
    /// Some lines, and those that say the same further down.
    struct Copy: Sendable {
        var first: Int
        var again: Range<Int>
    }

    /// How many lines of the head are compared with those that follow.
    static let headLines = 160

    /// Within how many lines a page, a collection and the document itself print one title, with no text between.
    private static let nearCopies = 5

    private(set) var copies: [Copy] = []
    /// Lines that stand again further down, and lines that stood above already, alone or as the beginning of a line.
    private var repeated: [Bool]
    private var again: [Bool]

    init(in lines: [Line], _ text: borrowing Span<UInt8>) {
        var keys = TitleKeys(of: lines.prefix(Self.headLines), in: text)
        repeated = Array(repeating: false, count: keys.count)
        again = repeated
        for index in 0..<keys.count {
            var last = index
            while let later = keys.next(like: index, behind: last) {
                last = later
                guard let length = keys.lines(sayingAgain: index, from: later, in: text) else { continue }
                let copy = Copy(first: index, again: later..<(later + length))
                if copy.again.contains(where: { lines[$0].traits.isDisjoint(with: Self.heads) }) { add(copy) }
                break
            }
        }
    }

    /// What stands twice in a head without being a title.
    private static let heads: LineTraits = [.organ, .masthead, .number]

    private mutating func add(_ copy: Copy) {
        copies.append(copy)
        repeated[copy.first] = true
        for line in copy.again { again[line] = true }
        // Of copies close to each other the one nearest above the body is the title.
        if copy.again.lowerBound - copy.first <= Self.nearCopies { again[copy.first] = false }
    }

    /// Whether a line stands again further down, alone or over several lines.
    func isRepeated(_ line: Int) -> Bool { line < repeated.count && repeated[line] }

    /// Whether a line stood above already, alone or as the beginning of a line.
    func isAgain(_ line: Int) -> Bool { line < again.count && again[line] }
}
