import DocParser

/// How far a run has got.
struct Tally: Sendable {
    var done = 0
    var failed = 0
    /// The number of inputs; nil where it is not known beforehand.
    var total: Int?

    /// `1,234 of 10,000 inputs`.
    var wording: Wording {
        guard let total else { return Wording(Tally.count(done, "input"), "\(Tally.grouped(done))个输入") }
        return Wording(
            "\(Tally.grouped(done)) of \(Tally.count(total, "input"))",
            "\(Tally.grouped(total))个输入中的\(Tally.grouped(done))个")
    }

    /// `2 failed`.
    var failures: Wording { Wording("\(Tally.grouped(failed)) failed", "失败\(Tally.grouped(failed))个") }

    /// `1 input`, `12 inputs`: English, which has a plural.
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
