/// Gathers what a page says of its lines, while they are written.
struct HTMLLineLayouts {
    /// What is known of a line before the page is read to its end.
    fileprivate struct Entry {
        var style: HTMLStyle
        /// Bytes of letters and characters, and those of them that stand in links and are bold.
        var words = 0
        var linked = 0
        var bold = 0
        var hasLink = false
    }

    /// What holds for the words that are written next.
    var style = HTMLStyle()
    var blocks = HTMLBlocks()
    private var entries: [Entry] = []
    /// The line that is being written, if it has words.
    private var current: Entry?

    /// The bytes of the lines with sentences that are no links.
    private(set) var sentences = 0

    /// The number of lines that are finished.
    var count: Int { entries.count }

    /// Notes words that were written.
    mutating func add(_ text: [UInt8], from start: Int) {
        guard start < text.count else { return }
        var entry = current ?? Entry(style: style)
        let words = Self.words(in: text.span, from: start)
        entry.words += words
        if style.isLink {
            entry.linked += words
            entry.hasLink = true
        }
        if style.layout.has(.bold) { entry.bold += words }
        current = entry
    }

    /// Bytes of letters and of Chinese characters; figures and signs stand beside links and in them.
    private static func words(in text: borrowing Span<UInt8>, from start: Int) -> Int {
        var count = 0
        for offset in start..<text.count {
            let byte = text[offset]
            if byte >= 0xE4 && byte <= 0xE9 {
                count += 3
            } else if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A {
                count += 1
            }
        }
        return count
    }

    /// Ends the line that is being written, which stands from an offset to the end of the text.
    mutating func endLine(of text: [UInt8], from start: Int) {
        let entry = current ?? Entry(style: style)
        current = nil
        entries.append(entry)
        let isSentence = entry.linked * 2 <= entry.words && text.span.contains("。", from: start, to: text.count)
        if isSentence {
            sentences += text.count - start
            blocks.add(text.count - start, to: entry.style.block)
        }
    }

    /// Forgets the line that is being written.
    mutating func dropLine() { current = nil }

    /// Makes one line of those from a number on: the cells of a row.
    mutating func join(from first: Int) {
        guard first < entries.count else { return }
        entries[first].style.layout.set(.cell)
        guard first + 1 < entries.count else { return }
        for entry in entries[(first + 1)...] {
            entries[first].words += entry.words
            entries[first].linked += entry.linked
            entries[first].bold += entry.bold
            entries[first].hasLink = entries[first].hasLink || entry.hasLink
        }
        entries.removeSubrange((first + 1)...)
    }

    /// What the page says of each line.
    func layouts() -> [LineLayout] {
        let document = blocks.document()
        let hasLinks = entries.contains(where: \.hasLink)
        let usual = usualSize()
        return entries.map { entry in
            var layout = entry.style.layout
            if hasLinks { layout.linkShare = entry.linkShare }
            layout.set(.bold, entry.bold > 0 && entry.bold == entry.words)
            if let document {
                layout.set(.inContent, document.inside.contains(entry.style.block))
                if document.around.contains(entry.style.frameBlock) { layout.frame = .none }
            }
            if usual > 0, entry.style.size > 0 {
                let steps = (Int(entry.style.size) - usual) * 10 / usual
                layout.sizeStep = Int8(clamping: max(steps, -100))
            }
            return layout
        }
    }

    /// The size that most words have.
    private func usualSize() -> Int {
        var counts: [UInt16: Int] = [:]
        for entry in entries where entry.style.size > 0 { counts[entry.style.size, default: 0] += entry.words }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { Int($0.key) } ?? 0
    }
}

extension HTMLLineLayouts.Entry {
    fileprivate var linkShare: UInt8 {
        guard hasLink else { return 0 }
        return words == 0 ? 15 : UInt8(linked * 15 / words)
    }
}
