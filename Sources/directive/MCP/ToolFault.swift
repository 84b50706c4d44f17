/// What is wrong with a call, for the one who made it: what was asked, why that can't be, what to do instead.
struct ToolFault: Error, Sendable, Hashable {
    let sentence: String
    /// Whether nobody waits for an answer any more.
    var isCancelled = false

    init(_ sentence: String) {
        self.sentence = sentence
    }

    static let cancelled = {
        var fault = ToolFault("the call was cancelled")
        fault.isCancelled = true
        return fault
    }()
}
