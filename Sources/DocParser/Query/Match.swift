/// One answer to a selector: a block, or a value of the document or of a block.
public enum Match: Sendable, Hashable {
    case block(Block)
    case value(FieldValue)

    /// The block, or the block that the value is of; `nil` for a value of the document's metadata.
    public var block: Block? {
        switch self {
        case .block(let block): block
        case .value(let value): value.block
        }
    }

    /// The block's own words, or the value.
    public var text: String? {
        switch self {
        case .block(let block): block.text
        case .value(let value): value.text
        }
    }

    /// Byte offsets of the block or of the value; `nil` for a value whose place is not known.
    public var range: Range<Int>? {
        switch self {
        case .block(let block): block.range
        case .value(let value): value.range
        }
    }
}

/// A value that a selector asked for, with its place in the text.
public struct FieldValue: Sendable, Hashable {
    /// The field's name as in JSON: `documentNumber`, `problem`.
    public let name: String
    /// The value as it is written out: dates as 2016-04-29.
    public let text: String
    /// 1-based; `nil` where the place is not known.
    public let line: Int?
    /// Byte offsets in the text; `nil` where the place is not known.
    public let range: Range<Int>?
    /// The block that the value is of; `nil` for a value of the document's metadata.
    public let block: Block?
}

extension [Match] {
    /// The matches without the blocks that stand inside of a block matched before: what to print where a block is
    /// printed with all that is in it. The matches have to be in document order.
    public func outermost() -> [Match] {
        var result: [Match] = []
        var end = 0
        for match in self {
            if case .block(let block) = match {
                guard Int(block.node.subtreeEnd) > end else { continue }
                end = Int(block.node.subtreeEnd)
            }
            result.append(match)
        }
        return result
    }
}
