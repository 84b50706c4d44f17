import DocParser

extension Batch {
    /// Reads all documents once before the run, for what it has to know of all of them; nothing is printed, and what can't
    /// be read is told by the run itself.
    ///
    /// - Parameter each: called in the order of the inputs.
    func survey<Mark: Sendable>(_ work: @escaping @Sendable (Document) -> Mark, each: @escaping (Mark) -> Void) {
        let (loader, kept) = (loader, kept)
        if console.isProcess, !output.isConsole {
            Interruption.watch(
                temporaries, tally: Monitor(Tally()), in: console.language, isQuiet: isQuiet, clearsLine: false)
        }
        BatchRunner<Mark>(
            jobs: jobs,
            work: { input, _ in
                do throws(InputFailure) {
                    let document = try loader.load(input)
                    kept.keep(document, of: input)
                    return .success(work(document))
                } catch {
                    return .failure(error)
                }
            },
            begin: {}, write: ByteSink { (_: Span<UInt8>) in },
            end: { _, outcome in
                if case .success(let mark) = outcome { each(mark) }
                return true
            },
            pause: {}
        ).run(inputs)
    }

    /// Refuses standard input for a run that reads its inputs twice.
    func requireFiles(_ invocation: Invocation) throws(UsageError) {
        guard isMany, invocation.arguments.words.contains("-") else { return }
        throw invocation.usageError(
            Wording(
                "'\(invocation.arguments.command.name)' reads several inputs twice, and standard input can be read only "
                    + "once; write it to a file, or give it alone",
                "“\(invocation.arguments.command.name)”要把多个输入读两遍，标准输入只能读一次；请写成文件，或者单独给出"))
    }
}
