/// A pattern for names: `*` `?` `[a-z]` `[!a-z]` `{a,b}`, and `**` for any number of folders.
///
/// With a `/` in it, the pattern is held against the path below the folder that was named, else against the last name.
/// All ways through the pattern are gone at once, character by character: the time is at most the pattern's length times
/// the name's, whatever stands in it.
struct Glob: Sendable {
    private let steps: [GlobStep]
    private let isPath: Bool

    init(_ pattern: String) {
        isPath = pattern.utf8.contains(UInt8(ascii: "/"))
        let scalars = Array(pattern.unicodeScalars)
        steps = GlobReader.read(scalars.first == "/" ? scalars[1...] : scalars[...])
    }

    func matches(_ path: String) -> Bool {
        var places = Places(count: steps.count)
        places.add(0, of: steps)
        for scalar in (isPath ? path : FileSystem.name(of: path)).unicodeScalars {
            let reached = places.take()
            if reached.isEmpty { return false }
            for place in reached {
                if place < steps.count, case .character(let character) = steps[place], character.fits(scalar) {
                    places.add(place + 1, of: steps)
                }
            }
        }
        return places.take().contains(steps.count)
    }

    /// Where in the pattern one may be behind the characters so far.
    private struct Places {
        private var reached: [Int] = []
        private var isReached: [Bool]
        /// All that `isReached` says of.
        private var touched: [Int] = []

        init(count: Int) {
            isReached = [Bool](repeating: false, count: count + 1)
        }

        /// Adds a place and those that are reached from it without a character.
        mutating func add(_ place: Int, of steps: [GlobStep]) {
            var next = [place]
            while let place = next.popLast() {
                if isReached[place] { continue }
                isReached[place] = true
                touched.append(place)
                if place < steps.count, case .ways(let ways) = steps[place] {
                    next += ways
                } else {
                    reached.append(place)
                }
            }
        }

        /// Gives the places out and begins anew.
        mutating func take() -> [Int] {
            for place in touched { isReached[place] = false }
            touched = []
            defer { reached = [] }
            return reached
        }
    }
}

/// A step on the way through a pattern; the pattern ends behind the last one.
enum GlobStep: Sendable {
    case character(GlobCharacter)
    /// No character: it goes on at each of these steps.
    case ways([Int])
}

/// What one character of a name has to be.
enum GlobCharacter: Sendable {
    case any
    case anyInName
    case one(Unicode.Scalar)
    case of([ClosedRange<Unicode.Scalar>], isNegated: Bool)

    func fits(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .any: true
        case .anyInName: scalar != "/"
        case .one(let wanted): scalar == wanted
        case .of(let ranges, let isNegated): scalar != "/" && ranges.contains { $0.contains(scalar) } != isNegated
        }
    }
}
