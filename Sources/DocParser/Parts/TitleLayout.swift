/// What the source says of a title besides its words: headings, size, alignment, parts of pages.
///
/// Plain text says nothing of it, and what a source does not say is no evidence against a title.
struct TitleLayout: Sendable {
    private let layouts: [LineLayout]

    init(of source: SourceText) {
        layouts = source.layouts
    }

    /// What the layout of a title's lines adds to its cost.
    func cost(of title: Range<Int>, of lines: [Line]) -> Int {
        guard !layouts.isEmpty else { return 0 }
        let own = lines[title].map(layout)
        var cost = 0
        if own.contains(where: { $0.part == .title }) { cost += Self.named }
        if own.allSatisfy({ $0.has(.red) }) { cost += Self.red }
        if Self.isMasthead(title.upperBound - 1, in: lines) { return cost }
        if own.contains(where: { (1...Self.lowestHeading).contains($0.level) }) { cost += Self.heading }
        if own.allSatisfy({ $0.alignment == .center }) { cost += Self.centred }
        if own.allSatisfy({ $0.sizeStep >= Self.large }) { cost += Self.larger }
        if own.contains(where: { $0.isLink }) { cost += Self.link }
        if own.contains(where: { $0.has(.listItem) }) { cost += Self.listed }
        if own.contains(where: { $0.frame != .none }) { cost += Self.framed }
        return cost
    }

    /// What it adds that a title goes on behind a line: all its lines are set alike (7.3.1).
    func joint(behind index: Int, of lines: [Line]) -> Int {
        guard !layouts.isEmpty, !Self.isMasthead(index + 1, in: lines) else { return 0 }
        // Covers set the words of one title in several sizes.
        if lines[index].traits.contains(.layoutTitle), lines[index + 1].traits.contains(.layoutTitle) {
            return Self.alike
        }
        let (own, next) = (layout(of: lines[index]), layout(of: lines[index + 1]))
        guard own.sizeStep != LineLayout.sizeUnknown, next.sizeStep != LineLayout.sizeUnknown else { return 0 }
        if own.sizeStep == next.sizeStep, own.alignment == next.alignment, own.level == next.level {
            return own.sizeStep >= Self.large ? Self.alike : 0
        }
        return abs(Int(own.sizeStep) - Int(next.sizeStep)) > 1 ? Self.unlike : 0
    }

    /// Whether a document that we set ourselves has what is below a line as another part, or on a page of its own.
    func isParted(behind index: Int, of lines: [Line]) -> Bool {
        let part = layout(of: lines[index]).setPart
        let next = layout(of: lines[index + 1])
        return part != next.setPart || part == .attachedTitle && next.has(.opensPage)
    }

    /// 云川省公安厅令, its number below: as large as a title, and none (10.2).
    static func isMasthead(_ index: Int, in lines: [Line]) -> Bool {
        lines[index].traits.contains(.masthead) && index + 1 < lines.count
            && !lines[index + 1].traits.isDisjoint(with: [.number, .issueNumber])
    }

    private func layout(of line: Line) -> LineLayout {
        let number = Int(line.number)
        return number <= layouts.count && number > 0 ? layouts[number - 1] : LineLayout()
    }

    /// Class, id or style call the line the title.
    private static let named = -10
    /// A heading of the first levels; those of sections are mostly lower, but not in all sources.
    private static let heading = -6
    private static let lowestHeading: UInt8 = 2
    private static let centred = -4
    /// Two steps above the text: titles are set in size 2, texts in size 3 (7.3.1, 5.2.2).
    private static let large: Int8 = 2
    private static let larger = -5
    /// A link leads to a document, and is none.
    private static let link = 10
    private static let listed = 6
    /// Mastheads are (7.2.4).
    private static let red = 10
    /// Menu, head, foot and side of a page, and what is the same on every page.
    private static let framed = 12
    private static let alike = -8
    private static let unlike = 8
}
