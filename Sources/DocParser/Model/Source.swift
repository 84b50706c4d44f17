/// Where a document came from and how it was read.
public struct Source: Sendable, Hashable {
    /// What kind of input the text was taken from.
    public enum Format: String, Sendable, Hashable, CaseIterable {
        case text, html, markdown, docx, doc, pdf, pre

        /// Whether the text is that of the file, so that its lines are lines of the file.
        package var keepsText: Bool { self == .text || self == .markdown }
    }

    /// The path or identifier that the reader was given; `nil` for a text without one.
    public var path: String?
    public var format: Format
    /// The name of the encoding that the bytes were read in.
    public var encoding: String
    /// The further fields of a data set's record, as a JSON object; `nil` for a document that is no record.
    public var record: String?

    public init(path: String? = nil, format: Format = .text, encoding: String = "UTF-8", record: String? = nil) {
        self.path = path
        self.format = format
        self.encoding = encoding
        self.record = record
    }
}

/// The unit in which positions are written out.
public enum OffsetUnit: String, Sendable, Hashable, CaseIterable {
    case bytes, scalars, utf16
}
