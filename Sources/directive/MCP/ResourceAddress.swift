import DocParser

/// The address of a document or of a part of it: `directive:///notice/a.txt#2.3.2` (RFC 3986).
struct ResourceAddress: Sendable, Hashable {
    let path: String
    /// A selector; nil for the whole document.
    let part: String?

    private static let scheme = "directive:"

    init(path: String, part: String? = nil) {
        self.path = path
        self.part = part
    }

    /// Nil for what is no such address. Two slashes do as well as three, and letters may stand as they are.
    init?(_ text: String) {
        guard text.hasPrefix(Self.scheme) else { return nil }
        var rest = text.utf8.dropFirst(Self.scheme.utf8.count)
        if rest.starts(with: "//".utf8) { rest = rest.dropFirst(2) }
        if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
        let mark = rest.firstIndex(of: UInt8(ascii: "#"))
        path = Self.decoded(Array(rest[..<(mark ?? rest.endIndex)]))
        let part = mark.map { Self.decoded(Array(rest[$0...].dropFirst())) }
        self.part = part == "" ? nil : part
    }

    var text: String {
        Self.scheme + "///" + PercentEncoding.path(path) + (part.map { "#" + PercentEncoding.path($0) } ?? "")
    }

    private static func decoded(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count, let high = digit(bytes[place + 1]),
                let low = digit(bytes[place + 2])
            {
                result.append(high << 4 | low)
                place += 3
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
    }
}
