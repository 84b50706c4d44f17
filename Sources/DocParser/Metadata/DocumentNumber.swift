/// A document number (发文字号) in its normal form, and its parts.
///
/// GB/T 9704-2012, 7.2.5: issuer code, year in 〔〕, serial without 第 and leading zeros, 号.
public struct DocumentNumber: Sendable, Hashable, CustomStringConvertible {
    /// 工商人字〔2016〕86号
    public let text: String
    /// The issuer code (机关代字), or organ and word of an order or announcement: 工商人字, 国务院令.
    public let code: String?
    public let year: Int?
    public let serial: Int?

    public var description: String { text }
}
