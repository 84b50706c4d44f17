/// The words of a range as one run of bytes, without the line breaks and page numbers that interrupt them, and the way
/// back to where they stand: words that are looked for may have been cut anywhere, 第 on one page and 一 on the next.
struct JoinedWords {
    let bytes: [UInt8]
    /// The parts of the range between its gaps.
    private let pieces: [ByteRange]

    /// `nil` where nothing interrupts the range, as in most documents. O(range).
    ///
    /// - Parameter gaps: ascending, not overlapping.
    init?(_ text: borrowing Span<UInt8>, _ range: ByteRange, without gaps: [ByteRange]) {
        guard range.isEmpty ? !gaps.isEmpty : gaps.hasGap(in: range) else { return nil }
        let pieces = range.pieces(without: gaps)
        guard pieces.count > 1 || pieces.first != range else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        for piece in pieces {
            for offset in piece.range { bytes.append(text[offset]) }
        }
        self.bytes = bytes
        self.pieces = pieces
    }

    var whole: ByteRange { ByteRange(0, bytes.count) }

    /// Where a range of the bytes stands in the text: from its first byte to behind its last.
    func range(of joined: ByteRange) -> ByteRange {
        joined.isEmpty ? .none : ByteRange(offset(of: joined.start), offset(of: joined.end - 1) + 1)
    }

    /// Where a byte stands in the text; behind the last one, the end.
    func offset(of joined: Int) -> Int {
        var rest = joined
        for piece in pieces {
            if rest < piece.count { return piece.start + rest }
            rest -= piece.count
        }
        return pieces.last?.end ?? 0
    }

    /// An item with all its ranges where they stand in the text.
    func node(of item: Node) -> Node {
        var node = item
        node.range = range(of: item.range)
        node.marker = range(of: item.marker)
        node.text = range(of: item.text)
        node.problem = range(of: item.problem)
        node.remedy = range(of: item.remedy)
        return node
    }
}

extension ByteRange {
    /// The parts of the range between gaps, which are ascending and do not overlap.
    func pieces(without gaps: [ByteRange]) -> [ByteRange] {
        guard !gaps.isEmpty else { return [self] }
        var tree = Tree()
        tree.gaps = gaps
        var pieces: [ByteRange] = []
        tree.forEachPiece(of: self) { pieces.append($0) }
        return pieces
    }
}
