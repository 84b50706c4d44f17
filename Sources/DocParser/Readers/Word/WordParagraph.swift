/// A paragraph while its runs are read: its words, and how most of them are set.
struct WordParagraph {
    /// A line break inside is LF, a page break FF.
    private(set) var words: [UInt8] = []
    /// Where each byte of the words comes from, as far as it was told.
    private(set) var places: [WordPlace] = []
    var properties = WordProperties()
    /// How runs are set that say nothing themselves.
    var run = WordRunStyle()
    var style = WordStyles.Style()
    /// Whether it stands in the field of a list of contents.
    var isContents = false
    /// Bytes of words by their size.
    private var sizes = WordTally<UInt16>()
    private var bold = 0
    private var red = 0
    private var linked = 0
    /// Bytes of Chinese words by their face.
    private var faces = WordTally<WordTypeface>()
    private var lastFace = WordTypeface.unknown

    /// Ten points, where no style says anything.
    static let defaultSize: UInt16 = 20
    static let lineBreak: UInt8 = 0x0A
    static let pageBreak: UInt8 = 0x0C

    /// Appends words of a run.
    mutating func append(_ run: WordRunStyle, isLink: Bool, _ write: (inout [UInt8]) -> Void) {
        let start = words.count
        write(&words)
        let count = words.count - start
        guard count > 0, words.span.skippingBlanks(from: start) < words.count else { return }
        sizes.add(run.size ?? Self.defaultSize, count)
        if run.isBold == true { bold += count }
        if run.isRed == true { red += count }
        if isLink { linked += count }
        // Letters and figures have a face of their own.
        guard words[start...].contains(where: { $0 >= 0xE4 }) else { return }
        lastFace = run.face ?? .unknown
        faces.add(lastFace, count)
    }

    /// Tells where the words come from that were appended last, all of them behind an offset.
    mutating func trace(from start: Int, piece: Int) {
        fillPlaces(to: start)
        for offset in 0..<(words.count - start) {
            places.append(
                WordPlace(piece: Int32(truncatingIfNeeded: piece), offset: Int32(truncatingIfNeeded: offset)))
        }
    }

    mutating func fillPlaces(to end: Int) {
        places.append(contentsOf: repeatElement(.none, count: max(0, end - places.count)))
    }

    /// Puts what was read of another paragraph before what follows: the mark between the two is gone.
    mutating func prepend(_ other: WordParagraph) {
        (words, places) = (other.words, other.places)
        (sizes, bold, red, linked, faces) = (other.sizes, other.bold, other.red, other.linked, other.faces)
        lastFace = other.lastFace
        isContents = isContents || other.isContents
    }

    /// The words of a title: its lines are parts of one phrase, and are broken for the eye. Words in brackets stand on
    /// a line of their own.
    func titleWords() -> (words: [UInt8], places: [WordPlace]) {
        var joined: [UInt8] = []
        var joinedPlaces: [WordPlace] = []
        for (offset, byte) in words.enumerated() {
            // Most bytes are no break, and none is looked behind of twice.
            let behind = byte == Self.lineBreak ? words.span.skippingBlanks(from: offset + 1) : words.count
            let isBroken = behind < words.count && !joined.isEmpty
            guard isBroken, !words.span.has(.opening, at: behind) else {
                joined.append(byte)
                if offset < places.count { joinedPlaces.append(places[offset]) }
                continue
            }
            let partsWords = words[behind] < 0x80 && (joined.last ?? 0x80) < 0x80
            guard partsWords else { continue }
            joined.append(0x20)
            if !places.isEmpty { joinedPlaces.append(.none) }
        }
        return (joined, joinedPlaces)
    }

    /// The size of most of the words; 0 for a line without any.
    var size: UInt16 { sizes.mostFrequent ?? 0 }

    /// How it is set.
    var setting: LineSetting {
        LineSetting(
            measures: style.paragraph.measures, size: size, spacing: run.spacing ?? 0,
            face: faces.mostFrequent ?? .unknown, firstFace: faces.first ?? .unknown,
            lastFace: lastFace, alignment: style.paragraph.alignment ?? .start,
            place: properties.isFramed ? .elsewhere : .paragraph)
    }

    var layout: LineLayout {
        var layout = LineLayout()
        let paragraph = style.paragraph
        layout.level = paragraph.outlineLevel ?? 0
        layout.alignment = paragraph.alignment ?? .start
        layout.linkShare = UInt8(linked * 15 / max(words.count, 1))
        layout.set(.bold, bold * 2 > words.count)
        layout.set(.red, red * 2 > words.count)
        layout.set(.opensPage, paragraph.opensPage == true)
        switch paragraph.role {
        case .title: layout.part = .title
        case .contents: layout.part = .contents
        case .part(let part): layout.setPart = part
        case nil: break
        }
        if isContents, layout.part == .none { layout.part = .contents }
        return layout
    }
}
