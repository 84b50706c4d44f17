/// The one table that tells zones apart: what a line costs in a zone, and what it costs to go from one to the next.
///
/// A cost of 10 is about one chance in a thousand. A line with no trait at all costs `plain`; each trait adds its row.
/// Where two zones cost the same for a line, the lines around it decide.
struct ZoneCosts: Sendable {
    static let count = Zone.allCases.count
    /// More than any path costs that keeps to the order of a document.
    static let never: Int16 = 10_000
    /// More than `never` twice and what a lap of lines can add, and room above it for one line more.
    static let limit: Int16 = 30_000

    /// Cost of a trait in the zones, by the trait's bit.
    private let traits: [ZoneRow]
    /// Cost of a page evidence in the zones, by its bit.
    private let page: [ZoneRow]
    private let plain: ZoneRow
    /// The costs of going on from a zone.
    let steps: [ZoneRow]
    /// The costs of having come to a zone.
    let ways: [ZoneRow]
    let start: ZoneRow
    let end: ZoneRow
    /// What it adds that a line stands again further down, or above already.
    let repeated: ZoneRow
    let again: ZoneRow
    /// What it adds that a line is the title of a further document.
    let further: ZoneRow

    static let standard = ZoneCosts()

    private init() {
        plain = Self.row(Self.plainCosts, otherwise: 0)
        start = Self.row(Self.startCosts, otherwise: Self.never)
        end = Self.row(Self.endCosts, otherwise: 0)
        repeated = Self.row([.pageHead: -5, .titleOpen: 6, .titleEnd: 2], otherwise: 0)
        further = Self.row(
            [.attachedTitleOpen: 6, .attachedTitleEnd: -20, .body: 8, .attached: 8, .pageFoot: 8], otherwise: 0)
        again = Self.row([.titleOpen: -14, .titleEnd: -20, .underTitle: -14, .body: 6, .attached: 6], otherwise: 0)
        var traits = [ZoneRow](repeating: ZoneRow(repeating: 0), count: 64)
        for (trait, costs) in Self.traitCosts {
            traits[trait.rawValue.trailingZeroBitCount] = Self.row(costs, otherwise: 0)
        }
        self.traits = traits
        var page = [ZoneRow](repeating: ZoneRow(repeating: 0), count: 16)
        for (evidence, costs) in PageCosts.all {
            page[evidence.rawValue.trailingZeroBitCount] = Self.row(costs, otherwise: 0)
        }
        self.page = page
        let closed = ZoneRow(repeating: Self.never)
        var steps = [ZoneRow](repeating: closed, count: Self.count)
        var ways = steps
        for (from, costs) in Self.stepCosts {
            steps[Int(from.rawValue)] = Self.row(costs, otherwise: Self.never)
            for (to, cost) in costs { ways[Int(to.rawValue)][Int(from.rawValue)] = Int16(cost) }
        }
        self.steps = steps
        self.ways = ways
    }

    private static func row(_ costs: KeyValuePairs<Zone, Int>, otherwise: Int16) -> ZoneRow {
        var row = ZoneRow(repeating: otherwise)
        for (zone, cost) in costs { row[Int(zone.rawValue)] = Int16(cost) }
        return row
    }

    /// What a line costs in each zone.
    @inline(__always)
    func emission(of line: Line) -> ZoneRow { emission(of: line.traits) }

    /// The same beside what its page says of it.
    func emission(of line: Line, _ evidence: PageEvidence) -> ZoneRow {
        // 公开方式： leads in to nothing, 责任部门： are no addressees.
        var row = emission(of: evidence.contains(.label) ? line.traits.subtracting(Self.misread) : line.traits)
        var bits = evidence.rawValue
        while bits != 0 {
            row = row &+ page[bits.trailingZeroBitCount]
            bits &= bits - 1
        }
        return row
    }

    /// What a label looks like that it is not.
    static let misread: LineTraits = [.leadIn, .addressees, .salutation, .imprint, .attachmentNote]

    @inline(__always)
    private func emission(of traits: LineTraits) -> ZoneRow {
        var row = plain
        var bits = traits.rawValue
        while bits != 0 {
            row = row &+ self.traits[bits.trailingZeroBitCount]
            bits &= bits - 1
        }
        return row
    }

    /// What a line without any trait costs in a zone.
    func plainCost(in zone: Zone) -> Int { Int(plain[Int(zone.rawValue)]) }

    /// What one trait adds.
    func cost(of trait: LineTraits, in zone: Zone) -> Int {
        Int(traits[trait.rawValue.trailingZeroBitCount & 63][Int(zone.rawValue)])
    }

    /// What one evidence of the page adds.
    func cost(of evidence: PageEvidence, in zone: Zone) -> Int {
        Int(page[evidence.rawValue.trailingZeroBitCount & 15][Int(zone.rawValue)])
    }

    /// A short line without any mark: a cell, a link, a heading without number.
    private static let plainCosts: KeyValuePairs<Zone, Int> = [
        .pageHead: 5, .head: 18, .titleOpen: 12, .titleEnd: 16, .underTitle: 18, .pageLine: 7, .addressees: 30,
        .body: 4, .attachmentNote: 14, .signature: 14, .date: 60, .note: 30, .imprint: 16, .attachmentHead: 60,
        .attachedTitleOpen: 11, .attachedTitleEnd: 14, .attached: 4, .attachedTail: 60, .pageFoot: 5,
    ]

    // Nearly all documents have a title: to come to the text without one is dear, but for orders.
    private static let startCosts: KeyValuePairs<Zone, Int> = [
        .pageHead: 10, .head: 0, .titleEnd: 0, .underTitle: 16, .pageLine: 30, .addressees: 8, .body: 16,
        .attachmentHead: 4,
    ]

    /// A text does not end in the middle of a title or right behind its addressees.
    private static let endCosts: KeyValuePairs<Zone, Int> = [
        .pageHead: 30, .head: 10, .titleOpen: 30, .titleEnd: 8, .addressees: 15, .signature: 1, .attachmentHead: 10,
        .attachedTitleOpen: 30, .attachedTitleEnd: 6,
    ]

    private static let stepCosts: KeyValuePairs<Zone, KeyValuePairs<Zone, Int>> = [
        .pageHead: [
            .pageHead: 0, .head: 2, .titleEnd: 2, .addressees: 10, .body: 8, .attachmentHead: 15,
            // A page that has no document.
            .pageFoot: 16,
        ],
        .head: [
            .head: 0, .titleEnd: 3, .pageHead: 9, .pageLine: 7, .addressees: 6, .body: 9,
        ],
        .titleEnd: [
            .underTitle: 0, .pageLine: 2, .addressees: 0, .body: 2, .attachmentHead: 15,
            // A page whose document is a file.
            .pageFoot: 16,
        ],
        .underTitle: [.underTitle: 0, .pageLine: 2, .addressees: 0, .body: 1],
        .pageLine: [.pageLine: 0, .underTitle: 1, .addressees: 0, .body: 0, .pageFoot: 16],
        .addressees: [.addressees: 2, .body: 0],
        .body: [
            .body: 0, .attachmentNote: 1, .signature: 2, .date: 2, .note: 10, .imprint: 3, .attachmentHead: 6,
            .attachedTitleEnd: 18, .pageFoot: 9,
            // What a page sets into a text: a list of related pages, four at least.
            .pageLine: 45,
        ],
        .attachmentNote: [
            .attachmentNote: 0, .signature: 0, .date: 1, .note: 3, .imprint: 2, .attachmentHead: 2,
            .attachedTitleEnd: 8, .body: 8, .pageFoot: 8,
        ],
        .signature: [
            .signature: 0, .date: 0, .note: 3, .imprint: 4, .attachmentHead: 4, .attachedTitleEnd: 10,
            .pageFoot: 8, .body: 12, .attachmentNote: 6,
        ],
        .date: [
            .note: 0, .imprint: 0, .attachmentHead: 0, .attachedTitleEnd: 4, .pageFoot: 4,
            .signature: 5, .attachmentNote: 3, .date: 6, .body: 12,
        ],
        .note: [
            .note: 2, .imprint: 0, .attachmentHead: 0, .attachedTitleEnd: 2, .pageFoot: 2,
            .signature: 4, .date: 4, .attachmentNote: 3, .body: 12,
        ],
        .imprint: [
            .imprint: 0, .attachmentHead: 0, .attachedTitleEnd: 3, .pageFoot: 3, .date: 6,
            .signature: 6, .attachmentNote: 7, .note: 2, .body: 14,
        ],
        .attachmentHead: [.attachedTitleEnd: 0, .attached: 11, .attachmentHead: 8],
        .attachedTitleEnd: [
            .attached: 0, .attachmentHead: 6, .attachedTitleEnd: 8, .imprint: 8, .pageFoot: 8,
        ],
        .attached: [
            .attached: 0, .attachedTail: 5, .attachmentHead: 1, .attachedTitleEnd: 20,
            .imprint: 4, .pageFoot: 9,
        ],
        // A date costs an attached text as much as any of its lines; only a further text makes it the end.
        .attachedTail: [
            .attachedTail: 0, .attached: 4, .attachmentHead: 1, .attachedTitleEnd: 4,
            .imprint: 4, .pageFoot: 9,
        ],
        .pageFoot: [.pageFoot: 0],
    ]

    private static let traitCosts: [(LineTraits, KeyValuePairs<Zone, Int>)] = [
        // Running text is no title, no signature and no link.
        (
            .long,
            [
                .pageHead: 10, .head: 14, .titleOpen: 25, .titleEnd: 8, .underTitle: 10, .pageLine: 12, .body: -2,
                .attachmentNote: 2, .signature: 60, .note: 10, .attachedTitleOpen: 25, .attachedTitleEnd: 10,
                .attached: -2, .pageFoot: 10,
            ]
        ),
        (.longTitle, [.titleEnd: -8, .attachedTitleEnd: -6, .body: 4, .attached: 4]),
        (
            .hasStop,
            [
                .pageHead: 6, .head: 20, .titleOpen: 20, .titleEnd: 30, .underTitle: 10, .pageLine: 8,
                .addressees: 4, .body: -1, .signature: 30, .imprint: 2, .attachedTitleOpen: 20,
                .attachedTitleEnd: 30, .attached: -1, .pageFoot: 5,
            ]
        ),
        (
            .endsStop,
            [
                .pageHead: 4, .head: 20, .titleOpen: 20, .titleEnd: 12, .underTitle: 8, .pageLine: 5,
                .addressees: 30, .attachmentNote: 4, .signature: 30, .attachedTitleOpen: 30, .attachedTitleEnd: 30,
                .pageFoot: 4,
            ]
        ),
        (
            .endsColon,
            [.head: 15, .titleOpen: 15, .titleEnd: 20, .signature: 20, .attachedTitleOpen: 15, .attachedTitleEnd: 20]
        ),
        (.endsComma, [.titleEnd: 15, .signature: 15, .attachedTitleEnd: 15, .date: 20]),
        (.isSetIn, [.titleOpen: -2, .titleEnd: -2, .signature: -3, .date: -2]),
        (.isApart, [.attachedTitleOpen: -2, .attachedTitleEnd: -2, .pageFoot: -2, .attachmentHead: -2]),
        // No title is without a word, whatever stands around it.
        (.symbols, [.titleOpen: 60, .titleEnd: 60, .attachedTitleOpen: 60, .attachedTitleEnd: 60]),
        (
            .figures,
            [.head: 6, .titleOpen: 10, .titleEnd: 12, .signature: 10, .attachedTitleOpen: 10, .attachedTitleEnd: 12]
        ),
        (.stub, [.titleEnd: 10]),
        // The head.
        (
            .masthead,
            [.head: -18, .body: 6, .signature: 8, .titleEnd: 4, .titleOpen: 4, .underTitle: -14, .attached: 6]
        ),
        (
            .number,
            [
                .head: -20, .underTitle: -20, .body: 8, .pageHead: 6, .pageLine: 4, .titleEnd: 10, .titleOpen: 20,
                .attached: 8, .attachedTitleOpen: 10, .attachedTitleEnd: 10, .pageFoot: 8,
                // Below the date that of the text that an announcement carries: 法释〔2020〕88号.
                .note: -24,
            ]
        ),
        (.issueNumber, [.head: -20, .underTitle: -10, .pageHead: 4, .pageLine: 4]),
        (.headMark, [.head: -20, .underTitle: -2, .body: 5, .titleOpen: 8, .attached: 5]),
        (
            .titleEnd,
            [
                .titleEnd: -14, .attachedTitleEnd: -12, .body: 1, .attached: 1, .pageHead: 1, .titleOpen: 5,
                .pageLine: 8, .underTitle: 4, .attachmentNote: -1,
            ]
        ),
        (.about, [.titleOpen: -8, .titleEnd: -4, .attachedTitleOpen: -3, .attachedTitleEnd: -2]),
        (
            .adoption,
            [
                .underTitle: -21, .body: 3, .date: 4, .pageHead: 14, .attached: 3, .titleOpen: 15, .titleEnd: 15,
                .attachedTitleOpen: 15, .attachedTitleEnd: 15, .note: 30,
            ]
        ),
        (.addressees, [.addressees: -31, .body: 5, .pageHead: 6, .attached: 5, .pageFoot: 6]),
        (.salutation, [.body: -2, .attached: -2, .addressees: 20, .pageHead: 8]),
        (.leadIn, [.body: -3, .attached: -3, .addressees: 20, .pageHead: 16]),
        // The tail.
        (.attachmentNote, [.attachmentNote: -16, .body: 5, .attached: 5, .attachedTail: -62, .pageFoot: 4]),
        (
            .attachmentHead,
            [.attachmentHead: -62, .body: 12, .attached: 12, .attachmentNote: -2, .attachedTail: 5, .pageHead: 4]
        ),
        (
            .organ,
            [
                .signature: -13, .head: -14, .titleOpen: -4, .underTitle: -4, .body: 1, .attached: 1,
                .attachedTail: -50,
            ]
        ),
        // An attached text may be signed as well.
        (
            .date,
            [
                .date: -60, .underTitle: -12, .body: 5, .pageHead: -3, .pageLine: -5, .attached: 1,
                .attachedTail: -60,
            ]
        ),
        (.organDate, [.date: -64, .underTitle: -10, .body: 8, .attached: 8, .attachedTail: -61, .head: -15]),
        (.seal, [.signature: -13, .body: 1, .attached: 1, .attachedTail: -50]),
        (.person, [.signature: -13, .body: 2, .attached: 2, .attachedTail: -50]),
        (.bracketed, [.note: -26, .underTitle: -9]),
        // Such a note stands below the text even where nobody signs.
        (.documentNote, [.note: -8, .body: 5, .attached: 5, .attachedTail: -60]),
        (.openNote, [.note: -24, .body: 5, .attached: 5, .attachedTail: -60]),
        (.imprint, [.imprint: -18, .body: 8, .attached: 8, .pageHead: 3, .pageFoot: 3]),
        (.closing, [.body: -2, .attached: -2]),
        // In an attached decision such a sentence announces the text that stands behind it.
        (
            .issues,
            [.body: -4, .pageHead: 20, .pageLine: 20, .pageFoot: 20, .imprint: 20, .attachedTail: -58]
        ),
        // The page.
        (
            .pageLabel,
            [.pageHead: -8, .pageLine: -10, .pageFoot: -3, .body: 8, .attached: 5, .titleOpen: 20, .titleEnd: 20]
        ),
        (
            .navigation,
            [.pageHead: -6, .pageLine: -7, .pageFoot: -6, .body: 7, .attached: 7, .titleOpen: 6, .titleEnd: 3]
        ),
        (.footer, [.pageFoot: -12, .pageHead: -2, .body: 12, .attached: 20, .titleEnd: 10, .titleOpen: 10]),
        (.related, [.pageFoot: -12, .body: 8, .attached: 8, .titleOpen: 12, .titleEnd: 12]),
        (.pageDate, [.pageHead: -4, .pageLine: -6, .pageFoot: -5, .body: 3, .attached: 3]),
        // The body.
        (
            .division,
            [
                .pageHead: 0, .head: 20, .titleOpen: 10, .titleEnd: 18, .underTitle: 15, .pageLine: 8,
                .addressees: 20, .body: -3, .signature: 30, .note: 10, .imprint: 10, .attachedTitleOpen: 8,
                .attachedTitleEnd: 8, .attached: -3, .pageFoot: 6,
            ]
        ),
        (
            .legislation,
            [.titleOpen: 20, .titleEnd: 20, .attachedTitleOpen: 20, .attachedTitleEnd: 20, .body: -4, .attached: -4]
        ),
        (.cells, [.titleOpen: 8, .titleEnd: 12, .attachedTitleEnd: 8, .pageHead: -1]),
        (.contentsHead, [.titleOpen: 20, .titleEnd: 20]),
        // What other lines tell.
        (.named, [.attachedTitleOpen: -14, .attachedTitleEnd: -20, .titleEnd: 3, .body: 8, .attached: 8]),
        // Size tells the title in all of 25 files, its words in 17.
        (
            .layoutTitle,
            [
                .titleOpen: -40, .titleEnd: -40, .attachedTitleOpen: -30, .attachedTitleEnd: -30, .pageHead: 10,
                .body: 10, .attached: 10,
            ]
        ),
        (.opensPage, [.attachedTitleOpen: -20, .attachedTitleEnd: -20, .titleOpen: 4, .titleEnd: 4, .body: 8]),
        (.titleSignature, [.underTitle: -12]),
        (.signer, [.pageFoot: 8, .imprint: 4, .body: 6, .attached: 3]),
        // A number in brackets ends a title.
        (.numbered, [.titleEnd: -12, .titleOpen: 12]),
    ]
}
