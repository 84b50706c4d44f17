/// Writes lines of CSV: RFC 4180, CRLF, quotation marks only where they are needed.
struct CSVWriter: ~Copyable {
    var out = ByteWriter()

    mutating func line(_ values: [TableValue]) {
        for (place, value) in values.enumerated() {
            if place > 0 { out.append(",") }
            switch value {
            case .text(let text): field(text ?? "")
            case .number(let number): field(number.map(String.init) ?? "")
            case .list(let values): field(values.joined(separator: "；"))
            }
        }
        out.append("\r\n")
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
