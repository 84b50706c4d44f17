/// Where a rule of form is written.
public struct Clause: Sendable, Hashable {
    /// The standards and the regulation that say how an official document is written.
    public enum Standard: String, Sendable, Hashable, CaseIterable {
        /// 《党政机关公文格式》
        case format = "GB/T 9704-2012"
        /// 《党政机关公文处理工作条例》
        case regulation = "党政机关公文处理工作条例"
        /// 《标点符号用法》
        case punctuation = "GB/T 15834-2011"
        /// 《出版物上数字用法》
        case numerals = "GB/T 15835-2011"
    }

    public let standard: Standard
    /// As it is cited: `7.2.5`, `第九条`.
    public let number: String

    /// Both, as they stand behind a message: `GB/T 9704-2012, 7.2.5`.
    public var citation: String {
        standard == .regulation ? "《\(standard.rawValue)》\(number)" : "\(standard.rawValue), \(number)"
    }

    static func format(_ number: String) -> Clause { Clause(standard: .format, number: number) }
    static func regulation(_ number: String) -> Clause { Clause(standard: .regulation, number: number) }
    static func punctuation(_ number: String) -> Clause { Clause(standard: .punctuation, number: number) }
    static func numerals(_ number: String) -> Clause { Clause(standard: .numerals, number: number) }
}
