/// A spreadsheet over a collection: a line per document or per block, as CSV or NDJSON.
///
/// ```swift
/// let table = DocumentTable(rows: .documents, format: .csv)
/// output += table.head
/// for document in documents { output += table.lines(for: document) }
/// ```
public struct DocumentTable: Sendable, Hashable {
    /// What a line stands for.
    public enum Rows: String, Sendable, Hashable, CaseIterable {
        case documents, blocks
    }

    public enum Format: String, Sendable, Hashable, CaseIterable {
        /// RFC 4180, lists joined by ；, absent values empty.
        case csv
        /// A JSON object a line, lists as lists, absent values `null`.
        case ndjson
    }

    public var rows: Rows
    public var format: Format
    /// The unit of the ranges of blocks.
    public var offsets: OffsetUnit
    /// The columns to write, in this order; all of them where it is empty. A name that is none of `columns(of:)` gives no
    /// column.
    public var columns: [String] = []
    /// Whether CSV begins with U+FEFF: without it, Excel takes a file for one in the encoding of the system.
    public var beginsWithByteOrderMark = false
    /// Whether a cell of CSV that a spreadsheet would take for a formula (= + - @, tab or CR first) gets ' before it.
    public var guardsFormulas = true

    public init(rows: Rows = .documents, format: Format = .csv, offsets: OffsetUnit = .bytes) {
        self.rows = rows
        self.format = format
        self.offsets = offsets
    }

    /// The names of all columns, in order.
    public static func columns(of rows: Rows) -> [String] {
        switch rows {
        case .documents: DocumentRow.columns.map(\.name)
        case .blocks: BlockRow.columns
        }
    }

    /// What stands before the first line: for CSV the names of the columns, else nothing.
    public var head: [UInt8] {
        let all = Self.columns(of: rows)
        return writer.head(chosen(in: all).map { all[$0] })
    }

    /// The lines of a document, in UTF-8, each with its line break.
    public func lines(for document: Document) -> [UInt8] {
        switch rows {
        case .documents:
            let all = DocumentRow.columns
            let chosen = chosen(in: all.map(\.name)).map { all[$0] }
            return writer.lines([chosen.map { $0.value(document) }], under: chosen.map(\.name))
        case .blocks where format == .ndjson && columns.isEmpty:
            return Array(document.rows(offsets: offsets).utf8)
        case .blocks:
            let all = BlockRow.columns
            let places = chosen(in: all)
            let lines = BlockRow.lines(of: document, offsets: offsets).map { line in places.map { line[$0] } }
            return writer.lines(lines, under: places.map { all[$0] })
        }
    }

    /// The places of the columns to write among all of them.
    private func chosen(in all: [String]) -> [Int] {
        columns.isEmpty ? Array(all.indices) : columns.compactMap { all.firstIndex(of: $0) }
    }

    private var writer: TableWriter {
        TableWriter(
            format: format == .csv ? .csv : .ndjson, beginsWithByteOrderMark: beginsWithByteOrderMark,
            guardsFormulas: guardsFormulas)
    }
}

/// What a cell of a spreadsheet holds.
enum TableValue {
    case text(String?)
    case number(Int?)
    case list([String])
    case numbers([Int])
    case flag(Bool?)
    /// Objects in JSON; in CSV the words that stand for each.
    case objects([TableObject])
}

/// An object in a cell: its members, and how CSV writes it.
struct TableObject {
    /// What a member can be.
    enum Scalar {
        case text(String?)
        case flag(Bool)
        /// A number in decimal figures.
        case decimal(String)
    }

    let members: [(key: String, value: Scalar)]
    let written: String
}
