/// Reads the tokens of an address, a range of addresses, or an address with `.*` behind it.
struct SelectorPlaceParser {
    /// Where reading stopped, and what should stand there.
    struct Fault: Error {
        var offset: Int
        var expected: String
    }

    /// How a number is dressed: it tells a marker from an address, and what a dot at the end means.
    private enum Dress {
        case arabic, han, bracketed, written
        /// 第三, with the unit still to come: 第三至五条.
        case unfinished
    }

    private struct Path {
        var place = Selector.Place()
        var dresses: [Dress] = []
        /// The bytes of the first number behind the attachments.
        var first = ByteRange.none
        var end = 0
        var endsInComma = false
    }

    private let tokens: [SelectorToken]
    private let bytes: [UInt8]
    private var next = 0

    init(_ tokens: [SelectorToken], _ bytes: [UInt8]) {
        self.tokens = tokens
        self.bytes = bytes
    }

    mutating func read() throws(Fault) -> (Selector.Target, Selector.Reach) {
        if take(.star) { return (.everything, try endOfStars()) }
        var path = try path()
        if isRange {
            _ = take(.dot)
            next += 1
            return (try span(from: path), .itself)
        }
        let (reach, isPunctuation) = try reach(of: path)
        guard next == tokens.count else { throw fault("the end, “.”, “-” or a further number") }
        guard path.dresses.last != .unfinished else { throw fault("条, 款, 项, 章 or 节") }
        setMarker(of: &path, endsInDot: isPunctuation)
        return (.place(path.place), reach)
    }

    func parse() throws(Fault) -> (Selector.Target, Selector.Reach) {
        var copy = self
        return try copy.read()
    }

    // MARK: Tokens

    private var kind: SelectorToken.Kind? { next < tokens.count ? tokens[next].kind : nil }

    private func kind(ahead count: Int) -> SelectorToken.Kind? {
        next + count < tokens.count ? tokens[next + count].kind : nil
    }

    private mutating func take(_ kind: SelectorToken.Kind) -> Bool {
        guard self.kind == kind else { return false }
        next += 1
        return true
    }

    private func fault(_ expected: String) -> Fault {
        Fault(offset: next < tokens.count ? tokens[next].range.start : bytes.count, expected: expected)
    }

    /// Whether a range goes on here. A tilde before a number was read as 2.1~2; another is that of 第三条～第五条.
    private var isRange: Bool {
        kind == .dash || kind == .tilde || kind == .dot && kind(ahead: 1) == .dash
    }

    private var number: Int? {
        switch kind {
        case .arabic(let value), .han(let value): value
        default: nil
        }
    }

    private mutating func takeNumber() throws(Fault) -> Int {
        guard let number else { throw fault("a number") }
        next += 1
        return number
    }

    // MARK: Paths

    private mutating func path() throws(Fault) -> Path {
        var path = Path()
        while kind == .attachment { path.place.attachments.append(try attachment()) }
        while startsStep || path.place.steps.isEmpty && path.place.attachments.isEmpty {
            let start = next
            path.endsInComma = false
            path.place.steps.append(try step(into: &path))
            if path.dresses.count == 1 {
                path.first = ByteRange(tokens[start].range.start, tokens[next - 1].range.end)
            }
            path.place.steps[path.place.steps.count - 1].occurrence = try occurrence()
            path.endsInComma = try separator()
        }
        path.end = next > 0 ? tokens[next - 1].range.end : 0
        path.place.printed = folded(ByteRange(tokens.first?.range.start ?? 0, tokens.last?.range.end ?? 0))
        return path
    }

    private func folded(_ range: ByteRange) -> [UInt8] {
        var result: [UInt8] = []
        WordFolding.append(bytes.span, from: range.start, to: range.end, to: &result)
        return result
    }

    private var startsStep: Bool {
        switch kind {
        case .arabic, .han, .symbol, .open, .ordinal: true
        case .letters: isPlaceLetter
        default: false
        }
    }

    /// What joins two numbers. A dot or slash is only taken where a number follows: 2.3; else it is 2. or 2.*.
    private mutating func separator() throws(Fault) -> Bool {
        switch kind {
        case .comma:
            next += 1
            return true
        case .dot, .slash:
            guard let follower = kind(ahead: 1), follower != .star, follower != .dash else { return false }
            let isSlash = kind == .slash
            next += 1
            if isSlash, !isPlaceLetter { throw fault("p1, p2 … or “*” behind “/”") }
            guard startsStep else { throw fault("a number") }
            return false
        default:
            return false
        }
    }

    /// 附件1/, 附件（一）, 附件~2/
    private mutating func attachment() throws(Fault) -> Selector.Step {
        next += 1
        var step = Selector.Step(unit: .numbered(.attachment), number: 0)
        let isBracketed = kind == .open && kind(ahead: 2) == .close
        if isBracketed { next += 1 }
        if let number {
            step.number = number
            next += 1
        }
        if isBracketed { next += 1 }
        step.occurrence = try occurrence()
        if kind == .slash, kind(ahead: 1) != .star { next += 1 }
        return step
    }

    private mutating func occurrence() throws(Fault) -> Int {
        guard kind == .tilde, case .arabic = kind(ahead: 1) else { return 1 }
        next += 1
        return try takeNumber()
    }

    // MARK: Steps

    private mutating func step(into path: inout Path) throws(Fault) -> Selector.Step {
        switch kind {
        case .symbol(let number):
            next += 1
            path.dresses.append(.bracketed)
            return Selector.Step(unit: .numbered(.plain), number: number)
        case .letters where isPlaceLetter:
            next += 1
            path.dresses.append(.written)
            return Selector.Step(unit: .place, number: try takeNumber())
        case .ordinal:
            next += 1
            return try ordinal(into: &path)
        case .arabic, .han, .open:
            return try plain(into: &path)
        default:
            throw fault("a number, “第” or a bracket")
        }
    }

    /// p1: the letter, and its number right behind it.
    private var isPlaceLetter: Bool {
        guard kind == .letters, let word = tokens[next...].first, case .arabic = kind(ahead: 1) else { return false }
        let letters = folded(word.range)
        return (letters == [UInt8(ascii: "p")] || letters == [UInt8(ascii: "P")])
            && tokens[next + 1].range.start == word.range.end
    }

    /// A number with or without brackets: 三 （三） 三） （三）
    private mutating func bracketedNumber() throws(Fault) -> (number: Int, dress: Dress) {
        let isOpen = take(.open)
        let dress: Dress = if case .han = kind { .han } else { .arabic }
        let number = try takeNumber()
        if take(.close) { return (number, .bracketed) }
        if isOpen { throw fault("a closing bracket") }
        return (number, dress)
    }

    /// 第三条, 第（三）项, 第一部分, 第十二条之一
    private mutating func ordinal(into path: inout Path) throws(Fault) -> Selector.Step {
        let number = try bracketedNumber().number
        if let step = try unit(number, into: &path) { return step }
        guard isRange else { throw fault("条, 款, 项, 目, 编, 章, 节 or 部分") }
        path.dresses.append(.unfinished)
        return Selector.Step(unit: .numbered(.plain), number: number)
    }

    /// 2, 二, （三）, 12条, （三）项
    private mutating func plain(into path: inout Path) throws(Fault) -> Selector.Step {
        let (number, dress) = try bracketedNumber()
        if let step = try unit(number, into: &path) { return step }
        path.dresses.append(dress)
        return Selector.Step(unit: .numbered(.plain), number: number)
    }

    private mutating func unit(_ number: Int, into path: inout Path) throws(Fault) -> Selector.Step? {
        if take(.portion) {
            path.dresses.append(.written)
            return Selector.Step(unit: .portion, number: number)
        }
        guard case .unit(let unit) = kind else { return nil }
        next += 1
        path.dresses.append(.written)
        var step = Selector.Step(unit: .numbered(unit), number: number)
        if unit.isLegislation, take(.inserted) { step.subnumber = try takeNumber() }
        return step
    }

    // MARK: Behind the path

    /// What stands behind an address, and whether it is the punctuation of a marker.
    ///
    /// `2.` is short for `2.*`; but the dot of 二、（三）2． and of 二． is part of the marker as it is printed.
    private mutating func reach(of path: Path) throws(Fault) -> (Selector.Reach, isPunctuation: Bool) {
        if kind == .slash, kind(ahead: 1) == .star { next += 1 }
        if take(.star) { return (try endOfStars(), false) }
        guard take(.dot) else { return (.itself, false) }
        if take(.star) { return (try endOfStars(), false) }
        let isPrinted =
            path.dresses.last == .han
            || path.dresses.last == .arabic && path.dresses.contains { $0 == .han || $0 == .bracketed }
        return isPrinted ? (.itself, true) : (.children, false)
    }

    private mutating func endOfStars() throws(Fault) -> Selector.Reach {
        let reach: Selector.Reach = take(.star) ? .descendants : .children
        guard next == tokens.count else { throw fault("nothing behind “*”") }
        return reach
    }

    /// A first number in brackets, or a single number with its punctuation, is a marker as it is printed.
    private func setMarker(of path: inout Path, endsInDot: Bool) {
        if path.dresses.first == .bracketed {
            path.place.marker = folded(path.first)
        } else if path.dresses.count == 1, path.endsInComma || endsInDot, path.place.attachments.isEmpty {
            path.place.marker = path.place.printed
        }
    }

    // MARK: Ranges

    private mutating func span(from left: Path) throws(Fault) -> Selector.Target {
        var left = left
        var right = try path()
        _ = take(.dot)
        guard next == tokens.count, right.dresses.last != .unfinished else { throw fault("the end of the range") }
        try complete(&left, &right)
        setMarker(of: &left, endsInDot: false)
        setMarker(of: &right, endsInDot: false)
        return .span(left.place, right.place)
    }

    /// People leave out what both ends have: 第三至五条, 第十二条第一款至第三款, 附件1/2.1-2.3, 二（一）-（三）.
    private func complete(_ left: inout Path, _ right: inout Path) throws(Fault) {
        if right.place.attachments.isEmpty { right.place.attachments = left.place.attachments }
        guard var last = left.place.steps.last, let first = right.place.steps.first else { return }
        if left.dresses.last == .unfinished {
            guard case .numbered(let unit) = first.unit, unit != .plain else { throw fault("条, 款, 项, 章 or 节") }
            last.unit = first.unit
            left.place.steps[left.place.steps.count - 1] = last
            left.dresses[left.dresses.count - 1] = .written
        } else if right.place.steps.count == 1, right.dresses == [.arabic] || right.dresses == [.han],
            left.dresses.last == .written
        {
            right.place.steps[0].unit = last.unit
            right.dresses = [.written]
        }
        guard right.place.steps[0].unit != .numbered(.article) else { return }
        let shared: Int?
        if right.dresses == [.bracketed], left.dresses.last == .bracketed {
            shared = left.place.steps.count - 1
        } else if right.dresses.first == .written {
            shared = left.place.steps.firstIndex { $0.unit == right.place.steps[0].unit }
        } else {
            shared = nil
        }
        guard let shared, shared > 0 else { return }
        right.place.steps.insert(contentsOf: left.place.steps[..<shared], at: 0)
        right.dresses.insert(contentsOf: left.dresses[..<shared], at: 0)
        right.first = left.first
    }
}
