/// Writes JSON values one after the other: separators, indentation and escaping, in one of two layouts.
///
/// Pretty: 2 blanks a level, small values on one line. Otherwise everything on one line without blanks.
struct JSONWriter: ~Copyable {
    var out: ByteWriter
    let pretty: Bool
    /// How many objects and lists are open around the next value.
    private(set) var depth: Int
    /// How many of them are written on one line.
    private var inlined = 0
    private var isFirst = true

    /// - Parameter depth: the number of levels by which a pretty value is indented, as part of a larger one.
    init(_ out: consuming ByteWriter, pretty: Bool, depth: Int = 0) {
        self.out = out
        self.pretty = pretty
        self.depth = depth
    }

    // MARK: Structure

    mutating func beginObject(inline: Bool = false) { begin(UInt8(ascii: "{"), inline: inline) }
    mutating func endObject() { end(UInt8(ascii: "}")) }
    mutating func beginArray(inline: Bool = false) { begin(UInt8(ascii: "["), inline: inline) }
    mutating func endArray() { end(UInt8(ascii: "]")) }

    private mutating func begin(_ bracket: UInt8, inline: Bool) {
        out.append(bracket)
        depth += 1
        if inline || inlined > 0 { inlined += 1 }
        isFirst = true
    }

    private mutating func end(_ bracket: UInt8) {
        depth -= 1
        if inlined > 0 {
            inlined -= 1
        } else if pretty, !isFirst {
            newLine()
        }
        out.append(bracket)
        isFirst = false
    }

    /// As most lists of the metadata are.
    mutating func emptyList() {
        out.append("[]")
        isFirst = false
    }

    /// Takes note of an object whose bracket was copied from a template; the same for its end, and for the list that a
    /// template ends with.
    mutating func enterObject() { depth += 1 }
    mutating func leaveObject() { depth -= 1 }

    mutating func enterList() {
        depth += 2
        isFirst = true
    }

    /// What stands before a key or an element of a list.
    mutating func separate() {
        if !isFirst { out.append(UInt8(ascii: ",")) }
        if pretty {
            if inlined == 0 {
                newLine()
            } else if !isFirst {
                out.append(UInt8(ascii: " "))
            }
        }
        isFirst = false
    }

    private mutating func newLine() {
        out.append(lineBreakWithBlanks: 2 * depth)
    }

    /// A key with its quotation marks: constant, so that it is copied and not escaped.
    mutating func key(_ name: StaticString) {
        separate()
        out.append(UInt8(ascii: "\""))
        out.append(name)
        if pretty { out.append("\": ") } else { out.append("\":") }
    }

    mutating func key(named name: String) {
        separate()
        self.name(name)
        if pretty { out.append(": ") } else { out.append(":") }
    }

    // MARK: Values

    mutating func null() { out.append("null") }

    mutating func integer(_ value: Int?) {
        if let value { out.append(value) } else { null() }
    }

    @inline(__always)
    mutating func quoted(_ write: (inout ByteWriter) -> Void) {
        out.append(UInt8(ascii: "\""))
        write(&out)
        out.append(UInt8(ascii: "\""))
    }

    mutating func string(_ value: String?) {
        guard var value else { return null() }
        quoted { out in
            value.withUTF8 { out.appendEscaped(unsafe Span(_unsafeElements: $0), in: 0..<$0.count) }
        }
    }

    /// The name of a kind, role or field: letters only, so that nothing needs escaping.
    mutating func name(_ name: String?) {
        guard let name else { return null() }
        quoted { $0.append(string: name) }
    }

    /// Bytes among which none needs escaping.
    mutating func plain(_ bytes: [UInt8]) {
        quoted { $0.append(bytes, in: 0..<bytes.count) }
    }

    /// The same for what stands in another writer.
    mutating func plain(_ words: borrowing ByteWriter, in range: Range<Int>) {
        quoted { $0.append(words, in: range) }
    }

    mutating func string(_ bytes: [UInt8]) {
        quoted { $0.appendEscaped(bytes, in: 0..<bytes.count) }
    }

    /// Two numbers in a list, on one line.
    mutating func pair(_ first: Int, _ second: Int) {
        out.append(UInt8(ascii: "["))
        out.append(first)
        if pretty { out.append(", ") } else { out.append(",") }
        out.append(second)
        out.append(UInt8(ascii: "]"))
    }

    /// A list of strings, on one line.
    mutating func strings(_ values: [String]) {
        guard !values.isEmpty else { return emptyList() }
        beginArray(inline: true)
        for value in values {
            separate()
            string(value)
        }
        endArray()
    }

    /// A list of numbers, on one line.
    mutating func integers(_ values: [Int]) {
        guard !values.isEmpty else { return emptyList() }
        beginArray(inline: true)
        for value in values {
            separate()
            out.append(value)
        }
        endArray()
    }

    mutating func flag(_ value: Bool?) {
        guard let value else { return null() }
        if value { out.append("true") } else { out.append("false") }
    }

    /// A JSON text as it is; line breaks between its values become blanks, so that a line stays one line.
    mutating func verbatim(_ json: String?) {
        guard let json else { return null() }
        out.append(string: json.utf8.contains { $0 == 0x0A || $0 == 0x0D } ? Self.onOneLine(json) : json)
    }

    private static func onOneLine(_ json: String) -> String {
        String(decoding: json.utf8.map { $0 == 0x0A || $0 == 0x0D ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
