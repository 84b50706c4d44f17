/// Rows of what was found in documents, in one of the forms that spreadsheets, data frames and scripts read.
///
/// ```swift
/// let table = RowTable(format: .csv)
/// output += table.head(of: .references)
/// output += table.lines(of: document.references, in: document)
/// ```
public struct RowTable: Sendable, Hashable {
    /// How rows are written.
    public enum Format: String, Sendable, Hashable, CaseIterable {
        /// RFC 4180, lists joined by ；, absent values empty.
        case csv
        /// A JSON object a line.
        case ndjson
        /// Elements of one JSON array; brackets and the commas between documents are the caller's.
        case json
    }

    /// What the rows are of.
    public enum Subject: String, Sendable, Hashable, CaseIterable {
        case references, duties, chunks
    }

    public var format: Format
    /// The unit of the ranges.
    public var offsets: OffsetUnit
    /// Whether CSV begins with U+FEFF: without it, Excel takes a file for one in the encoding of the system.
    public var beginsWithByteOrderMark = false
    /// Whether a cell of CSV that a spreadsheet would take for a formula gets ' before it.
    public var guardsFormulas = true

    public init(format: Format = .ndjson, offsets: OffsetUnit = .bytes) {
        self.format = format
        self.offsets = offsets
    }

    /// The names of all columns, in order.
    public static func columns(of subject: Subject) -> [String] {
        switch subject {
        case .references: ReferenceRow.columns
        case .duties: DutyRow.columns
        case .chunks: ChunkRow.columns
        }
    }

    /// What stands before the first line: for CSV the names of the columns, else nothing.
    public func head(of subject: Subject) -> [UInt8] {
        writer.head(Self.columns(of: subject))
    }

    /// The lines of some references of a document, in UTF-8. O(text) where the unit of positions is not bytes.
    public func lines(of references: [Reference], in document: Document) -> [UInt8] {
        let positions = OffsetConverter(document.text, to: offsets)
        return written(
            references.map { ReferenceRow.line(of: $0, in: document, positions) }, under: ReferenceRow.columns)
    }

    /// The lines of some chunks of a document, in UTF-8. O(text) where the unit of positions is not bytes.
    public func lines(of chunks: [Chunk], in document: Document) -> [UInt8] {
        let positions = OffsetConverter(document.text, to: offsets)
        return written(chunks.map { ChunkRow.line(of: $0, in: document, positions) }, under: ChunkRow.columns)
    }

    /// The lines of some duties of a document, in UTF-8. O(text) where the unit of positions is not bytes.
    public func lines(of duties: [Duty], in document: Document) -> [UInt8] {
        let positions = OffsetConverter(document.text, to: offsets)
        return written(duties.map { DutyRow.line(of: $0, in: document, positions) }, under: DutyRow.columns)
    }

    func written(_ lines: [[TableValue]], under columns: [String]) -> [UInt8] { writer.lines(lines, under: columns) }

    func writtenHead(_ columns: [String]) -> [UInt8] { writer.head(columns) }

    private var writer: TableWriter {
        TableWriter(
            format: format, beginsWithByteOrderMark: beginsWithByteOrderMark, guardsFormulas: guardsFormulas)
    }
}
