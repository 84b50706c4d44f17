/// Costs by zone: a vector with an element for each zone, and some behind that are not used.
///
/// Three vectors of eight: this is what the compiler turns into single instructions; it makes loops of longer ones.
struct ZoneRow: Sendable {
    static let count = 24
    /// How many of the elements are costs; a test holds it against the zones.
    static let zones = 19

    private var parts: (SIMD8<Int16>, SIMD8<Int16>, SIMD8<Int16>)

    init(repeating cost: Int16) {
        let part = SIMD8(repeating: cost)
        parts = (part, part, part)
    }

    private init(_ first: SIMD8<Int16>, _ second: SIMD8<Int16>, _ third: SIMD8<Int16>) {
        parts = (first, second, third)
    }

    subscript(zone: Int) -> Int16 {
        get {
            switch zone >> 3 {
            case 0: parts.0[zone & 7]
            case 1: parts.1[zone & 7]
            default: parts.2[zone & 7]
            }
        }
        set {
            switch zone >> 3 {
            case 0: parts.0[zone & 7] = newValue
            case 1: parts.1[zone & 7] = newValue
            default: parts.2[zone & 7] = newValue
            }
        }
    }

    @inline(__always)
    static func &+ (left: ZoneRow, right: ZoneRow) -> ZoneRow {
        ZoneRow(left.parts.0 &+ right.parts.0, left.parts.1 &+ right.parts.1, left.parts.2 &+ right.parts.2)
    }

    /// Adds one cost to all elements.
    @inline(__always)
    static func &+ (row: ZoneRow, cost: Int16) -> ZoneRow {
        let part = SIMD8(repeating: cost)
        return ZoneRow(row.parts.0 &+ part, row.parts.1 &+ part, row.parts.2 &+ part)
    }

    /// The lower of two costs for each zone.
    @inline(__always)
    func lower(_ other: ZoneRow) -> ZoneRow {
        ZoneRow(
            pointwiseMin(parts.0, other.parts.0), pointwiseMin(parts.1, other.parts.1),
            pointwiseMin(parts.2, other.parts.2))
    }

    /// The lowest cost of each zone that the path comes to from one of these, by the costs of the steps from each.
    @inline(__always)
    func cheapest(through steps: borrowing Span<ZoneRow>) -> ZoneRow {
        var next = ZoneRow(repeating: ZoneCosts.limit)
        next.lower(parts.0, through: steps, from: 0)
        next.lower(parts.1, through: steps, from: 8)
        next = next.lower(steps[16] &+ parts.2[0])
        next = next.lower(steps[17] &+ parts.2[1])
        return next.lower(steps[18] &+ parts.2[2])
    }

    /// Without a loop, as only an element in a known place is taken out of a vector by a single instruction.
    @inline(__always)
    private mutating func lower(_ part: SIMD8<Int16>, through steps: borrowing Span<ZoneRow>, from zone: Int) {
        self = lower(steps[zone] &+ part[0])
        self = lower(steps[zone + 1] &+ part[1])
        self = lower(steps[zone + 2] &+ part[2])
        self = lower(steps[zone + 3] &+ part[3])
        self = lower(steps[zone + 4] &+ part[4])
        self = lower(steps[zone + 5] &+ part[5])
        self = lower(steps[zone + 6] &+ part[6])
        self = lower(steps[zone + 7] &+ part[7])
    }

    /// The lowest cost: the same as of `cheapest()`, but in a tenth of the time.
    var lowest: Int16 {
        // What is behind the last zone counts for nothing.
        let third =
            parts.2 & SIMD8<Int16>(-1, -1, -1, 0, 0, 0, 0, 0) | SIMD8<Int16>(0, 0, 0, .max, .max, .max, .max, .max)
        let least = pointwiseMin(pointwiseMin(parts.0, parts.1), third)
        return min(
            min(min(least[0], least[1]), min(least[2], least[3])),
            min(min(least[4], least[5]), min(least[6], least[7])))
    }

    /// The lowest cost, and the first zone that has it.
    func cheapest() -> (zone: Int, cost: Int16) {
        var best = (zone: 0, cost: self[0])
        for zone in 1..<ZoneCosts.count where self[zone] < best.cost { best = (zone, self[zone]) }
        return best
    }

    /// Whether a zone is the cheapest one, and the first of those that cost as much: the same as asking for it, but in
    /// a tenth of the time.
    @inline(__always)
    func isCheapest(_ zone: Int) -> Bool {
        // A difference below zero is a lower cost; before the zone an equal one counts as lower.
        let cost = SIMD8(repeating: self[zone])
        let first = parts.0 &- cost &- Self.ones(before: zone)
        let second = parts.1 &- cost &- Self.ones(before: zone - 8)
        let third = parts.2 &- cost &- Self.ones(before: zone - 16)
        let words = unsafe unsafeBitCast(first | second | third, to: SIMD2<UInt64>.self)
        return (words[0] | words[1]) & 0x8000_8000_8000_8000 == 0
    }

    /// 1 in each element before a place.
    @inline(__always)
    private static func ones(before place: Int) -> SIMD8<Int16> {
        let places = SIMD8<Int16>(0, 1, 2, 3, 4, 5, 6, 7)
        // The highest bit of the difference, moved to the lowest.
        return ((places &- SIMD8(repeating: Int16(truncatingIfNeeded: place))) &>> 15) & SIMD8(repeating: 1)
    }
}
