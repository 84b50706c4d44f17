/// A paragraph while its runs are read: its words, and how most of them are set.
struct WordParagraph {
    /// A line break inside is LF, a page break FF.
    private(set) var words: [UInt8] = []
    var properties = WordProperties()
    /// How runs are set that say nothing themselves.
    var run = WordRunStyle()
    var style = WordStyles.Style()
    /// Whether it stands in the field of a list of contents.
    var isContents = false
    /// Bytes of words by their size.
    private var sizes: [(size: UInt16, count: Int)] = []
    private var bold = 0
    private var red = 0
    private var linked = 0
    private var faces = [Int](repeating: 0, count: 5)

    /// Ten points, where no style says anything.
    private static let defaultSize: UInt16 = 20
    static let lineBreak: UInt8 = 0x0A
    static let pageBreak: UInt8 = 0x0C

    /// Appends words of a run.
    mutating func append(_ run: WordRunStyle, isLink: Bool, _ write: (inout [UInt8]) -> Void) {
        let start = words.count
        write(&words)
        let count = words.count - start
        guard count > 0, words.span.skippingBlanks(from: start) < words.count else { return }
        let size = run.size ?? Self.defaultSize
        if let place = sizes.firstIndex(where: { $0.size == size }) {
            sizes[place].count += count
        } else {
            sizes.append((size, count))
        }
        if run.isBold == true { bold += count }
        if run.isRed == true { red += count }
        if isLink { linked += count }
        faces[Int((run.face ?? .other).rawValue)] += count
    }

    mutating func append(_ byte: UInt8) { words.append(byte) }

    /// Puts what was read of another paragraph before what follows: the mark between the two is gone.
    mutating func prepend(_ other: WordParagraph) {
        words = other.words
        (sizes, bold, red, linked, faces) = (other.sizes, other.bold, other.red, other.linked, other.faces)
        isContents = isContents || other.isContents
    }

    /// The words of a title: its lines are parts of one phrase, and are broken for the eye. Words in brackets stand on
    /// a line of their own.
    var titleWords: [UInt8] {
        var joined: [UInt8] = []
        for (offset, byte) in words.enumerated() {
            let behind = words.span.skippingBlanks(from: offset + 1)
            let isBroken = byte == Self.lineBreak && behind < words.count && !joined.isEmpty
            guard isBroken, !words.span.has("（", at: behind), !words.span.has("(", at: behind) else {
                joined.append(byte)
                continue
            }
            let partsWords = words[behind] < 0x80 && (joined.last ?? 0x80) < 0x80
            if partsWords { joined.append(0x20) }
        }
        return joined
    }

    /// The size of most of the words; 0 for a line without any.
    var size: UInt16 { sizes.max { $0.count < $1.count }?.size ?? 0 }

    /// The face of most of the words.
    var face: WordTypeface {
        guard let most = faces.max(), most > 0, let place = faces.firstIndex(of: most) else { return .other }
        return WordTypeface(rawValue: UInt8(place)) ?? .other
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
        case nil: if isContents { layout.part = .contents }
        }
        return layout
    }
}
