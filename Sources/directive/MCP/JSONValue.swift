/// A value of JSON as it is written: checked, without blanks between its parts, and taken apart when it is asked.
struct JSONValue: Sendable, Hashable {
    let bytes: [UInt8]

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads one value, which stands on one line.
    init(parsing line: ArraySlice<UInt8>) throws(JSONFault) {
        var reader = JSONReader(line)
        bytes = try reader.wholeValue()
        try reader.finish()
    }

    /// Takes over a value that was written by somebody who knows how.
    init(written text: some Sequence<UInt8>) {
        bytes = Array(text)
    }

    static let null = JSONValue(bytes: Array("null".utf8))

    var isNull: Bool { self == .null }
    var isObject: Bool { bytes.first == UInt8(ascii: "{") }
    var isString: Bool { bytes.first == UInt8(ascii: "\"") }

    var string: String? {
        isString ? String(decoding: JSONString.unescape(bytes), as: UTF8.self) : nil
    }

    /// A whole number; nil also for one that is too large.
    var integer: Int? { Int(String(decoding: bytes, as: UTF8.self)) }

    /// The elements of a list; nil for what is none.
    var elements: [JSONValue]? {
        guard bytes.first == UInt8(ascii: "[") else { return nil }
        var reader = JSONReader(bytes[...])
        var result: [JSONValue] = []
        // What was checked has no faults.
        try? reader.forEachElement { (reader) throws(JSONFault) in
            result.append(JSONValue(bytes: try reader.wholeValue()))
        }
        return result
    }

    /// The members of an object, in order; none for what is no object.
    var members: [(key: String, value: JSONValue)] {
        guard isObject else { return [] }
        var reader = JSONReader(bytes[...])
        var result: [(key: String, value: JSONValue)] = []
        try? reader.forEachMember { (reader, key, _) throws(JSONFault) in
            result.append((key, JSONValue(bytes: try reader.wholeValue())))
        }
        return result
    }

    /// The member of an object; of several with one name the last.
    subscript(key: String) -> JSONValue? { members.last { $0.key == key }?.value }
}

extension JSONValue {
    init(_ string: String) {
        bytes = JSONString.escape(string)
    }

    init(_ number: Int) {
        bytes = Array(String(number).utf8)
    }

    init(_ elements: [JSONValue]) {
        var bytes = [UInt8(ascii: "[")]
        for (place, element) in elements.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += element.bytes
        }
        self.bytes = bytes + [UInt8(ascii: "]")]
    }

    init(members: [(String, JSONValue)]) {
        var bytes = [UInt8(ascii: "{")]
        for (place, member) in members.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += JSONString.escape(member.0) + [UInt8(ascii: ":")] + member.1.bytes
        }
        self.bytes = bytes + [UInt8(ascii: "}")]
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    init(stringLiteral value: String) { self.init(value) }
    init(integerLiteral value: Int) { self.init(value) }
    init(booleanLiteral value: Bool) { self.init(bytes: Array((value ? "true" : "false").utf8)) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    init(arrayLiteral elements: JSONValue...) { self.init(elements) }
    init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(members: elements) }
}
