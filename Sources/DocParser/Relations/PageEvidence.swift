/// What the place of a line on its page, and the lines around it, tell of it: facts beside the lines, found once.
///
/// A text without any sign of a page has none, and pays nothing for them.
struct PageEvidence: OptionSet, Sendable, Hashable {
    let rawValue: UInt16

    // What the source says of its page
    /// All of the line is a link, and its words stand nowhere on the page as plain text.
    static let link = PageEvidence(rawValue: 1 << 0)
    /// All of the line is a link, with words that stand on the page as plain text as well: a title in a list of pages.
    static let linkCopy = PageEvidence(rawValue: 1 << 1)
    /// Stands in a part of the page that is around the text by its element, class or id.
    static let frame = PageEvidence(rawValue: 1 << 2)
    /// Stands between links, of which there is one above and one below within two lines.
    static let betweenLinks = PageEvidence(rawValue: 1 << 3)
    /// Stands in the block that holds the text of the page.
    static let inContent = PageEvidence(rawValue: 1 << 4)
    /// Stands above that block, or below it.
    static let aboveContent = PageEvidence(rawValue: 1 << 5)
    static let belowContent = PageEvidence(rawValue: 1 << 6)
    /// What a page says of itself and does not show.
    static let unseen = PageEvidence(rawValue: 1 << 7)
    /// h1, h2 or h3, and no link.
    static let heading = PageEvidence(rawValue: 1 << 8)

    // What the lines around it tell
    /// One of many short lines without marks above the text, as a menu copied from a page.
    static let headCrowd = PageEvidence(rawValue: 1 << 9)
    /// One of many short lines without marks below the text, with links of a page among them.
    static let tailCrowd = PageEvidence(rawValue: 1 << 10)
    /// A label whose value stands on a line of its own, among others.
    static let label = PageEvidence(rawValue: 1 << 11)
    /// The value below such a label.
    static let value = PageEvidence(rawValue: 1 << 12)

    /// An organ or a slogan above the menu that a page begins with.
    static let site = PageEvidence(rawValue: 1 << 13)

    // What part of the document a line is, as its style says where we set it ourselves
    static let setMasthead = PageEvidence(rawValue: 1 << 14)
    static let setAttachedTitle = PageEvidence(rawValue: 1 << 15)

    /// The evidence in this set, by name.
    var names: [(name: String, evidence: PageEvidence)] { Self.all.filter { contains($0.evidence) } }

    private static let all: [(name: String, evidence: PageEvidence)] = [
        ("link", .link), ("linkCopy", .linkCopy), ("frame", .frame), ("betweenLinks", .betweenLinks),
        ("inContent", .inContent), ("aboveContent", .aboveContent), ("belowContent", .belowContent),
        ("unseen", .unseen), ("heading", .heading), ("headCrowd", .headCrowd), ("tailCrowd", .tailCrowd),
        ("label", .label), ("value", .value), ("site", .site), ("setMasthead", .setMasthead),
        ("setAttachedTitle", .setAttachedTitle),
    ]
}
