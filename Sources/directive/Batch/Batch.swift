import DocParser

/// A run over the inputs that a command line names.
struct Batch {
    let console: Console
    let isQuiet: Bool
    let jobs: Int
    let inputs: InputFiles
    let loader: DocumentLoader
    /// What documents have to meet to be taken.
    let filter: Filter?
    let output: Output
    let temporaries = TemporaryFiles()
    let kept = KeptDocuments()
    let frame: Frame
    /// Whether the run writes files beside what it prints.
    private let writesFiles: Bool

    /// Whether each document gets one line of output, because there may be several.
    var isMany: Bool { inputs.isMany }

    /// Whether progress and summaries may be told: not between results that a pipe takes to the same terminal.
    var mayTell: Bool { !isQuiet && !(output.isConsole && console.terminal.isErrorBesidePipe) }

    /// - Parameters:
    ///   - words: the inputs, where not all words of the command line are.
    ///   - writesFolder: whether the command writes files by itself, into the folder that `--output` names.
    ///   - writesInputs: whether the command replaces the inputs themselves.
    ///   - paints: whether the command sees to it by itself that its output is fit for a terminal.
    ///   - frame: what stands around the results of several inputs, or of one.
    init(
        _ invocation: Invocation, words: [String]? = nil, writesFolder: Bool = false, writesInputs: Bool = false,
        paints: Bool = false,
        frame: (_ isMany: Bool) -> Frame = { _ in .plain }
    ) throws(UsageError) {
        let arguments = invocation.arguments
        console = invocation.console
        isQuiet = arguments.has(.quiet)
        let settings = try InputSettings.read(invocation, words: words ?? arguments.words)
        inputs = InputFiles(settings.files)
        loader = settings.loader
        filter = try Filter(invocation)
        jobs = inputs.isMany ? arguments.number(.jobs) ?? Surroundings.processors : 1
        self.frame = frame(inputs.isMany)
        writesFiles = writesInputs
        if let path = arguments.value(.output), path != "-", !writesFolder {
            try NamedFiles(of: inputs).refuse(path, invocation)
            do throws(SystemError) {
                output = try Output(console: console, path: path, temporaries: temporaries)
            } catch {
                throw UsageError(error.whenWriting.about("-o \(path)"), command: arguments.command.name)
            }
        } else {
            if !writesFolder, console.isProcess { try NamedFiles(of: inputs).refuseStandardOutput(invocation) }
            output = Output(console: console, paints: paints)
        }
    }

    /// Takes every document that meets the condition through the work; what it gives to the sink is printed.
    ///
    /// - Parameters:
    ///   - each: called in the order of the inputs with what the work returned; false ends the run.
    ///   - ending: what stands behind all results.
    func run<Mark: Sendable>(
        _ work: @escaping @Sendable (Document, Input, ByteSink) throws(InputFailure) -> Mark,
        each: @escaping (Mark) -> Bool = { _ in true }, ending: () -> [UInt8] = { [] }
    ) -> ExitStatus {
        let (loader, filter, kept) = (loader, filter, kept)
        return runInputs(
            { (input, sink) throws(InputFailure) -> Mark? in
                let document = try kept.document(of: input, loader)
                if let filter, !filter.matches(document) { return nil }
                return try work(document, input, sink)
            }, each: { mark in mark.map(each) ?? true }, ending: ending)
    }

    /// Takes every input through the work, which loads it where it has to.
    func runInputs<Mark: Sendable>(
        _ work: @escaping @Sendable (Input, ByteSink) throws(InputFailure) -> Mark,
        each: @escaping (Mark) -> Bool = { _ in true }, ending: () -> [UInt8] = { [] }
    ) -> ExitStatus {
        let report = Report(console, showsProgress: isMany && mayTell)
        if console.isProcess, isMany || writesFiles || !output.isConsole {
            Interruption.watch(
                temporaries, tally: report.tally, in: console.language, isQuiet: isQuiet,
                clearsLine: report.isOnTerminal)
        }
        let framed = FramedOutput(output, frame: frame)
        let sharesTerminal = console.terminal.isOutput && output.isConsole
        BatchRunner<Mark>(
            jobs: jobs,
            work: { input, sink in
                do throws(InputFailure) { return .success(try work(input, sink)) } catch { return .failure(error) }
            },
            begin: { framed.begin() },
            write: ByteSink { bytes in
                if sharesTerminal { report.hideProgress() }
                framed.write(bytes)
            },
            end: { input, outcome in end(input, outcome, report, each) && !output.isBroken },
            pause: { output.flush() }
        ).run(inputs)
        // Where nothing could be read, a file keeps what it holds.
        let isWritten = report.hasResults ? framed.finish(behind: ending()) : framed.finishWithoutResults()
        return report.finish() && isWritten ? .done : .failure
    }

    private func end<Mark: Sendable>(
        _ input: Input, _ outcome: Outcome<Mark>, _ report: Report, _ each: (Mark) -> Bool
    ) -> Bool {
        switch outcome {
        case .success(let mark):
            report.add(input, failure: nil) { inputs.count }
            return each(mark)
        case .failure(let failure):
            // On a terminal both go to the same place, and then the order tells what belongs together.
            output.flush()
            report.add(input, failure: failure) { inputs.count }
            return true
        }
    }
}

extension Filter {
    /// The condition that a command line asks for.
    init?(_ invocation: Invocation) throws(UsageError) {
        guard let text = invocation.arguments.value(.where) else { return nil }
        do throws(QueryError) {
            self = try Filter(text)
        } catch {
            throw invocation.usageError(error.wording.about("--where"))
        }
    }
}
