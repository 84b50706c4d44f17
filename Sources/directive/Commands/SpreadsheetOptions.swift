import DocParser

extension Flag {
    /// How CSV is written, of commands that print tables.
    static let spreadsheet: [Flag] = [
        Flag(
            name: .bom,
            summary: Wording(
                "begin CSV with a byte order mark, also where it goes into a pipe", "CSV以字节顺序标记开头，写入管道时也一样")),
        Flag(
            name: .raw,
            summary: Wording(
                "no ' before cells of CSV that a spreadsheet would take for formulas", "CSV中会被当作公式的单元格前不加'")),
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
            throw invocation.usageError(
                Wording(
                    "'--\(flag.rawValue)' goes with CSV, and the format is \(format)",
                    "“--\(flag.rawValue)”只用于CSV，现在的格式是\(format)"))
        }
        let isFile = arguments.value(.output).map { $0 != "-" } ?? false
        beginsWithByteOrderMark = isFile || arguments.has(.bom)
        guardsFormulas = !arguments.has(.raw)
    }
}
