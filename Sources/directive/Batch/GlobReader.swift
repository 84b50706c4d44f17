/// Makes steps of a pattern.
struct GlobReader {
    /// `{…}` that is open.
    private struct Group {
        /// The step that leads to all alternatives.
        let start: Int
        var alternatives: [Int]
        /// The steps behind alternatives, from which it goes on behind the group.
        var ends: [Int] = []
    }

    private let pattern: ArraySlice<Unicode.Scalar>
    /// Where the brackets are that open and close groups: one without its other half stands for itself.
    private let braces: Set<Int>
    private var offset: Int
    private var steps: [GlobStep] = []
    private var groups: [Group] = []

    static func read(_ pattern: ArraySlice<Unicode.Scalar>) -> [GlobStep] {
        var reader = GlobReader(pattern)
        while reader.offset < pattern.endIndex { reader.readNext() }
        return reader.steps
    }

    private init(_ pattern: ArraySlice<Unicode.Scalar>) {
        self.pattern = pattern
        offset = pattern.startIndex
        var open: [Int] = []
        var pairs: Set<Int> = []
        var place = pattern.startIndex
        while place < pattern.endIndex {
            switch pattern[place] {
            case "{": open.append(place)
            case "}":
                if let start = open.popLast() { pairs.formUnion([start, place]) }
            case "\\": place += 1
            case "[": place = Self.members(of: pattern[(place + 1)...])?.end ?? place
            default: break
            }
            place += 1
        }
        braces = pairs
    }

    private mutating func readNext() {
        let scalar = pattern[offset]
        let start = offset
        offset += 1
        switch scalar {
        case "*": readStars()
        case "?": steps.append(.character(.anyInName))
        case "[":
            let members = Self.members(of: pattern[offset...])
            steps.append(.character(members?.character ?? .one(scalar)))
            if let members { offset = members.end + 1 }
        case "{" where braces.contains(start):
            groups.append(Group(start: steps.count, alternatives: [steps.count + 1]))
            steps.append(.ways([]))
        case "," where !groups.isEmpty:
            groups[groups.count - 1].ends.append(steps.count)
            groups[groups.count - 1].alternatives.append(steps.count + 1)
            steps.append(.ways([]))
        case "}" where braces.contains(start): closeGroup()
        case "\\" where offset < pattern.endIndex:
            steps.append(.character(.one(pattern[offset])))
            offset += 1
        default: steps.append(.character(.one(scalar)))
        }
    }

    /// `*` is any part of a name, `**` of a path, `**/` nothing or whole folders.
    private mutating func readStars() {
        guard offset < pattern.endIndex, pattern[offset] == "*" else { return repeatAny(.anyInName) }
        offset += 1
        guard offset < pattern.endIndex, pattern[offset] == "/" else { return repeatAny(.any) }
        offset += 1
        steps.append(.ways([steps.count + 1, steps.count + 5]))
        repeatAny(.any)
        steps.append(.character(.one("/")))
    }

    /// Three steps: on, or a character and again.
    private mutating func repeatAny(_ character: GlobCharacter) {
        let start = steps.count
        steps.append(.ways([start + 1, start + 3]))
        steps.append(.character(character))
        steps.append(.ways([start]))
    }

    private mutating func closeGroup() {
        guard let group = groups.popLast() else { return }
        steps[group.start] = .ways(group.alternatives)
        for end in group.ends { steps[end] = .ways([steps.count]) }
    }

    /// The characters between brackets, and where the closing one stands; nil without one.
    private static func members(of pattern: ArraySlice<Unicode.Scalar>) -> (character: GlobCharacter, end: Int)? {
        var place = pattern.startIndex
        let isNegated = place < pattern.endIndex && (pattern[place] == "!" || pattern[place] == "^")
        if isNegated { place += 1 }
        let first = place
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        while place < pattern.endIndex {
            let low = pattern[place]
            if low == "]", place > first { return (.of(ranges, isNegated: isNegated), place) }
            place += 1
            guard pattern.endIndex - place > 1, pattern[place] == "-", pattern[place + 1] != "]" else {
                ranges.append(low...low)
                continue
            }
            let high = pattern[place + 1]
            if low <= high { ranges.append(low...high) }
            place += 2
        }
        return nil
    }
}
