/// How far a run has got.
struct Tally: Sendable {
    var done = 0
    var failed = 0
    /// The number of inputs; nil where it is not known beforehand.
    var total: Int?

    /// `1,234 of 10,000 inputs`.
    var words: String {
        guard let total else { return Tally.count(done, "input") }
        return "\(Tally.grouped(done)) of \(Tally.count(total, "input"))"
    }

    /// `1 input`, `12 inputs`.
    static func count(_ number: Int, _ noun: String) -> String {
        "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
    }

    /// `10,000`.
    static func grouped(_ number: Int) -> String {
        var result: [Character] = []
        for (place, digit) in String(number).reversed().enumerated() {
            if place > 0, place % 3 == 0, digit != "-" { result.append(",") }
            result.append(digit)
        }
        return String(result.reversed())
    }
}
