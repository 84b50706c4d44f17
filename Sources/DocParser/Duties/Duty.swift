/// Something that somebody has to do, may do or must not do (任务分工, 职责).
public struct Duty: Sendable, Hashable {
    /// What an actor's part in it is.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        /// 牵头
        case lead
        /// 负责, or who a sentence says it of.
        case responsible
        /// 配合, 参与
        case with
    }

    /// Whether it has to be done.
    public enum Modal: String, Sendable, Hashable, CaseIterable {
        /// 应当, 必须, 要
        case must
        /// 可以
        case may
        /// 不得, 禁止, 严禁
        case mustNot
    }

    /// Who does it.
    public struct Actor: Sendable, Hashable {
        /// As printed; 县级以上人民政府农业、水利等部门 is one.
        public var name: String
        public var role: Role
        /// Whether the sentence does not name it, and the heading or the sentence above it does.
        public var isInherited: Bool
    }

    /// A quantity that is to be reached or kept.
    public struct Figure: Sendable, Hashable {
        /// How the quantity is meant.
        public enum Comparison: String, Sendable, Hashable, CaseIterable {
            /// 不低于, 不少于, 以上
            case atLeast
            /// 不超过, 不高于, 以内
            case atMost
            /// 超过, 大于
            case moreThan
            /// 低于, 小于
            case lessThan
            /// 左右, 约
            case about
            /// No word for it; also 达到.
            case exactly
        }

        /// As printed: 不低于98%.
        public var text: String
        public var comparison: Comparison
        /// The number in decimal figures: 98, 0.5.
        public var value: String
        /// %, 万亩, 个; empty for none.
        public var unit: String
    }

    /// In the order in which they are named; empty where nobody is.
    public let actors: [Actor]
    /// `nil` where a bracket, a table or 由…负责 gives the task without such a word.
    public let modal: Modal?
    /// What is to be done, as printed.
    public let action: String
    /// As printed: 2025年12月底前, 收到之日起15个工作日内, 长期坚持.
    public let deadline: String?
    /// The deadline as a date or an interval of ISO 8601: 2025-12-31, P15D for a term, R/P3M for what recurs, two dates with /
    /// between them; `nil` where it has none, or no year.
    public let deadlineDate: String?
    public let figures: [Figure]
    /// The 1-based line on which it begins.
    public let line: Int
    /// Byte offsets from the first word of the task or sentence to its last, the bracket included.
    public let range: Range<Int>
    /// The number of the printed page, from 1; `nil` where the source has no pages.
    public let page: Int?
    /// The id of the innermost block that it stands in.
    public let id: String
}

extension Duty: CustomStringConvertible {
    /// Who, and what.
    public var description: String { actors.map(\.name).joined(separator: "、") + "：" + action }
}
