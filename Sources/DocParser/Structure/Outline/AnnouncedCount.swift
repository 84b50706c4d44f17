/// A count that words before a list announce: 以下六方面问题：, 做好以下三项工作：.
///
/// 做到“四个坚持” is a slogan and no count: only a count behind 以下, 如下 or 下列, or right before the list, is meant.
/// 下列一项 is one of the list.
struct AnnouncedCount {
    var count: Int
    /// Where it stands.
    var range: ByteRange

    /// The count in the words right before a list; `nil` if they have none.
    init?(_ text: borrowing Span<UInt8>, in lead: ByteRange) {
        let end = text.trimmingBlanks(from: lead.start, to: lead.end)
        var start = max(lead.start, lead.end - 75)
        if text.has("。", before: end) {
            // Only its last sentence leads in to a list: 重点抓好以下五个方面工作。
            start = max(start, Self.sentenceStart(text, from: start, before: end - 3))
        } else {
            guard text.has(.colon, before: end) else { return nil }
        }
        for word in ["以下", "下列"] as [StaticString] {
            var offset = start
            while offset < lead.end, text[offset] & 0xC0 == 0x80 { offset += 1 }
            while let place = text.find(word, from: offset, to: lead.end) {
                offset = place + 6
                let found: (value: Int, end: Int)?
                if let han = HanNumeral.read(text, at: offset) {
                    found = han
                } else {
                    found = ArabicNumeral.read(text, at: offset).map { ($0.value, $0.end) }
                }
                guard let found, found.value > 1, Self.measures.contains(where: { text.has($0, at: found.end) }) else {
                    continue
                }
                (count, range) = (found.value, ByteRange(offset, found.end))
                return
            }
        }
        return nil
    }

    private static func sentenceStart(_ text: borrowing Span<UInt8>, from start: Int, before end: Int) -> Int {
        var offset = end
        while offset > start, !text.has("。", before: offset), !text.has(.semicolon, before: offset) {
            offset = text.characterStart(before: offset)
        }
        return offset
    }

    private static let measures: [StaticString] = ["个", "项", "方面", "点", "条", "类", "种", "大", "件", "步"]
}
