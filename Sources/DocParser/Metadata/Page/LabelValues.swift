/// What the value of a label can be: where a page leaves a label open, what stands behind it is something else.
extension FieldLabel {
    /// Whether words may be the label's value: a day is no 文号, and what is about something, 关于…, is a title and no 主题词.
    func mayHold(_ range: ByteRange, in text: borrowing Span<UInt8>) -> Bool {
        // What ends so is a label itself, or addressees.
        if text.has(.colon, before: range.end) { return false }
        switch field {
        case .title, .other: return true
        case nil: return !place.isOnPage || range.count <= Self.longestCount
        case .dateSigned, .datePublished, .dateEffective:
            return DateReader.read(text, at: range.start, end: range.end) != nil
        case .documentNumber: return DocumentNumberReader.first(text, from: range.start, to: range.end) != nil
        case .indexNumber: return text.hasLetter(from: range.start, to: range.end) && !text.hasHan(in: range)
        case .subjects:
            return range.count <= Self.longestSubject && !text.has("【", at: range.start)
                && !text.contains("关于", from: range.start, to: range.end)
                && TitleShape.typeWord(text, in: range) == nil && !Self.beginsWithOrgan(text, range)
        default: return !text.contains("关于", from: range.start, to: range.end)
        }
    }

    /// Four characters: how often a page was read, who wrote it, the size of its letters.
    private static let longestCount = 12

    /// Twenty characters: 城乡建设、环境保护\城市规划.
    private static let longestSubject = 60

    /// Whether an organ's name with further words behind it stands in a range: 国务院办公厅转发….
    private static func beginsWithOrgan(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        var offset = range.start
        while offset < range.end {
            if OrganName.endsLikeOrgan(text, at: offset), OrganName.isWhole(text, in: ByteRange(range.start, offset)) {
                return true
            }
            offset += text.characterLength(at: offset)
        }
        return false
    }
}
