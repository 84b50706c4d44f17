import DocParser

/// Prints what a selector found in a document.
struct MatchPrinter: Sendable {
    /// What is printed of the matches.
    enum Mode: String, Sendable {
        case text, json, ndjson, rows, markdown
        /// How many there are.
        case count
        /// The name of the input, if there is one.
        case files
        /// Nothing.
        case exists

        init(_ invocation: Invocation) throws(UsageError) {
            let arguments = invocation.arguments
            let flags: [(Flag.Name, Mode)] = [(.count, .count), (.filesWithMatches, .files), (.exists, .exists)]
            let chosen = flags.filter { arguments.has($0.0) }
            if arguments.has(.includeZero), !arguments.has(.count) {
                throw invocation.usageError(
                    Wording("'--include-zero' goes with '--count'", "“--include-zero”要与“--count”同用"))
            }
            guard let (name, mode) = chosen.first else {
                self = arguments.value(.format).flatMap { Mode(rawValue: $0) } ?? .text
                return
            }
            let others = chosen.dropFirst().map(\.0) + (arguments.has(.format) ? [.format] : [])
            if let other = others.first {
                throw invocation.usageError(
                    Wording(
                        "'--\(name.rawValue)' and '--\(other.rawValue)' ask for different output; leave one of them out",
                        "“--\(name.rawValue)”与“--\(other.rawValue)”的输出不同，只能用一个"))
            }
            self = mode
        }
    }

    let mode: Mode
    let offsets: OffsetUnit
    /// Whether the input's name stands before each match.
    let namesInput: Bool
    /// Whether an input without a match is counted as well.
    let includesZero: Bool

    func print(_ matches: [Match], of document: Document, _ input: Input, to sink: ByteSink) {
        switch mode {
        case .exists: break
        case .count where includesZero || !matches.isEmpty:
            sink(Array("\(namesInput ? input.name + ":" : "")\(matches.count)\n".utf8))
        case _ where matches.isEmpty: break
        case .count: break
        case .files: sink(Array("\(input.name)\n".utf8))
        case .json: document.writeJSON(of: matches, pretty: true, offsets: offsets, to: sink)
        case .ndjson: document.writeJSON(of: matches, pretty: false, offsets: offsets, to: sink)
        case .rows:
            let blocks = matches.outermost().compactMap(\.block)
            document.writeRows(of: blocks, offsets: offsets, to: sink)
        case .markdown: markdown(matches.outermost(), of: document, to: sink)
        case .text: text(matches.outermost(), input, to: sink)
        }
    }

    private func text(_ matches: [Match], _ input: Input, to sink: ByteSink) {
        for match in matches {
            let words =
                switch match {
                case .block(let block): block.plainText
                case .value(let value): value.text
                }
            guard namesInput else {
                sink(Array((words + "\n").utf8))
                continue
            }
            // A match begins at the margin: what is indented goes on with it.
            let place = match.block.map { input.name + ":" + $0.id } ?? input.name
            var line = Array("\(place): ".utf8)
            for byte in words.utf8 {
                line.append(byte)
                if byte == UInt8(ascii: "\n") { line += [UInt8(ascii: " "), UInt8(ascii: " ")] }
            }
            sink(line + [UInt8(ascii: "\n")])
        }
    }

    private func markdown(_ matches: [Match], of document: Document, to sink: ByteSink) {
        for match in matches {
            switch match {
            case .block(let block): document.writeMarkdown(of: [block], to: sink)
            case .value(let value): sink(Array("\(value.text)\n".utf8))
            }
        }
    }
}
