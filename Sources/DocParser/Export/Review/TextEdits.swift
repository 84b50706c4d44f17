/// What becomes of a text that is mended several times over: the pieces of it that stay, and what is put between them.
package struct TextEdits: Sendable {
    /// Words that go, and what comes in their place.
    package struct Change: Sendable, Hashable {
        /// Byte offsets of the first text; empty where words are only put in.
        package let range: Range<Int>
        package let replacement: [UInt8]
    }

    private enum Piece {
        case kept(Range<Int>)
        case put([UInt8])

        var count: Int {
            switch self {
            case .kept(let range): range.count
            case .put(let bytes): bytes.count
            }
        }

        func part(_ range: Range<Int>) -> Piece {
            switch self {
            case .kept(let own): .kept((own.lowerBound + range.lowerBound)..<(own.lowerBound + range.upperBound))
            case .put(let bytes): .put(Array(bytes[range]))
            }
        }
    }

    private var pieces: [Piece]
    private let count: Int

    /// - Parameter count: The bytes of the first text.
    package init(count: Int) {
        self.count = count
        pieces = [.kept(0..<count)]
    }

    /// Applies mends of the text as it is now: in order, where two meet the first one. O(pieces + mends).
    package mutating func apply(_ mends: [Finding.Mend]) {
        var made: [Piece] = []
        var index = 0
        var offset = 0
        // Takes pieces up to an offset of the present text over, or leaves them out.
        var start = 0
        func take(to end: Int, isKept: Bool) {
            while start < end, index < pieces.count {
                let piece = pieces[index]
                let part = (start - offset)..<min(end - offset, piece.count)
                if isKept, !part.isEmpty { made.append(piece.part(part)) }
                start = offset + part.upperBound
                if part.upperBound == piece.count {
                    offset += piece.count
                    index += 1
                }
            }
        }
        for mend in Finding.Mend.ordered(mends) {
            take(to: mend.range.lowerBound, isKept: true)
            if !mend.replacement.isEmpty { made.append(.put(Array(mend.replacement.utf8))) }
            take(to: mend.range.upperBound, isKept: false)
        }
        take(to: .max, isKept: true)
        pieces = made
    }

    /// What all of it comes to, in the order of the first text.
    package var changes: [Change] {
        var changes: [Change] = []
        var end = 0
        var put: [UInt8] = []
        for piece in pieces + [.kept(count..<count)] {
            switch piece {
            case .put(let bytes): put += bytes
            case .kept(let range):
                if range.lowerBound > end || !put.isEmpty {
                    changes.append(Change(range: end..<range.lowerBound, replacement: put))
                }
                put = []
                end = range.upperBound
            }
        }
        return changes
    }

    /// Where an offset of the present text was in the first one.
    package func origin(of offset: Int) -> Int {
        var (start, last) = (0, 0)
        for piece in pieces {
            if case .kept(let range) = piece {
                if offset < start + range.count { return range.lowerBound + max(0, offset - start) }
                last = range.upperBound
            } else if offset < start + piece.count {
                return last
            }
            start += piece.count
        }
        return last
    }
}

extension Finding.Mend {
    /// In the order of the text; of those that meet the first one.
    static func ordered(_ mends: [Finding.Mend]) -> [Finding.Mend] {
        var ordered: [Finding.Mend] = []
        let sorted = mends.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        for mend in sorted where mend.range.lowerBound >= ordered.last?.range.upperBound ?? 0 { ordered.append(mend) }
        return ordered
    }
}
