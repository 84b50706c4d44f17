/// Where in the main part of a Word document the words of its text stand: gathered for who writes them back, and for
/// nobody else.
struct WordTrace {
    /// A paragraph, in bytes of the part.
    struct Paragraph {
        /// Behind its properties.
        var start: Int
        /// Where its end tag begins; the same as `start` where it has none.
        var end: Int
        /// The paragraph that the text box stands in whose paragraph this is.
        var outer: Int?
    }

    /// Words of one element of text.
    struct Piece {
        let paragraph: Int
        /// The properties of its run; empty where it has none.
        let properties: Range<Int>
        /// All of the element `t`.
        var element: Range<Int>
        let words: [UInt8]
        /// Whether it is the only text of its element, right inside of a run, so that the run can be cut there.
        var canBeCut: Bool
    }

    /// The run that is being read.
    struct Run {
        let depth: Int
        var properties = 0..<0
    }

    var paragraphs: [Paragraph] = []
    var pieces: [Piece] = []
    var run: Run?
    /// The paragraph that is being read.
    var paragraph: Int?
}

/// Where a byte of the text comes from.
struct WordPlace {
    /// The index of a piece; -1 for what the document does not hold as words: breaks, numbers that Word counts.
    var piece: Int32
    /// In bytes of the piece's words.
    var offset: Int32

    static let none = WordPlace(piece: -1, offset: 0)
}

extension WordTrace {
    /// Begins a paragraph whose start tag has been read.
    mutating func begin(at position: Int) {
        paragraphs.append(Paragraph(start: position, end: position, outer: paragraph))
        (paragraph, run) = (paragraphs.count - 1, nil)
    }

    /// Ends a paragraph whose end tag begins at a position, and goes on with the one around it.
    mutating func end(_ own: Int?, at position: Int, in outer: Int?, _ outerRun: Run?) {
        if let own { paragraphs[own].end = max(position, paragraphs[own].start) }
        paragraph = outer
        run = outerRun
    }

    /// Adds words of a text; gives back the index of the piece.
    ///
    /// - Parameter depth: How many elements are open, that of the text included.
    mutating func add(_ words: [UInt8], at depth: Int) -> Int? {
        guard let paragraph else { return nil }
        let isInside = run.map { $0.depth + 1 == depth } ?? false
        pieces.append(
            Piece(
                paragraph: paragraph, properties: run?.properties ?? 0..<0, element: 0..<0, words: words,
                canBeCut: isInside))
        return pieces.count - 1
    }

    /// Ends an element of text, whose pieces begin at an index.
    mutating func endElement(_ element: Range<Int>, from first: Int) {
        for index in first..<max(first, pieces.count) {
            pieces[index].element = element
            if pieces.count - first > 1 { pieces[index].canBeCut = false }
        }
    }
}
