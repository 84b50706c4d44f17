/// Who waits for an answer: whether they have given up, and how they are told how far the work is.
final class Caller: Sendable {
    /// How many seconds lie between two words on how far it is.
    static let usualPause = 0.5

    private struct State: Sendable {
        var hasGivenUp = false
        var told: Double
    }

    private let state: Monitor<State>
    private let tell: (@Sendable (Int, String) -> Void)?
    private let pause: Double

    /// - Parameter tell: takes the number of documents that were looked at, and a few words; nil where nobody asked.
    init(pause: Double = usualPause, tell: (@Sendable (Int, String) -> Void)? = nil) {
        state = Monitor(State(told: Surroundings.seconds))
        self.tell = tell
        self.pause = pause
    }

    func giveUp() { state.withLock { $0.hasGivenUp = true } }

    var hasGivenUp: Bool { state.withLock { $0.hasGivenUp } }

    /// Says how far it is, where somebody wants to know, and not all the time.
    func progress(_ count: Int, _ path: String) {
        guard let tell else { return }
        let now = Surroundings.seconds
        let isTime = state.withLock { state in
            guard !state.hasGivenUp, now - state.told >= pause else { return false }
            state.told = now
            return true
        }
        if isTime { tell(count, path) }
    }
}
