/// A condition that documents meet or not: `issuers~市场监管局 and dateSigned>=2019 and not documentType=通知`.
///
/// Fields have the names of the table's columns, or their Chinese ones, and `year`. `=` and `!=` compare whole values, `~`
/// looks for words in them, `<` `>` `<=` `>=` compare dates and numbers; a date as far as it is given: `dateSigned<=2019`
/// holds for all of 2019. Widths, blanks and forms of brackets don't matter. A list meets a condition if one of its values
/// does; a field that is not there meets none. A field alone asks whether it is there. `not` binds closer than `and`, `and`
/// closer than `or`; parentheses group. Values with blanks stand in quotation marks.
public struct Filter: Sendable, Hashable, CustomStringConvertible {
    /// The condition as it was typed.
    public let description: String
    let condition: FilterCondition

    /// Reads a condition; the error says where it can't be read. O(n).
    public init(_ text: String) throws(QueryError) {
        description = text
        var parser = FilterParser(text)
        condition = try parser.parse()
    }

    /// Whether a document meets the condition. O(length of the fields that are asked for × length of the condition).
    public func matches(_ document: Document) -> Bool { condition.holds(for: document) }

    /// The names of the fields.
    public static var fields: [String] { FilterField.all.map(\.name) }

    public static func == (left: Filter, right: Filter) -> Bool { left.description == right.description }

    public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

/// A condition as it was read.
indirect enum FilterCondition: Sendable {
    case all([FilterCondition])
    case any([FilterCondition])
    case not(FilterCondition)
    case term(FilterTerm)

    func holds(for document: Document) -> Bool {
        switch self {
        case .all(let parts): parts.allSatisfy { $0.holds(for: document) }
        case .any(let parts): parts.contains { $0.holds(for: document) }
        case .not(let part): !part.holds(for: document)
        case .term(let term): term.holds(for: document)
        }
    }
}
