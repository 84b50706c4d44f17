/// A change of one property: what is changed, and to what ([MS-DOC], Prl, Sprm).
struct Sprm {
    /// What is changed of.
    enum Group: Int {
        case paragraph = 1
        case character, picture, section, table
    }

    let code: Int
    /// All of the operand, behind its length where it has one.
    let operand: ArraySlice<UInt8>

    var group: Group? { Group(rawValue: code >> 10 & 7) }
    /// At most the first four bytes of the operand as a number without a sign.
    var value: Int { operand.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) } }
    /// The first two bytes as a number with a sign.
    var signed: Int { Int(Int16(truncatingIfNeeded: value)) }
    var isOn: Bool { value & 1 == 1 }
}

/// Changes one behind the other; those ahead of a damaged one count.
struct Sprms: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    mutating func next() -> Sprm? {
        guard rest.count > 2, let first = byte(0), let second = byte(1) else { return nil }
        let code = first | second << 8
        rest = rest.dropFirst(2)
        guard let (length, count) = size(of: code), length + count <= rest.count else {
            rest = []
            return nil
        }
        let operand = rest.dropFirst(length).prefix(count)
        rest = rest.dropFirst(length + count)
        return Sprm(code: code, operand: operand)
    }

    private func byte(_ offset: Int) -> Int? {
        offset < rest.count ? Int(rest[rest.startIndex + offset]) : nil
    }

    /// How many bytes the length of the operand takes, and how many the operand (`spra`).
    private func size(of code: Int) -> (length: Int, count: Int)? {
        switch code >> 13 {
        case 0, 1: return (0, 1)
        case 2, 4, 5: return (0, 2)
        case 3: return (0, 4)
        case 7: return (0, 3)
        default: break
        }
        guard let first = byte(0) else { return nil }
        switch code {
        // The columns of a row, whose length has two bytes, and is one more than it says (sprmTDefTable).
        case 0xD608, 0xD606: return byte(1).map { (2, Swift.max((first | $0 << 8) - 1, 0)) }
        case 0xC615 where first == 0xFF: return tabs
        default: return (1, first)
        }
    }

    /// Tab stops that are too many for a length of one byte: those that go, and those that come (sprmPChgTabs).
    private var tabs: (length: Int, count: Int)? {
        guard let gone = byte(1), let come = byte(2 + gone * 4) else { return nil }
        return (1, 2 + gone * 4 + come * 3)
    }
}
