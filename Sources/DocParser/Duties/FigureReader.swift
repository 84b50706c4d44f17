/// Reads quantities that are to be reached or kept: 不低于98%, 达到50万亩, 增长5%左右, 50公里以上.
enum FigureReader {
    struct Found {
        var range: Range<Int>
        var comparison: Duty.Figure.Comparison
        var value: String
        var unit: Range<Int>
    }

    static func all(_ text: borrowing Span<UInt8>, in range: Range<Int>) -> [Found] {
        var found: [Found] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard ArabicNumeral.digit(text, at: offset) != nil else {
                offset += text.characterLength(at: offset)
                continue
            }
            let number = number(text, at: offset)
            if let figure = figure(text, number, from: max(range.lowerBound, offset - 30), offset, to: range.upperBound)
            {
                found.append(figure)
                offset = figure.range.upperBound
            } else {
                offset = number.end
            }
        }
        return found
    }

    /// Digits with a point and commas between thousands.
    private static func number(_ text: borrowing Span<UInt8>, at start: Int) -> (value: String, end: Int) {
        var (digits, offset) = ([UInt8](), start)
        var hasPoint = false
        while offset < text.count {
            if let digit = ArabicNumeral.digit(text, at: offset) {
                digits.append(UInt8(0x30 + digit.value))
                offset = digit.end
            } else if text[offset] == UInt8(ascii: "."), !hasPoint, ArabicNumeral.digit(text, at: offset + 1) != nil {
                hasPoint = true
                digits.append(UInt8(ascii: "."))
                offset += 1
            } else if text[offset] == UInt8(ascii: ","), ArabicNumeral.read(text, at: offset + 1)?.count == 3 {
                offset += 1
            } else {
                break
            }
        }
        return (String(decoding: digits, as: UTF8.self), offset)
    }

    private static func figure(
        _ text: borrowing Span<UInt8>, _ number: (value: String, end: Int), from first: Int, _ start: Int, to limit: Int
    ) -> Found? {
        var end = number.end
        for word in scales where text.has(word, at: end) { end += word.utf8CodeUnitCount }
        guard let unit = units.word(text, at: end), !nothing.begin(text, at: end) else { return nil }
        let isRanked = text.has("第", before: start) || text.has("“", before: start) || text.has("前", before: start)
        guard !isRanked else { return nil }
        let unitEnd = end + unit.utf8CodeUnitCount
        var figure = Found(
            range: start..<unitEnd, comparison: .exactly, value: number.value, unit: number.end..<unitEnd)
        compare(text, &figure, from: first, to: limit)
        return figure
    }

    /// The words around a number that say how it is meant.
    private static func compare(_ text: borrowing Span<UInt8>, _ figure: inout Found, from first: Int, to limit: Int) {
        let (start, end) = (figure.range.lowerBound, figure.range.upperBound)
        for (words, comparison) in [
            (atLeast, Duty.Figure.Comparison.atLeast), (atMost, .atMost), (more, .moreThan), (less, .lessThan),
            (about, .about), (reached, .exactly),
        ] {
            guard let word = words.word(text, before: start), start - word.utf8CodeUnitCount >= first else { continue }
            figure.range = start - word.utf8CodeUnitCount..<end
            figure.comparison = comparison
            break
        }
        for (words, comparison) in [(above, Duty.Figure.Comparison.atLeast), (below, .atMost), (around, .about)] {
            guard let word = words.word(text, at: end), end + word.utf8CodeUnitCount <= limit else { continue }
            figure.range = figure.range.lowerBound..<end + word.utf8CodeUnitCount
            figure.comparison = comparison
            break
        }
    }

    private static let scales: [StaticString] = ["百", "千", "万", "亿"]
    private static let units: WordSet = [
        "%", "％", "‰", "个百分点", "元", "亩", "公顷", "平方公里", "平方千米", "平方米", "公里", "千米", "米", "吨", "公斤", "千瓦", "千瓦时", "立方米",
        "人次", "人", "户", "家", "个", "项", "件", "台", "套", "座", "处", "所", "次", "场", "条", "辆", "张", "分", "倍", "名", "支", "艘",
        "床", "株", "头", "只", "盏", "美元", "标准煤", "微克", "分钟", "小时", "例", "批", "间", "幢", "栋", "片", "级", "类", "种", "部", "篇",
        "期", "班", "天次", "标箱", "兆瓦", "人日",
    ]
    /// What counts time or names: 15个工作日, 5个方面 counts, 24小时.
    private static let nothing: WordSet = ["个工作日", "个月", "个自然日", "小时内", "级以上", "人民政府", "条规定", "项规定", "期工程", "号"]
    private static let atLeast: WordSet = ["不低于", "不少于", "不得低于", "不得少于", "不小于", "至少", "不得小于", "力争不少于"]
    private static let atMost: WordSet = [
        "不超过", "不得超过", "不高于", "不得高于", "不大于", "不得大于", "控制在", "最多", "不得多于", "最高", "降至", "压减到",
    ]
    private static let more: WordSet = ["超过", "高于", "大于", "超", "突破"]
    private static let less: WordSet = ["低于", "小于", "少于"]
    private static let about: WordSet = ["约", "大约", "增长约"]
    private static let reached: WordSet = [
        "达到", "达", "增长", "下降", "提高", "降低", "提高到", "增加到", "降低到", "新增", "减少", "完成", "新建", "建成", "增加",
    ]
    private static let above: WordSet = ["以上", "及以上", "（含）以上", "或以上"]
    private static let below: WordSet = ["以内", "以下", "之内", "及以下"]
    private static let around: WordSet = ["左右", "上下"]
}
