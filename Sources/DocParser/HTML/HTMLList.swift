/// A list of a page that is open, and the markers that a browser shows before its items.
struct HTMLList {
    private enum Style {
        /// `ul`, and an `ol` with letters or with no markers.
        case none
        /// 1.
        case decimal
        /// 一、
        case han
    }

    private var style = Style.none
    private var next = 1

    /// A list without numbers.
    init() {}

    /// An ordered list by its attributes.
    init(_ attributes: [(name: Range<Int>, value: Range<Int>)], in page: borrowing Span<UInt8>) {
        style = .decimal
        next = Self.number("start", of: attributes, in: page) ?? 1
        for (name, value) in attributes {
            if page.isWord("type", name), !page.isWord("1", value) { style = .none }
            // Where a page shows the way to it, no style of such a list has numbers.
            if page.isWord("class", name),
                page.findLetters("crumb", from: value.lowerBound, to: value.upperBound) != nil
            {
                style = .none
            }
            if page.isWord("role", name), Self.isMenu(value, in: page) { style = .none }
            if page.isWord("style", name),
                let place = page.findLetters("list-style", from: value.lowerBound, to: value.upperBound)
            {
                style = Self.style(place..<value.upperBound, in: page)
            }
        }
    }

    /// Whether a role (WAI-ARIA) says that a list is one of choices or the way through the site.
    private static func isMenu(_ role: Range<Int>, in page: borrowing Span<UInt8>) -> Bool {
        page.isWord("navigation", role) || page.isWord("tablist", role)
            || page.findLetters("menu", from: role.lowerBound, to: role.upperBound) != nil
    }

    private static func style(_ value: Range<Int>, in page: borrowing Span<UInt8>) -> Style {
        let end = page.firstOffset(of: UInt8(ascii: ";"), from: value.lowerBound, to: value.upperBound)
        if page.findLetters("decimal", from: value.lowerBound, to: end) != nil { return .decimal }
        let isHan =
            page.findLetters("cjk-", from: value.lowerBound, to: end) != nil
            || page.findLetters("-chinese-", from: value.lowerBound, to: end) != nil
        return isHan ? .han : .none
    }

    /// The number that an item gives itself.
    static func number(
        of attributes: [(name: Range<Int>, value: Range<Int>)], in page: borrowing Span<UInt8>
    ) -> Int? {
        number("value", of: attributes, in: page)
    }

    private static func number(
        _ word: StaticString, of attributes: [(name: Range<Int>, value: Range<Int>)], in page: borrowing Span<UInt8>
    ) -> Int? {
        guard let value = attributes.first(where: { page.isWord(word, $0.name) })?.value,
            let number = ArabicNumeral.read(page, at: value.lowerBound), number.end == value.upperBound
        else { return nil }
        return number.value
    }

    /// The marker of the next item; empty for none.
    mutating func nextMarker(number: Int?) -> [UInt8] {
        let own = number ?? next
        next = own + 1
        var out = ByteWriter()
        switch style {
        case .none: return []
        case .decimal: out.append(string: "\(own).")
        case .han:
            HanNumeral.append(own, to: &out)
            out.append("、")
        }
        return out.bytes
    }
}
