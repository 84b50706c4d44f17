/// Gathers the lines that belong to the page into runs, and says what each is.
enum PageMatter {
    /// - Parameters:
    ///   - kept: indices of page lines that hold a value.
    ///   - values: the places of the values.
    static func runs(
        _ layout: Layout, kept: LineSet, _ values: EvidenceList, in text: borrowing Span<UInt8>
    ) -> [ExcludedRun] {
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
        return settled(runs + wordsBeforeLabels(layout, kept, values, text))
    }

    /// The words of a page's table before its first label and value: 政务公开目录　索引号：….
    private static func wordsBeforeLabels(
        _ layout: Layout, _ kept: LineSet, _ values: EvidenceList, _ text: borrowing Span<UInt8>
    ) -> [ExcludedRun] {
        // Mostly the label begins the line.
        let lines = layout.margins.filter {
            kept.contains($0) && layout.zones[$0].isPage && !layout.lines[$0].traits.contains(.pageLabel)
        }
        guard !lines.isEmpty else { return [] }
        var runs: [ExcludedRun] = []
        let places = values.sortedRanges
        var next = 0
        for index in lines {
            var line = layout.lines[index]
            while next < places.count, places[next].end <= line.range.start { next += 1 }
            let value = next < places.count ? places[next].start : line.range.end
            let label = PageTableReader.pairs(of: line.range, line: index, in: text).first?.labelRange.start ?? value
            let end = text.trimmingBlanks(from: line.range.start, to: min(value, label))
            guard text.hasLetter(from: line.range.start, to: end) else { continue }
            line.range = ByteRange(line.range.start, end)
            line.lastNumber = line.number + lineEnds(text, in: line.range)
            append(
                line, layout.zones[index] == .pageFoot ? .footer : headKind(line, isRepeated: false), joins: false,
                to: &runs)
        }
        return runs
    }

    /// How many line ends stand in a range; CRLF is one.
    private static func lineEnds(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Int32 {
        var count: Int32 = 0
        for offset in range.range where text[offset] == 0x0A || text[offset] == 0x0D {
            if text[offset] == 0x0A, offset > range.start, text[offset - 1] == 0x0D { continue }
            count += 1
        }
        return count
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
