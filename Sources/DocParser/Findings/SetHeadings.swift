/// The headings of a Word document's own text, by the lines that they begin.
struct SetHeadings {
    struct Heading {
        /// 1: 一、 2: （一） 3: 1. and （1） 0: others, as chapters and headings without a number.
        let level: Int
        /// Whether text follows on its line.
        let isRunIn: Bool
        /// Whether words are its title; a number before a paragraph is no heading.
        let isTitled: Bool
    }

    private var byStart: [Int: Heading] = [:]

    init(_ paper: Manuscript) {
        var index = 0
        for node in paper.nodes where node.kind != .paragraph && node.kind != .item && node.kind != .attachment {
            guard !node.marker.isEmpty || !node.title.isEmpty else { continue }
            let last = node.title.isEmpty ? node.marker.end : node.title.end
            while index < paper.lines.count, paper.lines[index].range.end <= node.range.start { index += 1 }
            guard index < paper.lines.count else { break }
            let line = paper.lines[index]
            // A mark may close a heading.
            let isRunIn = line.range.end - last > 3
            let heading = Heading(level: Self.level(of: node.form), isRunIn: isRunIn, isTitled: !node.title.isEmpty)
            if byStart[line.range.start] == nil { byStart[line.range.start] = heading }
        }
    }

    func heading(of line: Manuscript.PrintedLine) -> Heading? { byStart[line.range.start] }

    private static func level(of form: HeadingForm) -> Int {
        switch form {
        case .han: 1
        case .hanBracketed: 2
        case .arabicDot, .arabicComma, .arabicBracketed: 3
        default: 0
        }
    }

    /// The faults of the headings of one level.
    static func faults(
        of level: Int, _ wanted: WantedType, in paper: Manuscript, _ text: borrowing Span<UInt8>
    ) -> SettingFaults {
        var faults = SettingFaults()
        guard paper.setting != nil else { return faults }
        let headings = SetHeadings(paper)
        for line in paper.setLines(in: .text, text: text) {
            guard let heading = headings.heading(of: line.line), heading.level == level, heading.isTitled else {
                continue
            }
            let face = heading.isRunIn ? line.setting.firstFace : line.setting.face
            if wanted.isBroken(by: face, line.setting.size) { faults.add(line.range, line.look(face)) }
        }
        return faults
    }
}
