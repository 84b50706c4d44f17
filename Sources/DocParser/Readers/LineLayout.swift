/// What the source says of a line besides its words: its heading level, alignment, size, place in the page.
///
/// Each reader fills in what its format knows; plain text has none of it. Unknown is not false: a value that the source
/// does not state is `nil` or `unknown`, and no rule may take it for the opposite of another. Eight bytes.
struct LineLayout: Sendable, Hashable {
    /// How a line is set.
    enum Alignment: UInt8, Sendable { case unknown, start, center, end }

    /// The part of a page around the text that a line stands in.
    enum Frame: UInt8, Sendable {
        case none
        /// `nav`, a menu, the path of a page, by element, class or id.
        case navigation
        /// `header` of a site, or the running head of a printed page.
        case header
        /// `footer` of a site, or the running foot of a printed page.
        case footer
        /// `aside`, share and related blocks.
        case aside
        /// The same words at the same place on every page.
        case repeated
        /// What a page says of itself and does not show: `title`, `meta`.
        case unseen
    }

    /// The part of the document that a class, id or style of the source names.
    enum Part: UInt8, Sendable {
        case none
        case title, number, source, published, content
        /// An entry of a list of contents (目录) that the source marks as one.
        case contents
        /// A note at the foot of the page (脚注).
        case footnote
    }

    /// 1 to 9: h1–h6, outline level, number of `#`; 0: no heading, as far as the source says.
    var level: UInt8 {
        get { levelAndPart & 0x0F }
        set { levelAndPart = levelAndPart & 0xF0 | newValue & 0x0F }
    }
    /// Steps above (or below) the most frequent size of the text, of about a tenth of it each; `sizeUnknown` where the
    /// source has no sizes.
    var sizeStep: Int8 = Self.sizeUnknown
    /// How much of the words stands in links: 0 none, 15 all; `linksUnknown` where the source has no links.
    var linkShare: UInt8 = Self.linksUnknown
    /// Lines of space above, where the source tells it.
    var gapAbove: UInt8 = 0
    /// Number of the printed page, from 1; 0 where the source has no pages.
    var page: UInt16 = 0
    private var levelAndPart: UInt8 = 0
    private var kinds: UInt8 = 0
    private var flags: Flags = []

    /// The lowest level of a heading.
    static let lowestLevel: UInt8 = 9
    static let sizeUnknown = Int8.min
    static let linksUnknown = UInt8.max

    /// What a line is or is not beside its place.
    struct Flags: OptionSet, Sendable, Hashable {
        let rawValue: UInt8

        static let bold = Flags(rawValue: 1 << 0)
        static let red = Flags(rawValue: 1 << 1)
        /// A row or cell of a table.
        static let cell = Flags(rawValue: 1 << 2)
        static let listItem = Flags(rawValue: 1 << 3)
        /// The marker at its beginning is not typed, but made by the numbering of the source.
        static let generatedMarker = Flags(rawValue: 1 << 4)
        /// Stands first on its printed page.
        static let opensPage = Flags(rawValue: 1 << 5)
        /// A full line: its paragraph may go on below.
        static let isFull = Flags(rawValue: 1 << 6)
        /// Stands in the box that holds the document, as class or id say.
        static let inContent = Flags(rawValue: 1 << 7)
    }

    init() {}

    var alignment: Alignment {
        get { Alignment(rawValue: kinds & 3) ?? .unknown }
        set { kinds = kinds & ~3 | newValue.rawValue }
    }

    var frame: Frame {
        get { Frame(rawValue: kinds >> 2 & 7) ?? .none }
        set { kinds = kinds & ~0x1C | newValue.rawValue << 2 }
    }

    var part: Part {
        get { Part(rawValue: kinds >> 5) ?? .none }
        set { kinds = kinds & 0x1F | newValue.rawValue << 5 }
    }

    /// The part that the line is in a document that we set ourselves.
    var setPart: SetPart {
        get { SetPart(rawValue: levelAndPart >> 4) ?? .none }
        set { levelAndPart = levelAndPart & 0x0F | newValue.rawValue << 4 }
    }

    func has(_ flag: Flags) -> Bool { flags.contains(flag) }

    mutating func set(_ flag: Flags, _ isSet: Bool = true) {
        if isSet { flags.insert(flag) } else { flags.remove(flag) }
    }

    /// How often the smaller of two sizes grows by a tenth up to the larger one; below zero where the size is smaller
    /// than the base.
    static func sizeStep(of size: Int, from base: Int) -> Int8 {
        var step: Int8 = 0
        var reached = min(size, base) * 1_000
        let larger = max(size, base) * 1_000
        while step < 100, reached * 21 / 20 < larger {
            reached = reached * 11 / 10
            step += 1
        }
        return size < base ? -step : step
    }

    /// All of the line is a link.
    var isLink: Bool { linkShare == 15 }
}
