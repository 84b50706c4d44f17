@testable import DocParser

/// A block of a document that is to be written: what has to be read again, and how it is set.
struct PlannedBlock {
    var kind: Block.Kind
    var form: HeadingForm = .none
    var marker: String?
    /// The component of the address; empty for blocks without a number of their own.
    var component = ""
    var gap = ""
    /// Before the heading: 【 or nothing.
    var opener = ""
    var title: String?
    /// The heading as it is printed, where that is not as it is read: 总　则.
    var printedTitle: String?
    /// What closes the heading: nothing, 。 ： 】 or a blank.
    var closer = ""
    var text: String?
    var role: Role?
    var problem: String?
    var remedy: String?
    var rows: [[String]]?
    /// The lines of a table, and other lines that are set as they are.
    var verbatim: [String] = []
    /// Follows on the line of what stands before it.
    var isRunIn = false
    /// The title stands on the line below the marker.
    var isTitleBelow = false
    /// The clause of an article that has no other.
    var isOnlyClause = false
    var children: [PlannedBlock] = []

    init(_ kind: Block.Kind) {
        self.kind = kind
    }

    static func paragraph(_ text: String, role: Role? = nil) -> PlannedBlock {
        var block = PlannedBlock(.paragraph)
        block.text = text
        block.role = role
        return block
    }

    /// The line above that of the words, if there is one.
    var printedMarker: String? { isTitleBelow ? marker : nil }

    /// The words of the block itself, as they are printed. Items are printed with their paragraph.
    var printed: String {
        guard !isInline else { return "" }
        if isTitleBelow { return printedTitle ?? title ?? "" }
        guard let title else { return (marker ?? "") + gap + (text ?? "") }
        return (marker ?? "") + gap + opener + (printedTitle ?? title) + closer
    }

    /// Titles of attachments, headings of chapters and imprint lines are not indented as paragraphs are.
    var isFlushLeft: Bool {
        [.attachment, .part, .chapter].contains(kind) || form == .lawSection || role == .imprint
    }

    /// Whether the block is one of a series inside a paragraph; 项 and 目 are not.
    var isInline: Bool { kind == .item && !component.hasPrefix("第") }
}

extension PlannedBlock {
    /// Where a block stands, as far as its id needs it.
    private struct Place {
        /// The id of the block around it, with a / behind that of an attachment.
        var parent = ""
        /// The address that numbers continue.
        var scope = ""
        /// The address that articles continue: they are numbered through the chapters.
        var base = ""
        /// The order among the blocks without a number.
        var order = 0
    }

    /// The blocks as they have to be read, with ids and addresses as the contract makes them.
    static func outlines(of blocks: [PlannedBlock]) -> [Outline] { outlines(of: blocks, in: Place()) }

    private static func outlines(of blocks: [PlannedBlock], in place: Place) -> [Outline] {
        var place = place
        return blocks.map { block in
            if block.component.isEmpty { place.order += 1 }
            return block.outline(in: place)
        }
    }

    private func outline(in place: Place) -> Outline {
        var outline = Outline(kind)
        outline.marker = marker
        outline.title = title
        outline.text = text
        outline.role = role
        outline.problem = problem
        outline.remedy = remedy
        outline.rows = rows
        let isOpen = place.parent.isEmpty || place.parent.hasSuffix("/")
        if component.isEmpty {
            outline.id = isOpen ? "\(place.parent)p\(place.order)" : "\(place.parent)/p\(place.order)"
        } else {
            let scope = kind == .article ? place.base : place.scope
            let isJoined = scope.isEmpty || scope.hasSuffix("/") || component.hasPrefix("第")
            outline.id = isJoined ? scope + component : "\(scope).\(component)"
            outline.address = outline.id
        }
        let inner = inside(of: outline.id, place)
        outline.children = PlannedBlock.outlines(of: children.filter { !$0.isInline }, in: inner)
        outline.children += items(scope: inner.scope, paragraph: outline.id)
        return outline
    }

    private func inside(of id: String, _ place: Place) -> Place {
        var inner = Place(parent: id, scope: component.isEmpty ? place.scope : id, base: place.base)
        if kind == .attachment {
            inner.parent = id + "/"
            inner.scope = id + "/"
            inner.base = id + "/"
        }
        // The items of an article with one clause leave the clause out: 第十二条第（三）项.
        if isOnlyClause { inner.scope = place.scope }
        return inner
    }

    /// Items continue the address of the division around them; without a component they are counted in their paragraph.
    private func items(scope: String, paragraph: String) -> [Outline] {
        children.filter(\.isInline).enumerated().map { index, item in
            var outline = Outline(.item)
            outline.marker = item.marker
            outline.text = item.text
            outline.problem = item.problem
            outline.remedy = item.remedy
            outline.id = item.component.isEmpty ? "\(paragraph).\(index + 1)" : "\(scope).\(item.component)"
            outline.address = item.component.isEmpty ? nil : outline.id
            return outline
        }
    }
}
