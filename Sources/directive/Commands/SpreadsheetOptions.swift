extension Flag {
    /// How CSV is written, of commands that print tables.
    static let spreadsheet: [Flag] = [
        Flag(name: .bom, summary: "begin CSV with a byte order mark, also where it goes into a pipe"),
        Flag(name: .raw, summary: "no ' before cells of CSV that a spreadsheet would take for formulas"),
    ]
}

/// What a command line says of CSV: a file begins with a byte order mark, what goes into a pipe only where it is asked for.
struct SpreadsheetOptions {
    let beginsWithByteOrderMark: Bool
    let guardsFormulas: Bool

    /// - Parameter format: The name of the format that was chosen, for the sentence that refuses these flags with others.
    init(_ invocation: Invocation, isCSV: Bool, format: String) throws(UsageError) {
        let arguments = invocation.arguments
        for flag in [Flag.Name.bom, .raw] where arguments.has(flag) && !isCSV {
            throw invocation.usageError("'--\(flag.rawValue)' goes with CSV, and the format is \(format)")
        }
        let isFile = arguments.value(.output).map { $0 != "-" } ?? false
        beginsWithByteOrderMark = isFile || arguments.has(.bom)
        guardsFormulas = !arguments.has(.raw)
    }
}
