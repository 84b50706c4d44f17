/// The metadata of a document as YAML front matter: the fields that are there, under their names in the JSON.
///
/// Dates stand bare, so that YAML readers and note programs take them for dates; other values that could be read as
/// anything but a string are quoted. Every list is one of words, as such programs show no objects: `1. 物资清单` for an
/// attachment, `联系电话：12345` for a labelled value. The parts of the document number are left out, they stand in the
/// number.
enum FrontMatter {
    /// The lines with the marks around them; none for a document without metadata.
    static func lines(of metadata: Metadata) -> [String] {
        let fields = fieldLines(of: metadata)
        return fields.isEmpty ? [] : ["---"] + fields + ["---"]
    }

    private static func fieldLines(of metadata: Metadata) -> [String] {
        Metadata.Field.allCases.flatMap { field -> [String] in
            let value = metadata.value(of: field)
            guard !value.isAbsent else { return [] }
            let key = "\(field.rawValue):"
            return switch value {
            case .text(let text): ["\(key) \(scalar(text ?? "", of: field))"]
            case .list(let values): [key] + values.map { "  - \(scalar($0, of: field))" }
            case .numberParts: []
            case .attachments(let entries): [key] + entries.map { "  - \(quoted(words(of: $0)))" }
            case .labelled(let pairs): [key] + pairs.map { "  - \(quoted("\($0.label)：\($0.value)"))" }
            }
        }
    }

    private static func scalar(_ value: String, of field: Metadata.Field) -> String {
        isDate(field) ? value : quoted(value)
    }

    private static func isDate(_ field: Metadata.Field) -> Bool {
        switch field {
        case .dateSigned, .datePublished, .datePrinted, .dateEffective, .dateAdopted, .datesAmended: true
        default: false
        }
    }

    private static func words(of entry: Metadata.AttachmentEntry) -> String {
        (entry.number.map { "\($0). " } ?? "") + entry.title
    }

    /// A string as a YAML scalar: plain where nothing in it has a meaning in YAML, else in quotation marks.
    static func quoted(_ value: String) -> String {
        let scalars = value.unicodeScalars
        if let first = scalars.first, isPlainStart(first), scalars.allSatisfy(isPlain) { return value }
        var result = "\""
        for scalar in scalars {
            switch scalar {
            case "\"": result += #"\""#
            case "\\": result += #"\\"#
            case "\n": result += #"\n"#
            case "\r": result += #"\r"#
            case "\t": result += #"\t"#
            default: result += isPrintable(scalar) ? String(scalar) : escape(scalar)
            }
        }
        return result + "\""
    }

    /// A Chinese character or an opening mark: no plain scalar that begins so is a number, date, boolean or null.
    private static func isPlainStart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{4E00}"..."\u{9FFF}", "《", "〔", "（", "“": true
        default: false
        }
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "·", "—", "‘"..."”", "…": true
        case "\u{3001}"..."\u{301F}", "\u{3400}"..."\u{9FFF}", "\u{FF01}"..."\u{FF5E}": true
        default: false
        }
    }

    /// YAML 1.2, 5.1, without the line separators that quoted scalars would fold.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " "..."~", "\u{A0}"..."\u{2027}", "\u{202A}"..."\u{D7FF}", "\u{E000}"..."\u{FEFE}",
            "\u{FF00}"..."\u{FFFD}",
            "\u{10000}"..."\u{10FFFF}":
            true
        default: false
        }
    }

    /// What is not printable lies in the basic plane: four hexadecimal digits.
    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
