/// Costs by zone: a vector with an element for each zone, and some behind that are not used.
///
/// Three vectors of eight, and minima by a shift: this is what the compiler turns into single instructions; it makes
/// loops of the longer vectors and of comparisons.
struct ZoneRow: Sendable {
    static let count = 24

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

    /// The lower of two costs for each zone; they may be no more than the half of the type apart.
    @inline(__always)
    func lower(_ other: ZoneRow) -> ZoneRow {
        ZoneRow(
            Self.lower(parts.0, other.parts.0), Self.lower(parts.1, other.parts.1), Self.lower(parts.2, other.parts.2))
    }

    @inline(__always)
    private static func lower(_ left: SIMD8<Int16>, _ right: SIMD8<Int16>) -> SIMD8<Int16> {
        let difference = left &- right
        return right &+ (difference & (difference &>> 15))
    }

    /// The lowest cost, and the first zone that has it.
    func cheapest() -> (zone: Int, cost: Int16) {
        var best = (zone: 0, cost: self[0])
        for zone in 1..<ZoneCosts.count where self[zone] < best.cost { best = (zone, self[zone]) }
        return best
    }
}
