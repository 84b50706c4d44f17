/// Words as parts of an address (RFC 3986): all but letters, figures and `- . _ ~` with percent signs.
package enum PercentEncoding {
    /// A path; `/` stays.
    package static func path(_ words: String) -> String { encode(words, keepsSlashes: true, keepsCharacters: false) }

    /// One part of the path of an IRI (RFC 3987): Chinese characters stay.
    static func segment(_ words: String) -> String { encode(words, keepsSlashes: false, keepsCharacters: true) }

    /// What stands behind `#` in an IRI: Chinese characters and `/` stay.
    static func fragment(_ words: String) -> String { encode(words, keepsSlashes: true, keepsCharacters: true) }

    private static func encode(_ words: String, keepsSlashes: Bool, keepsCharacters: Bool) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in words.utf8 {
            let stays =
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                    UInt8(ascii: "~"):
                    true
                case UInt8(ascii: "/"): keepsSlashes
                case 0x80...: keepsCharacters
                default: false
                }
            bytes += stays ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
