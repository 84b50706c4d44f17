/// The numbers of lists that may stand before the text of a page.
///
/// A document speaks in sentences and leads in with colons. A list that the page shows before the first of them, and
/// that says none itself, is a menu or the way to the page, whose style sheet shows no numbers. Only what follows tells
/// so: a page without any sentence may be a bare list, which keeps its numbers.
struct HTMLLeadingLists {
    /// Where the numbers stand, in their order, until the text begins; after it, those that are taken out.
    private var markers: [Range<Int>] = []
    /// How many of them stand before the outermost list that is open.
    private var outside = 0
    private var isInText = false

    /// Notes that an outermost list begins.
    mutating func beginList() { outside = markers.count }

    /// Notes a number that was written.
    mutating func add(_ marker: Range<Int>) {
        if !isInText { markers.append(marker) }
    }

    /// Whether a line is the first one that ends as a sentence or a lead-in does.
    func isFirstSentence(lineFrom start: Int, of output: borrowing Span<UInt8>) -> Bool {
        guard !isInText else { return false }
        let end = output.trimmingBlanks(from: start, to: output.count)
        return end - start > 3 && (output.has("。", before: end) || output.has("：", before: end))
    }

    /// Notes the first sentence or lead-in; the list that says it is text itself.
    mutating func beginText(isInList: Bool) {
        isInText = true
        if isInList, markers.count > outside { markers.removeLast(markers.count - outside) }
    }

    /// Forgets numbers whose place has changed, as their line became the row of a table.
    mutating func forget(from start: Int) {
        while let last = markers.last, last.lowerBound >= start { markers.removeLast() }
    }

    /// The text without the numbers of lists before it; O(n).
    func removed(from output: [UInt8]) -> [UInt8] {
        guard isInText, !markers.isEmpty else { return output }
        var text: [UInt8] = []
        text.reserveCapacity(output.count)
        var start = 0
        for marker in markers {
            text += output[start..<marker.lowerBound]
            start = marker.upperBound
        }
        text += output[start...]
        return text
    }
}
