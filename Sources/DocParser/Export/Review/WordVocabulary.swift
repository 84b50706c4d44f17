/// What the main part of a Word document calls Word's own elements, and which identifiers it has given away.
struct WordVocabulary {
    /// With its colon.
    let prefix: String
    /// Transitional or strict.
    let namespace: String
    /// Declares the prefix where the part has none, as attributes need one, and the encoding that it is written in.
    let declarations: [WordEdit]
    /// Of tracked changes.
    var nextIdentifier: Int

    init(_ part: [UInt8]) {
        let span = part.span
        var start = 0
        // The root is the first element behind declaration and comments.
        while let tag = span.find("<", from: start, to: span.count), tag + 1 < span.count,
            span[tag + 1] == UInt8(ascii: "?") || span[tag + 1] == UInt8(ascii: "!")
        { start = tag + 1 }
        let root = span.find("<", from: start, to: span.count) ?? 0
        let end = span.find(">", from: root, to: span.count) ?? span.count
        var name = root + 1
        while name < end, span[name] > 0x20, span[name] != UInt8(ascii: "/") { name += 1 }
        let letters = String(decoding: part[min(root + 1, name)..<name], as: UTF8.self)
        let own = letters.firstIndex(of: ":").map { String(letters[..<$0]) }
        let found = Self.value(of: own.map { "xmlns:\($0)=" } ?? "xmlns=", in: span, from: name, to: end)
        namespace = found ?? WordParts.namespace
        prefix = (own ?? Self.spare) + ":"
        let prefixed = WordEdit(range: name..<name, bytes: Array(" xmlns:\(Self.spare)=\"\(namespace)\"".utf8))
        declarations = Self.encoding(span, before: root) + (own == nil ? [prefixed] : [])
        nextIdentifier = Self.largestIdentifier(span, prefix) + 1
    }

    private static let spare = "directive"

    /// Parts that were in UTF-16 are written in UTF-8.
    private static func encoding(_ span: Span<UInt8>, before root: Int) -> [WordEdit] {
        guard let place = span.find("encoding=", from: 0, to: root), place + 9 < root else { return [] }
        let close = span.firstOffset(of: span[place + 9], from: place + 10)
        guard close < root, !span.has("UTF-8", at: place + 10), !span.has("utf-8", at: place + 10) else { return [] }
        return [WordEdit(range: (place + 10)..<close, bytes: Array("UTF-8".utf8))]
    }

    private static func value(of name: String, in span: Span<UInt8>, from start: Int, to end: Int) -> String? {
        let letters = Array(name.utf8)
        guard let place = span.find(letters.span, from: start), place + letters.count < end else { return nil }
        let open = place + letters.count
        let close = span.firstOffset(of: span[open], from: open + 1)
        return close <= end ? span.string(in: ByteRange(open + 1, close)) : nil
    }

    private static func largestIdentifier(_ span: Span<UInt8>, _ prefix: String) -> Int {
        let name = Array(" \(prefix)id=\"".utf8)
        var largest = 0
        var offset = 0
        while let place = span.find(name.span, from: offset) {
            offset = place + name.count
            if let number = ArabicNumeral.read(span, at: offset), number.value < 1 << 30 {
                largest = max(largest, number.value)
            }
        }
        return largest
    }

    /// The relationships and types of the variant of the standard.
    var relations: String {
        namespace.hasPrefix("http://purl.oclc.org/")
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : WordParts.relations
    }

    /// The attributes of a change.
    mutating func change() -> String {
        nextIdentifier += 1
        return "\(prefix)id=\"\(nextIdentifier - 1)\" \(prefix)author=\"\(WordReview.author)\""
    }
}
