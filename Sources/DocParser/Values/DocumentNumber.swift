/// A document number (发文字号) in its normal form, and its parts.
///
/// GB/T 9704-2012, 7.2.5: issuer code, year in 〔〕, serial without 第 and leading zeros, 号. Zeros that are printed all the
/// same stay in the text; two numbers that differ in them alone are equal.
public struct DocumentNumber: Sendable, Hashable, CustomStringConvertible {
    /// 工商人字〔2016〕86号
    public let text: String
    /// The issuer code (机关代字), or organ and word of an order or announcement: 工商人字, 国务院令.
    public let code: String?
    /// All four figures, where 〔84〕 is printed too.
    public let year: Int?
    public let serial: Int?

    public var description: String { text }

    public static func == (left: DocumentNumber, right: DocumentNumber) -> Bool {
        left.text == right.text || left.serial == right.serial && left.plainText == right.plainText
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(plainText) }

    /// The text without zeros before its serial.
    private var plainText: String { Self.withoutZeros(text) }

    /// A number as it is written by the rule: 国税发〔1994〕45号 for …045号.
    static func withoutZeros(_ number: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(number.utf8.count)
        for byte in number.utf8 {
            // A zero that no figure stands before is one of the serial's.
            if let last = bytes.last, last == UInt8(ascii: "0"), byte.isDigit,
                bytes.count < 2 || !bytes[bytes.count - 2].isDigit
            {
                bytes.removeLast()
            }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension DocumentNumber {
    /// The normal form of a number that was read, with the organ and word of its masthead where it has none itself.
    init(_ match: DocumentNumberReader.Match, in text: borrowing Span<UInt8>, organ: String = "") {
        var own = HeadingLayout.squeezed(text, match.code)
        var word = HeadingLayout.squeezed(text, match.word)
        if own.isEmpty, organ.utf8.reversed().starts(with: word.utf8.reversed()) { (own, word) = (organ, "") }
        let shown = match.year.map { match.isYearShort ? $0 % 100 : $0 }
        let year = shown.map { match.isYearWritten ? "\($0)年" : "〔\($0)〕" } ?? ""
        let head = match.isYearFirst ? year + own : own + year + HeadingLayout.squeezed(text, match.infix)
        let branch = match.branch.map { "-\($0.number)" } ?? ""
        let figures = String(repeating: "0", count: match.zeros) + "\(match.serial)"
        let serial = match.branch?.isBehind ?? true ? "\(figures)号\(branch)" : "\(figures)\(branch)号"
        let code = own + word
        let ordinal = (match.isOrdinal ? "第" : "") + serial
        let term = HeadingLayout.squeezed(text, match.term)
        let tail = match.isTermApart ? "〔\(term)〕\(ordinal)" : term.isEmpty ? ordinal : "（\(term)\(ordinal)）"
        self.init(text: head + tail + word, code: code.isEmpty ? nil : code, year: match.year, serial: match.serial)
    }
}
