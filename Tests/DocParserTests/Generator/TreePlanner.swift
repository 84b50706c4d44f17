@testable import DocParser

/// Plans the divisions of a text: a random tree under a random scheme, such that a reader can tell every level.
struct TreePlanner {
    private enum Heading: CaseIterable {
        /// 一、健全巡查制度
        case alone
        /// 一、健全巡查制度。
        case aloneWithStop
        /// 一、健全巡查制度。各单位要…
        case runIn
        /// 一、各单位要…
        case none
    }

    let scheme: MarkerScheme
    private var next: [Int]

    init(scheme: MarkerScheme) {
        self.scheme = scheme
        next = scheme.levels.map { _ in 1 }
    }

    private var forms: [HeadingForm] { scheme.levels.map(\.form) }

    /// The divisions at the top.
    mutating func divisions(using random: inout RandomNumbers) -> [PlannedBlock] {
        divisions(level: 0, parents: [], using: &random)
    }

    private mutating func divisions(
        level: Int, parents: [Int], using random: inout RandomNumbers
    ) -> [PlannedBlock] {
        let numbering = scheme.levels[level]
        if !numbering.runsOn { next[level] = 1 }
        let count = min(random.number(in: 2...(level == 0 ? 6 : 4)), numbering.limit - next[level] + 1)
        let usual = random.pick(Heading.allCases)
        let isPlain = numbering.form == .plain
        return (0..<count).map { index in
            let number = next[level]
            next[level] += 1
            var division = PlannedBlock(.section)
            division.form = numbering.form
            division.component = "\(number)"
            division.marker = numbering.varied(using: &random).marker(number, parents: parents)
            division.gap = numbering.gap
            // A figure without a mark is told by its heading's line, and by the 1.1 below the first.
            let heading = isPlain ? .alone : random.chance(85) ? usual : random.pick(Heading.allCases)
            fill(
                &division, heading, level: level, parents: parents + [number], isLast: index == count - 1,
                mustHold: isPlain && index == 0, using: &random)
            return division
        }
    }

    private mutating func fill(
        _ division: inout PlannedBlock, _ heading: Heading, level: Int, parents: [Int], isLast: Bool,
        mustHold: Bool, using random: inout RandomNumbers
    ) {
        let inner = innerLevel(below: level, isLast: isLast, using: &random)
        let hasDivisions = inner != nil && (mustHold || random.chance(level == 0 ? 60 : 40))
        guard heading != .none else {
            fillPlain(&division, inner: hasDivisions ? inner : nil, parents: parents, using: &random)
            return
        }
        repeat {
            setHeading(of: &division, heading, using: &random)
        } while division.form == .plain && division.title?.contains("，") == true
        let needsWords = heading == .runIn || !hasDivisions
        let count = random.number(in: needsWords ? 1...3 : 0...1)
        let series = random.chance(25) ? random.number(in: 0...2) : -1
        for index in 0..<count {
            let planner = SeriesPlanner(forms: forms, isAddressed: !hasDivisions)
            division.children.append(
                index == series && !hasDivisions
                    ? planner.paragraph(using: &random) : .paragraph(random.paragraph()))
        }
        if heading == .runIn { division.children[0].isRunIn = true }
        if hasDivisions, let inner { division.children += divisions(level: inner, parents: parents, using: &random) }
    }

    private func setHeading(of division: inout PlannedBlock, _ heading: Heading, using random: inout RandomNumbers) {
        division.title = random.heading()
        if random.chance(15) {
            let chosen = random.pick(Vocabulary.roleHeadings)
            division.title = chosen.title
            division.role = chosen.role
        }
        switch heading {
        case .aloneWithStop: division.closer = "。"
        case .runIn:
            let isSimple = division.title?.contains("，") == false
            division.closer = isSimple ? random.pick(["。", "。", "。", "：", "\u{3000}"]) : "。"
        default: break
        }
    }

    /// Words behind the marker that are no heading: a statement, or one that introduces the divisions in it.
    private mutating func fillPlain(
        _ division: inout PlannedBlock, inner: Int?, parents: [Int], using random: inout RandomNumbers
    ) {
        guard let inner else {
            let planner = SeriesPlanner(forms: forms, isAddressed: true)
            if random.chance(15) {
                let series = planner.paragraph(using: &random)
                division.text = random.plainWords() + (series.text ?? "")
                division.children = series.children
            } else {
                division.text = random.plainWords()
                if random.chance(20) { division.children = [.paragraph(random.paragraph())] }
            }
            return
        }
        division.text = "\(random.pick(Vocabulary.subjects))应当做好下列工作："
        division.children = divisions(level: inner, parents: parents, using: &random)
    }

    /// The level of the divisions inside: the next one, rarely the one after it, as levels may be skipped.
    ///
    /// Where a form stands below one that usually stands below it, only a division of the outer series that comes
    /// later tells the reader so.
    private func innerLevel(below level: Int, isLast: Bool, using random: inout RandomNumbers) -> Int? {
        let levels = scheme.levels
        guard level + 1 < levels.count else { return nil }
        let canSkip = level + 2 < levels.count && !levels.contains { $0.runsOn || $0.form == .decimal2 }
        let inner = canSkip && random.chance(10) ? level + 2 : level + 1
        let isInverted = levels[inner].form.rawValue < levels[level].form.rawValue && levels[inner].form != .decimal2
        return isInverted && isLast ? nil : inner
    }
}
