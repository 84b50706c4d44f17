/// Reads the tokens of an address, a range of addresses, or an address with `.*` behind it.
struct SelectorPlaceParser {
    /// Where reading stopped, and what should stand there.
    struct Fault: Error {
        var offset: Int
        var expected: Wording
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
        guard next == tokens.count else {
            throw fault(Wording("the end, “.”, “-” or a further number", "结尾、“.”、“-”或下一个序数"))
        }
        guard path.dresses.last != .unfinished else { throw fault(Wording("条, 款, 项, 章 or 节", "条、款、项、章或节")) }
        path.setMarker(endsInDot: isPunctuation)
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

    private func fault(_ expected: Wording) -> Fault {
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
        guard let number else { throw fault(Wording("a number", "序数")) }
        next += 1
        return number
    }

    // MARK: Paths

    private mutating func path() throws(Fault) -> SelectorPath {
        var path = SelectorPath()
        while kind == .attachment { path.place.attachments.append(try attachment()) }
        while startsStep || path.place.steps.isEmpty && path.place.attachments.isEmpty {
            let start = next
            path.endsInComma = false
            path.place.steps.append(try step(into: &path))
            if path.dresses.count == 1 {
                path.first = folded(ByteRange(tokens[start].range.start, tokens[next - 1].range.end))
            }
            path.place.steps[path.place.steps.count - 1].occurrence = try occurrence()
            path.endsInComma = try separator(behind: path.place.steps[path.place.steps.count - 1])
        }
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
    ///
    /// Behind a slash stand places (2/p1), and numbers that begin anew in a heading without a marker (h2/1).
    private mutating func separator(behind step: Selector.Step) throws(Fault) -> Bool {
        switch kind {
        case .comma:
            next += 1
            return true
        case .dot, .slash:
            guard let follower = kind(ahead: 1), follower != .star, follower != .dash else { return false }
            let isSlash = kind == .slash
            next += 1
            if isSlash, !isPlaceLetter, step.unit != .heading {
                throw fault(Wording("p1, p2 …, h1 … or “*” behind “/”", "“/”后面的p1、p2……、h1……或“*”"))
            }
            guard startsStep else { throw fault(Wording("a number", "序数")) }
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

    private mutating func step(into path: inout SelectorPath) throws(Fault) -> Selector.Step {
        switch kind {
        case .symbol(let number):
            next += 1
            path.dresses.append(.bracketed)
            return Selector.Step(unit: .numbered(.plain), number: number)
        case .letters where isPlaceLetter:
            let isHeading = placeLetter == UInt8(ascii: "h")
            next += 1
            path.dresses.append(.written)
            return Selector.Step(unit: isHeading ? .heading : .place, number: try takeNumber())
        case .ordinal:
            next += 1
            return try ordinal(into: &path)
        case .arabic, .han, .open:
            return try plain(into: &path)
        default:
            throw fault(Wording("a number, “第” or a bracket", "序数、“第”或括号"))
        }
    }

    /// p1, h1: the letter, and its number right behind it.
    private var isPlaceLetter: Bool { placeLetter != nil }

    private var placeLetter: UInt8? {
        guard kind == .letters, let word = tokens[next...].first, case .arabic = kind(ahead: 1),
            tokens[next + 1].range.start == word.range.end
        else { return nil }
        let letters = folded(word.range)
        guard letters.count == 1, let letter = letters.first.map({ $0 | 0x20 }) else { return nil }
        return letter == UInt8(ascii: "p") || letter == UInt8(ascii: "h") ? letter : nil
    }

    /// A number with or without brackets: 三 （三） 三） （三）
    private mutating func bracketedNumber() throws(Fault) -> (number: Int, dress: SelectorPath.Dress) {
        let isOpen = take(.open)
        let dress: SelectorPath.Dress = if case .han = kind { .han } else { .arabic }
        let number = try takeNumber()
        if take(.close) { return (number, .bracketed) }
        if isOpen { throw fault(Wording("a closing bracket", "后半个括号")) }
        return (number, dress)
    }

    /// 第三条, 第（三）项, 第一部分, 第十二条之一
    private mutating func ordinal(into path: inout SelectorPath) throws(Fault) -> Selector.Step {
        let number = try bracketedNumber().number
        if let step = try unit(number, into: &path) { return step }
        guard isRange else {
            throw fault(Wording("条, 款, 项, 目, 编, 篇, 章, 节 or 部分", "条、款、项、目、编、篇、章、节或部分"))
        }
        path.dresses.append(.unfinished)
        return Selector.Step(unit: .numbered(.plain), number: number)
    }

    /// 2, 二, （三）, 12条, （三）项
    private mutating func plain(into path: inout SelectorPath) throws(Fault) -> Selector.Step {
        let (number, dress) = try bracketedNumber()
        if let step = try unit(number, into: &path) { return step }
        path.dresses.append(dress)
        return Selector.Step(unit: .numbered(.plain), number: number)
    }

    private mutating func unit(_ number: Int, into path: inout SelectorPath) throws(Fault) -> Selector.Step? {
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
    private mutating func reach(of path: SelectorPath) throws(Fault) -> (Selector.Reach, isPunctuation: Bool) {
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
        guard next == tokens.count else { throw fault(Wording("nothing behind “*”", "结尾，“*”后面没有别的")) }
        return reach
    }

    // MARK: Ranges

    private mutating func span(from left: SelectorPath) throws(Fault) -> Selector.Target {
        var left = left
        var right = try path()
        _ = take(.dot)
        guard next == tokens.count, right.dresses.last != .unfinished else {
            throw fault(Wording("the end of the range", "范围的终点"))
        }
        guard SelectorPath.complete(&left, &right) else { throw fault(Wording("条, 款, 项, 章 or 节", "条、款、项、章或节")) }
        left.setMarker(endsInDot: false)
        right.setMarker(endsInDot: false)
        return .span(left.place, right.place)
    }
}
