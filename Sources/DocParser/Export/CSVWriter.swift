/// Writes lines of CSV: RFC 4180, CRLF, quotation marks only where they are needed.
struct CSVWriter: ~Copyable {
    var out = ByteWriter()
    /// Whether ' stands before what a spreadsheet would take for a formula.
    let guardsFormulas: Bool

    init(guardsFormulas: Bool) {
        self.guardsFormulas = guardsFormulas
    }

    mutating func line(_ values: [TableValue]) {
        for (place, value) in values.enumerated() {
            if place > 0 { out.append(",") }
            switch value {
            case .text(let text): field(guarded(text ?? ""))
            case .number(let number): field(number.map(String.init) ?? "")
            case .list(let values): field(guarded(values.joined(separator: "；")))
            case .numbers(let values): field(values.map(String.init).joined(separator: "；"))
            case .flag(let flag): field(flag.map { $0 ? "true" : "false" } ?? "")
            case .objects(let objects): field(guarded(objects.map(\.written).joined(separator: "；")))
            }
        }
        out.append("\r\n")
    }

    /// Signs at the beginning of a cell by which programs know a formula, which may call others: OWASP, CSV injection.
    private func guarded(_ text: String) -> String {
        switch text.utf8.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
            guardsFormulas ? "'" + text : text
        default: text
        }
    }

    private mutating func field(_ text: String) {
        let needsQuotes = text.utf8.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
        }
        guard needsQuotes else { return out.append(string: text) }
        out.append("\"")
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { out.append(byte) }
            out.append(byte)
        }
        out.append("\"")
    }
}
