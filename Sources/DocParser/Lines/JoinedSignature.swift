/// A signature on the line of the last sentence, and the note behind its date: …执行。某市人民政府2023年9月5日（此件公开发布）.
struct JoinedSignature {
    /// Where the signing organ begins; `nil` if what stands before the date is none.
    let organ: Int?
    /// Where the note in brackets begins, if there is one.
    private(set) var note: Int?
    /// Where what stands behind date and note begins.
    private(set) var end: Int

    /// Reads what stands around a date.
    init(around date: ByteRange, in range: ByteRange, _ text: borrowing Span<UInt8>) {
        organ = Self.organ(signing: date, from: range.start, text)
        end = text.skippingBlanks(from: date.end, to: range.end)
        if text.has("（", at: end), let close = text.find("）", from: end, to: range.end) {
            note = end
            end = text.skippingBlanks(from: close + 3, to: range.end)
        }
    }

    /// Reads the signature that a line ends with; `nil` if it ends with neither a date nor a note behind one.
    init?(endOf range: ByteRange, _ text: borrowing Span<UInt8>) {
        // Looked for from the end, the brackets of a note may be of different widths.
        let bracket =
            text.has("）", before: range.end)
            ? TitleShape.openingBracket(text, before: range.end, from: range.start) : nil
        let dateEnd = bracket.map { text.trimmingBlanks(from: range.start, to: $0) } ?? range.end
        guard let date = DateReader.readLast(text, from: range.start, to: dateEnd) else { return nil }
        self.init(around: date.range, in: ByteRange(range.start, dateEnd), text)
        note = bracket
        end = range.end
    }

    /// Where these parts begin, ascending.
    var cuts: [Int] { [organ, note].compactMap(\.self) }

    /// Where the organ begins that stands between the last sentence and a date.
    private static func organ(signing date: ByteRange, from start: Int, _ text: borrowing Span<UInt8>) -> Int? {
        let end = text.trimmingBlanks(from: start, to: date.start)
        var organ = end
        while organ > start, end - organ < 180, !text.has("。", before: organ) { organ -= 1 }
        guard organ > start, text.has("。", before: organ) else { return nil }
        var first = text.skippingBlanks(from: organ, to: end)
        // A closing without its stop: 特此通告 / 某市公安局. Most lines have none, and the set is made when it is asked.
        if text.has("特此", at: first) || text.has("此复", at: first), let closing = closings.word(text, at: first) {
            first = text.skippingBlanks(from: first + closing.utf8CodeUnitCount, to: end)
        }
        return OrganName.isWhole(text, in: ByteRange(first, end)) ? first : nil
    }

    private static let closings: WordSet = [
        "特此通知", "特此通告", "特此公告", "特此公示", "特此通报", "特此函告", "特此函复", "特此批复", "特此报告", "特此说明", "此复",
    ]
}
