import DocParser

/// What is told on standard error while a run goes on: inputs that failed, how far it got, what came of it.
final class Report {
    private let console: Console
    private var progress: Progress?
    /// The binary files that were refused, by kind in the order they came.
    private var refusals: [(refusal: InputFailure.Refusal, first: String, count: Int)] = []
    let tally: Monitor<Tally>

    /// - Parameter showsProgress: whether a line of progress is wanted; a terminal has to be there as well.
    init(_ console: Console, showsProgress: Bool) {
        self.console = console
        tally = Monitor(Tally())
        if console.terminal.isError, showsProgress { progress = Progress(console) }
    }

    var isOnTerminal: Bool { progress != nil }

    /// Whether any input could be read, or there was none.
    var hasResults: Bool { tally.withLock { $0.failed < $0.done || $0.done == 0 } }

    /// One more input is done.
    func add(_ input: Input, failure: InputFailure?, count: () -> Int?) {
        let tally = tally.withLock { tally in
            tally.done += 1
            if failure != nil { tally.failed += 1 }
            return tally
        }
        if let failure { add(failure) }
        guard progress?.isDue() == true else { return }
        var shown = tally
        if shown.total == nil {
            shown.total = count()
            self.tally.withLock { $0.total = shown.total }
        }
        progress?.show(shown, name: input.name)
    }

    private func add(_ failure: InputFailure) {
        guard let refusal = failure.refusal else { return say(failure.name, failure.sentence) }
        if let index = refusals.firstIndex(where: { $0.refusal == refusal }) {
            refusals[index].count += 1
        } else {
            refusals.append((refusal, failure.name, 1))
        }
    }

    /// A line of its own: `directive: NAME: SENTENCE`.
    func say(_ name: String, _ sentence: Wording) {
        progress?.hide()
        console.say(sentence.about(name))
    }

    /// Makes room on the terminal before results are written to it.
    func hideProgress() {
        progress?.hide()
    }

    /// The end of the run; whether all inputs could be read.
    func finish() -> Bool {
        progress?.hide()
        for entry in refusals {
            let others = entry.count - 1
            let more =
                others > 0
                ? Wording(" (\(Tally.grouped(others)) more like it)", "（同类还有\(Tally.grouped(others))个）")
                : Wording(same: "")
            say(entry.first, entry.refusal.sentence + more)
        }
        let tally = tally.withLock { $0 }
        if let progress, tally.done > 1 { console.say(progress.summary(tally)) }
        return tally.failed == 0
    }
}
