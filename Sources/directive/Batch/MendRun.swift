import DocParser

/// `check --fix` and `check --diff`: what has one right answer is put right, in the file or on paper.
struct MendRun {
    private let invocation: Invocation
    private let choice: RuleChoice
    private let showsDiff: Bool

    init(_ invocation: Invocation, _ choice: RuleChoice) throws(UsageError) {
        self.invocation = invocation
        self.choice = choice
        showsDiff = invocation.arguments.has(.diff)
        let arguments = invocation.arguments
        let flag = showsDiff ? "--diff" : "--fix"
        if arguments.has(.pre) {
            throw invocation.usageError(
                Wording(
                    "'\(flag)' mends files as they are, and not what '--pre' prints", "“\(flag)”修改文件本身，不能与“--pre”同用"))
        }
        if arguments.value(.from) == "ndjson" {
            throw invocation.usageError(
                Wording(
                    "'\(flag)' does not mend the records of a data set; mend the texts before",
                    "“\(flag)”不修改数据集中的记录，请先修改文本"))
        }
        if let format = arguments.value(.format), format != "text" {
            throw invocation.usageError(
                Wording("'\(flag)' and '--format \(format)' exclude each other", "“\(flag)”不能与“--format \(format)”同用"))
        }
        if arguments.has(.output), !showsDiff {
            throw invocation.usageError(
                Wording("'--fix' writes to the files themselves; leave out '-o'", "“--fix”直接修改文件，不能用“-o”"))
        }
    }

    func run() throws(UsageError) -> ExitStatus {
        let batch = try Batch(invocation, writesInputs: !showsDiff, paints: !showsDiff)
        let mender = Mender(loader: batch.loader, choice: choice)
        let printer = RemarkPrinter(invocation)
        let (temporaries, showsDiff) = (batch.temporaries, showsDiff)
        var (hasFinding, mended) = (false, 0)
        let status = batch.runInputs { (input, sink) throws(InputFailure) in
            let result = try mender.mend(input)
            if showsDiff {
                sink(UnifiedDiff.text(from: result.before, to: result.text, name: input.name))
            } else if case .file(let path) = input.place {
                try mender.write(result, to: path, input, temporaries)
                printer.print(result.left, of: result.document, name: input.name, to: sink)
            } else {
                sink(result.bytes)
            }
            return (result.count, showsDiff ? result.count > 0 : result.left.contains { $0.severity != .note })
        } each: { outcome in
            mended += outcome.0
            hasFinding = hasFinding || outcome.1
            return true
        }
        if !showsDiff, batch.mayTell, mended > 0 {
            invocation.console.say(
                Wording(mended == 1 ? "1 place mended" : "\(mended) places mended", "已修改\(mended)处"))
        }
        return max(status, hasFinding ? .finding : .done)
    }
}
