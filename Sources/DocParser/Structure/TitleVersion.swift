/// Finds the lines in brackets that belong to the attached title above them, as they say which version or which years it
/// is: …行动方案 / （2022—2024年）. Other brackets there tell who made the text and when.
///
/// The zones can't tell: the type at the end of the line above ends a title whatever follows.
enum TitleVersion {
    private static let words: WordSet = ["年", "试行", "暂行", "稿", "草案", "版"]

    static func settle(_ zones: inout [Zone], of lines: [Line], in text: borrowing Span<UInt8>) {
        for index in lines.indices.dropFirst()
        where zones[index - 1] == .attachedTitleEnd && lines[index].traits.contains(.bracketed) {
            let range = lines[index].range
            let close = range.end - (text.has("）", before: range.end) ? 3 : 1)
            guard words.end(text, before: close) else { continue }
            zones[index - 1] = .attachedTitleOpen
            zones[index] = .attachedTitleEnd
        }
    }
}
