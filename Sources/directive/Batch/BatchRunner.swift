import DocParser

/// Takes inputs through the work, on one thread or several, and hands the results on in the order of the inputs.
struct BatchRunner<Mark: Sendable> {
    let jobs: Int
    let work: Work<Mark>
    /// Called before an input's first byte, on the thread that called `run`, as all that follow.
    let begin: () -> Void
    let write: ByteSink
    /// Called behind the last byte; false ends the run.
    let end: (Input, Outcome<Mark>) -> Bool
    /// Called when there is nothing to write for a while.
    let pause: () -> Void

    func run(_ inputs: InputFiles) {
        if jobs > 1 { runOnThreads(inputs) } else { runHere(inputs) }
    }

    /// One thread: results are written while they are made, so that a document of any size needs no buffer.
    private func runHere(_ inputs: InputFiles) {
        var inputs = inputs
        var count = 0
        while let input = inputs.next() {
            begin()
            guard end(input, work(input, write)) else { return }
            count += 1
            // The first results at once, later ones in larger writes.
            if inputs.mayWait || count < 64 { pause() }
        }
    }

    private func runOnThreads(_ inputs: InputFiles) {
        FreedMemory.keep()
        let queue = WorkQueue<Mark>()
        let work = work
        var threads: [Thread] = []
        for _ in 0..<jobs {
            // As many as the system gives; there is always this one.
            guard Memory.hasRoom(forThreads: threads.count + 1), let thread = Thread({ queue.serve(work) }) else {
                break
            }
            threads.append(thread)
        }
        if threads.isEmpty { return runHere(inputs) }
        feed(inputs, to: queue, window: threads.count * 4)
        queue.close()
        for thread in threads { thread.join() }
    }

    private func feed(_ inputs: InputFiles, to queue: WorkQueue<Mark>, window: Int) {
        var inputs = inputs
        var added = 0
        var finished = 0
        var isExhausted = false
        while true {
            // Nothing is under way, and reading on may take a while.
            if added == finished { pause() }
            while !isExhausted, added - finished < window, added == finished || !inputs.mayWait {
                // Small groups first, so that all threads begin at once and the first result is out soon.
                let group = nextGroup(of: &inputs, size: min(48, 1 + added / 4))
                isExhausted = group.isEmpty
                if isExhausted { break }
                queue.add(group, number: added)
                added += 1
            }
            if added == finished { return }
            let results =
                queue.takeIfReady()
                ?? {
                    pause()
                    return queue.take()
                }()
            for piece in results.pieces {
                begin()
                if !piece.bytes.isEmpty { write(piece.bytes) }
                guard end(piece.input, piece.outcome) else { return }
            }
            if results.isFinished { finished += 1 }
        }
    }

    private func nextGroup(of inputs: inout InputFiles, size: Int) -> [Input] {
        var group: [Input] = []
        while group.count < size, group.isEmpty || !inputs.mayWait, let input = inputs.next() { group.append(input) }
        return group
    }
}
