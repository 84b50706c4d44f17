import DocParser

/// A line on the terminal that says how far a run has got, for runs that take a while.
struct Progress {
    /// Empties the line that the cursor is in.
    static let clear = "\r\u{1B}[K"

    private let console: Console
    private let started = Surroundings.seconds
    private var shown = 0.0
    private var isVisible = false

    init(_ console: Console) {
        self.console = console
    }

    /// Whether it is time for another look: not in the first half second, then ten times a second.
    mutating func isDue() -> Bool {
        let now = Surroundings.seconds
        guard now - started > 0.5, now - shown > 0.1 else { return false }
        shown = now
        return true
    }

    mutating func show(_ tally: Tally, name: String) {
        let line = Progress.line(
            tally, seconds: Surroundings.seconds - started, name: name, in: console.language)
        console.report(Progress.clear + DisplayWidth.cut(line, to: console.terminal.columns - 1))
        isVisible = true
    }

    /// Makes room for other words.
    mutating func hide() {
        if isVisible { console.report(Progress.clear) }
        isVisible = false
    }

    /// Done, total, rate, time left, failures, current name.
    static func line(
        _ tally: Tally, seconds: Double, name: String, in language: Language = .english
    ) -> String {
        let rate = Double(tally.done) / max(seconds, 0.001)
        var parts = [Tally.grouped(tally.done)]
        if let total = tally.total, total > 0 {
            parts[0] += "/\(Tally.grouped(total)) (\(tally.done * 100 / total)%)"
        }
        parts.append("\(Tally.grouped(Int(rate)))/s")
        if let total = tally.total, rate > 0 {
            let left = time(Double(total - tally.done) / rate)
            parts.append(Wording("\(left) left", "还需\(left)").text(in: language))
        }
        if tally.failed > 0 { parts.append(tally.failures.text(in: language)) }
        parts.append(DisplayWidth.printable(name))
        return parts.joined(separator: "  ")
    }

    /// The line at the end.
    func summary(_ tally: Tally) -> Wording {
        let seconds = Surroundings.seconds - started
        let rate = Int(Double(tally.done) / max(seconds, 0.001))
        let failed = tally.failed > 0 ? Wording(", ", "，") + tally.failures : Wording(same: "")
        let tenths = Int(seconds * 10)
        let time = "\(tenths / 10).\(tenths % 10)"
        return Wording(
            "\(Tally.count(tally.done, "input")) in \(time) s (\(Tally.grouped(rate))/s)",
            "\(Tally.grouped(tally.done))个输入，用时\(time)秒（每秒\(Tally.grouped(rate))个）") + failed
    }

    /// `0:07`, `1:02:03`.
    private static func time(_ seconds: Double) -> String {
        let whole = Int(min(seconds, 360_000))
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let minutes = whole / 60 % 60
        let hours = whole / 3600
        return hours > 0 ? "\(hours):\(two(minutes)):\(two(whole % 60))" : "\(minutes):\(two(whole % 60))"
    }
}
