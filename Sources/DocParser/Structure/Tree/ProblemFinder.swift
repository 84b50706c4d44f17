/// Problem and remedy (问题, 举措) of an item: 针对…的问题，….
enum ProblemFinder {
    /// The words between 针对 and the first 的问题 that a comma follows, and those after that comma without the final 。.
    static func pair(
        in text: borrowing Span<UInt8>, _ words: ByteRange
    ) -> (problem: ByteRange, remedy: ByteRange) {
        guard let behind = text.spacedEnd(of: "针对", at: words.start, to: words.end) else { return (.none, .none) }
        let start = text.skippingBlanks(from: behind, to: words.end)

        var offset = start
        while let place = text.find("的", from: offset, to: words.end) {
            guard let comma = text.spacedEnd(of: "的问题", at: place, to: words.end) else {
                offset = place + 3
                continue
            }
            if text.has(.comma, at: comma) {
                let remedy = text.skippingBlanks(from: comma + text.characterLength(at: comma), to: words.end)
                var end = words.end
                if text.has("。", before: end) || text.has(.semicolon, before: end) {
                    end = text.characterStart(before: end)
                }
                return (ByteRange(start, place), ByteRange(min(remedy, end), end))
            }
            offset = comma
        }
        return (.none, .none)
    }
}
