/// Whether somebody who waited for an answer has given up.
final class Cancellation: Sendable {
    private let flag = Monitor(false)

    func cancel() { flag.withLock { $0 = true } }

    var isCancelled: Bool { flag.withLock { $0 } }
}
