@testable import DocParser

/// Sets divisions on the line of what stands before them, as copied text and OCR do.
///
/// Only where a reader sees it at once: all divisions of a heading, each on one line, behind the heading or behind the
/// first of them.
enum LineJoiner {
    private static let behindHeadings: [HeadingForm] = [.hanBracketed, .arabicBracketed, .circled]
    private static let behindStops: [HeadingForm] = behindHeadings + [.arabicDot, .arabicComma, .arabicHalfBracketed]

    static func join(_ divisions: inout [PlannedBlock], using random: inout RandomNumbers) {
        for index in divisions.indices {
            join(&divisions[index].children, using: &random)
            let heading = divisions[index]
            guard heading.title != nil, let first = heading.children.first, first.kind == .section,
                heading.children.allSatisfy(isOneLine), random.chance(60)
            else { continue }
            if behindHeadings.contains(first.form) { divisions[index].children[0].isRunIn = true }
            guard behindStops.contains(first.form) else { continue }
            for later in heading.children.indices.dropFirst() { divisions[index].children[later].isRunIn = true }
        }
    }

    private static func isOneLine(_ division: PlannedBlock) -> Bool {
        let rest = division.children.filter { !$0.isInline }
        let hasSeries = !division.children.allSatisfy { $0.children.isEmpty && !$0.isInline }
        let isRunIn = division.title != nil && rest.count == 1 && rest[0].isRunIn
        return !hasSeries && (isRunIn || division.title == nil && rest.isEmpty)
    }
}
