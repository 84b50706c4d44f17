/// Metadata while it is read: values with their places, and which lines they used up.
struct MetadataDraft {
    let layout: Layout
    private let source: SourceText
    var metadata = Metadata()
    var diagnostics: [Diagnostic] = []
    /// Indices of lines all of whose words are a field's label or value.
    var taken: LineSet
    /// Indices of page lines that hold a value.
    var evidenceLines: LineSet

    init(_ layout: Layout, of source: SourceText) {
        self.layout = layout
        self.source = source
        taken = LineSet(count: layout.lines.count)
        evidenceLines = taken
    }

    /// Says where a value was read.
    mutating func note(_ field: Metadata.Field, _ range: ByteRange, line: Int) {
        let number = source.line(at: range.start)
        metadata.places.add(field, Metadata.Evidence(line: number, range: range.range))
        evidenceLines.insert(line)
    }

    /// Gives a field the value of the first place that has one. A place with another value is none of it: only where it says
    /// the same is it noted.
    mutating func keep<Value: Equatable>(
        _ value: Value, as path: WritableKeyPath<Metadata, Value?>, of field: Metadata.Field, at range: ByteRange,
        line: Int
    ) {
        if metadata[keyPath: path] == nil { metadata[keyPath: path] = value }
        if metadata[keyPath: path] == value { note(field, range, line: line) }
    }

    mutating func take(_ line: Int) {
        taken.insert(line)
    }

    /// Gives back the lines from which no value was kept. Of a line that was joined from several, each has to hold one:
    /// a value on the last would let the words of the first be nowhere.
    mutating func settle(_ text: borrowing Span<UInt8>) {
        // In order, and each with the farthest end so far, so that a line looks at one of them.
        let places = metadata.places.sortedRanges
        var farthest: [Int] = []
        farthest.reserveCapacity(places.count)
        for place in places { farthest.append(max(place.end, farthest.last ?? 0)) }
        func holdsValue(_ range: ByteRange) -> Bool {
            var (low, high) = (0, places.count)
            while low < high {
                let middle = (low + high) / 2
                if places[middle].start < range.end { low = middle + 1 } else { high = middle }
            }
            guard low > 0, farthest[low - 1] > range.start else { return false }
            // Of a value that ends on the line a broken character is no word.
            return text.hasLetter(from: range.start, to: min(farthest[low - 1], range.end))
        }
        func isRead(_ index: Int) -> Bool {
            let line = layout.lines[index]
            guard line.lastNumber > line.number else { return holdsValue(line.range) }
            return (Int(line.number)...Int(line.lastNumber)).allSatisfy { number in
                let whole = source.range(ofLine: number)
                let part = ByteRange(max(whole.start, line.range.start), min(whole.end, line.range.end))
                return !text.hasLetter(from: part.start, to: part.end) || holdsValue(part)
            }
        }
        evidenceLines.keep(where: isRead)
        taken.keep(where: isRead)
    }

    /// Indices of the lines in a zone, in order.
    func indices(in zone: Zone) -> [Int] {
        guard zone == .body || zone == .attached else { return layout.margins.filter { layout.zones[$0] == zone } }
        return layout.indices { $0 == zone }
    }
}

/// Reads the metadata of a document out of its zones.
///
/// The contract, section 2, says for each field which of several places counts.
enum MetadataReader {
    static func read(_ layout: Layout, of source: SourceText, in text: borrowing Span<UInt8>) -> MetadataDraft {
        var draft = MetadataDraft(layout, of: source)
        let pairs = PageTableReader.pairs(in: layout, text)
        HeadReader.read(&draft, in: text)
        TitleReader.read(&draft, from: pairs, in: text)
        PromulgatingOrder.read(&draft, in: text)
        TailReader.read(&draft, in: text)
        ImprintReader.read(&draft, in: text)
        PageTableReader.fill(&draft, from: pairs, in: text)
        IssuerReader.read(&draft, from: pairs, in: text)
        CollectedTitle.readDay(&draft, in: text)
        LegislationDates.read(&draft, in: text)
        if !OfficialDocument.isOfficial(draft, text) { OfficialDocument.clear(&draft) }
        draft.diagnostics += DoubtFinder.find(in: draft, pairs, text) + DraftFaults.find(in: draft, text)
        draft.settle(text)
        return draft
    }
}
