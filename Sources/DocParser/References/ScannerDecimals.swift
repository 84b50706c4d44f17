/// Places that are named by a decimal number alone, as plans and standards number their divisions: 3.1规定的,
/// 按照4.1的程序, 本预案2.3.
extension ReferenceScanner {
    /// A decimal place that begins at an offset. Returns the offset behind it, or `start` where the figure is none.
    ///
    /// - Parameter first: where what is printed of it begins: 本预案.
    mutating func decimal(_ text: borrowing Span<UInt8>, at start: Int, from first: Int, to end: Int) -> Int {
        let isOwn = first < start
        guard isOwn || start > 0 && text[start - 1] > 0x80, !running.hasBlank(before: start) || isOwn,
            first > running.passages[passage].start || isOwn,
            let place = Self.decimalEnd(text, at: start, to: end),
            isOwn || Self.citing.end(text, before: start) || Self.ruled.begin(text, at: place),
            place == end || !Self.units.begin(text, at: place) && (text[place] > 0x7F || text[place] <= 0x20),
            let block = decimals[Array(start..<place, of: text)], block != self.block
        else { return start }
        addInternal(first..<place, [], (blocks: [block], isKnown: true))
        return place
    }

    /// The blocks of some places, of which articles may have decimal numbers: 本规则第3.1.2条第一款.
    mutating func find(_ spans: [PlaceSpan], in base: PlaceFinder.Base) -> PlaceFinder.Found {
        guard spans.contains(where: { $0.first.hasDecimals }) else { return finder.find(spans, in: base, from: block) }
        var found: PlaceFinder.Found = ([], true)
        for span in spans {
            var out = ByteWriter()
            span.first.appendDecimal(to: &out)
            guard span.last == nil, span.first.hasDecimals, let article = decimals[Array(out.string.utf8)] else {
                found.isKnown = false
                continue
            }
            let inner = span.first.inside(of: .article)
            let inside = finder.find([PlaceSpan(first: inner)], in: .blocks([article]), from: block)
            found.blocks += inner.innermost == nil ? [article] : inside.blocks
            found.isKnown = found.isKnown && (inner.innermost == nil || inside.isKnown)
        }
        return found
    }

    private static let citing: WordSet = ["依照", "按照", "根据", "依据", "遵照", "参照", "违反", "符合", "执行", "见"]
    /// What is counted or measured: 按照1.2倍计算.
    private static let units: WordSet = [
        "万", "亿", "千", "百", "元", "倍", "级", "户", "人", "个", "米", "公", "吨", "平", "度", "年", "月", "日", "天", "小", "分", "时",
        "‰",
        "％", "折", "亩", "立", "克", "升", "兆", "次", "项", "家", "名", "套", "台", "辆", "比", "～", "—",
    ]
    /// What says behind a figure that it is a place: no measure rules anything.
    private static let ruled: WordSet = ["规定", "条规定", "节规定", "所列", "所述", "的规定", "的要求", "的程序", "的情形"]

    /// Behind two to four numbers with a dot between each two.
    private static func decimalEnd(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int? {
        var (offset, count) = (start, 0)
        while let number = ArabicNumeral.read(text, at: offset), number.count <= 2, number.end <= end {
            count += 1
            guard number.end + 1 < end, text[number.end] == UInt8(ascii: "."), text[number.end + 1].isDigit else {
                return count > 1 ? number.end : nil
            }
            offset = number.end + 1
        }
        return nil
    }

    /// The divisions that have a decimal number, by its bytes; of those that have the same none.
    static func decimals(of document: Document) -> [[UInt8]: Int] {
        var found: [[UInt8]: Int] = [:]
        var twice: Set<[UInt8]> = []
        document.text.bytes.withSpan { text in
            for (index, node) in document.tree.nodes.enumerated() where node.form.isDecimal && !node.marker.isEmpty {
                var end = node.marker.end
                while end > node.marker.start, !text[end - 1].isDigit { end -= 1 }
                let words = Array(node.marker.start..<end, of: text)
                if found.updateValue(index, forKey: words) != nil { twice.insert(words) }
            }
        }
        return found.filter { !twice.contains($0.key) }
    }
}
