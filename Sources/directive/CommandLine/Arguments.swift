/// The words of a command line, taken apart and checked against the command's flags.
struct Arguments: Sendable {
    let command: Command
    /// The values of each flag in the order they were given; one empty word for a flag without a value.
    private(set) var values: [Flag.Name: [String]] = [:]
    /// The flags in the order they were given, each with its value: what belongs to the flag before it is told so.
    private var given: [(name: Flag.Name, value: String)] = []
    /// Inputs and other words that belong to no flag.
    var words: [String] = []

    init(command: Command) {
        self.command = command
    }

    mutating func add(_ value: String, to name: Flag.Name) {
        values[name, default: []].append(value)
        given.append((name, value))
    }

    /// The values of a flag, each with those of another one that belong to it: those behind it, up to the next such
    /// flag; those before the first one belong to the first.
    func all(_ name: Flag.Name, with other: Flag.Name) -> [(value: String, others: [String])] {
        var early: [String] = []
        var groups: [(value: String, others: [String])] = []
        for flag in given {
            if flag.name == name {
                groups.append((flag.value, groups.isEmpty ? early : []))
            } else if flag.name == other {
                if groups.isEmpty {
                    early.append(flag.value)
                } else {
                    groups[groups.count - 1].others.append(flag.value)
                }
            }
        }
        return groups
    }

    func has(_ name: Flag.Name) -> Bool { values[name] != nil }

    /// The last value, which wins over those before it.
    func value(_ name: Flag.Name) -> String? { values[name]?.last }

    func all(_ name: Flag.Name) -> [String] { values[name] ?? [] }

    func number(_ name: Flag.Name) -> Int? { value(name).flatMap { Int($0) } }

    /// A number of bytes, with K, M or G behind it for powers of 1024.
    func size(_ name: Flag.Name) -> Int? { value(name).flatMap { Arguments.size($0) } }

    static func size(_ words: String) -> Int? {
        var digits = Array(words.utf8)
        var factor = 1
        switch digits.last {
        case UInt8(ascii: "K"), UInt8(ascii: "k"): factor = 1 << 10
        case UInt8(ascii: "M"), UInt8(ascii: "m"): factor = 1 << 20
        case UInt8(ascii: "G"), UInt8(ascii: "g"): factor = 1 << 30
        default: break
        }
        if factor > 1 { digits.removeLast() }
        guard let number = Int(String(decoding: digits, as: UTF8.self)), number > 0 else { return nil }
        let (size, overflow) = number.multipliedReportingOverflow(by: factor)
        return overflow ? nil : size
    }
}
