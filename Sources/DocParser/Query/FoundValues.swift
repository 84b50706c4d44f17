extension RowTable.Subject {
    /// The Chinese name: 引用, 任务.
    var chineseName: String {
        switch self {
        case .references: "引用"
        case .duties: "任务分工"
        case .chunks: "片段"
        }
    }

    init?(named name: String) {
        guard let found = Self(rawValue: name) ?? Self.allCases.first(where: { $0.chineseName == name }) else {
            return nil
        }
        self = found
    }
}

extension Document {
    /// All blocks by their ids. O(blocks).
    var blocksByID: [String: Block] {
        tree.nodes.indices.reduce(into: [:]) { $0[id(of: $1)] = Block(document: self, index: $1) }
    }

    /// What is found in the document, as values: the words of each row with their place.
    func found(_ subject: RowTable.Subject) -> [FieldValue] {
        let blocks = blocksByID
        switch subject {
        case .references:
            return references.map { row in
                FieldValue(
                    name: subject.rawValue, text: row.text, line: row.line, range: row.range,
                    block: row.id.flatMap { blocks[$0] })
            }
        case .duties:
            return duties.map { row in
                FieldValue(
                    name: subject.rawValue, text: row.description, line: row.line, range: row.range,
                    block: blocks[row.id])
            }
        case .chunks:
            return chunks().map { row in
                FieldValue(
                    name: subject.rawValue, text: row.text, line: row.line, range: row.range, block: blocks[row.block])
            }
        }
    }
}
