import DocParser

/// A line of a data set that holds a document.
struct Record: Sendable {
    /// The text field, unescaped.
    let text: [UInt8]
    let origin: RecordLine.Origin
    /// The further fields, as a JSON object.
    let others: String
    /// The id field; nil if there is none, and the name of the input then has to do.
    let identifier: String?
}

/// Which fields of a data set's records are what.
struct RecordFields: Sendable {
    var text = "text"
    var identifier = "id"
}
