/// The words of headings that tell what a section does; a heading with the words of two roles has none.
enum RoleWords {
    private static let roles: [(Role, [StaticString])] = [
        (.goals, ["目标"]), (.priorities, ["重点", "主要任务", "重点任务"]),
        (.requirements, ["总体要求", "指导思想", "基本原则"]), (.significance, ["意义"]), (.problems, ["问题"]),
        (.organization, ["组织领导", "组织实施", "保障措施"]), (.measures, ["措施", "举措"]),
    ]

    /// The words of all roles, and behind them those that hold 措施 and mean another.
    private static let words = WordSet(roles.map(\.1) + [["保障措施"]])

    static func role(of title: ByteRange, in text: borrowing Span<UInt8>) -> Role? {
        guard !title.isEmpty, title.count <= 300 else { return nil }
        var lists = words.lists(in: text, from: title.start, to: title.end)
        let measures: UInt = 1 << UInt(roles.count - 1)
        if lists > measures * 2 - 1 { lists &= measures - 1 }
        guard lists.nonzeroBitCount == 1 else { return nil }
        return roles[lists.trailingZeroBitCount].0
    }
}
