/// Writes changes of words as tracked changes (ISO 29500-1, 17.13.5): runs are cut where words go and come.
struct WordChangeWriter {
    private let trace: WordTrace
    private let places: [WordPlace]
    private let part: [UInt8]
    private(set) var names: WordVocabulary
    /// What goes and comes in each piece, in order, by bytes of its words.
    private var changes: [Int: [(range: Range<Int>, replacement: [UInt8])]] = [:]

    init(trace: WordTrace, places: [WordPlace], part: [UInt8], names: WordVocabulary) {
        self.trace = trace
        self.places = places
        self.part = part
        self.names = names
    }

    /// Takes a change; false where its words are none that the document holds as such.
    mutating func add(_ change: TextEdits.Change) -> Bool {
        guard !change.range.isEmpty else { return put(change) }
        guard change.range.upperBound <= places.count else { return false }
        var parts: [(piece: Int, range: Range<Int>)] = []
        for offset in change.range {
            let place = places[offset]
            let (piece, byte) = (Int(place.piece), Int(place.offset))
            guard piece >= 0, trace.pieces[piece].canBeCut,
                trace.pieces[piece].paragraph == trace.pieces[parts.first?.piece ?? piece].paragraph
            else { return false }
            if let last = parts.last, last.piece == piece, last.range.upperBound == byte {
                parts[parts.count - 1].range = last.range.lowerBound..<(byte + 1)
            } else {
                parts.append((piece, byte..<(byte + 1)))
            }
        }
        for (index, part) in parts.enumerated() {
            // What comes stands behind the first part of what goes.
            changes[part.piece, default: []].append((part.range, index == 0 ? change.replacement : []))
        }
        return true
    }

    /// Puts words in: behind the byte before them, else before the one behind them.
    private mutating func put(_ change: TextEdits.Change) -> Bool {
        let offset = change.range.lowerBound
        for (neighbour, shift) in [(offset - 1, 1), (offset, 0)] where places.indices.contains(neighbour) {
            let place = places[neighbour]
            guard place.piece >= 0, trace.pieces[Int(place.piece)].canBeCut else { continue }
            let byte = Int(place.offset) + shift
            changes[Int(place.piece), default: []].append((byte..<byte, change.replacement))
            return true
        }
        return false
    }

    /// The edits of the part.
    mutating func edits() -> [WordEdit] {
        changes.keys.sorted().map { index in
            WordEdit(range: trace.pieces[index].element, bytes: Array(element(index).utf8))
        }
    }

    /// The text element of a piece, cut where words go and come; the run that it stands in is ended and begun again.
    private mutating func element(_ index: Int) -> String {
        let piece = trace.pieces[index]
        let properties = String(decoding: part[piece.properties], as: UTF8.self)
        let (p, begin) = (names.prefix, "<\(names.prefix)r>\(properties)")
        var xml = ""
        var end = 0
        for change in changes[index] ?? [] {
            xml += text("t", Array(piece.words[end..<change.range.lowerBound]))
            xml += "</\(p)r>"
            if !change.range.isEmpty {
                xml += "<\(p)del \(names.change())>\(begin)"
                xml += text("delText", Array(piece.words[change.range])) + "</\(p)r></\(p)del>"
            }
            if !change.replacement.isEmpty {
                xml += "<\(p)ins \(names.change())>\(begin)\(text("t", change.replacement))</\(p)r></\(p)ins>"
            }
            xml += begin
            end = change.range.upperBound
        }
        return xml + text("t", Array(piece.words[end...]))
    }

    private func text(_ name: String, _ words: [UInt8]) -> String {
        guard !words.isEmpty else { return "" }
        let escaped = WordMarkup.escaped(String(decoding: words, as: UTF8.self))
        return "<\(names.prefix)\(name) xml:space=\"preserve\">\(escaped)</\(names.prefix)\(name)>"
    }
}
