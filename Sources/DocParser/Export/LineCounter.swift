/// The line numbers of offsets that are asked for in the order of the text: the line table is walked, not searched.
struct LineCounter {
    private let text: SourceText
    private var index = 0

    init(_ text: SourceText) {
        self.text = text
    }

    /// The 1-based line that holds a byte offset. An offset before the last one asked for, or far behind it, is
    /// searched for.
    mutating func line(at offset: Int) -> Int {
        let starts = text.lineStarts
        guard Int(starts[index]) <= offset else {
            index = text.line(at: offset) - 1
            return index + 1
        }
        var steps = 0
        while index + 1 < starts.count, Int(starts[index + 1]) <= offset {
            index += 1
            steps += 1
            if steps == 16 {
                index = text.line(at: offset) - 1
                break
            }
        }
        return index + 1
    }
}
