/// Reads the XML of one part of a package, element by element: as much of XML as such parts have (no document type, no
/// entities but the five and numbers), told apart by namespace.
///
/// It moves forward only: O(n). End tags close whatever is open, so that a damaged part gives words still.
struct WordXML {
    enum Token {
        case start(WordElement)
        case end
        /// Words with references.
        case text(Range<Int>)
        /// Words in which `&` is a character like any other.
        case literal(Range<Int>)
        case finished
    }

    /// Elements within elements; documents have some thirty.
    static let deepest = 200

    let bytes: [UInt8]
    /// As faults name the part.
    private let name: String
    private var offset = 0
    /// Where the tag begins that was read last.
    private(set) var tagStart = 0
    /// How many elements are open, the one that was begun last included.
    private(set) var depth = 0
    /// Set behind `<x/>`, which ends with the next token.
    private var endsAtOnce = false
    private var attributes: [(name: Range<Int>, value: Range<Int>)] = []
    private var vocabularies: [(prefix: WordElement.NameHash, vocabulary: Vocabulary)] = []

    /// Whose names elements are, by their namespaces.
    private enum Vocabulary { case word, math, markupCompatibility, vector, relationships, other }

    init(_ bytes: [UInt8], name: String) {
        self.bytes = bytes
        self.name = name
        if bytes.span.has("\u{FEFF}", at: 0) { offset = 3 }
    }

    /// The next token; text of nothing but blanks is one too.
    mutating func next() throws(PackageFault) -> Token {
        if endsAtOnce {
            endsAtOnce = false
            depth -= 1
            return .end
        }
        while offset < bytes.count {
            let start = offset
            if bytes[start] != UInt8(ascii: "<") {
                offset = bytes.span.firstOffset(of: UInt8(ascii: "<"), from: start)
                return .text(start..<offset)
            }
            if let token = try markup() { return token }
        }
        // A part that ends within an element was cut off.
        guard depth == 0 else { throw .damagedPart(name) }
        return .finished
    }

    /// Moves behind the end of the element that was begun last.
    mutating func skip() throws(PackageFault) {
        let outer = depth - 1
        while depth > outer { if case .finished = try next() { return } }
    }

    /// Where what was read last ends.
    var position: Int { offset }

    private mutating func markup() throws(PackageFault) -> Token? {
        guard offset + 1 < bytes.count else { throw .damagedPart(name) }
        switch bytes[offset + 1] {
        case UInt8(ascii: "/"):
            tagStart = offset
            try skip(past: ">")
            // More ends than beginnings.
            guard depth > 0 else { throw .damagedPart(name) }
            depth -= 1
            return .end
        case UInt8(ascii: "?"):
            try skip(past: "?>")
            return nil
        case UInt8(ascii: "!"): return try declaration()
        default: return try startTag()
        }
    }

    /// Comments and CDATA sections.
    private mutating func declaration() throws(PackageFault) -> Token? {
        if bytes.span.has("<!--", at: offset) {
            offset += 4
            try skip(past: "-->")
            return nil
        }
        guard bytes.span.has("<![CDATA[", at: offset) else { throw .documentType(name) }
        let start = offset + 9
        try skip(past: "]]>")
        return .literal(start..<(offset - 3))
    }

    private mutating func skip(past mark: StaticString) throws(PackageFault) {
        guard let place = bytes.span.find(mark, from: offset, to: bytes.count) else { throw .damagedPart(name) }
        offset = place + mark.utf8CodeUnitCount
    }
}

/// Tags.
extension WordXML {
    private mutating func startTag() throws(PackageFault) -> Token {
        var prefix = WordElement.NameHash()
        var local = WordElement.NameHash()
        var hasPrefix = false
        tagStart = offset
        offset += 1
        while offset < bytes.count, isNameByte(bytes[offset]) {
            if bytes[offset] == UInt8(ascii: ":"), !hasPrefix {
                (prefix, local, hasPrefix) = (local, WordElement.NameHash(), true)
            } else {
                local.add(bytes[offset])
            }
            offset += 1
        }
        try readAttributes()
        depth += 1
        guard depth <= Self.deepest else { throw .tooDeep(name) }
        return .start(element(local, in: vocabulary(of: hasPrefix ? prefix : WordElement.NameHash())))
    }

    private func vocabulary(of prefix: WordElement.NameHash) -> Vocabulary {
        vocabularies.first { $0.prefix == prefix }?.vocabulary ?? .other
    }

    private func element(_ hash: WordElement.NameHash, in vocabulary: Vocabulary) -> WordElement {
        if vocabulary == .other { return .other }
        let element = WordElement(hash)
        switch (vocabulary, element) {
        case (.word, .alternateContent), (.word, .choice), (.word, .fallback), (.word, .textpath),
            (.word, .relationship):
            return .other
        case (.word, _), (.math, .t), (.markupCompatibility, .alternateContent), (.markupCompatibility, .choice),
            (.markupCompatibility, .fallback), (.vector, .textpath), (.relationships, .relationship):
            return element
        default: return .other
        }
    }

    private mutating func readAttributes() throws(PackageFault) {
        attributes.removeAll(keepingCapacity: true)
        while true {
            while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
            guard offset < bytes.count else { throw .damagedPart(name) }
            switch bytes[offset] {
            case UInt8(ascii: ">"):
                offset += 1
                return
            case UInt8(ascii: "/"):
                endsAtOnce = true
                offset += 1
            case UInt8(ascii: "<"): throw .damagedPart(name)
            default: try readAttribute()
            }
        }
    }

    private mutating func readAttribute() throws(PackageFault) {
        var start = offset
        var isDeclaration = bytes.span.has("xmlns", at: start)
        while offset < bytes.count, isNameByte(bytes[offset]) {
            if bytes[offset] == UInt8(ascii: ":") { start = offset + 1 }
            offset += 1
        }
        let name = start..<offset
        while offset < bytes.count, bytes[offset] <= 0x20 || bytes[offset] == UInt8(ascii: "=") { offset += 1 }
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'"),
            !name.isEmpty
        else { throw .damagedPart(self.name) }
        let end = bytes.span.firstOffset(of: bytes[offset], from: offset + 1)
        guard end < bytes.count else { throw .damagedPart(self.name) }
        let value = (offset + 1)..<end
        offset = end + 1
        endsAtOnce = false
        isDeclaration = isDeclaration && (name.count == 5 || bytes[start - 1] == UInt8(ascii: ":"))
        if isDeclaration { declare(name, value) } else { attributes.append((name, value)) }
    }

    private mutating func declare(_ name: Range<Int>, _ namespace: Range<Int>) {
        var prefix = WordElement.NameHash()
        if bytes[name.lowerBound - 1] == UInt8(ascii: ":") { for byte in bytes[name] { prefix.add(byte) } }
        let vocabulary = self.vocabulary(namespace)
        // Elements of Word's own vocabulary are nearly all there are: they are found first.
        vocabularies.removeAll { $0.prefix == prefix }
        vocabularies.insert((prefix, vocabulary), at: vocabulary == .word ? 0 : vocabularies.count)
    }

    /// Namespaces of both variants of the standard, transitional and strict.
    private func vocabulary(_ namespace: Range<Int>) -> Vocabulary {
        let end = namespace.upperBound
        let span = bytes.span
        if span.has("/wordprocessingml/main", before: end) || span.has("/wordprocessingml/2006/main", before: end) {
            return .word
        }
        if span.has("/officeDocument/2006/math", before: end) || span.has("/officeDocument/math", before: end) {
            return .math
        }
        if span.has("/markup-compatibility/2006", before: end) { return .markupCompatibility }
        if span.has("schemas-microsoft-com:vml", before: end) { return .vector }
        return span.has("/package/2006/relationships", before: end) ? .relationships : .other
    }
}

/// Attributes of the element that was begun last.
extension WordXML {
    /// The bytes of an attribute's value, by its local name.
    func range(_ name: StaticString) -> Range<Int>? {
        attributes.first { $0.name.count == name.utf8CodeUnitCount && bytes.span.has(name, at: $0.name.lowerBound) }?
            .value
    }

    /// An attribute's value without references.
    func value(_ name: StaticString = "val") -> [UInt8]? {
        guard let range = range(name) else { return nil }
        var value: [UInt8] = []
        append(range, to: &value)
        return value
    }

    /// Whether an attribute has a value.
    func has(_ name: StaticString = "val", _ word: StaticString) -> Bool {
        guard let range = range(name) else { return false }
        return range.count == word.utf8CodeUnitCount && bytes.span.has(word, at: range.lowerBound)
    }

    /// A whole number, at most nine digits of it.
    func number(_ name: StaticString = "val") -> Int? {
        guard let range = range(name) else { return nil }
        let isNegative = bytes.span.has("-", at: range.lowerBound)
        var number: Int?
        for byte in bytes[range].dropFirst(isNegative ? 1 : 0).prefix(9) {
            guard byte.isDigit else { break }
            number = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return isNegative ? number.map { -$0 } : number
    }

    /// Whether a property that is on or off is on: it is where the element has no value (17.17.4).
    var isOn: Bool { !(has("val", "0") || has("val", "false") || has("val", "off")) }

    /// Appends words, their references resolved and their control characters made blanks.
    func append(_ words: Range<Int>, isLiteral: Bool = false, to output: inout [UInt8]) {
        var offset = words.lowerBound
        while offset < words.upperBound {
            let byte = bytes[offset]
            if byte == UInt8(ascii: "&"), !isLiteral,
                let (scalar, next) = HTMLReference.read(at: offset, to: words.upperBound, in: bytes.span)
            {
                output.append(scalar: max(scalar, 0x20))
                offset = next
            } else {
                output.append(max(byte, 0x20))
                offset += 1
            }
        }
    }
}

@inline(__always)
private func isNameByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "=") && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
        && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
}
