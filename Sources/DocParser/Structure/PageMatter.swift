/// Gathers the lines that belong to the page into runs, and says what each is.
enum PageMatter {
    /// - Parameter kept: indices of lines that hold a value or a block.
    static func runs(_ layout: Layout, kept: LineSet) -> [ExcludedRun] {
        var runs: [ExcludedRun] = []
        var footKind = ExcludedRun.Kind.footer
        for index in layout.margins where layout.zones[index].isPage && !kept.contains(index) {
            let line = layout.lines[index]
            let kind: ExcludedRun.Kind
            if layout.zones[index] == .pageFoot {
                if line.traits.contains(.related) { footKind = .relatedArticles }
                if line.traits.contains(.footer) { footKind = .footer }
                kind = footKind
            } else {
                kind = headKind(line, isRepeated: layout.copies.isRepeated(index))
            }
            if kind == .navigation || kind == .pageHeader, let last = runs.last, isHead(last.kind), index > 0,
                layout.zones[index - 1].isPage, !kept.contains(index - 1)
            {
                runs[runs.count - 1].kind = last.kind == kind ? kind : .navigation
                append(line, runs[runs.count - 1].kind, joins: true, to: &runs)
                continue
            }
            let isNext = index > 0 && layout.zones[index - 1].isPage && !kept.contains(index - 1)
            append(line, kind, joins: isNext, to: &runs)
        }
        for line in layout.pageNumbers { append(line, .pageNumber, joins: false, to: &runs) }
        for lines in layout.contents {
            for (place, line) in lines.enumerated() { append(line, .contents, joins: place > 0, to: &runs) }
        }
        return settled(runs)
    }

    private static func isHead(_ kind: ExcludedRun.Kind) -> Bool { kind == .navigation || kind == .pageHeader }

    /// Runs in order, none inside another: lines of the page's head make one run, and a line is in one run only.
    private static func settled(_ runs: [ExcludedRun]) -> [ExcludedRun] {
        var result: [ExcludedRun] = []
        for run in runs.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            if let last = result.last, run.lines.lowerBound <= last.lines.upperBound {
                let upper = max(last.lines.upperBound, run.lines.upperBound)
                result[result.count - 1].lines = last.lines.lowerBound...upper
                result[result.count - 1].range =
                    last.range.lowerBound..<max(last.range.upperBound, run.range.upperBound)
            } else {
                result.append(run)
            }
        }
        return result
    }

    private static func headKind(_ line: Line, isRepeated: Bool) -> ExcludedRun.Kind {
        if isRepeated { return .pageTitle }
        return line.traits.contains(.navigation) ? .navigation : .pageHeader
    }

    private static func append(
        _ line: Line, _ kind: ExcludedRun.Kind, joins: Bool, to runs: inout [ExcludedRun]
    ) {
        let last = Int(line.lastNumber)
        if joins, let run = runs.last, run.kind == kind {
            runs[runs.count - 1].lines = run.lines.lowerBound...max(run.lines.upperBound, last)
            runs[runs.count - 1].range = run.range.lowerBound..<line.range.end
        } else {
            runs.append(ExcludedRun(kind: kind, lines: Int(line.number)...last, range: line.range.range))
        }
    }
}
