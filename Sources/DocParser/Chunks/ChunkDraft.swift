/// A chunk that is being filled.
struct ChunkDraft {
    private(set) var bytes: [UInt8] = []
    private(set) var size = 0
    /// Where its words begin and end in the text.
    private(set) var start = 0
    private(set) var end = 0
    /// The blocks of its first and last line, without headings of larger divisions before others; -1 where it is empty.
    private(set) var firstNode = -1
    private(set) var lastNode = -1
    /// Where its bytes go on behind headings.
    private(set) var wordsStart = 0
    private(set) var hasWords = false
    /// Whether there are but headings of larger divisions so far.
    private var isOuterOnly = true
    var isCut = false
    /// The table whose row it begins with, and the place of the line in all lines.
    private(set) var firstRow: (table: Int, line: Int)?
    /// Which stretch of words under one heading it is of.
    var run = 0
    /// Whether it goes on with a line that the chunk before it began.
    var continues = false

    var isEmpty: Bool { bytes.isEmpty }

    /// Adds words on a line of their own.
    ///
    /// - Parameter isOuter: whether they are the heading of a division around that of the words.
    mutating func add(
        _ words: [UInt8], size: Int, of line: ChunkLine, at place: Int, range: Range<Int>, isOuter: Bool
    ) {
        if bytes.isEmpty {
            start = range.lowerBound
            self.size = size
        } else {
            bytes.append(0x0A)
            self.size += size + 1
        }
        if line.kind != .heading {
            if !hasWords, line.kind == .row { firstRow = (line.owner, place) }
            if !hasWords { wordsStart = bytes.count }
            hasWords = true
        }
        bytes += words
        end = max(end, range.upperBound)
        if firstNode < 0 || isOuterOnly { firstNode = line.node }
        lastNode = line.owner
        isOuterOnly = isOuterOnly && isOuter
    }

    /// Adds what comes behind it.
    mutating func add(_ other: ChunkDraft) {
        bytes.append(0x0A)
        bytes += other.bytes
        size += other.size + 1
        end = other.end
        if firstNode < 0 { firstNode = other.firstNode }
        if other.lastNode >= 0 { lastNode = other.lastNode }
        isCut = isCut || other.isCut
    }
}
