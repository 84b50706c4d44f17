import DocParser

/// `check --fix` and `check --diff`: what has one right answer is put right, in the file or on paper.
struct MendRun {
    private let invocation: Invocation
    private let choice: RuleChoice
    private let showsDiff: Bool
    /// Whether a copy of a Word document is written.
    private let makesCopy: Bool

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
        makesCopy = arguments.has(.output) && !showsDiff
        if makesCopy, arguments.value(.output) == "-", invocation.console.terminal.isOutput {
            throw invocation.usageError(
                Wording("a Word file is no text for a terminal; name a file with '-o'", "Word文件不能显示在终端上，请用“-o”注明文件名"))
        }
    }

    func run() throws(UsageError) -> ExitStatus {
        let batch = try Batch(invocation, writesInputs: !showsDiff && !makesCopy, paints: !showsDiff)
        let mender = Mender(loader: batch.loader, choice: choice)
        if makesCopy { return try copy(batch, mender) }
        let printer = RemarkPrinter(invocation)
        let (temporaries, showsDiff) = (batch.temporaries, showsDiff)
        var (hasFinding, mended, left) = (false, 0, 0)
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
            let left = result.left.count { $0.severity != .note }
            return (result.count, left)
        } each: { outcome in
            mended += outcome.0
            left += outcome.1
            hasFinding = hasFinding || outcome.1 > 0 || showsDiff && outcome.0 > 0
            return true
        }
        if showsDiff, batch.mayTell, left > 0 {
            invocation.console.say(
                Wording(
                    "\(left) \(left == 1 ? "finding has" : "findings have") no one right mend; 'directive check' without '--diff' lists them",
                    "另有\(left)处没有唯一改法，不加“--diff”的“directive check”会列出"))
        }
        if !showsDiff, batch.mayTell, mended > 0 {
            invocation.console.say(
                Wording(mended == 1 ? "1 place mended" : "\(mended) places mended", "已修改\(mended)处"))
        }
        return max(status, hasFinding ? .finding : .done)
    }

    /// `--fix -o COPY.docx`
    private func copy(_ batch: Batch, _ mender: Mender) throws(UsageError) -> ExitStatus {
        if batch.isMany {
            throw invocation.usageError(
                Wording("'-o' names one copy; mend one Word file at a time", "“-o”只注明一个副本，请每次修改一个Word文件"))
        }
        let language = invocation.language
        var (mended, comments, hasFinding) = (0, 0, false)
        let status = batch.runInputs { (input, sink) throws(InputFailure) in
            let review = try mender.review(input, in: language)
            sink(review.bytes)
            return review
        } each: { review in
            (mended, comments) = (review.count, review.comments)
            hasFinding = review.left.contains { $0.severity != .note }
            return true
        }
        if batch.mayTell, mended + comments > 0 {
            let wording = Wording(
                "\(mended) \(mended == 1 ? "change" : "changes") and \(comments) \(comments == 1 ? "comment" : "comments")",
                "\(mended)处修订，\(comments)条批注")
            invocation.console.say(wording)
        }
        return max(status, hasFinding ? .finding : .done)
    }
}
