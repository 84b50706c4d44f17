import DocParser

/// Inputs on their way through several threads; results come out in the order of the inputs.
///
/// Inputs travel in groups, so that threads seldom meet. The window of groups is bounded, and so are the bytes that
/// wait for their turn: a thread whose group is not the next to come out waits when too many of them pile up. Memory
/// therefore does not grow with the number of inputs, however slow one of them is.
struct WorkQueue<Mark: Sendable>: Sendable {
    private struct Group: Sendable {
        let number: Int
        let inputs: [Input]
    }

    private struct Slot: Sendable {
        var pieces: [Piece<Mark>] = []
        var isFinished = false
    }

    private struct State: Sendable {
        var waiting: [Group] = []
        var slots: [Int: Slot] = [:]
        /// The group whose results come out next.
        var head = 0
        var bufferedBytes = 0
        var isClosed = false
    }

    private static var bufferLimit: Int { 8 << 20 }
    private static var publishSize: Int { 1 << 20 }

    private let state = Monitor(State())

    /// Adds a group of inputs.
    func add(_ inputs: [Input], number: Int) {
        state.withLock { state in
            state.waiting.append(Group(number: number, inputs: inputs))
            state.slots[number] = Slot()
        }
        state.announce()
    }

    /// Lets the threads end when they are done with what they have.
    func close() {
        state.withLock { state in
            state.isClosed = true
            state.waiting = []
        }
        state.announce()
    }

    /// The next results of the first unfinished group, and whether the group is finished; nil if there are none yet.
    func takeIfReady() -> (pieces: [Piece<Mark>], isFinished: Bool)? {
        let result = state.withLock { Self.take(from: &$0) }
        state.announce()
        return result
    }

    /// Waits for the next results.
    func take() -> (pieces: [Piece<Mark>], isFinished: Bool) {
        let result = state.waitFor { Self.take(from: &$0) }
        state.announce()
        return result
    }

    private static func take(from state: inout State) -> (pieces: [Piece<Mark>], isFinished: Bool)? {
        guard let slot = state.slots[state.head], slot.isFinished || !slot.pieces.isEmpty else { return nil }
        state.bufferedBytes -= slot.pieces.reduce(0) { $0 + $1.bytes.count }
        if slot.isFinished {
            state.slots[state.head] = nil
            state.head += 1
        } else {
            state.slots[state.head]?.pieces = []
        }
        return (slot.pieces, slot.isFinished)
    }

    /// What each thread does until the queue is closed.
    func serve(_ work: Work<Mark>) {
        while let group = nextGroup() {
            var pieces: [Piece<Mark>] = []
            var size = 0
            for input in group.inputs {
                // Both stay inside of this call; the box lets the sink add to what is returned.
                let collected = Collector()
                let outcome = work(input, ByteSink { collected.bytes.append($0) })
                pieces.append(Piece(input: input, bytes: collected.bytes, outcome: outcome))
                size += collected.bytes.count
                if size > Self.publishSize {
                    publish(pieces, of: group.number, isFinished: false)
                    pieces = []
                    size = 0
                }
            }
            publish(pieces, of: group.number, isFinished: true)
        }
    }

    private final class Collector {
        var bytes: [UInt8] = []
    }

    private func nextGroup() -> Group? {
        let next: Group?? = state.waitFor { state in
            if !state.waiting.isEmpty { return .some(state.waiting.removeFirst()) }
            return state.isClosed ? .some(nil) : nil
        }
        return next ?? nil
    }

    private func publish(_ pieces: [Piece<Mark>], of number: Int, isFinished: Bool) {
        let size = pieces.reduce(0) { $0 + $1.bytes.count }
        state.waitFor { state -> Void? in
            let mayWait = number != state.head && !state.isClosed
            if mayWait, state.bufferedBytes + size > Self.bufferLimit, state.bufferedBytes > 0 { return nil }
            state.bufferedBytes += size
            state.slots[number]?.pieces += pieces
            state.slots[number]?.isFinished = isFinished
            return ()
        }
        state.announce()
    }
}
