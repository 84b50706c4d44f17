/// The elements of a page that are open, and what they say of the words inside.
///
/// End tags may be missing or stand where nothing is open: an element ends with its own end tag, with a tag that ends it
/// by itself (a paragraph ends where the next block begins), or with the end tag of an element around it; what stands in
/// a cell of a table ends nothing outside of it.
struct HTMLNesting {
    private struct Open {
        var element: HTMLElement
        /// What held around the element.
        var outside: HTMLStyle
    }

    /// What holds for the words that come next.
    private(set) var style = HTMLStyle()
    private var open: [Open] = []
    /// Deeper nesting is not followed: browsers do not either, and it bounds the search for a start tag.
    private static let deepest = 512

    mutating func begin(
        _ element: HTMLElement, _ attributes: HTMLTokenizer.Attributes, blocks: inout HTMLBlocks,
        in page: borrowing Span<UInt8>
    ) {
        if element.isBlock { closeBlocks(endedBy: element) }
        // A link ends where the next begins.
        if element == .a { end(.a) }
        guard !element.isVoid, open.count < Self.deepest else { return }
        open.append(Open(element: element, outside: style))
        if element.isBox { style.block = blocks.begin(inside: style.block) }
        style.take(element, attributes, in: page)
    }

    mutating func end(_ element: HTMLElement) {
        let isOfTable = element.isOfTable
        for index in open.indices.reversed() {
            if open[index].element == element { return close(from: index) }
            if !isOfTable, open[index].element == .td || open[index].element == .th { return }
        }
    }

    private mutating func close(from index: Int) {
        style = open[index].outside
        open.removeSubrange(index...)
    }

    /// Closes paragraphs, cells and the like that end where a block begins, with the inline elements in them.
    private mutating func closeBlocks(endedBy element: HTMLElement) {
        while let last = open.lastIndex(where: \.element.isBlock), open[last].element.isEnded(by: element) {
            close(from: last)
        }
    }
}

extension HTMLElement {
    /// Whether the element may hold the document as a whole.
    fileprivate var isBox: Bool {
        switch self {
        case .article, .body, .center, .div, .form, .main, .section, .table, .td, .pre: true
        default: false
        }
    }

    fileprivate var isOfTable: Bool {
        switch self {
        case .table, .tbody, .thead, .tfoot, .tr, .td, .th: true
        default: false
        }
    }
}
