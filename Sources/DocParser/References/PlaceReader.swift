/// Reads places in words (条款项) with all that is written as one unit: 第十一条、第十三条和第十四条, 第四条至第六条, 第五、十、十三条,
/// 第五条第（二）（四）项, 第十九条第一项、第二十条第二项及第四项.
struct PlaceReader {
    typealias Unit = PlaceAddress.Unit

    private(set) var spans: [PlaceSpan] = []
    /// The offset behind what was read; 0 for nothing.
    private(set) var end = 0
    private var current: PlaceAddress
    /// Numbers that wait for their unit: 五 and 十 of 第五、十、十三条; whether each begins a range.
    private var waiting: [(number: Int, opensRange: Bool)] = []
    private var opensRange = false
    /// Whether a word that lists stands before what comes next, so that it is no part of the place before.
    private var isBehindJoint = false
    /// Whether numbers in brackets need no 项: 第五条（二）, 上述（二）.
    private let takesBareItems: Bool

    /// More are no list that a person writes.
    private static let most = 200

    /// The places at an offset; `nil` where there are none.
    ///
    /// - Parameters:
    ///   - outer: what the first place continues: the clause of 前款第二项.
    ///   - takesBareItems: whether (二) alone is an item.
    static func read(
        _ text: borrowing Span<UInt8>, at start: Int, to end: Int, in outer: PlaceAddress = PlaceAddress(),
        takesBareItems: Bool = false, takesBareNumbers: Bool = false
    ) -> PlaceReader? {
        var reader = PlaceReader(current: outer, takesBareItems: takesBareItems)
        reader.read(text, from: start, to: end, takesBareNumbers: takesBareNumbers)
        return reader.spans.isEmpty ? nil : reader
    }

    private init(current: PlaceAddress, takesBareItems: Bool) {
        self.current = current
        self.takesBareItems = takesBareItems
    }

    private mutating func read(
        _ text: borrowing Span<UInt8>, from start: Int, to limit: Int, takesBareNumbers: Bool
    ) {
        var offset = start
        var isFirst = true
        while spans.count < Self.most {
            // 前款二、三项 and 第五、十条 need no 第 before each.
            let mayBeBare = !waiting.isEmpty || isFirst && takesBareNumbers
            guard let number = Self.number(text, at: offset, to: limit, mayBeBare: mayBeBare) else { return }
            isFirst = false
            if let unit = Self.unit(text, at: number.end, to: limit, number) {
                offset = add(number, unit, text, to: limit)
            } else if let next = Self.listed(text, at: number.end, to: limit) {
                let isBracket = number.isBracketed && !number.isOrdinal
                if isBracket, isItem, waiting.isEmpty {
                    take(number.value, .item, end: number.end)
                } else {
                    waiting.append((number.value, next.isRange))
                }
                if isBracket, waiting.isEmpty { opensRange = next.isRange }
                offset = next.end
                continue
            } else if number.isBracketed, isItem {
                take(number.value, .item, end: number.end)
                offset = number.end
            } else {
                return
            }
            guard let next = Self.joint(text, at: offset, to: limit) else {
                if Self.insides.begin(text, at: offset) { offset += 3 }
                continue
            }
            opensRange = next.isRange
            isBehindJoint = true
            offset = next.end
        }
    }

    /// What may stand between a place and one inside of it: 第一项中第2目.
    private static let insides: WordSet = ["中第", "的第"]

    /// Whether a number in brackets is an item without the word.
    private var isItem: Bool { takesBareItems || current[.article] > 0 || current[.clause] > 0 }

    /// Adds all numbers that waited for this unit, and 之一 behind it. Returns the offset behind.
    fileprivate mutating func add(
        _ number: Number, _ unit: (unit: Unit, isPortion: Bool, end: Int), _ text: borrowing Span<UInt8>, to limit: Int
    ) -> Int {
        for earlier in waiting {
            take(earlier.number, unit.unit, end: unit.end, isPortion: unit.isPortion)
            opensRange = earlier.opensRange
        }
        waiting = []
        take(number.value, unit.unit, end: unit.end, isPortion: unit.isPortion)
        if unit.unit == .article, !number.decimals.isEmpty {
            current.decimals = number.decimals
            replaceLast()
        }
        guard unit.unit == .article, text.has("之", at: unit.end),
            let inserted = HanNumeral.read(text, at: unit.end + 3), inserted.end <= limit
        else { return unit.end }
        current.inserted = inserted.value
        replaceLast()
        end = inserted.end
        return inserted.end
    }

    /// A number with its unit: it goes on with the place before, or stands beside it.
    private mutating func take(_ number: Int, _ unit: Unit, end: Int, isPortion: Bool = false) {
        let isDeeper = self.end > 0 && !isBehindJoint && (current.innermost.map { $0.rawValue < unit.rawValue } ?? true)
        current = current.outside(of: unit)
        current[unit] = number
        if isPortion { current.isPortion = true }
        if isDeeper, !spans.isEmpty {
            replaceLast()
        } else if opensRange, !spans.isEmpty, spans[spans.count - 1].last == nil {
            spans[spans.count - 1].last = current
        } else {
            spans.append(PlaceSpan(first: current, last: nil))
        }
        opensRange = false
        isBehindJoint = false
        self.end = end
    }

    private mutating func replaceLast() {
        guard let index = spans.indices.last else { return }
        if spans[index].last != nil { spans[index].last = current } else { spans[index].first = current }
    }
}

extension PlaceReader {
    fileprivate typealias Number = (value: Int, decimals: [Int], isBracketed: Bool, isOrdinal: Bool, end: Int)

    /// 第三, 第（三）, （三）, 第3; without 第 and brackets only where a number may be bare.
    fileprivate static func number(
        _ text: borrowing Span<UInt8>, at start: Int, to limit: Int, mayBeBare: Bool
    ) -> Number? {
        let isOrdinal = text.has("第", at: start)
        let inside = isOrdinal ? start + 3 : start
        if let open = openEnd(text, at: inside) {
            guard let figure = figure(text, at: open), let close = closeEnd(text, at: figure.end), close <= limit else {
                return nil
            }
            return (figure.value, [], true, isOrdinal, close)
        }
        guard isOrdinal || mayBeBare, let figure = figure(text, at: inside), figure.end <= limit else { return nil }
        let decimals = isOrdinal ? decimals(text, at: figure.end, to: limit) : nil
        return (figure.value, decimals?.numbers ?? [], false, isOrdinal, decimals?.end ?? figure.end)
    }

    /// .1.2 of 第3.1.2条, as exchanges and technical rules number their articles.
    private static func decimals(
        _ text: borrowing Span<UInt8>, at start: Int, to limit: Int
    ) -> (numbers: [Int], end: Int)? {
        var (numbers, offset): ([Int], Int) = ([], start)
        while numbers.count < 3, offset < limit, text[offset] == UInt8(ascii: "."),
            let figure = ArabicNumeral.read(text, at: offset + 1), figure.count <= 3, figure.value > 0,
            figure.end <= limit
        {
            numbers.append(figure.value)
            offset = figure.end
        }
        return numbers.isEmpty ? nil : (numbers, offset)
    }

    private static func figure(_ text: borrowing Span<UInt8>, at offset: Int) -> (value: Int, end: Int)? {
        if let han = HanNumeral.read(text, at: offset), han.value > 0 { return han }
        guard let arabic = ArabicNumeral.read(text, at: offset), arabic.count <= 4, arabic.value > 0 else { return nil }
        return (arabic.value, arabic.end)
    }

    private static func openEnd(_ text: borrowing Span<UInt8>, at offset: Int) -> Int? {
        text.has(.opening, at: offset) ? offset + text.characterLength(at: offset) : nil
    }

    private static func closeEnd(_ text: borrowing Span<UInt8>, at offset: Int) -> Int? {
        text.has(.closing, at: offset) ? offset + text.characterLength(at: offset) : nil
    }

    /// The unit behind a number.
    fileprivate static func unit(
        _ text: borrowing Span<UInt8>, at offset: Int, to limit: Int, _ number: Number
    ) -> (unit: Unit, isPortion: Bool, end: Int)? {
        guard let word = units.word(text, at: offset) else { return nil }
        let end = offset + word.utf8CodeUnitCount
        guard end <= limit, !isOtherWord(text, at: offset) else { return nil }
        if text.has("条", at: offset) { return (.article, false, end) }
        if text.has("款", at: offset) { return (.clause, false, end) }
        if text.has("项", at: offset) { return (.item, false, end) }
        if text.has("目", at: offset) { return (.subitem, false, end) }
        if text.has("章", at: offset) { return (.chapter, false, end) }
        if text.has("节", at: offset) { return (.section, false, end) }
        if text.has("编", at: offset) { return (.part, false, end) }
        if text.has("分编", at: offset) { return (.subpart, false, end) }
        return (.part, true, end)
    }

    private static let units: WordSet = ["分编", "部分", "条", "款", "项", "目", "章", "节", "编"]

    /// Words that begin with a unit and count something else: 第一项目, 第三条件, 第二款项, 第一目标, 第三编制.
    private static func isOtherWord(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        others.begin(text, at: offset)
    }

    private static let others: WordSet = [
        "项目", "条件", "条例", "款项", "目标", "编制", "编号", "章程", "节点", "条块", "条线", "项工作", "项任务", "条战线", "节课", "目的",
        "部分人", "部分地区", "条文",
    ]

    /// What stands between two numbers of which only the last has its unit: 第五、十条, （二）（四）项, 第三至五条.
    fileprivate static func listed(
        _ text: borrowing Span<UInt8>, at offset: Int, to limit: Int
    ) -> (isRange: Bool, end: Int)? {
        if openEnd(text, at: offset) != nil, number(text, at: offset, to: limit, mayBeBare: false) != nil {
            return (false, offset)
        }
        guard let word = joints.word(text, at: offset) else { return nil }
        let next = offset + word.utf8CodeUnitCount
        guard number(text, at: next, to: limit, mayBeBare: true) != nil else { return nil }
        return (ranges.begin(text, at: offset), next)
    }

    private static let joints: WordSet = ["以及", "或者", "、", "和", "及", "与", "或", "至", "到", "-", "－", "—", "~", "～"]
    private static let ranges: WordSet = ["至", "到", "-", "－", "—", "~", "～"]
}

extension PlaceReader {
    /// What joins a further place: 、第十三条, 至第六条, 及第四项; behind a comma only what is numbered with 第.
    fileprivate static func joint(
        _ text: borrowing Span<UInt8>, at offset: Int, to limit: Int
    ) -> (isRange: Bool, end: Int)? {
        let comma = text.length(of: .comma, at: offset)
        guard comma > 0 && text.has("第", at: offset + comma) || joints.begin(text, at: offset) else { return nil }
        let next = offset + (comma > 0 ? comma : joints.word(text, at: offset).map(\.utf8CodeUnitCount) ?? 0)
        let isListed = number(text, at: next, to: limit, mayBeBare: false) != nil
        return isListed ? (ranges.begin(text, at: offset), next) : nil
    }
}
