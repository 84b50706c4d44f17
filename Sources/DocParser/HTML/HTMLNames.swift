/// What the names tell that the author of a page gave to its elements in `class`, `id` and `role`.
///
/// Names are looked at for the words in them, as every site joins its own: `top-nav`, `mainNav`, `nav_left`,
/// `breadcrumbs`. They are evidence only: a page may as well have its document in an element `nav-content`.
enum HTMLNames {
    /// The part around the text of a page, and the part of the document, that a name tells.
    static func read(
        _ name: Range<Int>, in page: borrowing Span<UInt8>
    ) -> (frame: LineLayout.Frame, part: LineLayout.Part) {
        guard name.count >= 3, name.upperBound <= page.count else { return (.none, .none) }
        let lists = words.lists(in: page, from: name.lowerBound, to: name.upperBound)
        guard lists != 0 else { return (.none, .none) }
        let frame: LineLayout.Frame
        // The navigation of a footer stands below the text; a footnote (脚注) is the document's.
        switch lists {
        case _ where lists & 1 << 5 != 0: frame = .none
        case _ where lists & 1 << 0 != 0: frame = .footer
        case _ where lists & 1 << 1 != 0: frame = .navigation
        case _ where lists & 1 << 2 != 0: frame = .aside
        default: frame = .none
        }
        let part: LineLayout.Part
        switch lists {
        case _ where lists & 1 << 3 != 0: part = .title
        case _ where lists & 1 << 4 != 0: part = .source
        case _ where lists & 1 << 6 != 0: part = .published
        default: part = .none
        }
        return (frame, part)
    }

    private static let words = WordSet([
        ["foot", "Foot", "copyright", "Copyright", "copyRight", "beian", "contentinfo"],
        ["nav", "Nav", "NAV", "menu", "Menu", "crumb", "Crumb", "location", "position", "dqwz"],
        [
            "share", "Share", "relat", "Relat", "link", "Link", "sidebar", "sideBar", "aside", "qrcode", "QRcode",
            "complementary",
        ],
        ["title", "Title", "TITLE", "biaoti", "headline"],
        ["source", "Source", "laiyuan"],
        ["footnote", "Footnote", "footNote"],
        ["pubtime", "pubTime", "pubdate", "pubDate", "publish", "Publish", "pub-time", "release"],
    ])
}
