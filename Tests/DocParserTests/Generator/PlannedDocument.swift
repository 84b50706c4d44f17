@testable import DocParser

/// A document that is to be written, and what has to be read in it.
struct PlannedDocument {
    /// A line of the head or tail, or blocks.
    enum Part {
        /// Flush left.
        case left(String)
        /// Indented like a paragraph.
        case indented(String)
        /// Set at the right, as signature and date are.
        case right(String)
        /// Of the contents list, which is no part of the tree.
        case contents(String)
        case blocks([PlannedBlock])
    }

    var parts: [Part] = []
    private(set) var body: [PlannedBlock] = []
    var card = Card()

    mutating func add(_ blocks: [PlannedBlock]) {
        body += blocks
        parts.append(.blocks(blocks))
    }

    static func random(using random: inout RandomNumbers) -> PlannedDocument {
        switch random.number(in: 0...99) {
        case 0...9: return StatutePlanner.plan(using: &random)
        case 10...14: return OrderPlanner.order(using: &random)
        case 15...20: return OrderPlanner.announcement(using: &random)
        default: break
        }
        var planner = NoticePlanner(using: &random)
        planner.plan(using: &random)
        return planner.document
    }
}
