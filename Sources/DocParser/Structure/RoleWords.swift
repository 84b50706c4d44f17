/// The words of headings that tell what a section does; a heading with the words of two roles has none.
enum RoleWords {
    private static let words: [(StaticString, Role)] = [
        ("目标", .goals), ("重点", .priorities), ("主要任务", .priorities), ("重点任务", .priorities), ("总体要求", .requirements),
        ("指导思想", .requirements), ("基本原则", .requirements), ("意义", .significance), ("问题", .problems), ("措施", .measures),
        ("举措", .measures), ("组织领导", .organization), ("组织实施", .organization), ("保障措施", .organization),
    ]

    static func role(of title: ByteRange, in text: borrowing Span<UInt8>) -> Role? {
        guard !title.isEmpty, title.count <= 300 else { return nil }
        var found: Role?
        for (word, role) in words where text.contains(word, from: title.start, to: title.end) {
            // 保障措施 holds 措施 and means the former.
            if role == .measures, text.contains("保障措施", from: title.start, to: title.end) { continue }
            if let found, found != role { return nil }
            found = role
        }
        return found
    }
}
