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
        /// RFC 4180 with a byte order mark, lists joined by ；, absent values empty.
        case csv
        /// A JSON object a line, lists as lists, absent values `null`.
        case ndjson
    }

    public var rows: Rows
    public var format: Format
    /// The unit of the ranges of blocks.
    public var offsets: OffsetUnit

    public init(rows: Rows = .documents, format: Format = .csv, offsets: OffsetUnit = .bytes) {
        self.rows = rows
        self.format = format
        self.offsets = offsets
    }

    /// What stands before the first line: for CSV a byte order mark and the names of the columns, else nothing.
    public var head: [UInt8] {
        guard format == .csv else { return [] }
        var writer = CSVWriter()
        // Excel takes a file without it for the encoding of the system.
        writer.out.append("\u{FEFF}")
        writer.line(columns.map { .text($0) })
        return writer.out.bytes
    }

    /// The lines of a document, in UTF-8, each with its line break.
    public func lines(for document: Document) -> [UInt8] {
        if rows == .blocks, format == .ndjson { return Array(document.rows(offsets: offsets).utf8) }
        let lines =
            switch rows {
            case .documents: [DocumentRow.columns.map { $0.value(document) }]
            case .blocks: BlockRow.lines(of: document, offsets: offsets)
            }
        return format == .csv ? Self.csv(lines) : Self.ndjson(columns, lines)
    }

    private var columns: [String] {
        switch rows {
        case .documents: DocumentRow.columns.map(\.name)
        case .blocks: BlockRow.columns
        }
    }

    private static func csv(_ lines: [[TableValue]]) -> [UInt8] {
        var writer = CSVWriter()
        for line in lines { writer.line(line) }
        return writer.out.bytes
    }

    private static func ndjson(_ columns: [String], _ lines: [[TableValue]]) -> [UInt8] {
        var json = JSONWriter(ByteWriter(), pretty: false)
        for line in lines {
            json.beginObject()
            for (column, value) in zip(columns, line) {
                json.key(named: column)
                switch value {
                case .text(let text): json.string(text)
                case .number(let number): json.integer(number)
                case .list(let values): json.strings(values)
                }
            }
            json.endObject()
            json.out.append("\n")
        }
        return json.out.bytes
    }
}

/// What a cell of a spreadsheet holds.
enum TableValue {
    case text(String?)
    case number(Int?)
    case list([String])
}
