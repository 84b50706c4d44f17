/// A number of a sentence with what it counts: 320万元, 5.6万平方米.
struct Quantity {
    /// In ten-thousandths.
    let value: Int
    /// What half of its last figure stands for, in ten-thousandths.
    let slack: Int
    /// From the first figure to the end of the unit.
    let range: ByteRange
    let unit: ByteRange
    /// The index of the figures behind it.
    let next: Int

    /// Reads figures with a unit behind them; `nil` where the unit is not known, as for days and years.
    init?(_ figures: [PrintedMarks.Run], _ index: Int, _ text: borrowing Span<UInt8>) {
        let start = figures[index].range.start
        guard start == 0 || text[start - 1] != 0x2E, let number = ArabicNumeral.read(text, at: start) else {
            return nil
        }
        var (value, slack) = (number.value * Self.scale, Self.scale / 2)
        var (end, next) = (number.end, index + 1)
        if next < figures.count, figures[next].range.start == end + 1, text[end] == 0x2E, figures[next].count <= 4,
            let part = ArabicNumeral.read(text, at: end + 1)
        {
            var step = Self.scale
            for _ in 0..<part.count { step /= 10 }
            (value, slack) = (value + part.value * step, step / 2)
            (end, next) = (part.end, next + 1)
        }
        guard let unit = Self.units.word(text, at: end) else { return nil }
        (self.value, self.slack, self.next) = (value, slack, next)
        self.unit = ByteRange(end, end + unit.utf8CodeUnitCount)
        range = ByteRange(start, self.unit.end)
    }

    /// Whether both count the same: 万元 and 元 are two units.
    func counts(like other: Quantity, _ text: borrowing Span<UInt8>) -> Bool {
        unit.count == other.unit.count
            && (0..<unit.count).allSatisfy { text[unit.start + $0] == text[other.unit.start + $0] }
    }

    /// Those between two places; `nil` if one of them counts something else.
    static func all(
        like first: Quantity?, _ figures: [PrintedMarks.Run], in range: ByteRange, _ text: borrowing Span<UInt8>
    ) -> [Quantity]? {
        var found: [Quantity] = []
        var index = Self.first(figures, from: range.start)
        while index < figures.count, figures[index].range.start < range.end {
            guard let quantity = Quantity(figures, index, text), quantity.range.end <= range.end else { return nil }
            guard (first ?? found.first)?.counts(like: quantity, text) ?? true else { return nil }
            found.append(quantity)
            index = quantity.next
        }
        return found
    }

    /// The index of the first figures from a place on.
    static func first(_ figures: [PrintedMarks.Run], from place: Int) -> Int {
        var (low, high) = (0, figures.count)
        while low < high {
            let middle = (low + high) / 2
            if figures[middle].range.start < place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    static let scale = 10_000

    /// Longer ones first.
    private static let units: WordSet = [
        "万平方米", "平方公里", "立方米", "平方米", "万立方米", "万公里", "万千瓦", "万元", "亿元", "万人", "万户", "万亩", "万吨", "万名", "万家", "万件", "万台",
        "万套",
        "万株", "公里", "公顷", "公斤", "千克", "千瓦", "元", "人", "名", "户", "亩", "吨", "家", "件", "台", "套", "株", "个", "所", "处", "座",
        "辆", "项",
        "条", "宗", "起", "例", "册", "卷", "份", "篇", "本", "间", "栋", "幢", "支", "艘", "头", "只", "米", "票", "场", "期", "门", "课时",
        "学时",
        "学分", "分",
    ]
}
