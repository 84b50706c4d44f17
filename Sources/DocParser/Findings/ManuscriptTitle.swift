extension Manuscript {
    /// The words of the title's lines, as they are printed; blanks at both ends of a line are not among them.
    ///
    /// A title that was found once more (in a page's head, in the masthead's line) counts where it stands nearest above the
    /// text.
    static func titleLines(of metadata: Metadata, among lines: [PrintedLine]) -> [ByteRange] {
        guard let title = metadata.title, !title.isEmpty else { return [] }
        let places = metadata.places.of(.title)
        var found: [ByteRange] = []
        var hasOther = false
        for line in lines {
            guard line.part == .title else {
                hasOther = true
                continue
            }
            if hasOther { found.removeAll() }
            hasOther = false
            found.append(withoutJoined(line.range, places))
        }
        return found
    }

    /// A line without what was joined to the title: addressees, a number in brackets.
    private static func withoutJoined(_ line: ByteRange, _ places: [Metadata.Evidence]) -> ByteRange {
        var end = line.start
        for place in places where place.range.lowerBound < line.end && place.range.upperBound > line.start {
            end = max(end, min(place.range.upperBound, line.end))
        }
        // Marks behind the title are its own.
        return end > line.start && line.end - end > mostMarks ? ByteRange(line.start, end) : line
    }

    private static let mostMarks = 6

    /// Whether other words stand on the title's last line, as in copies that lost line breaks.
    var isTitleJoined: Bool {
        guard let last = titleLines.last, let line = line(of: last) else { return false }
        return line.range.end > last.end
    }

    /// Where the words of a line of the title end: without the marks and brackets behind them.
    static func endOfWords(_ text: borrowing Span<UInt8>, in line: ByteRange) -> Int {
        var end = line.end
        while end > line.start {
            let word = closing.word(text, before: end)
            guard let word else { break }
            end = text.trimmingBlanks(from: line.start, to: end - word.utf8CodeUnitCount)
        }
        return end
    }

    /// Marks that end a sentence, which no title is.
    static let closing: WordSet = ["。", "：", ":", "；", ";", "，", ",", "、", ".", "．", "！", "？"]
}

extension Span<UInt8> {
    /// Whether a Chinese character begins at an offset.
    @inline(__always)
    func isHan(at offset: Int) -> Bool {
        offset >= 0 && offset < count && self[offset] >= 0xE4 && self[offset] <= 0xE9
    }

    /// Whether a Chinese character ends at an offset.
    @inline(__always)
    func isHan(before offset: Int) -> Bool { offset >= 3 && isHan(at: offset - 3) && self[offset - 1] & 0xC0 == 0x80 }
}
