/// A document number (发文字号) in its normal form, and its parts.
///
/// GB/T 9704-2012, 7.2.5: issuer code, year in 〔〕, serial without 第 and leading zeros, 号.
public struct DocumentNumber: Sendable, Hashable, CustomStringConvertible {
    /// 工商人字〔2016〕86号
    public let text: String
    /// The issuer code (机关代字), or organ and word of an order or announcement: 工商人字, 国务院令.
    public let code: String?
    /// All four figures, where 〔84〕 is printed too.
    public let year: Int?
    public let serial: Int?

    public var description: String { text }
}

extension DocumentNumber {
    /// The normal form of a number that was read, with the organ and word of its masthead where it has none itself.
    init(_ match: DocumentNumberReader.Match, in text: borrowing Span<UInt8>, organ: String = "") {
        var own = HeadingLayout.squeezed(text, match.code)
        var word = HeadingLayout.squeezed(text, match.word)
        if own.isEmpty, organ.utf8.reversed().starts(with: word.utf8.reversed()) { (own, word) = (organ, "") }
        let figures = match.year.map { match.isYearShort ? $0 % 100 : $0 }
        let year = figures.map { match.isYearWritten ? "\($0)年" : "〔\($0)〕" } ?? ""
        let head = match.isYearFirst ? year + own : own + year + HeadingLayout.squeezed(text, match.infix)
        let branch = match.branch.map { "-\($0.number)" } ?? ""
        let serial = match.branch?.isBehind ?? true ? "\(match.serial)号\(branch)" : "\(match.serial)\(branch)号"
        let code = own + word
        let ordinal = (match.isOrdinal ? "第" : "") + serial
        let term = HeadingLayout.squeezed(text, match.term)
        let tail = match.isTermApart ? "〔\(term)〕\(ordinal)" : term.isEmpty ? ordinal : "（\(term)\(ordinal)）"
        self.init(text: head + tail + word, code: code.isEmpty ? nil : code, year: match.year, serial: match.serial)
    }
}
