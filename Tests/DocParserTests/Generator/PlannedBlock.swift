@testable import DocParser

/// A block of a document that is to be written: what has to be read again, and how it is set.
struct PlannedBlock {
    var kind: Block.Kind
    var form: HeadingForm = .none
    var marker: String?
    var number = 0
    /// The component of the address; empty for blocks without a number of their own.
    var component = ""
    var gap = ""
    var title: String?
    /// What closes the heading: nothing, 。 ： or a blank.
    var closer = ""
    var text: String?
    var role: Role?
    var problem: String?
    var remedy: String?
    var rows: [[String]]?
    /// The lines of a table.
    var verbatim: [String] = []
    /// Follows on the line of what stands before it.
    var isRunIn = false
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

    /// The words of the block itself, as they are printed. Items are printed with their paragraph.
    var printed: String {
        if kind == .item, component.isEmpty || Int(component) != nil { return "" }
        guard let title else { return (marker ?? "") + gap + (text ?? "") }
        return (marker ?? "") + gap + title + closer
    }

    /// Whether the block is one of a series inside a paragraph.
    var isInline: Bool { kind == .item && printed.isEmpty }
}

extension PlannedBlock {
    /// The blocks as they have to be read, with ids and addresses as the contract makes them.
    static func outlines(of blocks: [PlannedBlock], parent: String = "", scope: String = "") -> [Outline] {
        var paragraphs = 0
        return blocks.map { block in
            if block.component.isEmpty { paragraphs += 1 }
            return block.outline(parent: parent, scope: scope, place: paragraphs)
        }
    }

    private func outline(parent: String, scope: String, place: Int) -> Outline {
        var outline = Outline(kind)
        outline.marker = marker
        outline.title = title
        outline.text = text
        outline.role = role
        outline.problem = problem
        outline.remedy = remedy
        outline.rows = rows
        if component.isEmpty {
            outline.id = parent.isEmpty || parent.hasSuffix("/") ? "\(parent)p\(place)" : "\(parent)/p\(place)"
        } else {
            let isJoined = scope.isEmpty || scope.hasSuffix("/") || component.hasPrefix("第")
            outline.id = isJoined ? scope + component : "\(scope).\(component)"
            outline.address = outline.id
        }
        let isAttachment = kind == .attachment
        let inner = component.isEmpty ? scope : isAttachment ? outline.id + "/" : outline.id
        outline.children = PlannedBlock.outlines(
            of: children.filter { !$0.isInline }, parent: isAttachment ? outline.id + "/" : outline.id,
            scope: component.hasPrefix("第") ? scope : inner)
        outline.children += items(scope: inner, paragraph: outline.id)
        return outline
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
