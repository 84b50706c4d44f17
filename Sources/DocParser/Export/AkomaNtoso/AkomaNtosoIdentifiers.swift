/// Identifiers (`eId`) and elements of blocks, after the naming convention of Akoma Ntoso.
struct AkomaNtosoIdentifiers {
    let tree: Tree

    private var nodes: [Node] { tree.nodes }

    /// `art_12__para_2__point_3`: along the address, else along the id. O(depth).
    func identifier(of index: Int) -> String {
        let outer = tree.outer(of: index)
        let own = component(of: index, behind: outer)
        return outer < 0 ? own : identifier(of: outer) + "__" + own
    }

    /// The element of a block that has others in it.
    func element(of index: Int) -> StaticString {
        switch unit(of: index) {
        case .part: "part"
        case .subpart: "subpart"
        case .planPart: "title"
        case .chapter: "chapter"
        case .lawSection: "section"
        case .article: "article"
        case .clause: "paragraph"
        case .lawItem: "point"
        case .lawSubitem: "indent"
        case .attachment: "hcontainer"
        case .plain:
            switch nodes[index].kind {
            case .item: "point"
            case .clause: "paragraph"
            case .chapter: "chapter"
            case .part: "part"
            case .paragraph, .attachment, .table: "hcontainer"
            case .section, .article: "level"
            }
        }
    }

    private func unit(of index: Int) -> AddressUnit { nodes[index].hasAddress ? tree.unit(of: index) : .plain }

    private func component(of index: Int, behind outer: Int) -> String {
        let node = nodes[index]
        let name: String
        switch unit(of: index) {
        case .part: name = "part"
        case .subpart: name = "subpart"
        case .planPart: name = "title"
        case .chapter: name = "chp"
        case .lawSection: name = "sec"
        case .article: name = "art"
        case .clause: name = "para"
        case .lawItem: name = "point"
        case .lawSubitem: name = "indent"
        case .attachment: name = "att"
        case .plain: return plainComponent(of: index, behind: outer)
        }
        let number = node.number > 0 ? "_\(node.number)" : ""
        let further = node.subnumber > 0 ? "-\(node.subnumber)" : ""
        return name + number + further + (node.occurrence > 1 ? "~\(node.occurrence)" : "")
    }

    /// What the id has behind that of the block around it, without the sign between them.
    private func plainComponent(of index: Int, behind outer: Int) -> String {
        var out = ByteWriter()
        tree.appendEnding(of: index, behind: outer, to: &out)
        var ending = out.bytes[...]
        if let first = ending.first, first == UInt8(ascii: "/") || first == UInt8(ascii: ".") { ending.removeFirst() }
        let words = String(decoding: ending, as: UTF8.self)
        switch ending.first {
        case UInt8(ascii: "p"): return "p_" + words.dropFirst()
        case UInt8(ascii: "h"): return "h_" + words.dropFirst()
        default: return (nodes[index].kind == .item ? "item_" : "lvl_") + words
        }
    }
}
