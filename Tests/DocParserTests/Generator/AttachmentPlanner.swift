@testable import DocParser

/// Plans the attachments that a note announces: each with a title and with divisions, paragraphs or a table.
struct AttachmentPlanner {
    let titles: [String]

    func attachments(using random: inout RandomNumbers) -> [PlannedBlock] {
        let isShort = random.chance(10)
        return titles.enumerated().map { index, title in
            var attachment = PlannedBlock(.attachment)
            attachment.component = titles.count > 1 ? "附件\(index + 1)" : "附件"
            attachment.marker = titles.count > 1 && isShort ? "附\(index + 1)" : attachment.component
            attachment.title = title
            attachment.isTitleBelow = true
            switch random.number(in: 0...9) {
            case 0...5:
                var planner = TreePlanner(scheme: MarkerScheme.random(using: &random))
                attachment.children = planner.divisions(using: &random)
            case 6...7: attachment.children = [TablePlanner.table(using: &random)]
            default:
                attachment.children = (0..<random.number(in: 1...3)).map { _ in .paragraph(random.paragraph()) }
            }
            return attachment
        }
    }
}
