/// The quotes and brackets of a line, while it is gone through: nearly all stand in pairs, and few in others of their kind.
struct LinePairs: Sendable {
    /// How many of each kind are open, in eight bits each.
    private var open: UInt64 = 0
    /// Whether one closed that was not open.
    private var isBroken = false
    /// The last quote or mark of a title.
    private var last: UInt32 = 0

    /// Takes a mark; returns what it tells.
    mutating func add(_ code: UInt32) -> Features {
        guard let (kind, opens) = Self.kind(of: code) else { return [] }
        let one: UInt64 = 1 << UInt64(8 * kind)
        if opens {
            open &+= one
        } else if open >> UInt64(8 * kind) & 0xFF == 0 {
            isBroken = true
        } else {
            open &-= one
        }
        guard kind < 2 else { return kind == 3 && !opens ? .oddMarks : [] }
        defer { last = code }
        return opens && code == last ? kind == 1 ? [.nested, .marksTwice] : .nested : []
    }

    /// Whether a mark of the line has no partner in it.
    mutating func endLine() -> Bool {
        defer { (open, isBroken) = (0, false) }
        return open != 0 || isBroken
    }

    static func kind(of code: UInt32) -> (kind: Int, opens: Bool)? {
        switch code {
        case PrintedMarks.openQuote: (0, true)
        case PrintedMarks.closeQuote: (0, false)
        case PrintedMarks.openTitle: (1, true)
        case PrintedMarks.closeTitle: (1, false)
        case PrintedMarks.openBracket, 0x28: (2, true)
        case PrintedMarks.closeBracket, 0x29: (2, false)
        case PrintedMarks.openAngle: (3, true)
        case PrintedMarks.closeAngle: (3, false)
        case PrintedMarks.openHexagon: (4, true)
        case PrintedMarks.closeHexagon: (4, false)
        case PrintedMarks.openLens: (5, true)
        case PrintedMarks.closeLens: (5, false)
        default: nil
        }
    }
}
