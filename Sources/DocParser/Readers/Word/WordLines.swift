/// The lines that a document becomes: the text, and beside it what is known of each line.
struct WordLines {
    private(set) var text: [UInt8] = []
    private(set) var lines: [Line] = []
    /// Where each byte of the text comes from, where that is wanted.
    private(set) var places: [WordPlace] = []
    var isTraced = false
    /// Whether the next line stands first on a page.
    private var opensPage = false

    struct Line {
        /// Of its first byte; its line break is the last one before the next line.
        var start: Int
        var layout: LineLayout
        var setting: LineSetting
    }

    mutating func reserve(_ count: Int) { text.reserveCapacity(count) }

    /// Writes a paragraph: a line for each part between breaks.
    mutating func write(
        _ words: [UInt8], places: [WordPlace] = [], layout: LineLayout, setting: LineSetting
    ) {
        var (layout, setting) = (layout, setting)
        var start = 0
        for place in words.indices where words[place] == 0x0A || words[place] == 0x0C {
            let isPage = words[place] == 0x0C
            // A break of pages before the first word or behind the last one makes no line of its own.
            if !isPage || words.span.skippingBlanks(from: start, to: place) < place {
                append(words[start..<place], places, layout, setting)
                layout.set(.generatedMarker, false)
                layout.set(.opensPage, false)
                if setting.place == .paragraph { setting.place = .further }
            }
            if isPage { opensPage = true }
            start = place + 1
        }
        if start < words.count || start == 0 { append(words[start...], places, layout, setting) }
    }

    private mutating func append(
        _ words: ArraySlice<UInt8>, _ places: [WordPlace], _ layout: LineLayout, _ setting: LineSetting
    ) {
        var layout = layout
        if words.contains(where: { $0 > 0x20 }) {
            if opensPage { layout.set(.opensPage) }
            opensPage = false
        }
        lines.append(Line(start: text.count, layout: layout, setting: setting))
        if isTraced, words.endIndex <= places.count { self.places += places[words.indices] }
        text += words
        endLine()
    }

    private mutating func endLine() {
        text.append(0x0A)
        guard isTraced else { return }
        places.append(contentsOf: repeatElement(.none, count: text.count - places.count))
    }

    /// Whether a line has words.
    func hasWords(_ index: Int) -> Bool {
        let end = index + 1 < lines.count ? lines[index + 1].start : text.count
        return text.span.skippingBlanks(from: lines[index].start, to: end) < end
    }

    /// Makes one line of all from one on, in which parts are parted as said; that of a row is a cell's.
    mutating func join(from first: Int, _ row: [UInt8], places rowPlaces: [WordPlace]) {
        guard first < lines.count else { return }
        var layout = (first..<lines.count).first(where: hasWords).map { lines[$0].layout } ?? lines[first].layout
        layout.set(.cell)
        var setting = lines[first].setting
        setting.place = .elsewhere
        removeAll(from: first)
        lines.append(Line(start: text.count, layout: layout, setting: setting))
        text += row
        places += rowPlaces
        endLine()
    }

    /// Marks the first row of a table: it goes on no row of another one above it.
    mutating func markTable(from first: Int) {
        guard first < lines.count, lines[first].layout.has(.cell) else { return }
        lines[first].layout.gapAbove = 1
    }

    /// Makes the lines from one on a note, with its number before the first words.
    mutating func markNote(from first: Int, number: Int?) {
        let words = self.words(of: first..<lines.count)
        let line = lines.indices.contains(first) ? lines[first] : nil
        removeAll(from: first)
        guard var line, !words.isEmpty else { return }
        line.layout.part = .footnote
        line.setting.place = .elsewhere
        line.start = text.count
        lines.append(line)
        if let number { text += Array("[\(number)] ".utf8) }
        text += words
        endLine()
    }

    /// Takes out all lines from one on.
    mutating func removeAll(from first: Int) {
        guard first < lines.count else { return }
        if isTraced { places.removeLast(text.count - lines[first].start) }
        text.removeLast(text.count - lines[first].start)
        lines.removeLast(lines.count - first)
    }

    /// The words of some lines, with blanks between those that have any.
    func words(of range: Range<Int>) -> [UInt8] {
        var words: [UInt8] = []
        for index in range where hasWords(index) {
            let end = index + 1 < lines.count ? lines[index + 1].start : text.count
            if !words.isEmpty { words.append(0x20) }
            words += text[lines[index].start..<(end - 1)]
        }
        return words
    }

    /// Where the words of some lines come from, with none for the blanks between them.
    func places(of range: Range<Int>) -> [WordPlace] {
        guard isTraced else { return [] }
        var places: [WordPlace] = []
        for index in range where hasWords(index) {
            let end = index + 1 < lines.count ? lines[index + 1].start : text.count
            if !places.isEmpty { places.append(.none) }
            places += self.places[lines[index].start..<(end - 1)]
        }
        return places
    }

    /// What is known of each line, sizes as steps from the most frequent one.
    func layouts() -> [LineLayout] {
        let most = mostFrequentSize
        return lines.map { line in
            var layout = line.layout
            let size = line.setting.size
            if size > 0, most > 0 { layout.sizeStep = LineLayout.sizeStep(of: Int(size), from: Int(most)) }
            return layout
        }
    }

    /// The size that most bytes of the text have.
    private var mostFrequentSize: UInt16 {
        var counts: [UInt16: Int] = [:]
        for (index, line) in lines.enumerated() where line.setting.size > 0 {
            let end = index + 1 < lines.count ? lines[index + 1].start : text.count
            counts[line.setting.size, default: 0] += end - line.start
        }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }
}
