/// How the heading of a division is set (GB/T 9704-2012, 7.3.3): the first level in 黑体, the second in 楷体, further ones in
/// 仿宋; chapters of legislation stand in the middle.
struct SetLevel {
    let style: SetParagraph.Style
    /// 1 to 4; 0 for what has no heading.
    let number: Int

    var isHeading: Bool { number > 0 }

    static func of(_ node: Node, depth: Int) -> SetLevel {
        switch node.form {
        case .part, .subpart, .planPart, .chapter: SetLevel(style: .chapter, number: 1)
        case .lawSection: SetLevel(style: .lawSection, number: 2)
        case .article: SetLevel(style: .heading(1), number: 1)
        case .portion, .han: heading(1)
        case .hanBracketed: heading(2)
        case .arabicDot, .arabicComma, .plain, .decimal2: heading(3)
        case .arabicBracketed, .arabicHalfBracketed, .circled, .decimal3, .decimal4: heading(4)
        case .none where node.kind == .chapter || node.kind == .part: SetLevel(style: .chapter, number: 1)
        case .none where node.kind == .section: heading(min(depth, 4))
        case .none, .isSeries, .mustSeries, .ordinalSeries, .firstSeries, .amongSeries:
            SetLevel(style: .text, number: 0)
        }
    }

    private static func heading(_ number: Int) -> SetLevel { SetLevel(style: .heading(number), number: number) }
}
