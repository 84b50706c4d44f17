/// Takes apart the value of a label that is no field where further labels stand in it, as on the line that says whom to
/// ask: 联系人：周敏　电话：5550188；传真：5550199.
enum LabelledParts {
    struct Part {
        var label: ByteRange
        var value: ByteRange
    }

    /// A label with its value, and those inside of the value; without the marks that close them.
    static func read(_ label: ByteRange, _ value: ByteRange, in text: borrowing Span<UInt8>) -> [Part] {
        var parts: [Part] = []
        var label = label
        var start = value.start
        var offset = value.start
        while offset < value.end {
            guard text.has(.colon, at: offset) else {
                offset += text.characterLength(at: offset)
                continue
            }
            let end = text.trimmingBlanks(from: start, to: offset)
            let colon = offset
            offset += text.characterLength(at: offset)
            guard let next = labelStart(text, before: end, from: start) else { continue }
            append(Part(label: label, value: ByteRange(start, next)), to: &parts, in: text)
            label = ByteRange(next, text.trimmingBlanks(from: next, to: colon))
            start = text.skippingBlanks(from: offset, to: value.end)
        }
        append(Part(label: label, value: ByteRange(min(start, value.end), value.end)), to: &parts, in: text)
        return parts
    }

    private static func append(_ part: Part, to parts: inout [Part], in text: borrowing Span<UInt8>) {
        var end = text.trimmingBlanks(from: part.value.start, to: part.value.end)
        while end > part.value.start, let mark = marks.first(where: { text.has($0, before: end) }) {
            end = text.trimmingBlanks(from: part.value.start, to: end - mark.utf8CodeUnitCount)
        }
        guard text.hasLetter(from: part.value.start, to: end) else { return }
        parts.append(Part(label: part.label, value: ByteRange(part.value.start, end)))
    }

    /// What parts a value from the next label, or closes the line.
    private static let marks: [StaticString] = ["；", "，", "。", "、", ";", ","]

    /// Where a label begins that ends at an offset: one of the ways to reach somebody, else two to eight characters behind
    /// a blank, a mark or a figure.
    private static func labelStart(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> Int? {
        let way = ways.spacedStart(text, before: end, from: start)
        var first = way ?? end
        while first - 3 >= start, end - first < longestLabel, isHan(text, at: first - 3) { first -= 3 }
        if first > start, !isHan(text, at: max(start, first - 3)) {
            return end - first >= 6 ? first : nil
        }
        // Stuck to the value: 周敏电话：….
        return way.flatMap { $0 >= start + 6 ? $0 : nil }
    }

    private static func isHan(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        text[offset] >= 0xE4 && text[offset] <= 0xE9
    }

    /// Eight characters: 互联网电子邮箱.
    private static let longestLabel = 24

    private static let ways: WordSet = ["联系电话", "电话", "传真", "手机", "邮箱", "信箱", "邮件", "邮编", "邮政编码", "地址", "网址"]
}
