/// How a marker is written: the form decides which markers make up one series, and how far out a division stands.
///
/// GB/T 9704-2012, 7.3.3 gives the order 一、（一）1.（1）; 立法技术规范 gives 编 章 节 条 款 项 目.
enum HeadingForm: UInt8, Sendable, Hashable, CaseIterable {
    case none
    /// 第一编
    case part
    /// 第一分编
    case subpart
    /// 第一篇: plans (规划纲要) are divided into 篇 and these into chapters
    case planPart
    /// 第一章
    case chapter
    /// 第一节
    case lawSection
    /// 第一条, 第一条之二
    case article
    /// 第一部分
    case portion
    /// 一、
    case han
    /// （一）, ㈠
    case hanBracketed
    /// 1.
    case arabicDot
    /// 1、
    case arabicComma
    /// 1　总则: a figure without a mark, where decimals go on from it or sentences stand around it
    case plain
    /// 1.1
    case decimal2
    /// 1.1.1
    case decimal3
    /// 1.1.1.1
    case decimal4
    /// （1）, ⑴
    case arabicBracketed
    /// 1）
    case arabicHalfBracketed
    /// ①
    case circled
    /// 一是
    case isSeries
    /// 一要
    case mustSeries
    /// 第一，
    case ordinalSeries
    /// 首先, 其次, 再次, 最后
    case firstSeries
    /// 其一
    case amongSeries

    /// 编 篇 章 节 条: these outrank all other forms.
    var isLegislation: Bool { self >= .part && self <= .article }

    /// Forms of items (列举项) inside a paragraph.
    var isSeries: Bool { self >= .isSeries }

    /// Marks of divisions that one can tell from running text only at the start of a line.
    var isDivision: Bool { self != .none && !isSeries }

    /// 一、（一）1. 1、: the levels of the text (7.3.3) that are not found in the middle of a sentence.
    var isOutline: Bool { self >= .han && self <= .arabicComma }

    /// 1.1, which shows the numbers of the divisions around it.
    var isDecimal: Bool { self == .decimal2 || self == .decimal3 || self == .decimal4 }

    static func >= (left: HeadingForm, right: HeadingForm) -> Bool { left.rawValue >= right.rawValue }
    static func <= (left: HeadingForm, right: HeadingForm) -> Bool { left.rawValue <= right.rawValue }
}
