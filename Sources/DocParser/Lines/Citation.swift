/// Tells a division's marker from a reference to it (第五条规定, 第三章的).
enum Citation {
    /// Whether the words behind a marker show that it is cited, not set.
    static func follows(_ text: borrowing Span<UInt8>, _ marker: HeadingMarker, lineEnd: Int) -> Bool {
        let offset = marker.range.end
        guard offset < lineEnd else { return false }
        // A blank or bracket behind 第X条 is how divisions are set.
        if text.blankLength(at: offset) > 0 || text.has("【", at: offset) { return false }
        return words.begin(text, at: offset)
    }

    private static let words: WordSet = [
        "第", "规定", "所", "、", "和", "至", "的", "，", "款", "以及", "或", "中", "“", "》", "）", "之", "之一", "修改", "及", "；", "。",
        "改为", "增加", "删去",
    ]
}
