import DocParser

/// What happens on Ctrl-C: files without their names are removed, and the run says how far it got.
///
/// A thread of its own waits for the signal. A handler could not take locks, and the work could take long to look.
enum Interruption {
    static func watch(
        _ temporaries: TemporaryFiles, tally: Monitor<Tally>, in language: Language, isQuiet: Bool, clearsLine: Bool
    ) {
        Signals.block()
        let thread = Thread {
            let signal = Signals.wait()
            temporaries.removeForGood()
            if !isQuiet {
                let words = tally.withLock { tally in
                    Wording("stopped after \(tally.wording.english)", "已中断，处理了\(tally.wording.chinese)")
                }
                let line = (clearsLine ? Progress.clear : "") + "directive: \(words.text(in: language))\n"
                try? FileDescriptor.standardError.writeAll(Array(line.utf8).span)
            }
            Signals.end(by: signal)
        }
        if let thread { thread.detach() } else { Signals.unblock() }
    }
}
