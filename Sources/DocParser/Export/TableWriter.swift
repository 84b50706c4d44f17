/// Writes the lines of a table, whatever they stand for.
struct TableWriter {
    let format: RowTable.Format
    let beginsWithByteOrderMark: Bool
    let guardsFormulas: Bool

    /// For CSV the names of the columns, else nothing.
    func head(_ columns: [String]) -> [UInt8] {
        guard format == .csv else { return [] }
        var writer = CSVWriter(guardsFormulas: false)
        if beginsWithByteOrderMark { writer.out.append("\u{FEFF}") }
        writer.line(columns.map { .text($0) })
        return writer.out.bytes
    }

    /// - Parameter lines: a value for each of the columns.
    func lines(_ lines: [[TableValue]], under columns: [String]) -> [UInt8] {
        guard format != .csv else {
            var writer = CSVWriter(guardsFormulas: guardsFormulas)
            for line in lines { writer.line(line) }
            return writer.out.bytes
        }
        // Between the documents of an array the comma is the caller's.
        let separator: StaticString = format == .json ? ",\n" : "\n"
        var json = JSONWriter(ByteWriter(), pretty: false)
        for (place, line) in lines.enumerated() {
            json.beginObject()
            for (column, value) in zip(columns, line) {
                json.key(named: column)
                json.value(value)
            }
            json.endObject()
            if format == .ndjson || place + 1 < lines.count { json.out.append(separator) }
        }
        return json.out.bytes
    }
}
