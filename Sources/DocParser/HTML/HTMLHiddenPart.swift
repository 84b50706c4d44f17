/// Follows the tags inside a part of a page that is not shown, to find its end.
///
/// End tags may be missing: the part ends with its own end tag, with a tag that ends its element by itself (a paragraph
/// ends where the next block begins), or with the end tag of a block around it.
struct HTMLHiddenPart {
    /// Elements that are open inside, the hidden one first.
    private var open: [HTMLElement]
    /// Set by the end tag of the hidden element, which is its own last token.
    private var isClosed = false
    /// Deeper nesting is not followed: browsers do not either, and it bounds the search for a start tag.
    private static let deepest = 512

    init(of element: HTMLElement) {
        open = [element]
    }

    /// Takes a token; tells whether it is the first one behind the part.
    mutating func isOver(at token: HTMLTokenizer.Token) -> Bool {
        if isClosed { return true }
        switch token {
        case .start(let element):
            if element.isBlock { closeBlocks(endedBy: element) }
            if open.isEmpty { return true }
            if !element.isVoid, open.count < Self.deepest { open.append(element) }
        case .end(let element):
            if let index = open.lastIndex(of: element) {
                open.removeSubrange(index...)
                isClosed = open.isEmpty
            } else if element.isBlock, element != .p {
                return true
            }
        default: break
        }
        return false
    }

    /// Closes paragraphs, cells and the like that end where a block begins, with the inline elements in them.
    private mutating func closeBlocks(endedBy element: HTMLElement) {
        while let last = open.lastIndex(where: \.isBlock), open[last].isEnded(by: element) {
            open.removeSubrange(last...)
        }
    }
}
