/// A place in a document as it is written in words (条款项): 第十二条第二款第（三）项, 附件4第一条.
struct PlaceAddress: Sendable, Hashable {
    /// From the outermost to the innermost, as 立法技术规范 orders them.
    enum Unit: Int, Sendable, CaseIterable {
        case part, subpart, chapter, section, article, clause, item, subitem
    }

    /// The number of each unit, 0 for those that are not named; behind them that of 第十二条之一.
    private var numbers = SIMD16<Int16>(repeating: 0)
    /// Whether the outermost number is that of a part of a text without articles: 第三部分, 第二点.
    var isPortion = false

    private static let insertedPlace = Unit.allCases.count

    subscript(unit: Unit) -> Int {
        get { Int(numbers[unit.rawValue]) }
        set { numbers[unit.rawValue] = Int16(clamping: newValue) }
    }

    /// The second number of 第十二条之一; 0 for none.
    var inserted: Int {
        get { Int(numbers[Self.insertedPlace]) }
        set { numbers[Self.insertedPlace] = Int16(clamping: newValue) }
    }

    private static let attachmentPlace = insertedPlace + 1

    /// The attachment in which the units are counted: 附件4第一条; 0 for one without a number, `nil` for none.
    var attachment: Int? {
        get { numbers[Self.attachmentPlace] > 0 ? Int(numbers[Self.attachmentPlace]) - 1 : nil }
        set { numbers[Self.attachmentPlace] = newValue.map { Int16(clamping: $0 + 1) } ?? 0 }
    }

    private static let decimalPlaces = attachmentPlace + 1..<attachmentPlace + 4

    /// What stands behind the number of an article that is a decimal: 1 and 2 of 第3.1.2条.
    var decimals: [Int] {
        get { Self.decimalPlaces.prefix { numbers[$0] > 0 }.map { Int(numbers[$0]) } }
        set {
            for (place, lane) in Self.decimalPlaces.enumerated() {
                numbers[lane] = place < newValue.count ? Int16(clamping: newValue[place]) : 0
            }
        }
    }

    var hasDecimals: Bool { numbers[Self.decimalPlaces.lowerBound] > 0 }

    /// The number of the article as it is printed: 3.1.2.
    func appendDecimal(to out: inout ByteWriter) {
        out.append(self[.article])
        for number in decimals {
            out.append(".")
            out.append(number)
        }
    }

    /// The innermost unit that is named.
    var innermost: Unit? { Unit.allCases.last { self[$0] > 0 } }

    /// The units outside of one.
    func outside(of unit: Unit) -> PlaceAddress {
        var outer = self
        for inner in Unit.allCases where inner.rawValue >= unit.rawValue { outer[inner] = 0 }
        if unit.rawValue <= Unit.article.rawValue {
            outer.inserted = 0
            if outer.hasDecimals { outer.decimals = [] }
        }
        return outer
    }

    /// The units inside of one.
    func inside(of unit: Unit) -> PlaceAddress {
        var inner = PlaceAddress()
        for next in Unit.allCases where next.rawValue > unit.rawValue { inner[next] = self[next] }
        return inner
    }

    func append(to out: inout ByteWriter) {
        if let attachment {
            out.append("附件")
            if attachment > 0 { out.append(attachment) }
        }
        for unit in Unit.allCases where self[unit] > 0 { append(unit, to: &out) }
    }

    private func append(_ unit: Unit, to out: inout ByteWriter) {
        switch unit {
        case .item:
            out.append("第（")
            HanNumeral.append(self[unit], to: &out)
            out.append("）项")
        case .subitem:
            out.append("第")
            out.append(self[unit])
            out.append("目")
        case .article where hasDecimals:
            out.append("第")
            appendDecimal(to: &out)
            out.append("条")
        default:
            out.append("第")
            HanNumeral.append(self[unit], to: &out)
            out.append(name(of: unit))
            if unit == .article, inserted > 0 {
                out.append("之")
                HanNumeral.append(inserted, to: &out)
            }
        }
    }

    private func name(of unit: Unit) -> StaticString {
        switch unit {
        case .part: isPortion ? "部分" : "编"
        case .subpart: "分编"
        case .chapter: "章"
        case .section: "节"
        case .article: "条"
        case .clause: "款"
        case .item: "项"
        case .subitem: "目"
        }
    }
}

/// A place, or all places from one to another.
struct PlaceSpan: Sendable, Hashable {
    var first: PlaceAddress
    /// The last place of a range.
    var last: PlaceAddress?
}

extension [PlaceSpan] {
    /// The same places, counted in an attachment.
    func within(_ attachment: Int?) -> [PlaceSpan] {
        map { span in
            var span = span
            span.first.attachment = attachment
            span.last?.attachment = attachment
            return span
        }
    }

    /// 第三条、第五条至第七条; `nil` for none.
    var written: String? {
        guard !isEmpty else { return nil }
        var out = ByteWriter()
        for (place, span) in enumerated() {
            if place > 0 { out.append("、") }
            span.first.append(to: &out)
            guard let last = span.last else { continue }
            out.append("至")
            last.append(to: &out)
        }
        return out.string
    }
}
