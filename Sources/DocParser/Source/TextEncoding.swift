/// How the characters of an input are written as bytes.
public enum TextEncoding: Sendable, Hashable, CaseIterable {
    /// Found out from the bytes: a byte order mark, else UTF-8 where the bytes are valid, else GB18030 where they look
    /// like Chinese. UTF-16 without a byte order mark and Big5 are not looked for.
    case detect
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
    /// GB 18030, and its subsets GBK and GB 2312.
    case gb18030
    case big5

    /// The encoding that a user or a web page means by a name: `utf-8`, `GBK`, `gb2312`, `Big5`, `utf-16le`, `auto` …
    ///
    /// Capitals, `-` and `_` make no difference. `utf-16` is little-endian, as in browsers.
    public init?(name: some StringProtocol) {
        let letters = name.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }.map { byte in
            byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
        }
        switch String(decoding: letters, as: UTF8.self) {
        case "auto", "detect": self = .detect
        case "utf8", "unicode11utf8", "ascii", "usascii": self = .utf8
        case "utf16", "utf16le", "ucs2", "ucs2le": self = .utf16LittleEndian
        case "utf16be", "ucs2be": self = .utf16BigEndian
        case "gb18030", "gbk", "gb2312", "gb231280", "euccn", "cngb", "cp936", "ms936", "windows936", "xgbk", "chinese":
            self = .gb18030
        case "big5", "big5hkscs", "cnbig5", "xxbig5", "cp950", "ms950", "windows950": self = .big5
        default: return nil
        }
    }

    /// The usual name, as it stands in `source.encoding`.
    public var name: String {
        switch self {
        case .detect: "auto"
        case .utf8: "UTF-8"
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        case .gb18030: "GB18030"
        case .big5: "Big5"
        }
    }

    var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}
