/// Metadata while it is read: values with their places, and which lines they used up.
struct MetadataDraft {
    let layout: Layout
    var metadata = Metadata()
    var diagnostics: [Diagnostic] = []
    /// Indices of lines all of whose words are a field's label or value.
    var taken: Set<Int> = []
    /// Indices of page lines that hold a value.
    var evidenceLines: Set<Int> = []

    init(_ layout: Layout) {
        self.layout = layout
    }

    /// Says where a value was read.
    mutating func note(_ field: Metadata.Field, _ range: ByteRange, line: Int) {
        let number = Int(layout.lines[line].number)
        metadata.evidence[field, default: []].append(Metadata.Evidence(line: number, range: range.range))
        evidenceLines.insert(line)
    }

    mutating func take(_ line: Int) {
        taken.insert(line)
    }

    /// Gives back the lines from which no value was kept.
    mutating func settle() {
        let numbers = Set(metadata.evidence.values.joined().map(\.line))
        evidenceLines = evidenceLines.filter { numbers.contains(Int(layout.lines[$0].number)) }
        taken = taken.filter { numbers.contains(Int(layout.lines[$0].number)) }
    }

    /// Indices of the lines in a zone, in order.
    func indices(in zone: Zone) -> [Int] {
        layout.zones.indices.filter { layout.zones[$0] == zone }
    }
}

/// Reads the metadata of a document out of its zones.
///
/// The contract, section 2, says for each field which of several places counts.
enum MetadataReader {
    static func read(_ layout: Layout, in text: borrowing Span<UInt8>) -> MetadataDraft {
        var draft = MetadataDraft(layout)
        let pairs = PageTableReader.pairs(in: layout, text)
        HeadReader.read(&draft, in: text)
        TitleReader.read(&draft, in: text)
        TailReader.read(&draft, in: text)
        ImprintReader.read(&draft, in: text)
        PageTableReader.fill(&draft, from: pairs, in: text)
        IssuerReader.read(&draft, from: pairs, in: text)
        LegislationDates.read(&draft, in: text)
        if !OfficialDocument.isOfficial(draft, text) { OfficialDocument.clear(&draft) }
        draft.settle()
        return draft
    }
}
