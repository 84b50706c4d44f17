@testable import DocParser

/// Plans tables whose cells are certain: by tabs, by `|`, by runs of blanks.
enum TablePlanner {
    static func table(using random: inout RandomNumbers) -> PlannedBlock {
        let separator = random.pick(["\t", " | ", "    "])
        let columns = random.pick(random.number(in: 3...5), of: Vocabulary.columns)
        var rows = [columns]
        for _ in 0..<random.number(in: 2...5) {
            rows.append(columns.map { _ in random.pick(Vocabulary.cells) })
        }
        if separator == "\t", random.chance(40) { rows[rows.count - 1][1] = "" }
        var block = PlannedBlock(.table)
        block.rows = rows
        block.verbatim = rows.map { $0.joined(separator: separator) }
        return block
    }
}
