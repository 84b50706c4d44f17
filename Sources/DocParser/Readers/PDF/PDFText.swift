/// The text of a printed document (PDF): a line for each paragraph, what is known of each, and what was left out.
///
/// The paper breaks paragraphs into lines; boxes tell where they go on: a paragraph begins two characters further in than
/// its further lines (GB/T 9704-2012, 7.3.3), and a line that goes on is full.
struct PDFText: Sendable {
    private(set) var text: [UInt8] = []
    private(set) var layouts: [LineLayout] = []
    /// What was left out, as diagnostics.
    private(set) var notes: [Diagnostic] = []
    private let measure: PDFMeasure
    /// The last line that was written, and what is known of the paragraph that it stands in.
    private var last: PDFLine?
    private var layout = LineLayout()

    /// Reads what `pdftohtml -xml` prints. O(n log n).
    init(_ xml: [UInt8]) throws(ReadingError) {
        let read = PDFPages(xml)
        var lines = read.pages.flatMap { PDFLine.lines(of: $0, fonts: read.fonts) }
        if let fault = PDFLayer.fault(of: lines, pages: read.pages.count) { throw ReadingError(.pdf(fault)) }
        let running = PDFRunningLines.marks(of: lines, in: read.pages)
        let leftOut = lines.indices.filter { running[$0] }.map { lines[$0] }
        lines = lines.indices.filter { !running[$0] }.map { lines[$0] }
        Self.markColumns(&lines)
        measure = PDFMeasure(of: lines)
        for line in lines { append(line) }
        endLine()
        notes = PDFLayer.notes(leftOut: leftOut, empty: read.pages.filter { $0.pieces.isEmpty }.map(\.number))
    }

    /// Wide gaps are columns where a line above or below has one at the same place.
    private static func markColumns(_ lines: inout [PDFLine]) {
        func shares(_ line: PDFLine, _ other: PDFLine) -> Bool {
            line.page == other.page
                && line.gaps.contains { gap in other.gaps.contains { abs($0.left - gap.left) < max(line.size, 1) } }
        }
        let marked = lines.indices.filter { index in
            !lines[index].gaps.isEmpty
                && (index > 0 && shares(lines[index], lines[index - 1])
                    || index + 1 < lines.count && shares(lines[index], lines[index + 1]))
        }
        for index in marked { lines[index].markColumns() }
    }

    private mutating func append(_ line: PDFLine) {
        if let last, goesOn(last, with: line) {
            // Latin words are parted by a blank where a line ended.
            if let end = text.last, end < 0x80, end > 0x20, let first = line.words.first, first | 0x20 >= 0x61,
                first < 0x80
            {
                text.append(0x20)
            }
        } else {
            endLine()
            appendGap(above: line)
            layout = self.layout(of: line)
        }
        text += line.words
        last = line
    }

    private mutating func endLine() {
        guard last != nil else { return }
        text.append(0x0A)
        layouts.append(layout)
    }

    /// Blank lines where the paper has space: two above a new page that begins with a title.
    private mutating func appendGap(above line: PDFLine) {
        guard let last else { return }
        var blanks = 0
        if last.page != line.page {
            blanks = measure.isLarge(line) ? 2 : 0
        } else if line.top - last.bottom > max(line.height, last.height) * 3 / 2 {
            blanks = 1
        }
        for _ in 0..<blanks {
            text.append(0x0A)
            layouts.append(LineLayout())
        }
    }

    private func goesOn(_ last: PDFLine, with line: PDFLine) -> Bool {
        guard abs(last.size - line.size) <= 1, line.gaps.isEmpty, last.gaps.isEmpty else { return false }
        if measure.isLarge(line) {
            return !line.isRed && measure.isCentered(last) && measure.isCentered(line) && last.page == line.page
                && line.top - last.bottom < line.height
        }
        guard measure.isAtLeft(line), measure.isFull(last) else { return false }
        return measure.isIndented || !endsSentence(last)
    }

    private func endsSentence(_ line: PDFLine) -> Bool {
        Self.sentenceEnds.end(line.words.span, before: line.words.count)
    }

    private static let sentenceEnds = WordSet(eitherWidth: ["。", "：", "；", "！", "？"])

    private func layout(of line: PDFLine) -> LineLayout {
        var layout = LineLayout()
        layout.sizeStep = LineLayout.sizeStep(of: line.size, from: measure.size)
        layout.page = UInt16(clamping: line.page)
        layout.set(.bold, line.isBold || line.isHei)
        layout.set(.red, line.isRed)
        layout.set(.opensPage, last?.page != line.page)
        layout.set(.cell, line.words.contains(0x09))
        if measure.isCentered(line) {
            layout.alignment = .center
        } else if measure.isFull(line), !measure.isAtLeft(line),
            (line.left - measure.left) * 2 > measure.right - measure.left
        {
            layout.alignment = .end
        } else {
            layout.alignment = .start
        }
        if let last, last.page == line.page {
            layout.gapAbove = UInt8(clamping: max(0, line.top - last.bottom) / max(line.height, 1))
        }
        return layout
    }
}
