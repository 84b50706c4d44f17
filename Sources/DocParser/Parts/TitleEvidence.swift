/// What the lines around tell of a title, beside what each of its lines looks like by itself.
///
/// Facts about the text; nothing here changes a line. Most lines are never asked about.
struct TitleEvidence {
    let copies: TitleCopies
    private let layout: TitleLayout
    /// The cost of going on behind a line, by the line; `unknown` where nobody has asked.
    private var joints: [Int16] = []

    private static let unknown = Int16.min

    /// What stands below the line that was asked about last: all candidates with one end ask in a row.
    private var lastAsked = (line: -1, below: TitlePlace.Below.text)

    /// The first line that is running text: titles stand above it.
    private let textStart: Int

    init(_ copies: TitleCopies, _ layout: TitleLayout, of lines: [Line]) {
        self.copies = copies
        self.layout = layout
        textStart = lines.firstIndex { !$0.traits.isDisjoint(with: Self.running) } ?? lines.count
    }

    private static let running: LineTraits = [.long, .hasComma, .leadIn]

    /// What it costs that a title goes on behind a line.
    mutating func joint(behind index: Int, of lines: [Line], in text: borrowing Span<UInt8>) -> Int {
        while joints.count <= index { joints.append(Self.unknown) }
        // The answer may ask for that of the line below, through thousands of organs: from the lowest upwards.
        var lowest = index
        while !isKnown(lowest), asksBelow(lowest, of: lines) { lowest += 1 }
        while joints.count <= lowest { joints.append(Self.unknown) }
        var asked = lowest
        while asked >= index {
            if joints[asked] == Self.unknown {
                joints[asked] = Int16(clamping: newJoint(behind: asked, of: lines, in: text))
            }
            asked -= 1
        }
        return Int(joints[index])
    }

    private func isKnown(_ index: Int) -> Bool {
        index < joints.count && joints[index] != Self.unknown
    }

    /// Whether what follows the next line tells whether a title goes on to that.
    private func asksBelow(_ index: Int, of lines: [Line]) -> Bool {
        index + 2 < lines.count
            && (lines[index].traits.contains(.organ) || lines[index + 1].traits.contains(.about))
    }

    private func newJoint(behind index: Int, of lines: [Line], in text: borrowing Span<UInt8>) -> Int {
        let isOrgan = lines[index].traits.contains(.organ)
        let below = asksBelow(index, of: lines) && isKnown(index + 1) ? Int(joints[index + 1]) : 0
        // A title does not say its words twice.
        let isCopied =
            copies.copies.contains { $0.first == index && $0.again.lowerBound == index + 1 }
            || TitleWords.saysAgain(lines[index + 1], all: lines[index], in: text)
        // An organ that a page prints far above the title is no part of it, where the page's copy has it not.
        let isLetterhead =
            isOrgan && lines[index + 1].traits.contains(.isApart) && copies.isAgain(index + 1)
            && !copies.isAgain(index)
        // Where the source or its place tells a title, the other lines are none of it.
        let isSetApart =
            lines[index].traits.contains(.layoutTitle)
            && lines[index + 1].traits.isDisjoint(with: [.layoutTitle, .bracketed])
        // The name of the site ends a title, whatever comes below it; no title has the sign that windows have in their names.
        let isWindowName =
            TitleWords.siteStart(of: lines[index], in: text) != nil
            || lines[index].number == 1
                && text.contains("_", from: lines[index].range.start, to: lines[index].range.end)
        let isLabelled = TitleWords.titleLabel(of: lines[index + 1], in: text) != nil
        let isParted =
            isCopied || isLetterhead || isSetApart || isWindowName || isLabelled
            || layout.isParted(behind: index, of: lines)
        return isParted
            ? TitleJoint.parted
            : TitleJoint.cost(of: lines, behind: index, below: below, in: text)
                + layout.joint(behind: index, of: lines)
    }

    /// The line that a title ends with which goes up to a line, and what it adds to the costs of that.
    ///
    /// （试行） or （2022—2024年） on a line of its own belongs to the title above it and costs nothing.
    func end(_ last: Int, of lines: [Line], in text: borrowing Span<UInt8>) -> (line: Int, cost: Int) {
        if last > 0, lines[last].range.count <= Self.longestVersion,
            lines[last].traits.isDisjoint(with: Self.noVersion),
            TitleJoint.isBelow(lines[last], lines[last - 1]) || lines[last - 1].traits.contains(.titleEnd),
            TitleShape.versionStart(text, in: lines[last].range) == lines[last].range.start
        {
            return (last - 1, 0)
        }
        if isStopped(last, of: lines, in: text) { return (last, Self.stopped) }
        guard let value = TitleWords.titleLabel(of: lines[last], in: text) else { return (last, 0) }
        let isTyped = TitleShape.typeWord(text, in: value) != nil
        return (last, isTyped ? Self.typedLabel : Self.titleLabel)
    }

    /// Twenty characters and the brackets, of which one may be that of a number: （试行〕.
    static let longestVersion = 66

    private static let noVersion: LineTraits = [.adoption, .date, .number]

    /// Whether a stop stands behind a title: 关于…的通知。 Where no text stands above, any words that end with a type may be
    /// one that begin no sentence: 某市某管理办法。
    private func isStopped(_ last: Int, of lines: [Line], in text: borrowing Span<UInt8>) -> Bool {
        let line = lines[last]
        guard line.traits.contains(.endsStop),
            line.traits.isDisjoint(with: [.hasComma, .long, .division, .closing, .endsColon])
        else { return false }
        if last > 0, TitleJoint.isStopped(line, below: lines[last - 1], in: text) { return true }
        let mayBegin = last < textStart && !Self.sentences.begin(text, at: line.range.start)
        guard mayBegin || line.traits.contains(.beginsMatter) || TitleJoint.namesOrgan(line, in: text) else {
            return false
        }
        let words = ByteRange(line.range.start, TitleWords.end(of: line, in: text))
        guard !text.contains("。", from: words.start, to: words.end), let type = TitleShape.typeWord(text, in: words)
        else { return false }
        return mayBegin || text.has("的", before: type.start)
    }

    /// With what a sentence begins that ends with a type: 现公布某办法。
    private static let sentences: WordSet = ["为", "根据", "依据", "按照", "现", "特", "此", "本", "请", "以上", "兹", "经", "各", "我"]

    /// Whether a line is the first of several divisions: 一、… with 二、… below it.
    private func isFirstDivision(_ first: Int, of lines: [Line]) -> Bool {
        guard let marker = lines[first].marker, marker.form.isDivision, marker.number == 1 else { return false }
        return lines[(first + 1)...].prefix(Self.longestDivision).contains {
            $0.marker.map { $0.form == marker.form && $0.number == 2 } ?? false
        }
    }

    private static let firstDivision = 24
    private static let longestDivision = 60

    /// Takes back what a stop costs (`ZoneCosts`, `hasStop` and `endsStop`) and counts the type before it.
    static let stopped = -56
    /// Takes back what a label costs (`ZoneCosts`, `pageLabel`), and counts what it says.
    private static let titleLabel = -34
    private static let typedLabel = -56

    /// What stands above and below a title, and whether the title stands where only its place tells it.
    mutating func place(of title: Range<Int>, of lines: [Line], in text: borrowing Span<UInt8>) -> Int {
        let last = title.upperBound - 1
        var cost = layout.cost(of: title, of: lines) + neighbours(of: title, of: lines, in: text)
        cost += opening(behind: last, of: lines, in: text) + words(of: title, of: lines, in: text)
        if isCopied(title, of: lines, in: text) { cost += Self.copied }
        let below = below(title.upperBound, of: lines)
        if title.count == 1, lines[last].traits.contains(.masthead) { cost += Self.masthead }
        let isName = below != .text || last + 1 < lines.count && lines[last + 1].traits.contains(.pageLabel)
        if isName, title.count == 1, lines[last].range.count <= Self.shortest { cost += Self.name }
        switch below {
        case .text: break
        case .other: cost += Self.aboveShortLine
        case .title: cost += Self.aboveEntry
        case .nothing: cost += Self.aboveNothing
        }
        if isCarried(title, of: lines, in: text) { cost += Self.carried }
        if TitleHeadline.isAbove(title, of: lines, in: text) { cost += Self.headline }
        if TitleHeadline.isNamed(title, of: lines, copies, in: text) { cost += Self.named }
        if isFirstDivision(title.lowerBound, of: lines) { cost += Self.firstDivision }
        if TitlePlace.isEntry(title, of: lines, copies) { cost += Self.entry }
        let certainty = TitlePlace.certainty(of: title, below: below, of: lines, in: text)
        // 某法院：召开…会 is a headline where it stands as one does.
        cost += beginning(of: lines[title.lowerBound], in: text, isHeadline: certainty == .page)
        switch certainty {
        case .high: cost += Self.byPlace
        // A type tells a title by itself, also on a page that has it for a name of its own.
        case .page: cost += lines[last].traits.contains(.titleEnd) ? Self.mayBePlace : Self.onPage
        case .low: cost += Self.mayBePlace
        case .none: break
        }
        return cost
    }

    /// What the lines right above and below tell: whether they go on with it, and whether it stands below the number.
    private mutating func neighbours(
        of title: Range<Int>, of lines: [Line], in text: borrowing Span<UInt8>
    ) -> Int {
        var cost = 0
        let (first, last) = (title.lowerBound, title.upperBound - 1)
        if last + 1 < lines.count {
            let below = joint(behind: last, of: lines, in: text)
            if below >= TitleJoint.parted { cost += Self.aboveAnother }
            if below < 0 { cost += Self.cut }
        }
        guard first > 0 else { return cost }
        if joint(behind: first - 1, of: lines, in: text) < 0 { cost += Self.cut }
        if lines[first - 1].traits.contains(.number) {
            cost += lines[first].traits.contains(.masthead) ? Self.noMasthead : Self.belowNumber
        }
        return cost
    }

    /// What its words tell beside those of the lines above.
    private func words(of title: Range<Int>, of lines: [Line], in text: borrowing Span<UInt8>) -> Int {
        var cost = 0
        let (first, last) = (title.lowerBound, title.upperBound - 1)
        if text.has("的", before: lines[last].range.end) { cost += Self.unfinished }
        if TitlePlace.issues(lines[first], in: text) { cost += Self.unfinished }
        if TitleWords.isHead(lines[last], in: text) { cost += Self.head }
        if title.count == 1, TitleHeadline.isFuller(first, of: lines, in: text) { cost += Self.fuller }
        if title.count == 1, lines[first].traits.contains(.number), isOrderBelow(first, of: lines) {
            cost += Self.numberOfOrder
        }
        if TitleWords.isTwice(title, of: lines, in: text) { cost += Self.twice }
        if first > 0, TitleHeadline.announces(lines[first - 1], in: text) { cost += Self.announced }
        if TitlePlace.isFirst(title, of: lines, in: text) { cost += Self.first }
        return cost
    }

    /// Whether the masthead of an order and its number stand below a line: what has both is the page's name of it, 某省人民政府令
    /// （第287号）.
    private func isOrderBelow(_ index: Int, of lines: [Line]) -> Bool {
        let below = lines[(index + 1)...].prefix(Self.nearOrder)
        return zip(below, below.dropFirst()).contains {
            $0.traits.contains(.masthead) && !$1.traits.isDisjoint(with: [.number, .issueNumber])
        }
    }

    /// Whether a page's copy tells where a title ends, whatever its words are: 关于印发《X》 / 的通. Pages leave out the version
    /// on a line of its own, and the organs above.
    private func isCopied(_ title: Range<Int>, of lines: [Line], in text: borrowing Span<UInt8>) -> Bool {
        let end = end(title.upperBound - 1, of: lines, in: text).line
        let named = title.lowerBound..<max(end, title.lowerBound) + 1
        return copies.copies.contains {
            $0.again == title || $0.again == named || isBelowOrgan($0.again, in: title, of: lines)
        }
    }

    /// What a law's beginning right below a line tells of it as the last one of a title: of the document, or of what it carries.
    func opening(behind last: Int, of lines: [Line], in text: borrowing Span<UInt8>) -> Int {
        guard last + 1 < lines.count else { return 0 }
        let next = lines[last + 1]
        let isChapter = next.marker.map { $0.form.isLegislation && $0.number == 1 } ?? false
        guard isChapter || next.traits.contains(.adoption),
            lines[end(last, of: lines, in: text).line].traits.contains(.titleEnd)
        else { return 0 }
        return isChapter ? Self.aboveChapter : Self.aboveAdoption
    }

    /// Whether the title of what carries it stands right below a title: a page may print the name of the carried text above
    /// both, 某办法 / 关于印发某办法的通知.
    private func isCarried(_ title: Range<Int>, of lines: [Line], in text: borrowing Span<UInt8>) -> Bool {
        guard title.count == 1 else { return false }
        let below = lines[title.upperBound...].prefix(Self.nearCarrier)
        guard let carrier = below.first(where: { $0.traits.isSuperset(of: [.about, .titleEnd]) }),
            carrier.traits.isDisjoint(with: [.hasStop, .endsStop]),
            TitleShape.carries.occur(in: text, from: carrier.range.start, to: carrier.range.end)
        else { return false }
        let name = TitleKey.read(text, lines[title.lowerBound].range)
        return name.count >= Self.shortest && TitleKey.read(text, carrier.range).holds(name)
    }

    /// Whether a copy is a title but for the organs above its matter, which pages leave out: 某局 / 关于…的通知.
    private func isBelowOrgan(_ copy: Range<Int>, in title: Range<Int>, of lines: [Line]) -> Bool {
        copy.lowerBound > title.lowerBound && copy.upperBound == title.upperBound
            && lines[title.lowerBound..<copy.lowerBound].allSatisfy { $0.traits.contains(.organ) }
            && lines[copy.lowerBound].traits.contains(.beginsMatter)
            && lines[copy.lowerBound].traits.isDisjoint(with: .isApart)
    }

    /// An organ may stand between the two.
    private static let nearCarrier = 3
    private static let carried = 30
    private static let headline = 30
    /// The page's headline says nearly the same.
    private static let named = -34

    /// Below it a title begins.
    private static let aboveAnother = 6
    /// Its place alone tells that it is one.
    private static let byPlace = -12
    /// A page has its source and day below it, and the text below them.
    private static let onPage = -14
    /// It stands at the top, above words that are not of a text for certain.
    private static let mayBePlace = -7
    /// The line above or below it belongs to it, by how the two go together.
    private static let cut = 8
    /// The page says the same, from the first word to the last.
    private static let copied = -16
    /// Nothing but its title stands right above 第一章.
    private static let aboveChapter = -8
    /// Who adopted a law, and when, is said below its title (题注).
    private static let aboveAdoption = -14
    /// The page prints it short above.
    private static let fuller = -12
    /// No title ends in 的, or begins with the name that an order issues: a sentence was cut.
    private static let unfinished = 14
    private static let numberOfOrder = 14
    private static let nearOrder = 12
    /// No title says its words twice, however they are broken.
    private static let twice = 30
    /// The head of a page by its form.
    private static let head = 16
    /// The words above say that the text follows.
    private static let announced = -24
    /// Nothing of a document stands above it, and its text begins right below.
    private static let first = -10
    /// It stands below another title as well, as in a list of documents.
    private static let entry = 8
    /// A masthead is the title only of what has no other, which the reader of titles settles.
    private static let masthead = 10

    /// Five characters: 通知公告 names a part of the site.
    private static let shortest = 15
    private static let name = 8

    /// What the first line tells by its form.
    private func beginning(of line: Line, in text: borrowing Span<UInt8>, isHeadline: Bool) -> Int {
        if TitleWords.siteStart(of: line, in: text) != nil { return Self.windowName }
        guard line.signs.contains(.colon), !isHeadline, TitleWords.titleLabel(of: line, in: text) == nil else {
            return 0
        }
        // 政策文件：…
        let end = min(line.range.end, line.range.start + Self.longestLabel)
        return text.contains(.colon, from: line.range.start, to: end) ? Self.labelled : 0
    }

    /// The window of a page has the site's name behind the title.
    private static let windowName = -8
    /// Six characters and the colon.
    private static let longestLabel = 21
    private static let labelled = 10

    /// The title stands right below the number (7.3.1).
    private static let belowNumber = -6
    /// No masthead stands below the number (7.2.4), whatever the line looks like.
    private static let noMasthead = -20
    /// Below it stands a short line that tells nothing: a cell, a link.
    private static let aboveShortLine = 2
    /// Below it stands another title, as in a list of documents.
    private static let aboveEntry = 6
    /// Below it is no text at all.
    private static let aboveNothing = 6

    private mutating func below(_ index: Int, of lines: [Line]) -> TitlePlace.Below {
        if lastAsked.line != index { lastAsked = (index, TitlePlace.below(index, of: lines)) }
        return lastAsked.below
    }
}
