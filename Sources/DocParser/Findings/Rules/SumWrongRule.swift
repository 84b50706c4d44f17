/// Parts make their sum: 共计840万元，其中甲县320万元、乙县280万元、丙县260万元 are 860.
enum SumWrongRule: FormRule {
    static let rule = Rule(
        .sumWrong, .regulation("第十九条"),
        Wording("the parts do not make the sum", "分项之和与合计数不符"),
        help: Wording(
            "One of the numbers is wrong: the parts in the sentence make another sum than the one given.",
            "同一句中的分项相加不等于合计数，必有一处数字有误。"),
        wrong: "共计840万元，其中甲县420万元、乙县440万元", right: "共计860万元，其中甲县420万元、乙县440万元",
        holdsForPublished: true)

    static var needs: Features { .totals }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let figures = paper.marks.figures
        for index in figures.indices where paper.lines[Int(figures[index].line)].part.isText {
            let line = paper.lines[Int(figures[index].line)].range
            if sums.end(text, before: figures[index].range.start) {
                guard let total = Quantity(figures, index, text) else { continue }
                let isWrong =
                    hasParts(total.unit.end, text)
                    ? exceeds(total, figures, line, text) : differs(total, figures, line, text)
                if isWrong { found.add(rule, total.range) }
            } else if let total = whole(figures, index, text), exceeds(total, figures, line, text) {
                found.add(rule, total.range)
            }
        }
    }

    /// 古树162株，其中
    private static func whole(
        _ figures: [PrintedMarks.Run], _ index: Int, _ text: borrowing Span<UInt8>
    ) -> Quantity? {
        let range = figures[index].range
        guard hasParts(range.end + 3, text) || hasParts(range.end + 6, text) else { return nil }
        let isDecimal = range.start > 0 && text[range.start - 1] == 0x2E && index > 0
        guard let total = Quantity(figures, isDecimal ? index - 1 : index, text), hasParts(total.unit.end, text),
            !sums.end(text, before: total.range.start)
        else { return nil }
        return total
    }

    private static func hasParts(_ offset: Int, _ text: borrowing Span<UInt8>) -> Bool {
        text.has("，其中", at: offset)
    }

    /// Whether the parts that follow are more than the whole: not all of them may be named, but each is a part.
    private static func exceeds(
        _ total: Quantity, _ figures: [PrintedMarks.Run], _ line: ByteRange, _ text: borrowing Span<UInt8>
    ) -> Bool {
        let start = total.range.end + 9
        guard let end = end(text, from: start, to: line.end) else { return false }
        let sentence = ByteRange(start, end)
        guard !text.contains("其中", from: start, to: sentence.end),
            let parts = Quantity.all(like: total, figures, in: sentence, text), parts.count > 1,
            areApart(parts, from: start, text)
        else { return false }
        return parts.reduce(0) { $0 + $1.value } > total.value + slack(parts, total, text)
    }

    /// Whether nothing is counted in two of the parts: money is spent once, and places and grades are not in each other.
    private static func areApart(_ parts: [Quantity], from start: Int, _ text: borrowing Span<UInt8>) -> Bool {
        var before = start
        var isPlace = true
        let mark = parts.first.flatMap { PrintedMarks.point(text, at: $0.range.end) }
        guard mark == PrintedMarks.comma || mark == PrintedMarks.pause else { return false }
        for part in parts {
            let name = ByteRange(before, part.range.start)
            guard name.count >= 3, name.count <= 45, !others(text, in: name), !has(spending, text, in: name) else {
                return false
            }
            isPlace = isPlace && places.end(text, before: name.end) || ranks.begin(text, at: name.start)
            before = part.range.end
            if PrintedMarks.point(text, at: before) == mark {
                before += 3
            } else if part.range.end != parts.last?.range.end {
                return false
            }
        }
        return isPlace || parts.first.map { text.has("元", before: $0.unit.end) } ?? false
    }

    /// Whether the numbers of the sentence before a sum make another one, from wherever they are added.
    private static func differs(
        _ total: Quantity, _ figures: [PrintedMarks.Run], _ line: ByteRange, _ text: borrowing Span<UInt8>
    ) -> Bool {
        guard text.has("，", before: total.range.start - 6),
            let start = begin(text, before: total.range.start, from: line.start)
        else { return false }
        let sentence = ByteRange(start, total.range.start)
        guard !text.contains("（", from: sentence.start, to: sentence.end),
            !isCounted(total, figures, in: ByteRange(max(line.start, start - longest), start), text),
            let parts = Quantity.all(like: total, figures, in: sentence, text), parts.count > 1,
            !others(text, in: sentence)
        else { return false }
        let slack = slack(parts, total, text)
        var sum = 0
        for (count, part) in parts.reversed().enumerated() {
            sum += part.value
            if count > 0, abs(sum - total.value) <= slack { return false }
        }
        return true
    }

    /// Whether the sentences before count the same: the sum may be of all.
    private static func isCounted(
        _ total: Quantity, _ figures: [PrintedMarks.Run], in range: ByteRange, _ text: borrowing Span<UInt8>
    ) -> Bool {
        var index = Quantity.first(figures, from: range.start)
        while index < figures.count, figures[index].range.start < range.end {
            if Quantity(figures, index, text)?.counts(like: total, text) ?? false { return true }
            index += 1
        }
        return false
    }

    /// Thousands and more are rounded, and so are decimals; what is counted is not.
    private static func slack(_ parts: [Quantity], _ total: Quantity, _ text: borrowing Span<UInt8>) -> Int {
        let isRound =
            text.has("万", at: total.unit.start) || text.has("亿", at: total.unit.start)
            || total.slack < Quantity.scale / 2 || parts.contains { $0.slack < Quantity.scale / 2 }
        return isRound ? parts.reduce(total.slack) { $0 + $1.slack } : 0
    }

    /// Words that compare, repeat or break down: what stands with them is no part.
    private static func others(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Bool {
        has(comparing, text, in: range)
    }

    private static func has(_ words: WordSet, _ text: borrowing Span<UInt8>, in range: ByteRange) -> Bool {
        words.occur(in: text, from: range.start, to: range.end)
    }

    /// The end of the words that belong to a sum; `nil` where they are many.
    private static func end(_ text: borrowing Span<UInt8>, from start: Int, to limit: Int) -> Int? {
        var offset = start
        while offset < limit, !stops.begin(text, at: offset) {
            guard offset - start < longest else { return nil }
            offset += text.characterLength(at: offset)
        }
        return offset
    }

    /// The start of the sentence before a sum; `nil` where it is long.
    private static func begin(_ text: borrowing Span<UInt8>, before end: Int, from limit: Int) -> Int? {
        var offset = end
        while offset > limit, !text.has("。", before: offset) {
            guard end - offset < longest else { return nil }
            offset = text.characterStart(before: offset)
        }
        return offset
    }

    /// Two hundred characters.
    private static let longest = 600
    private static let stops: WordSet = ["。", "；", "：", "（", "）", ";", "(", ")"]
    private static let sums: WordSet = ["合计", "共计", "总计"]
    private static let places: WordSet = ["省", "市", "县", "区", "镇", "乡", "村", "街道", "级", "类", "等", "级古树", "男", "女"]
    private static let ranks: WordSet = ["一级", "二级", "三级", "四级", "一等", "二等", "三等", "一类", "二类", "三类", "省级", "市级", "县级"]
    private static let comparing: WordSet = [
        "比", "较", "增", "减", "每", "各", "其中", "超", "达到", "已达", "高达", "剩余", "结余", "均", "约", "近", "余", "多", "以上", "以下",
        "左右", "含", "累计",
        "分别", "原", "扣除", "至", "从", "由", "占", "折合", "不足", "最",
    ]
    /// What is done with the whole is no part of it: 已拨付600万元, 用于修路600万元.
    private static let spending: WordSet = [
        "用", "已", "到位", "完成", "支付", "拨付", "实际", "今年", "计划", "预计", "首", "还", "另",
    ]
}
