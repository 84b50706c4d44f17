/// Something about a document that its reader should know: a fault in it, or a doubt of the parser.
public struct Diagnostic: Sendable, Hashable {
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        case error, warning, note
    }

    /// What was found; stable from version to version.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// A number is missing in a series of divisions.
        case numberingGap
        /// A number stands twice in a series of divisions.
        case numberingRepeat
        /// An announced count does not match what follows.
        case countMismatch
        /// A division could stand on more than one level.
        case ambiguousDepth
        /// A division was found inside a line.
        case joinedLine
        /// Lines that were cut at the paper's width were put together.
        case wrappedLines
        /// A field was chosen over a near rival.
        case doubtful
        /// A date under the text, in the imprint, or from which the text is in force, is no day of the calendar.
        case impossibleDate
        /// Such a date is not filled in.
        case unfinishedDate
        /// The number in the head is not filled in.
        case unfinishedNumber
        /// The number in the head has a year that there is not, or 0 for its serial.
        case impossibleNumber
        /// A signature has no date with it.
        case missingDate
        /// A document that is sent, signed or numbered has no title that can be told, or one without its type.
        case missingTitle
        /// Attachment note and attachments differ.
        case attachmentMismatch
        /// Bytes that are no text were replaced by U+FFFD.
        case replacedBytes
        /// The text looks like UTF-8 that was read as another encoding and saved again.
        case mojibake
        /// The text is longer than positions reach, and was cut.
        case truncated
        /// Parts of a Word document or PDF that are not in the text: hidden text, headers, comments, page numbers, pictures.
        case leftOut
        /// Pages of a PDF that have no text, but perhaps a picture of one.
        case emptyPages
        /// Words that a tracked change of a Word document took out are not in the text.
        case trackedChanges
        /// The text has no words.
        case emptyText
        /// A statute is written in the form of Taiwan or Hong Kong, whose divisions are not read.
        case regionalForm
    }

    public var severity: Severity
    public var code: Code
    /// The metadata field in doubt.
    public var field: Metadata.Field?
    /// What is said, in English.
    public var message: String { wording.english }
    public var wording: Wording { said.wording }
    private let said: Message
    /// Where in the text, in byte offsets; `nil` for what concerns the whole.
    public var range: Range<Int>?
    /// Where in the file, in bytes, for what was lost in decoding.
    public var fileOffset: Int?

    init(
        _ severity: Severity, _ code: Code, field: Metadata.Field? = nil, _ message: Message, range: ByteRange? = nil,
        fileOffset: Int? = nil
    ) {
        self.severity = severity
        self.code = code
        self.field = field
        said = message
        self.range = range?.range
        self.fileOffset = fileOffset
    }
}
