/// What a block does in its document, where its words say so.
public enum Role: String, Sendable, Hashable, CaseIterable {
    /// 目标
    case goals
    /// 重点, 主要任务, 重点任务
    case priorities
    /// 总体要求, 指导思想, 基本原则
    case requirements
    /// 意义
    case significance
    /// 问题
    case problems
    /// 措施, 举措
    case measures
    /// 组织领导, 组织实施, 保障措施
    case organization
    /// 导语: the words before the first division.
    case preamble
    /// 结语: words after the last division that speak for the whole document.
    case closing
    /// 主送机关, in an attached text.
    case addressees
    /// 署名: organs, persons and date under a text.
    case signature
    /// 题注: the line in brackets under the title that tells of adoption and amendment.
    case adoption
    /// 版记: lines at the very end that have no field of their own.
    case imprint
}
