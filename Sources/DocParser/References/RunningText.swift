/// The words of a document in one run, as references and duties are looked for: without blanks, line breaks and what the
/// tree leaves out, with a line feed between two passages.
///
/// A name that a page break, a wrapped line or the tree cuts in two stands here in one piece; every offset leads back to
/// its place in the text.
struct RunningText {
    /// Words that belong together: a heading, a paragraph, a cell.
    struct Passage {
        var start: Int
        var end: Int
        /// The block; -1 for the title of the document.
        var block: Int
        var isHeading: Bool
    }

    private(set) var bytes: [UInt8] = []
    private(set) var passages: [Passage] = []
    /// Where runs of bytes begin, here and in the text.
    private var runs: [(here: Int, there: Int)] = []
    /// How far the text was taken over.
    private var taken = 0
    /// How many 《 of the last passage are not closed.
    private var open = 0

    /// - Parameter last: an offset of the text; the first block with words behind it is the last one that is taken over.
    init(_ document: Document, upTo last: Int = .max) {
        let tree = document.tree
        bytes.reserveCapacity(min(document.text.bytes.count, last))
        document.text.bytes.withSpan { text in
            for place in document.metadata.places.of(.title).prefix(1) {
                let range = ByteRange(place.range.lowerBound, place.range.upperBound)
                // The title of an order is that of the text that it carries, and stands there.
                if !Self.isHeading(range, in: tree) { add(range, of: tree, block: -1, isHeading: true, text) }
            }
            taken = 0
            for index in tree.nodes.indices {
                let count = passages.count
                add(node: index, of: tree, text)
                if passages.count > count, tree.nodes[index].range.start > last { break }
            }
        }
        if TraditionalCharacters.areUsed(in: bytes.span) { bytes = TraditionalCharacters.simplified(bytes.span) }
    }

    private static func isHeading(_ title: ByteRange, in tree: Tree) -> Bool {
        tree.nodes.contains {
            $0.kind == .attachment && $0.title.start < title.end && $0.title.end > title.start
        }
    }

    private mutating func add(node index: Int, of tree: Tree, _ text: borrowing Span<UInt8>) {
        let node = tree.nodes[index]
        if node.table >= 0 {
            for cell in tree.tables[Int(node.table)].joined() where !cell.isEmpty {
                add(cell, of: tree, block: index, isHeading: false, text)
            }
            return
        }
        add(node.title, of: tree, block: index, isHeading: true, text)
        add(node.text, of: tree, block: index, isHeading: false, text)
    }

    private mutating func add(
        _ range: ByteRange, of tree: Tree, block: Int, isHeading: Bool, _ text: borrowing Span<UInt8>
    ) {
        guard range.end > max(range.start, taken) else { return }
        // A name that is open goes on behind the marker that cut it.
        let goesOn = open > 0 && !passages.isEmpty && range.start >= taken && range.start - taken <= Self.longestCut
        let start = goesOn ? taken : max(range.start, taken)
        if !goesOn {
            if !bytes.isEmpty { bytes.append(0x0A) }
            open = 0
            passages.append(Passage(start: bytes.count, end: 0, block: block, isHeading: isHeading))
        }
        tree.forEachPiece(of: ByteRange(start, range.end)) { copy($0, text) }
        passages[passages.count - 1].end = bytes.count
        taken = range.end
    }

    /// What may lie between two halves of a name: a line break, a page number, a marker.
    private static let longestCut = 40

    /// Copies the characters of a range that are no blanks.
    private mutating func copy(_ range: ByteRange, _ text: borrowing Span<UInt8>) {
        var (start, offset) = (range.start, range.start)
        while offset < range.end {
            let blank = text.blankLength(at: offset)
            if blank > 0 {
                add(start..<offset, text)
                start = min(offset + blank, range.end)
            } else if text[offset] == 0xE3 {
                if text.has("《", at: offset) { open += 1 }
                if text.has("》", at: offset) { open = 0 }
            }
            offset += blank > 0 ? blank : text.characterLength(at: offset)
        }
        add(start..<max(start, range.end), text)
    }

    private mutating func add(_ range: Range<Int>, _ text: borrowing Span<UInt8>) {
        guard !range.isEmpty else { return }
        runs.append((bytes.count, range.lowerBound))
        bytes.append(text.extracting(range))
    }

    /// The place in the text of an offset. O(log runs).
    func place(of offset: Int) -> Int {
        var (low, high) = (0, runs.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].here <= offset { low = middle } else { high = middle }
        }
        return runs.isEmpty ? 0 : runs[low].there + offset - runs[low].here
    }

    /// The place in the text of a range that is not empty.
    func place(of range: Range<Int>) -> ByteRange {
        ByteRange(place(of: range.lowerBound), place(of: range.upperBound - 1) + 1)
    }

    /// Whether a blank or line break of the text was left out before an offset.
    func hasBlank(before offset: Int) -> Bool {
        guard offset > 0 else { return true }
        return place(of: offset) != place(of: offset - 1) + 1
    }
}
