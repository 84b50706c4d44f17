/// What stands for marks between words: the line break between two rows of a table in HTML, the tab between its cells.
///
/// Words are cut out of the text, which may have no line break there, so that one from elsewhere in it is taken.
struct GapBreaks: Sendable, Hashable {
    private var breaks: [GapBreak] = []
    /// Where the text has a blank, a tab, and a line break; the next best where it has none.
    private var places: [ByteRange] = []

    init() {}

    init(_ breaks: [GapBreak], in text: SourceText) {
        self.breaks = breaks
        guard !breaks.isEmpty else { return }
        let line = Self.place(of: 0x0A, in: text) ?? Self.place(of: 0x20, in: text)
        let blank = Self.place(of: 0x20, in: text) ?? line
        let cell = Self.place(of: 0x09, in: text) ?? blank
        guard let line, let blank, let cell else {
            self.breaks = []
            return
        }
        places = [blank, cell, line]
    }

    private static func place(of byte: UInt8, in text: SourceText) -> ByteRange? {
        let offset = text.bytes.withSpan { $0.firstOffset(of: byte, from: 0) }
        return offset < text.bytes.count ? ByteRange(offset, offset + 1) : nil
    }

    var isEmpty: Bool { breaks.isEmpty }

    /// Calls back with what stands for a gap. O(log breaks).
    func forEach(in gap: ByteRange, _ body: (ByteRange) -> Void) {
        guard !breaks.isEmpty else { return }
        var (low, high) = (0, breaks.count)
        while low < high {
            let middle = (low + high) / 2
            if breaks[middle].offset < gap.lower { low = middle + 1 } else { high = middle }
        }
        while low < breaks.count, breaks[low].offset < gap.upper {
            body(places[Int(breaks[low].kind.rawValue)])
            low += 1
        }
    }
}
